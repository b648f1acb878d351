package org.colloquy.claim;

/** How a text refers to a voice. */
public enum Mention {
    /** By its name: {@code Mary Okafor}. */
    NAME,
    /** By a shorter or other form of its name: {@code Okafor}, {@code Ms. Okafor}. */
    ALIAS,
    /** By what it is: {@code the head teacher}, {@code officials}. */
    DESCRIPTION,
    /** By a pronoun, or by leaving it out where grammar supplies it ({@code adding that …}). */
    PRONOUN,
    /** By the label of a turn. */
    LABEL
}
