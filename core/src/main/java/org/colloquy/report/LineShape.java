package org.colloquy.report;

import java.util.List;
import org.colloquy.internal.text.Chars;

/** What the look of a line tells, before it is known what stands around it. */
final class LineShape {
    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 110;
    private static final int MOST_WORDS_IN_CAPITALS = 6;
    private static final int MOST_WORDS_OF_QUESTION = 9;
    private static final int LONG_WORD = 4;
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String BREAKS = ",;:-–—";
    private static final String CLOSERS = "\"'”’»)]}*_";
    private static final String QUOTATION_MARKS = "\"“”„«»";
    private static final String BULLETS = "-–—•*·▪◦‣>→";

    private LineShape() {}

    /** Whether {@code text} is short enough for a heading and ends as no sentence does. */
    static boolean isHeading(String text) {
        if (!isShort(text) || isListItem(text)) {
            return false;
        }
        int end = endWithoutClosers(text);
        return end > 0 && BREAKS.indexOf(text.charAt(end - 1)) < 0 && !endsSentence(text);
    }

    /** Whether {@code text} is set as a heading, although it has a full stop: in capitals, or Each Word With One. */
    static boolean isHeadingWithStop(String text) {
        return isShort(text) && !isListItem(text) && endsSentence(text) && (isInCapitals(text) || isInTitleCase(text));
    }

    static boolean isQuestion(String text) {
        return isShort(text)
                && text.endsWith("?")
                && !hasQuotationMark(text)
                && Words.of(text).size() <= MOST_WORDS_OF_QUESTION;
    }

    /** Sixteen words at most, on one line. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && Words.of(text).size() <= MOST_WORDS;
    }

    static boolean isListItem(String text) {
        return !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether {@code text} ends in a stop that is not an abbreviation's, as in {@code U.S.} or {@code 7 p.m.} */
    static boolean endsSentence(String text) {
        int end = endWithoutClosers(text);
        if (end == 0 || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        int start = end - 1;
        while (start > 0 && !Chars.isSpace(text.charAt(start - 1))) {
            start--;
        }
        boolean abbreviation = text.charAt(end - 1) == '.'
                && end - start > 2
                && text.charAt(end - 3) == '.'
                && Character.isLetter(text.charAt(end - 2));
        return !abbreviation;
    }

    /** Whether every longer word begins with a capital, and there are two at least. */
    static boolean isInTitleCase(String text) {
        List<String> longWords = Words.of(text).stream()
                .filter(word -> word.length() >= LONG_WORD && Character.isLetter(word.charAt(0)))
                .toList();
        return longWords.size() >= 2 && longWords.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isInCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase)
                && Words.of(text).size() <= MOST_WORDS_IN_CAPITALS;
    }

    /** Whether there is a double quotation mark; single ones are apostrophes as often as not. */
    static boolean hasQuotationMark(String text) {
        return text.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    }

    private static int endWithoutClosers(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Chars.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
