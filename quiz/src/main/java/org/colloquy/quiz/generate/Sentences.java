package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a paragraph into sentences.
 *
 * <p>The language package has a splitter as well, about as fast, which leans on the JDK's {@code BreakIterator}. That one may
 * cut otherwise in another Java version, and the same seed shall make the same quiz in all; and it does not cut behind an
 * ellipsis, so that a sound sentence beside one that trails off could not be asked about.
 */
final class Sentences {
    private static final String TERMINATORS = ".!?…";
    private static final String CLOSERS = "”’\"')]»*";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "gen", "sen", "rep", "gov", "lt", "col", "capt",
            "sgt", "rev", "hon", "messrs", "mt", "e.g", "i.e", "cf", "no", "vol", "approx", "jan", "feb", "aug", "sept",
            "oct", "nov", "dec");

    private Sentences() {}

    /** The sentences in order, without the spaces between them. */
    static List<Range> of(String text) {
        List<Range> sentences = new ArrayList<>();
        int start = skipSpaces(text, 0);
        int i = start;
        while (i < text.length()) {
            if (TERMINATORS.indexOf(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int end = endOfTerminator(text, i);
            if (ends(text, start, i, end)) {
                sentences.add(new Range(start, end));
                start = skipSpaces(text, end);
                i = start;
            } else {
                i = end;
            }
        }
        if (start < text.length()) {
            sentences.add(new Range(start, lastNonSpace(text) + 1));
        }
        return sentences;
    }

    private static int endOfTerminator(String text, int at) {
        int end = at;
        while (end < text.length() && TERMINATORS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int start, int at, int end) {
        int next = skipSpaces(text, end);
        if (next == text.length()) {
            return true;
        }
        if (next == end || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        boolean oneStop = text.charAt(at) == '.' && (at + 1 == end);
        return !oneStop || !isAbbreviation(wordBefore(text, start, at));
    }

    private static String wordBefore(String text, int start, int at) {
        int from = at;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, at);
    }

    /** A stop after an initial or a title ends nothing; after {@code U.S} it may, so there the sentence goes on too. */
    private static boolean isAbbreviation(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || word.indexOf('.') >= 0 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int lastNonSpace(String text) {
        int i = text.length() - 1;
        while (i > 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
