package org.colloquy.docs.spec;

import java.util.Set;
import org.colloquy.parse.ParseResult;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;

/**
 * A numbered example of {@code docs/format.md}.
 *
 * @param number counted from 1
 * @param section the heading that it stands under
 * @param line the line of its fence in {@code docs/format.md}
 * @param marks the words after {@code example} on its fence
 * @param parser made as the settings on its fence say
 * @param text the transcript
 * @param outline what is understood of it, as {@link Outline} draws it
 * @param diagnostics what looks wrong, as {@link Outline} draws it
 */
record Example(
        int number,
        String section,
        int line,
        Set<String> marks,
        TranscriptParser parser,
        String text,
        String outline,
        String diagnostics) {

    /** On which the parser and this specification do not agree yet. */
    boolean isPending() {
        return marks.contains("pending");
    }

    /** Something in it does not survive being written and read again; the text around it says what. */
    boolean isOneWay() {
        return marks.contains("one-way");
    }

    /** What the example's parser makes of {@code text}. */
    ParseResult parse(String text) {
        return parser.parse(SourceText.of(text));
    }

    /** As a test is named. */
    String title() {
        return number + " " + section + " (format.md:" + line + ")";
    }

    @Override
    public String toString() {
        return title();
    }
}
