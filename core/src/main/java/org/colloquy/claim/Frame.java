package org.colloquy.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A shape that the content of a reporting expression may have; {@code reporting.txt} explains each by an example. */
enum Frame {
    QUOTE("quote"),
    /** With or without "that". */
    CLAUSE("clause"),
    /** With "that" only. */
    CLAUSE_THAT("clause-that"),
    WH("wh"),
    TO("to"),
    ING("ing"),
    OBJECT("object"),
    /** A noun phrase that only a word for something said can head: {@code said the same thing}. */
    OBJECT_SPEECH("object-speech"),
    OBJECT_TO("object-to"),
    OBJECT_WITH("object-with"),
    /** A noun phrase after "to". */
    TO_OBJECT("to-object"),
    AS("as"),
    AS_ONLY("as-only"),
    NAMED("named"),
    HEARER("hearer"),
    /** The noun phrase before an infinitive is the hearer and not part of the content. */
    HEARER_TO("hearer-to");

    private static final Map<String, Frame> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(frame -> frame.written, Function.identity()));

    private final String written;

    Frame(String written) {
        this.written = written;
    }

    /** @throws IllegalArgumentException if there is no such frame */
    static Frame of(String written) {
        Frame frame = BY_NAME.get(written);
        if (frame == null) {
            throw new IllegalArgumentException("no such frame: " + written);
        }
        return frame;
    }
}
