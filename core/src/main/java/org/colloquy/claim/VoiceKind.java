package org.colloquy.claim;

/** What kind of voice speaks. */
public enum VoiceKind {
    /** One person, by name or as somebody who could be named. */
    PERSON,
    /** A body that speaks as one: a company, a court, an agency, a country. */
    ORGANISATION,
    /** Several people: {@code officials}, {@code her neighbours}. */
    GROUP,
    /** Nobody that the text lets a reader name: {@code reports}, a pronoun without a sure referent, the passive. */
    UNNAMED
}
