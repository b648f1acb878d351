package org.colloquy.language;

import java.util.Locale;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * A word or mark of a text.
 *
 * @param span where it stands
 * @param text its characters
 * @param lower its characters in lower case, with curly quotation marks made straight, for looking it up
 * @param tag its part of speech, from the Universal Dependencies tag set: {@code NOUN}, {@code VERB}, {@code PUNCT} …
 */
public record Token(Span span, String text, String lower, String tag) {

    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(tag, "tag");
    }

    /** A token whose look-up form follows from its characters. */
    public static Token of(Span span, String text, String tag) {
        return new Token(span, text, Quotes.straighten(text).toLowerCase(Locale.ROOT), tag);
    }

    /** Whether the tagger or a rule gives it this part of speech. */
    public boolean is(String partOfSpeech) {
        return tag.equals(partOfSpeech);
    }

    /** The token with another part of speech. */
    public Token tagged(String partOfSpeech) {
        return new Token(span, text, lower, partOfSpeech);
    }
}
