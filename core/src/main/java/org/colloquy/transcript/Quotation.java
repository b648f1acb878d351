package org.colloquy.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.source.Span;

/**
 * Words that a speaker gives as somebody's: {@code And you said, “We understand each other.”}
 *
 * @param turn id of the turn in which the words are quoted
 * @param speaker the quoted one, where that is a speaker of this transcript
 * @param voice the quoted one as the turn mentions them: {@code President Biden}, {@code the Chinese}, {@code you}
 * @param text the words without the quotation marks; paragraphs are separated by a blank line
 * @param spans where the words stand, a span per paragraph, without the quotation marks; never empty
 */
public record Quotation(String turn, Optional<Speaker> speaker, Optional<String> voice, String text, List<Span> spans) {

    /** @throws IllegalArgumentException if {@code spans} is empty */
    public Quotation {
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(text, "text");
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("spans must not be empty");
        }
    }
}
