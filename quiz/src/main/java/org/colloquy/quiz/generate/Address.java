package org.colloquy.quiz.generate;

import java.util.List;

/** Whether a line calls somebody by name or office: {@code …, Mr. President, …}. */
final class Address {
    private Address() {}

    static boolean isIn(Line line) {
        return callsByOffice(line.words()) || callsByName(line.text());
    }

    private static boolean callsByOffice(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (TitleWords.isAddress(words.get(i)) && TitleWords.precedesName(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A capitalised word between commas, or between a comma and the end, or before the first comma. */
    private static boolean callsByName(String text) {
        int comma = text.indexOf(',');
        if (comma > 0 && isName(text.substring(0, comma))) {
            return true;
        }
        while (comma >= 0) {
            int next = nextMark(text, comma + 1);
            if (isName(text.substring(comma + 1, next).strip())) {
                return true;
            }
            comma = text.indexOf(',', next);
        }
        return false;
    }

    private static int nextMark(String text, int from) {
        int i = from;
        while (i < text.length() && ",.!?;:".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static boolean isName(String phrase) {
        return !phrase.isEmpty()
                && phrase.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && Character.isUpperCase(phrase.charAt(0))
                && !FunctionWords.contains(Words.folded(phrase))
                && !OpeningWords.contains(Words.folded(phrase));
    }
}
