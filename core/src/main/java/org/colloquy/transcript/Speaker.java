package org.colloquy.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One who speaks.
 *
 * @param id unique in the transcript: {@code s1}, {@code s2}, … in the order of {@link Transcript#speakers()}
 * @param name the fullest form of the name that the text gives, in ordinary letters: {@code Vladimir Putin}
 * @param description what the text says of the person: {@code Russian President}
 * @param role what the speaker does in the conversation
 * @param labels the labels as printed, each once, in the order of their first appearance
 * @param anonymous whether the label names nobody ({@code QUESTION}, {@code UNIDENTIFIED MALE}); each such turn has a
 *     speaker of its own, because two of them may or may not be the same person
 */
public record Speaker(
        String id, String name, Optional<String> description, Role role, List<String> labels, boolean anonymous) {

    public Speaker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(role, "role");
        labels = List.copyOf(labels);
    }
}
