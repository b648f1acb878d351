package org.colloquy.quiz;

/** What of a claim was changed to make one that nobody makes. */
public enum Turned {
    /** Another number of the same kind stands in it. */
    FIGURE,
    /** It is denied where it was affirmed, or affirmed where it was denied. */
    POLARITY,
    /** It is told of another person. */
    AGENT
}
