package org.colloquy.parse;

import java.util.List;
import org.colloquy.internal.text.Chars;

/** What a part in square brackets is that stands alone, when it is no question or answer in the editor's words. */
enum BracketMatter {
    HEADING,
    SUMMARY,
    NOTE,
    FOOTNOTE,
    STAGE_DIRECTION,
    OMISSION;

    private static final int LONGEST_HEADING = 200;
    private static final List<String> NOTES = List.of("note", "editor", "ed.", "translator");

    /**
     * Tells what {@code [from, to)} is, which is given without its brackets.
     *
     * @param asides knows sounds
     * @param underHeading whether it follows a heading, with nothing said between
     * @param lines how many lines it takes
     */
    static BracketMatter of(String text, int from, int to, AsideTable asides, boolean underHeading, int lines) {
        if (OmissionRule.isOmission(text, from, to)) {
            return OMISSION;
        }
        if (FootnoteMark.length(text, from, to) > 0) {
            return FOOTNOTE;
        }
        boolean brief = to - from <= LONGEST_HEADING && lines == 1;
        if (brief) {
            AsideKind aside = asides.kind(text, from, to);
            boolean title = aside == AsideKind.STAGE_DIRECTION && AsideTable.isTitle(text, from, to);
            if (aside != AsideKind.WORDS && !title && to - from <= 60) {
                return aside == AsideKind.OMISSION ? OMISSION : STAGE_DIRECTION;
            }
        }
        boolean colon = text.charAt(to - 1) == ':';
        boolean announces = colon && announces(text, from, to);
        boolean titled = colon && to - from > 1 && !announces && !isNote(text, from, to);
        if (brief && (titled || PartHeading.isHeading(text, from, to))) {
            return HEADING;
        }
        if (isNote(text, from, to) || !brief || announces) {
            return underHeading && lines == 1 ? SUMMARY : NOTE;
        }
        if (underHeading) {
            return SUMMARY;
        }
        return endsSentence(text, to) || Character.isLowerCase(text.charAt(from)) ? NOTE : HEADING;
    }

    private static boolean isNote(String text, int from, int to) {
        return NOTES.stream()
                .anyMatch(word -> word.length() < to - from && text.regionMatches(true, from, word, 0, word.length()));
    }

    /** {@code [The statement of Mr. Tamm follows:]}: too many words with a colon after them for a heading. */
    private static boolean announces(String text, int from, int to) {
        int spaces = 0;
        for (int i = from; i < to; i++) {
            spaces += Chars.isSpace(text.charAt(i)) ? 1 : 0;
        }
        return spaces > 5;
    }

    private static boolean endsSentence(String text, int to) {
        char last = text.charAt(to - 1);
        boolean closing = to > 1 && Chars.isQuote(last);
        char end = closing ? text.charAt(to - 2) : last;
        return end == '.' || end == '!';
    }
}
