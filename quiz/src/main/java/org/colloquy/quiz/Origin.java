package org.colloquy.quiz;

/** Where an {@link Option} comes from. */
public enum Origin {
    /** One who speaks in the interview. */
    SPEAKER,
    /** One whom the interview mentions, and who does not speak in it. */
    MENTIONED,
    /** One whom somebody in the interview quotes. */
    QUOTED,
    /** A heading of the interview. */
    TOPIC,
    /** A line of the interview. */
    LINE,
    /** A word of the interview. */
    TERM,
    /** A number of the interview. */
    FIGURE,
    /** A number that was made from one of the interview, and that nobody gave. */
    TURNED_FIGURE,
    /**
     * A claim that was made from one of the interview by turning it ({@link Turned}), and that nobody makes. It must not be
     * shown as anybody's words once the answer is given.
     */
    TURNED_CLAIM,
    /** A way to put something forward: {@code denied}, {@code proposed}. */
    STANCE,
    /** One of a fixed choice: true or false, in whose wording. */
    VERDICT
}
