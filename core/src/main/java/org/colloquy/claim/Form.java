package org.colloquy.claim;

/** In whose words the content of a claim is given. */
public enum Form {
    /** The claimant's words, in quotation marks. */
    DIRECT,
    /** The reporter's words throughout. */
    INDIRECT,
    /** The reporter's words with fragments of the claimant's in quotation marks. */
    MIXED,
    /** The claimant's own utterance with no reporting around it, as in a transcript. */
    BARE
}
