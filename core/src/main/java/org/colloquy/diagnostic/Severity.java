package org.colloquy.diagnostic;

/** How much a diagnostic matters to the one who reads it. */
public enum Severity {
    /** Something was lost or could not be decided; the result is probably not what the author meant. */
    ERROR,
    /** A decision was made that the author may not have meant. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFO
}
