package org.colloquy.claim.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.transcript.Speaker;

/** Finds the speaker whom a name means: the whole name, a label, or the last word of the name, if only one has it. */
final class Claimants {
    private final List<Speaker> speakers;

    Claimants(List<Speaker> speakers) {
        this.speakers = speakers;
    }

    /** The speaker called {@code name}. */
    Optional<Speaker> called(String name) {
        return only(speakers.stream().filter(speaker -> names(speaker).anyMatch(name::equalsIgnoreCase)))
                .or(() -> only(speakers.stream()
                        .filter(speaker -> lastWord(speaker.name()).equals(lastWord(name)))));
    }

    /** The one speaker whose last name stands in {@code text}. */
    Optional<Speaker> namedIn(String text) {
        List<String> words = List.of(text.split("[^\\p{L}\\p{N}]+", -1));
        return only(speakers.stream().filter(speaker -> words.contains(lastPrinted(speaker.name()))));
    }

    private static Stream<String> names(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.labels().stream());
    }

    private static Optional<Speaker> only(Stream<Speaker> speakers) {
        List<Speaker> found =
                speakers.filter(speaker -> !speaker.anonymous()).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String lastWord(String name) {
        return lastPrinted(name).toLowerCase(Locale.ROOT);
    }

    private static String lastPrinted(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
