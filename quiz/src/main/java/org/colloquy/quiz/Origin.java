package org.colloquy.quiz;

/** Where an {@link Option} comes from. */
public enum Origin {
    /** One who speaks in the interview. */
    SPEAKER,
    /** One whom the interview mentions, and who does not speak in it. */
    MENTIONED,
    /** A heading of the interview. */
    TOPIC
}
