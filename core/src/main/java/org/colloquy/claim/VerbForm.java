package org.colloquy.claim;

/** How a verb is inflected, as far as its letters tell. */
enum VerbForm {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
}
