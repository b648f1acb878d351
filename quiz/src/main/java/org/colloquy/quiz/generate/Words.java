package org.colloquy.quiz.generate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as they are compared: in lower case, without accents and possessive endings.
 *
 * <p>A word is a run of letters, digits and apostrophes; {@code U.S.} is one word, {@code high-tech} is two.
 */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String printed : printed(text)) {
            words.add(folded(printed));
        }
        return words;
    }

    /** The words as they stand in the text. */
    static List<String> printed(String text) {
        return places(text).stream().map(place -> place.of(text)).toList();
    }

    /** Where the words stand. */
    static List<Range> places(String text) {
        List<Range> places = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(text, i);
            if (end > i) {
                places.add(new Range(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return places;
    }

    /** How many words there are, as a reader counts: what spaces separate. */
    static int count(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space && !inWord) {
                count++;
            }
            inWord = !space;
        }
        return count;
    }

    /** Two forms of a word, or of its stem: {@code cyber, cyberspace}; {@code Russia, Russian}; {@code attack, attacks}. */
    static boolean related(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4) {
            return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
        }
        int prefix = Math.min(5, shorter);
        return one.regionMatches(0, other, 0, prefix);
    }

    static String folded(String printed) {
        if (isPlain(printed)) {
            return printed;
        }
        String word = printed.replace('’', '\'').replace(".", "");
        word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        word = word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Most words are: nothing but small letters from a to z. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length() && (isWordPart(text, i, from) || isInnerStop(text, i, from))) {
            i++;
        }
        return i;
    }

    private static boolean isWordPart(String text, int at, int from) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '’') && at > from)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The stops of {@code U.S.} and the separators of {@code 1,500} and {@code 2.5}. */
    private static boolean isInnerStop(String text, int at, int from) {
        char c = text.charAt(at);
        if (at == from || (c != '.' && c != ',')) {
            return false;
        }
        boolean figure = Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        boolean initial = c == '.'
                && Character.isUpperCase(text.charAt(at - 1))
                && (at - 1 == from || text.charAt(at - 2) == '.');
        return figure || initial;
    }
}
