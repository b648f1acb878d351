package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/** Whose words a quotation gives, as far as the sentence around it says. */
final class QuotationVoice {
    /** How many characters after a quotation may tell whose it is. */
    static final int REACH_AFTER = 60;

    private static final int REACH = 400;
    private static final int NEAR = 80;
    private static final int MOST_AFTER_VERB = 4;
    private static final Set<String> OBJECTS = Set.of("to", "me", "him", "her", "us", "them", "you", "that", "people");
    private static final Set<String> BETWEEN = Set.of(
            "then", "also", "just", "once", "always", "never", "often", "even", "had", "has", "have", "would", "will",
            "did", "was", "to", "still", "used", "all", "kept", "who");
    private static final Set<String> DETERMINERS =
            Set.of("the", "my", "your", "his", "her", "our", "their", "a", "an", "some");
    private static final Set<String> PRONOUNS = Set.of("i", "you", "he", "she", "we", "they");

    private final List<Person> cast;

    QuotationVoice(List<Person> cast) {
        this.cast = cast;
    }

    /**
     * Whose words they are.
     *
     * @param mention as the turn names them
     * @param person if that is one who speaks in the transcript
     */
    record Voice(@Nullable String mention, @Nullable Person person) {
        private static final Voice NOBODY = new Voice(null, null);
    }

    /** The voice of a quotation that begins at {@code context} and is followed by {@code after}. */
    Voice of(Quotations.Context context, String after) {
        String text = context.text();
        int from = Math.max(0, context.open() - REACH);
        List<String> near = words(text.substring(Math.max(from, context.open() - NEAR), context.open()));
        if (near.size() > MOST_AFTER_VERB && verb(near) < 0 && following(after) == null) {
            return Voice.NOBODY; // as most often
        }
        List<String> words = words(text.substring(from, context.open()));
        int verb = verb(words);
        String mention = verb > 0 ? subject(words, verb) : following(after);
        if (mention == null) {
            return Voice.NOBODY;
        }
        return resolve(mention, verb > 0 ? words.subList(0, verb) : words, context.turn());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = Chars.skipSpaces(text, 0, text.length());
        while (at < text.length()) {
            int end = Chars.wordEnd(text, at, text.length());
            words.add(text.substring(at, end));
            at = Chars.skipSpaces(text, end, text.length());
        }
        return words;
    }

    /** The verb of speaking before the quotation, with nothing but its object between; -1 if there is none. */
    private static int verb(List<String> words) {
        for (int i = words.size() - 1; i > 0 && i >= words.size() - MOST_AFTER_VERB; i--) {
            String plain = NameWords.plain(words.get(i));
            if (QuotedWords.isSpeechVerb(plain) && !plain.equals("saying") && !plain.equals("like")) {
                return i;
            }
            boolean name = Character.isUpperCase(words.get(i).charAt(0));
            if (!OBJECTS.contains(plain) && !name) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable String subject(List<String> words, int verb) {
        int last = verb - 1;
        while (last > 0 && isBetween(NameWords.plain(words.get(last)))) {
            last--;
        }
        String plain = NameWords.plain(words.get(last));
        if (PRONOUNS.contains(plain)) {
            return plain.equals("i") ? "I" : plain;
        }
        if (isCapitalised(words.get(last))) {
            int first = last;
            while (first > 0 && isCapitalised(words.get(first - 1)) && !endsClause(words.get(first - 1))) {
                first--;
            }
            first -= first > 0 && DETERMINERS.contains(words.get(first - 1)) ? 1 : 0;
            return phrase(words, first, last);
        }
        for (int first = last; first >= Math.max(0, last - 3) && !endsClause(words.get(first)); first--) {
            if (DETERMINERS.contains(NameWords.plain(words.get(first)))) {
                return phrase(words, first, last);
            }
        }
        return null;
    }

    private static String phrase(List<String> words, int first, int last) {
        String phrase = String.join(" ", words.subList(first, last + 1));
        return endsClause(phrase) ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    private static boolean isBetween(String plain) {
        return BETWEEN.contains(plain) || (plain.length() > 4 && plain.endsWith("ly"));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0)) && !NameWords.isFunctionWord(NameWords.plain(word));
    }

    private static boolean endsClause(String word) {
        return ".,;:?!".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** {@code “…,” said Ada Lind} or {@code “…,” she said}. */
    private static @Nullable String following(String after) {
        List<String> words = words(after.substring(0, Math.min(after.length(), REACH_AFTER)));
        if (words.size() < 2) {
            return null;
        }
        String first = NameWords.plain(words.get(0));
        boolean inverted = QuotedWords.isSpeechVerb(first)
                && Character.isLowerCase(words.get(0).charAt(0));
        if (inverted) {
            int last = 1;
            while (last < words.size() && isCapitalised(words.get(last))) {
                last++;
                if (endsClause(words.get(last - 1))) {
                    break;
                }
            }
            return last > 1 ? phrase(words, 1, last - 1) : null;
        }
        for (int i = 1; i < Math.min(4, words.size()); i++) {
            if (QuotedWords.isSpeechVerb(NameWords.plain(words.get(i)))) {
                return PRONOUNS.contains(first) || isCapitalised(words.get(0)) ? subject(words, i) : null;
            }
        }
        return null;
    }

    private Voice resolve(String mention, List<String> before, TurnDraft turn) {
        switch (mention) {
            case "I", "we", "they" -> {
                return new Voice(mention, mention.equals("I") ? turn.person() : null);
            }
            case "you" -> {
                return new Voice(mention, other(turn));
            }
            case "he", "she" -> {
                String name = antecedent(before);
                return name == null ? new Voice(mention, null) : new Voice(name, named(name));
            }
            default -> {
                return new Voice(mention, named(mention));
            }
        }
    }

    /** The last name before the pronoun. */
    private static @Nullable String antecedent(List<String> words) {
        for (int last = words.size() - 1; last >= 0; last--) {
            if (isCapitalised(words.get(last)) && words.get(last).length() > 1) {
                int first = last;
                while (first > 0 && isCapitalised(words.get(first - 1)) && !endsClause(words.get(first - 1))) {
                    first--;
                }
                return phrase(words, first, last).replaceAll("[’']s$", "");
            }
        }
        return null;
    }

    private @Nullable Person other(TurnDraft turn) {
        List<Person> others = cast.stream()
                .filter(person -> person != turn.person() && !person.isAnonymous())
                .toList();
        return others.size() == 1 ? others.get(0) : null;
    }

    private @Nullable Person named(String mention) {
        List<String> words = KnownNames.withoutTitles(
                List.of(mention.split(" ")).stream().map(NameWords::plain).toList());
        String last = words.get(words.size() - 1);
        List<Person> bearers = cast.stream()
                .filter(person -> !person.words().isEmpty())
                .filter(person -> person.words().get(person.words().size() - 1).equals(last))
                .filter(person -> words.size() == 1 || person.words().containsAll(words))
                .toList();
        return bearers.size() == 1 ? bearers.get(0) : null;
    }
}
