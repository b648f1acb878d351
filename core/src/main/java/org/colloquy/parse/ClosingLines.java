package org.colloquy.parse;

import java.util.List;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * What stands below the last turn and is nobody's: {@code END 2:41 P.M.}, a note on copyright, a notice in capitals, the
 * hour at which the meeting rose. Only the last paragraphs of a text are looked at.
 */
final class ClosingLines {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_MARK = 40;
    private static final int LONGEST_END = 240;
    private static final int MOST_WORDS = 16;
    private static final List<String> CREDITS = List.of(
            "transcribed by ",
            "transcript by ",
            "transcription by ",
            "typed by ",
            "produced by ",
            "translated by ",
            "interview by ",
            "interviewed by ",
            "edited by ",
            "das gespräch führte",
            "das interview führte",
            "die fragen stellte",
            "propos recueillis ",
            "entretien réalisé ",
            "lesen sie auch ",
            "share this ",
            "read more ");
    private static final List<String> SELVES = List.of(
            "this transcript ",
            "this interview ",
            "this conversation ",
            "this text ",
            "transcripts are ",
            "transcript is ");
    private static final Set<String> MADE = Set.of(
            "edited",
            "condensed",
            "transcribed",
            "created",
            "conducted",
            "prepared",
            "produced",
            "published",
            "provided",
            "translated",
            "generated",
            "recorded");
    private static final Set<String> ENDS = Set.of("End", "The End");
    private static final Set<String> ENDED = Set.of("end", "ended", "ends", "concluded", "concludes", "adjourned");
    /** What ends in the midst of a broadcast. */
    private static final Set<String> RECORDED =
            Set.of("video", "videotape", "clip", "audio", "tape", "music", "song", "excerpt", "film", "recess");

    private final Document document;
    private final Lines lines;
    private final String text;
    private final BareDirection directions;
    private final boolean shouts;
    private final int first;

    /** Finds them; the labels are known. */
    ClosingLines(Document document, BareDirection directions) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.directions = directions;
        int from = afterLastLabel();
        this.shouts = from == 0 || isCapital(lines.first(from - 1), lines.last(from - 1));
        this.first =
                Math.min(find(from), from == 0 ? lines.count() : new ClosingList(document).first(afterSpeech(from)));
    }

    /** The line below the first paragraph of the last turn. */
    private int afterSpeech(int from) {
        return document.afterText(document.isLabelAlone(from - 1) ? document.afterBlank(from) : from);
    }

    /** Whether the line, which has no label, belongs to them. */
    boolean cover(int line) {
        return line >= first;
    }

    /** The line below the last one with a label, or the first of the last lines if the label is far above. */
    private int afterLastLabel() {
        int from = lines.count();
        while (from > 0 && lines.count() - from < MOST_LINES && !document.isLabelled(from - 1)) {
            from--;
        }
        return from;
    }

    private int find(int from) {
        for (int line = from; line < lines.count(); line++) {
            boolean begins = line > 0 && document.kind(line) == LineKind.TEXT && beginsParagraph(line);
            if (begins && closes(line)) {
                return line;
            }
            if (isEnd(line)) {
                return document.afterPart(line);
            }
        }
        return lines.count();
    }

    /** {@code (Whereupon, at 11:40 a.m., the meeting was adjourned.)}, {@code [END OF INTERVIEW]}. */
    private boolean isEnd(int line) {
        boolean bracket = document.kind(line) == LineKind.BRACKET || document.kind(line) == LineKind.PARENTHESIS;
        int from = lines.first(line) + 1;
        int last = lines.last(document.afterPart(line) - 1);
        if (!bracket || last - from > LONGEST_END) {
            return false;
        }
        boolean end = false;
        for (int at = from; at < last; at = Chars.nextWord(text, at, last)) {
            String word = NameWords.plain(Brackets.without(text.substring(at, Chars.wordEnd(text, at, last))));
            if (RECORDED.contains(word)) {
                return false;
            }
            end |= ENDED.contains(word);
        }
        return end;
    }

    private boolean beginsParagraph(int line) {
        return document.kind(line - 1) != LineKind.TEXT || Chars.endsSentence(text.charAt(lines.last(line - 1) - 1));
    }

    private boolean closes(int line) {
        int from = lines.first(line);
        int last = lines.last(line);
        char c = text.charAt(from);
        boolean copyright = (c == '©' || c == 'C' || c == 'c') && isCopyright(from, last);
        return copyright
                || isEndMark(from, last)
                || isNotice(from, last)
                || directions.isRecord(line)
                || isCredit(from, last);
    }

    /** {@code Transcribed by Mara Holt.}, {@code This interview has been edited.}: who made the text, and how. */
    private boolean isCredit(int from, int last) {
        int at = from;
        StringBuilder opening = new StringBuilder();
        boolean made = false;
        String word = "";
        for (int i = 0; i < MOST_WORDS && at < last; i++) {
            int end = Chars.wordEnd(text, at, last);
            word = NameWords.plain(text.substring(at, Math.min(end, at + LONGEST_MARK)));
            made |= MADE.contains(word);
            if (i < 3) {
                opening.append(word).append(' ');
            }
            at = Chars.skipSpaces(text, end, last);
        }
        boolean small = Character.isLowerCase(text.charAt(from));
        String begins = opening.toString();
        boolean self = SELVES.stream().anyMatch(begins::startsWith) && made;
        boolean names = last - from <= LONGEST_MARK && begins.contains(" by ") && word.startsWith("transcript");
        return !small && (self || names || CREDITS.stream().anyMatch(begins::startsWith));
    }

    private boolean isCopyright(int from, int last) {
        if (text.charAt(from) == '©') {
            return true;
        }
        int word = Chars.wordEnd(text, from, last);
        int next = Chars.skipSpaces(text, word, last);
        boolean sign = next < last
                && (text.charAt(next) == '©' || text.charAt(next) == '(' || Chars.isDigit(text.charAt(next)));
        return sign && text.substring(from, word).equalsIgnoreCase("copyright");
    }

    /** {@code END}, {@code - END -}, {@code END OF INTERVIEW}, {@code END 2:41 P.M.}: in capitals, and brief. */
    private boolean isEndMark(int from, int last) {
        if (last - from > LONGEST_MARK) {
            return false;
        }
        int at = from;
        while (at < last && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (ENDS.contains(text.substring(from, last))) {
            return true;
        }
        boolean end = text.startsWith("END", at) && (at + 3 == last || !Character.isLetter(text.charAt(at + 3)));
        return end && isCapital(at, last);
    }

    /** {@code TO ORDER A COPY OF THIS TRANSCRIPT, PLEASE CALL …}: sentences in capitals, where nobody shouts. */
    private boolean isNotice(int from, int last) {
        return !shouts && last - from > LONGEST_MARK && isCapital(from, last);
    }

    /** Whether all words are in capitals, but for addresses of the web. */
    private boolean isCapital(int from, int last) {
        int at = from;
        while (at < last) {
            int end = Chars.wordEnd(text, at, last);
            boolean address = text.substring(at, Math.max(at, end - 1)).indexOf('.') > 0;
            for (int i = at; i < end && !address; i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return false;
                }
            }
            at = Chars.skipSpaces(text, end, last);
        }
        return true;
    }
}
