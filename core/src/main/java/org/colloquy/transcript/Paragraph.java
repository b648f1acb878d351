package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * A paragraph of a turn: what was said, and where it stands.
 *
 * <p>What is not speech (the label, a time, a page header, a stage direction, a line break inside the paragraph) is left
 * out of the text but never out of the source: the paragraph keeps the pieces of the source that its text was made
 * from. The text is the pieces joined by one space, or by nothing before closing punctuation.
 *
 * @param text what was said
 * @param pieces the parts of the source that make up the text, in order, none overlapping, none
 *     beginning with a space; never empty
 */
public record Paragraph(String text, List<Span> pieces) {
    private static final String CLOSING = ".,;:!?)]}’”»…";

    /** @throws IllegalArgumentException if there are no pieces, one is empty, or they are not in order */
    public Paragraph {
        Objects.requireNonNull(text, "text");
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("pieces must not be empty");
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isEmpty()
                    || (i > 0 && pieces.get(i).start() < pieces.get(i - 1).end())) {
                throw new IllegalArgumentException("pieces must be in order and not empty: " + pieces);
            }
        }
    }

    /**
     * The paragraph that the pieces of {@code source} make up.
     *
     * @throws IllegalArgumentException if a piece begins with a space, besides the reasons of the constructor
     */
    public static Paragraph of(SourceText source, List<Span> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            if (!piece.isEmpty() && source.text().charAt(piece.start()) == ' ') {
                throw new IllegalArgumentException("a piece must not begin with a space: " + piece);
            }
        }
        if (pieces.size() == 1) {
            return new Paragraph(source.slice(pieces.get(0)), pieces);
        }
        return new Paragraph(join(source.text(), pieces), pieces);
    }

    private static String join(String source, List<Span> pieces) {
        int most = 0;
        for (Span piece : pieces) {
            most += piece.length() + 1;
        }
        // an array rather than a builder, which would copy character by character
        char[] joined = new char[most];
        int at = 0;
        for (Span piece : pieces) {
            if (at > 0 && CLOSING.indexOf(source.charAt(piece.start())) < 0) {
                joined[at++] = ' ';
            }
            source.getChars(piece.start(), piece.end(), joined, at);
            at += piece.length();
        }
        return new String(joined, 0, at);
    }

    /** From the first character to the last, with whatever lies between the pieces. */
    public Span span() {
        return pieces.get(0).union(pieces.get(pieces.size() - 1));
    }

    /** The text of each of {@link #pieces()}, in order; empty for those that reach past the end of the text. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (Span piece : pieces) {
            int start = pieceStart(at);
            at = Math.min(start + piece.length(), text.length());
            parts.add(text.substring(start, at));
        }
        return parts;
    }

    /** Whether no space comes between {@code piece} and the one before it. */
    public static boolean isTight(String piece) {
        return !piece.isEmpty() && CLOSING.indexOf(piece.charAt(0)) >= 0;
    }

    /**
     * Where a part of {@link #text()} stands in the source. Many parts of one paragraph are found faster by one
     * {@link SourceMap}.
     *
     * @param from offset into the text, in UTF-16 code units
     * @param to offset into the text, not before {@code from}
     * @return a span for each piece that the part touches, in order; empty if {@code from} equals {@code to}
     * @throws IndexOutOfBoundsException if the part does not lie within the text
     */
    public List<Span> sourceSpans(int from, int to) {
        return SourceMap.of(this).spans(from, to);
    }

    /** A piece begins where the last one ended, or one space later; no piece begins with a space of its own. */
    int pieceStart(int at) {
        return at > 0 && at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }
}
