package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one who is quoted is called, if the speaker calls them something that a reader can tell from others. */
final class QuotedVoice {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "many", "several");

    /** What says something without being anybody. */
    private static final Set<String> THINGS = Set.of(
            "answer",
            "article",
            "bill",
            "board",
            "book",
            "card",
            "contract",
            "document",
            "email",
            "form",
            "headline",
            "law",
            "letter",
            "line",
            "list",
            "message",
            "note",
            "page",
            "paper",
            "plaque",
            "poster",
            "report",
            "sentence",
            "sign",
            "song",
            "statement",
            "text",
            "word");

    private QuotedVoice() {}

    /** {@code My wife Solveig} is Solveig, and {@code the man at the gate} himself; {@code my mother} and {@code he} are nobody. */
    static Optional<String> name(String voice) {
        List<Range> places = Words.places(voice);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < places.size(); i++) {
            String before = Words.folded(places.get(i - 1).of(voice));
            boolean name = Character.isUpperCase(voice.charAt(places.get(i).from()));
            if (name && !FunctionWords.contains(before) && isLower(voice, places.get(i - 1), i == 1)) {
                return Optional.of(voice.substring(places.get(i).from()));
            }
        }
        return describesSomebody(Words.of(voice)) ? Optional.of(voice) : Optional.empty();
    }

    private static boolean isLower(String voice, Range word, boolean first) {
        return !first && Character.isLowerCase(voice.charAt(word.from()));
    }

    private static boolean describesSomebody(List<String> words) {
        String first = words.get(0);
        List<String> telling =
                words.stream().filter(word -> !FunctionWords.contains(word)).toList();
        if (telling.isEmpty() || THINGS.contains(telling.get(0)) || words.contains("what")) {
            return false;
        }
        return DEFINITE.contains(first)
                || (INDEFINITE.contains(first) && telling.size() > 1)
                || !FunctionWords.contains(first);
    }
}
