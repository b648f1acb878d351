package org.colloquy.docs.spec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences to fill an interview with. */
final class Words {
    private static final List<String> SUBJECTS =
            List.of("The oven", "Our shop", "Bread", "My mother", "It", "Mr. Reed");
    private static final List<String> VERBS = List.of("needs", "costs", "was", "had", "remembers: it is");
    private static final List<String> OBJECTS = List.of("time", "40 crowns", "six o'clock", "two rolls (with butter)");
    private static final List<String> ENDS = List.of(".", "?", "!");

    private Words() {}

    /** One sentence of a few hundred. */
    static String sentence(int number) {
        return phrase(number) + pick(ENDS, number);
    }

    /** A sentence without its stop. */
    static String phrase(int number) {
        return pick(SUBJECTS, number) + " " + pick(VERBS, number / 3) + " " + pick(OBJECTS, number / 7);
    }

    /** One to three sentences. */
    static String sentences(int number) {
        return IntStream.rangeClosed(number, number + number % 3)
                .mapToObj(Words::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String pick(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
