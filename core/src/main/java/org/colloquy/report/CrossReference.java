package org.colloquy.report;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.internal.text.Chars;
import org.colloquy.source.Span;

/**
 * A pointer to another text.
 *
 * @param label the words that point, without the colon: {@code Also read}; empty for a title in a list of pointers
 * @param target the title of the other text; empty if a label stands alone
 * @param span where the pointer stands, label and target
 */
public record CrossReference(Optional<String> label, Optional<String> target, Span span) {

    public CrossReference {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(span, "span");
    }

    static CrossReference of(NewsParagraph paragraph) {
        String text = paragraph.text();
        int separator = PointerLabel.separatorOf(text);
        if (separator < 0) {
            return new CrossReference(Optional.empty(), Optional.of(text), paragraph.span());
        }
        String label = PointerLabel.withoutOpeners(trimmed(text, 0, separator));
        String target = trimmed(text, separator + 1, text.length());
        return new CrossReference(
                Optional.of(label), Optional.of(target).filter(title -> !title.isEmpty()), paragraph.span());
    }

    private static String trimmed(String text, int from, int to) {
        int start = Chars.skipSpaces(text, from, to);
        return text.substring(start, Chars.trimEnd(text, start, to));
    }
}
