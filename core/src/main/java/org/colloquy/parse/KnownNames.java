package org.colloquy.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.NameWords;

/** Names that the text gives apart from its labels, in its title or a list of those present, and names of labels. */
final class KnownNames {
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");

    private static final int MOST_INITIALS = 4;
    private static final int MOST_NAMES = 6;
    /** The particles with which a surname begins. */
    private static final Set<String> NOBLE = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "do", "dos", "das", "la", "le", "los",
            "las", "al", "el", "bin", "ibn", "ben", "zu", "zur", "ter", "te", "af", "av");

    private final Set<String> full = new HashSet<>();
    private final Set<String> last = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    /** Short labels of one word, which may be somebody's initials. */
    private final Set<String> shorts = new HashSet<>();

    /** Adds a name, words in the form of the word lists. */
    void add(List<String> words) {
        full.add(NameWords.joined(words));
        last.add(words.get(words.size() - 1));
        if (words.size() > 1) {
            endings.add(ending(words));
            initials.add(initials(words));
        }
    }

    /** Adds the name of an outlet, which may stand for its interviewer. */
    void addOutlet(List<String> words) {
        full.add(NameWords.joined(words));
    }

    /** The first letters of the words. */
    static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word, 0, Math.min(1, word.length())));
        return letters.toString();
    }

    /** The first letters of the first word and the last. */
    static String outerInitials(List<String> words) {
        return initials(List.of(words.get(0), words.get(words.size() - 1)));
    }

    /** Adds the name of a sure label, whose surname or whole may stand elsewhere in other letters. */
    void addLabel(List<String> words) {
        List<String> bare = withoutTitles(words);
        if (bare.size() > 1 && bare.size() <= 4 && !NameWords.hasParticle(bare)) {
            full.add(NameWords.joined(bare));
            last.add(bare.get(bare.size() - 1));
            endings.add(ending(bare));
        } else {
            full.add(NameWords.joined(words));
            addSurname(bare);
        }
        if (words.size() == 1 && words.get(0).length() <= MOST_INITIALS) {
            shorts.add(words.get(0));
        }
    }

    /** Whether surnames begin with the word: {@code van}, {@code de}. */
    static boolean isOfSurname(String word) {
        return NOBLE.contains(word);
    }

    /** {@code van der Berg} of {@code Piet van der Berg}. */
    private void addSurname(List<String> name) {
        int particle = 1;
        while (particle < name.size() && !NOBLE.contains(name.get(particle))) {
            particle++;
        }
        boolean person = name.size() <= MOST_NAMES && particle < name.size() - 1;
        if (person && name.stream().noneMatch(word -> NameWords.isParticle(word) && !NOBLE.contains(word))) {
            full.add(NameWords.joined(name.subList(particle, name.size())));
        }
    }

    /** Whether another label is the initials of this one, a name of several words. */
    boolean hasInitials(LabelKey key) {
        List<String> words = key.words();
        if (words.size() < 2 || words.size() > MOST_INITIALS) {
            return false;
        }
        return shorts.contains(initials(words)) || shorts.contains(outerInitials(words));
    }

    /** Whether the label is a known name, or the surname of one, or its initials. */
    boolean matches(LabelKey key) {
        if (full.contains(NameWords.joined(key.words()))) {
            return true;
        }
        List<String> words = withoutTitles(key.words());
        if (words.size() == 1) {
            String word = words.get(0);
            return full.contains(word) || last.contains(word) || initials.contains(word);
        }
        boolean titled = words.size() < key.words().size();
        return titled && words.size() <= 4 && full.contains(NameWords.joined(words));
    }

    /** Whether the last two words of the label are those of a known name, and no word before is one of a sentence. */
    boolean endsWithName(LabelKey key) {
        List<String> words = key.words();
        return endings.contains(ending(words)) && words.stream().noneMatch(KnownNames::isOfSentence);
    }

    private static boolean isOfSentence(String word) {
        return NameWords.isFunctionWord(word)
                && !POSSESSIVES.contains(word)
                && !NameWords.isParticle(word)
                && !NameWords.isTitle(word);
    }

    private static String ending(List<String> words) {
        return words.get(words.size() - 2) + " " + words.get(words.size() - 1);
    }

    static List<String> withoutTitles(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && NameWords.isTitle(words.get(from))) {
            from++;
        }
        return from == 0 ? words : words.subList(from, words.size());
    }
}
