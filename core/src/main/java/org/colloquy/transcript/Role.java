package org.colloquy.transcript;

/** What a speaker does in the conversation. */
public enum Role {
    /** Asks. */
    INTERVIEWER,
    /** Answers. */
    INTERVIEWEE,
    /** Takes part, without the text telling whether to ask or to answer. */
    PARTICIPANT
}
