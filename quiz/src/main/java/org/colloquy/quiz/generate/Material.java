package org.colloquy.quiz.generate;

/** What exercises are made of. */
public enum Material {
    /** People with a name of their own who speak in their own words. */
    SPEAKERS("named speakers"),
    /** Lines that can be understood alone and give nobody away. */
    LINES("lines that can stand alone"),
    /** Such lines of different people, or on different topics, that look alike to one who has not read the text. */
    MATCHING_LINES("lines of different origin that look alike"),
    /** Headings that can be told apart. */
    TOPICS("topics with headings of their own");

    private final String noun;

    Material(String noun) {
        this.noun = noun;
    }

    /** What it is called in a sentence, in the plural. */
    String noun() {
        return noun;
    }
}
