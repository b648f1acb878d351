package org.colloquy.parse;

import org.colloquy.internal.text.Chars;

/** Tells words that are given as somebody's from a title, a term, or words held at arm's length. */
final class QuotedWords {
    private static final int REACH = 80;

    private QuotedWords() {}

    /** Whether {@code words}, quoted at {@code open} of {@code text}, are somebody's. */
    static boolean areSpeech(String text, int open, String words) {
        int first = Chars.skipSpaces(words, 0, words.length());
        while (first < words.length() && !Character.isLetterOrDigit(words.charAt(first))) {
            first++;
        }
        int end = Chars.trimEnd(words, 0, words.length());
        if (first >= end) {
            return false;
        }
        char last = words.charAt(end - 1);
        boolean sentence = ".?!…".indexOf(last) >= 0 || Chars.isDash(last);
        int count = count(words);
        boolean introduced = isIntroduced(text, open);
        boolean verb = hasVerbBefore(text, open);
        if (Character.isLowerCase(words.charAt(first))) {
            return verb && count >= 5;
        }
        return sentence || (introduced && verb) || (introduced && count >= 4) || (verb && last == ',' && count >= 3);
    }

    private static int count(String words) {
        int count = 0;
        boolean in = false;
        for (int i = 0; i < words.length() && count < 10; i++) {
            boolean space = Chars.isSpace(words.charAt(i));
            count += in || space ? 0 : 1;
            in = !space;
        }
        return count;
    }

    private static boolean isIntroduced(String text, int open) {
        int end = Chars.trimEnd(text, Math.max(0, open - REACH), open);
        return end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ':');
    }

    private static boolean hasVerbBefore(String text, int open) {
        int end = open;
        for (int word = 0; word < 6 && end > Math.max(0, open - REACH); word++) {
            end = Chars.trimEnd(text, 0, end);
            int start = end;
            while (start > 0 && !Chars.isSpace(text.charAt(start - 1))) {
                start--;
            }
            if (start < end && ClauseWords.isSpeechVerb(text, start, end)) {
                return true;
            }
            end = start;
        }
        return false;
    }
}
