package org.colloquy.claim;

import java.util.List;
import java.util.Objects;
import org.colloquy.source.Span;

/**
 * Somebody who claims, reports or is cited.
 *
 * @param name the fullest form known: the name where the mention could be resolved, else the words of the mention
 *     ({@code officials}); {@code unnamed} if there is not even that
 * @param kind what kind of voice it is; {@link VoiceKind#UNNAMED} where a pronoun or description could mean two or nobody
 * @param mention how the text refers to it here
 * @param spans where it does so; empty if grammar alone supplies the voice
 */
public record Voice(String name, VoiceKind kind, Mention mention, List<Span> spans) {

    /** The name of a voice of which the text says nothing. */
    public static final String NO_NAME = "unnamed";

    /** @throws IllegalArgumentException if {@code name} is empty */
    public Voice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mention, "mention");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        spans = List.copyOf(spans);
    }

    /** A voice of which the text says nothing, as in {@code it was claimed that …}. */
    public static Voice unnamed() {
        return new Voice(NO_NAME, VoiceKind.UNNAMED, Mention.DESCRIPTION, List.of());
    }
}
