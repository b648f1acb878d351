package org.colloquy.claim;

/**
 * Where the content of a cue begins, to the right of it.
 *
 * @param start index of its first word
 * @param frame which shape it has
 * @param afterComma whether a comma stands between the cue and it, so that it may go on from what stands before the cue
 */
record Opening(int start, Frame frame, boolean afterComma) {

    /** Whether the content is a clause of its own, and not part of the cue's clause. */
    boolean isClause() {
        return frame == Frame.CLAUSE || frame == Frame.WH || frame == Frame.QUOTE;
    }
}
