package org.colloquy.language;

import java.util.List;
import java.util.Objects;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/** Splits English text into sentences without looking at its words: much faster than {@link TextAnalyzer}. */
public final class Sentences {
    private Sentences() {}

    /**
     * The sentences of {@code text}, taken as one paragraph: in order, without white space around, none empty.
     *
     * <pre>{@code
     * Sentences.in("Mr. Reed said so. I agree."); // [0,17) and [18,26)
     * }</pre>
     */
    public static List<Span> in(String text) {
        SourceText whole = SourceText.of(Objects.requireNonNull(text, "text"));
        return SentenceSplitter.split(whole, new Span(0, whole.length()));
    }
}
