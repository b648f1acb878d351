package org.colloquy.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * Speech as one would read it: without restarts ({@code there were— there are}), words broken off ({@code mut— mutual}),
 * words said twice ({@code I I think}), hesitations ({@code um}) and the dashes of mere pauses. Nothing is put in their
 * place, so that the text is pieces of what was said, in their order; only a capital may come to stand where a sentence
 * lost its beginning.
 *
 * <pre>{@code
 * CleanVerbatim clean = CleanVerbatim.of("We— we, um, repeated the— this offer.");
 * clean.text(); // "We repeated this offer."
 * clean.original(new Span(0, 11)); // [4,20), "we, um, repeated": what was said, with what was left out
 * }</pre>
 *
 * <p>Transcribers call this clean or intelligent verbatim. It goes by marks: where no dash or ellipsis shows a restart, none
 * is seen, and a text without any is left as it is. Immutable.
 */
public final class CleanVerbatim {
    private final String text;
    private final List<Span> kept;
    private final int[] starts;

    private CleanVerbatim(String text, List<Span> kept) {
        this.text = text;
        this.kept = List.copyOf(kept);
        starts = new int[kept.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += kept.get(i).length();
        }
    }

    /** The clean form of {@code original}; takes time linear in it. */
    public static CleanVerbatim of(String original) {
        Objects.requireNonNull(original, "original");
        StringBuilder text = new StringBuilder();
        List<Span> kept = new ArrayList<>();
        int at = 0;
        boolean capital = false;
        for (Span gone : Disfluencies.in(original)) {
            capital = append(original, at, gone.start(), capital, text, kept);
            capital |= beginsSentence(text) && Character.isUpperCase(original.charAt(gone.start()));
            at = gone.end();
        }
        append(original, at, original.length(), capital, text, kept);
        return new CleanVerbatim(text.toString(), kept);
    }

    /** Whether a capital that was left out is still to be made good. */
    private static boolean append(
            String original, int from, int to, boolean capital, StringBuilder text, List<Span> kept) {
        if (from >= to) {
            return capital;
        }
        int begin = text.length();
        text.append(original, from, to);
        kept.add(new Span(from, to));
        if (capital) {
            text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
        }
        return false;
    }

    private static boolean beginsSentence(StringBuilder text) {
        int last = text.length() - 1;
        while (last >= 0 && (text.charAt(last) == ' ' || "“”\"’)—".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last < 0 || ".?!".indexOf(text.charAt(last)) >= 0;
    }

    /** The text for reading. */
    public String text() {
        return text;
    }

    /** The pieces of the original that make up the text, in order, none empty. */
    public List<Span> kept() {
        return kept;
    }

    /**
     * The stretch of the original from which a part of the text was made, with what was left out inside it.
     *
     * @throws IndexOutOfBoundsException if {@code part} is empty or does not lie within the text
     */
    public Span original(Span part) {
        if (part.isEmpty()) {
            throw new IndexOutOfBoundsException("an empty part was made from nothing: " + part);
        }
        return new Span(originalOffset(part.start()), originalOffset(part.end() - 1) + 1);
    }

    private int originalOffset(int offset) {
        Objects.checkIndex(offset, text.length());
        int found = Arrays.binarySearch(starts, offset);
        int piece = found >= 0 ? found : -found - 2;
        return kept.get(piece).start() + offset - starts[piece];
    }

    @Override
    public String toString() {
        return text;
    }
}
