package org.colloquy.demo.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;

/**
 * How a speaker is shown.
 *
 * @param name the name
 * @param initials one or two letters that stand in the speaker's mark
 * @param look the number of the mark's colour and shape, from 0
 * @param facts who it is, what the speaker does in the conversation, and the labels that differ from the name
 * @param anonymous whether the text does not say who it is
 */
record SpeakerView(String name, String initials, int look, List<String> facts, boolean anonymous) {

    /** As many as the style sheet knows. */
    private static final int LOOKS = 8;

    /** The look of one who has no name, and of nobody known. */
    static final int NOBODY = LOOKS;

    /** The {@code index}th speaker of a transcript, from 0. */
    static SpeakerView of(Speaker speaker, int index) {
        List<String> labels = speaker.labels().stream()
                .filter(label -> !label.equalsIgnoreCase(speaker.name()))
                .toList();
        return new SpeakerView(
                speaker.name(),
                speaker.anonymous() ? "?" : initials(speaker.name()),
                speaker.anonymous() ? NOBODY : index % LOOKS,
                Stream.of(speaker.description(), words(speaker.role()), words(labels))
                        .flatMap(Optional::stream)
                        .toList(),
                speaker.anonymous());
    }

    private static Optional<String> words(Role role) {
        return switch (role) {
            case INTERVIEWER -> Optional.of("asks");
            case INTERVIEWEE -> Optional.of("answers");
            case PARTICIPANT -> Optional.empty();
        };
    }

    private static Optional<String> words(List<String> labels) {
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of("also printed as “" + String.join("”, “", labels) + "”");
    }

    /** The first letters of the first and the last word that begin with a letter. */
    static String initials(String name) {
        List<String> letters = Arrays.stream(name.split("[ \u00a0]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .toList();
        if (letters.isEmpty()) {
            return "?";
        }
        return letters.size() == 1 ? letters.get(0) : letters.get(0) + letters.get(letters.size() - 1);
    }
}
