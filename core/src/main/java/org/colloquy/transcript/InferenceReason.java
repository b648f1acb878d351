package org.colloquy.transcript;

/** Why an unlabelled turn is given to its speaker. */
public enum InferenceReason {
    /** The turn follows a question that the editor put in brackets, and its speaker is the one who answers. */
    ANSWERS_BRACKETED_QUESTION,
    /** The turn follows a heading, and the one who was answering goes on. */
    CONTINUES_AFTER_HEADING,
    /** The turn takes up again what an interruption or a note had cut. */
    CONTINUES_AFTER_INTERRUPTION
}
