package org.colloquy.parse;

/** What stands in brackets inside the words of a speaker. */
enum AsideKind {
    /** Part of the words, or put in by the editor to complete them: {@code 2 [percent]}. */
    WORDS,
    /** What happens and is not said. */
    STAGE_DIRECTION,
    /** What could not be heard or was left out. */
    OMISSION
}
