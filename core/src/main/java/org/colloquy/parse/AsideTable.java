package org.colloquy.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Recurring;
import org.colloquy.internal.text.WordTable;

/** What is in brackets, by the words. The same few recur in a text, so what was worked out is kept. */
final class AsideTable {
    private static final int MOST_KEPT = 2_000;
    private static final int MOST_WORDS = 12;

    private static final int SOUND = 1;
    private static final int UNHEARD = 2;

    private static final WordTable WORDS = WordTable.of(Map.of(
            SOUND,
            "laughter laughs laughing laugh laughed chuckles chuckle chuckling chuckled giggles giggling applause applauds clapping"
                    + " claps cheers cheering crosstalk cross-talk overtalk overlapping overlap music musical singing sings sung"
                    + " song whistles whistling sighs sigh sighing coughs cough coughing sneezes sneeze sniffs gasps gasp groans"
                    + " groaning crying cries sobs sobbing weeps screaming screams shouting shouts yelling whispers whispering"
                    + " murmurs murmuring mumbles pause pauses pausing silence silent beat nods nodding shrugs smiles smiling"
                    + " gestures gesturing pointing points phone ringing rings ring knock knocking door bell bells noise noises"
                    + " static beep beeps bleep bleeps vocalsound vocalized-noise breath breathes breathing inhales exhales"
                    + " mouth click clicks clapper gavel recess break commercial videotape video clip audio tape begin end"
                    + " start stop voice-over voiceover translator interpreter translation off-mic off-mike camera booing boos"
                    + " boo imitates imitating mimics mocking sarcastically joking jokingly snaps interposing interjecting"
                    + " interruption interrupting interrupts simultaneous speaking indistinct chatter conversation exchange"
                    + " standing ovation toast drinks drinking eats typing footsteps thunder sirens siren barking barks explosion"
                    + " gunshot gunshots sound sounds playing plays english french spanish german russian mandarin arabic hebrew"
                    + " language latin italian japanese chinese portuguese welsh irish hindi",
            UNHEARD,
            "inaudible unintelligible indiscernible indecipherable unclear garbled inaudable redacted deleted"
                    + " omitted omission expletive missing illegible snip ph"));

    private static final Set<String> OPENINGS = Set.of(
            "to",
            "addressing",
            "turning",
            "looking",
            "answering",
            "responding",
            "continuing",
            "reading",
            "in",
            "on",
            "through",
            "via");

    private final Map<String, Aside> known = new HashMap<>();
    private final Recurring<Aside> recurring = new Recurring<>();

    /**
     * What stands in brackets.
     *
     * @param kind what it is
     * @param words without brackets and without spaces around it
     */
    record Aside(AsideKind kind, String words) {
        private static final Aside NOTHING = new Aside(AsideKind.WORDS, "");
    }

    /** The kind of what stands at {@code [from, to)}, without its brackets. */
    AsideKind kind(String text, int from, int to) {
        return aside(text, from, to).kind();
    }

    /** What stands at {@code [from, to)}, without its brackets. */
    Aside aside(String text, int from, int to) {
        if (from == to) {
            return Aside.NOTHING;
        }
        Aside aside = recurring.at(text, from, to);
        if (aside == null) {
            String content = text.substring(from, to);
            aside = find(content);
            recurring.remember(content, aside);
        }
        return aside;
    }

    private Aside find(String content) {
        Aside aside = known.get(content);
        if (aside == null) {
            aside = new Aside(classify(content), content.trim());
            if (known.size() < MOST_KEPT) {
                known.put(content, aside);
            }
        }
        return aside;
    }

    /**
     * Whether what stands at {@code [from, to)} only speaks of sounds: {@code The bells}, {@code Rules and those who break
     * them}. {@code Long pause} and {@code The audience laughs} do not.
     */
    static boolean isTitle(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from)) || !hasLower(text, from, to)) {
            return false;
        }
        List<String> words = words(text, from, to);
        String first = words.get(0);
        if (words.size() < 2 || isSound(first) || first.equals("a") || first.equals("an")) {
            return false;
        }
        int sounds = 0;
        int told = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean sound = isSound(word);
            boolean verb = word.endsWith("s") || word.endsWith("ing") || word.endsWith("ed");
            if (sound && verb && i > 0 && !isSmall(words.get(i - 1))) {
                return false;
            }
            sounds += sound ? 1 : 0;
            told += isSmall(word) ? 0 : 1;
        }
        return first.equals("the") ? sounds == 1 : words.size() > 2 && sounds * 2 <= told;
    }

    private static boolean isSmall(String word) {
        return word.equals("the") || NameWords.isFunctionWord(word);
    }

    private static List<String> words(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int at = nextWord(text, from, to); at < to; ) {
            int end = wordEnd(text, at, to);
            words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
            at = nextWord(text, end, to);
        }
        return words;
    }

    private static int nextWord(String text, int from, int to) {
        int at = from;
        while (at < to && !isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasLower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is in parentheses before the words of a turn says how or to whom they are said. */
    boolean opensTurn(String text, int from, int to) {
        if (from >= to || kind(text, from, to) != AsideKind.WORDS) {
            return from < to && kind(text, from, to) == AsideKind.STAGE_DIRECTION;
        }
        int end = Chars.wordEnd(text, from, to);
        String first = text.substring(from, end).toLowerCase(Locale.ROOT);
        char last = text.charAt(to - 1);
        return OPENINGS.contains(first) && last != '?' && last != '!';
    }

    private static AsideKind classify(String content) {
        if (content.isBlank()) {
            return AsideKind.WORDS;
        }
        if (OmissionRule.isOmission(content, 0, content.length())) {
            return AsideKind.OMISSION;
        }
        int words = 0;
        int classes = 0;
        int length = content.length();
        for (int at = nextWord(content, 0, length); at < length; ) {
            int end = wordEnd(content, at, length);
            classes |= WORDS.classes(content, at, end);
            words++;
            at = nextWord(content, end, length);
        }
        if ((classes & UNHEARD) != 0) {
            return AsideKind.OMISSION;
        }
        boolean sound = words <= MOST_WORDS && (classes & SOUND) != 0;
        return sound ? AsideKind.STAGE_DIRECTION : AsideKind.WORDS;
    }

    private static boolean isSound(String word) {
        return (WORDS.classes(word) & SOUND) != 0;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
