package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * Stage directions without brackets: {@code Remark in German.}, {@code Several members rose—}, {@code BY MR. LIND:},
 * {@code --- Whereupon the witness left}, {@code Commercial Break}. All but those of courts stand alone.
 */
final class BareDirection {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;
    private static final String RULE = "--- ";
    private static final Set<String> SOUNDS = Set.of("laughter", "applause", "crosstalk", "ovation");
    private static final Set<String> UTTERANCES = Set.of("remark", "remarks", "reply", "answer", "question", "speech");
    private static final Set<String> ASSEMBLY =
            Set.of("members", "member", "senators", "senator", "deputies", "delegates", "audience");
    private static final Set<String> ACTS =
            Set.of("rose", "interjecting", "applauding", "laughing", "applauded", "laughed", "dissented");
    private static final Set<String> EVENTS = Set.of("meeting", "call", "room", "transcription", "recording");
    private static final Set<String> STARTS = Set.of("started", "stopped");
    private static final Set<String> COMES = Set.of("joined", "left", "started", "stopped");
    private static final Set<String> CLOSING = Set.of(
            "rose", "adjourned", "closed", "suspended", "concluded", "ended", "recessed", "resumed", "interrupted");
    private static final Set<String> HOURS = Set.of("at", "from", "until");
    private static final Set<String> GATHERINGS = Set.of(
            "meeting",
            "committee",
            "subcommittee",
            "hearing",
            "house",
            "senate",
            "session",
            "sitting",
            "court",
            "council",
            "board",
            "conference",
            "assembly",
            "proceedings",
            "debate",
            "briefing",
            "interview");
    /** The letters with which the words below begin. */
    private static final String EXAMINERS = "BCDEFQR";

    private static final Set<String> EXAMINATIONS = Set.of(
            "by",
            "examination",
            "examined",
            "direct",
            "redirect",
            "re-direct",
            "cross-examination",
            "cross-examined",
            "re-examination",
            "re-examined",
            "recross",
            "recross-examination",
            "further",
            "continued",
            "questions",
            "questioned");

    private final Document document;
    private final Lines lines;
    private final String text;

    BareDirection(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** Whether the line, which has no label, is one; {@code begins} says whether a paragraph may begin with it. */
    boolean isAt(int line, boolean begins) {
        int first = lines.first(line);
        int length = lines.length(line);
        char c = text.charAt(first);
        if (c == '*' || c == '_') {
            return begins && isEmphasis(first, lines.last(line), c);
        }
        if (c == '-') {
            return text.startsWith(RULE, first) && length > RULE.length() && isUpper(first + RULE.length());
        }
        if (length > LONGEST || !Character.isUpperCase(c)) {
            return false;
        }
        boolean alone = !isText(line - 1) && !isText(line + 1);
        boolean court = begins && EXAMINERS.indexOf(c) >= 0 && tellsBy(first, first + length);
        if (!alone && !court) {
            return false;
        }
        List<String> words = words(line);
        if (words.size() > MOST_WORDS) {
            return false;
        }
        return (alone && (isReaction(words) || isRecord(words) || isCallOut(words, line) || isEvent(words, line)))
                || (begins && isExamination(words, line));
    }

    /** {@code *COMMERCIAL BREAK*}: capitals between two marks of emphasis. */
    private boolean isEmphasis(int first, int last, char mark) {
        if (last - first < 4 || last - first > LONGEST || text.charAt(last - 1) != mark) {
            return false;
        }
        for (int i = first + 1; i < last - 1; i++) {
            if (Character.isLowerCase(text.charAt(i)) || text.charAt(i) == mark) {
                return false;
            }
        }
        return Character.isUpperCase(text.charAt(first + 1));
    }

    /** Whether the line says when a meeting ended: {@code The meeting rose at 11.20 a.m.} */
    boolean isRecord(int line) {
        return lines.length(line) <= LONGEST && isRecord(words(line));
    }

    /** Whether the word <i>by</i> stands there, in small letters or in capitals. */
    private boolean tellsBy(int first, int last) {
        for (int i = first; i + 2 < last; i++) {
            if (text.regionMatches(true, i, "by", 0, 2) && Chars.isSpace(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.charAt(Chars.skipSpaces(text, at, text.length() - 1)));
    }

    private boolean isText(int line) {
        return line >= 0 && line < lines.count() && document.kind(line) == LineKind.TEXT;
    }

    /** The words in the form of the word lists; those past the most are not all given. */
    private List<String> words(int line) {
        List<String> words = new ArrayList<>(MOST_WORDS);
        int last = lines.last(line);
        int at = lines.first(line);
        while (at < last && words.size() <= MOST_WORDS) {
            int end = Chars.wordEnd(text, at, last);
            int bare = end;
            while (bare > at && Chars.isDash(text.charAt(bare - 1))) {
                bare--;
            }
            words.add(NameWords.plain(text.substring(at, bare)));
            at = Chars.skipSpaces(text, end, last);
        }
        return words;
    }

    private static boolean isReaction(List<String> words) {
        String first = words.get(0);
        int size = words.size();
        boolean sound = size <= 3 && SOUNDS.contains(first) && (size == 1 || SOUNDS.contains(words.get(size - 1)));
        boolean utterance =
                size == 3 && UTTERANCES.contains(first) && words.get(1).equals("in");
        boolean act = size > 1 && ACTS.contains(words.get(size - 1)) && ASSEMBLY.contains(words.get(size - 2));
        return sound || utterance || act;
    }

    /** {@code Ada Lind left the meeting}: what a program for meetings writes among the words. */
    private boolean isEvent(List<String> words, int line) {
        int size = words.size();
        return size > 2
                && Character.isLetter(text.charAt(lines.last(line) - 1))
                && size <= MOST_WORDS
                && EVENTS.contains(words.get(size - 1))
                && (STARTS.contains(words.get(size - 2))
                        || (words.get(size - 2).equals("the") && COMES.contains(words.get(size - 3))));
    }

    /** {@code Meeting suspended.}, {@code On resuming—}, {@code The committee adjourned at 5:40 p.m.} */
    private static boolean isRecord(List<String> words) {
        boolean gathering = false;
        for (int at = 0; at < words.size(); at++) {
            if (gathering && CLOSING.contains(words.get(at))) {
                boolean hour = at + 2 < words.size()
                        && HOURS.contains(words.get(at + 1))
                        && beginsWithDigit(words.get(at + 2));
                return hour || (at == 1 && words.size() == 2);
            }
            gathering |= GATHERINGS.contains(words.get(at));
        }
        return words.size() == 2 && words.get(0).equals("on") && words.get(1).equals("resuming");
    }

    private static boolean beginsWithDigit(String word) {
        return !word.isEmpty() && Chars.isDigit(word.charAt(0)); // a word of stops alone is empty
    }

    private boolean isCallOut(List<String> words, int line) {
        boolean bare = Character.isLetter(text.charAt(lines.last(line) - 1));
        return bare && words.size() > 1 && words.get(1).equals("break") && NameWords.isCallOut(words);
    }

    /** {@code BY MR. LIND:}, {@code Cross-examination by Ms. Reed}: a word for it, a title, a name. */
    private boolean isExamination(List<String> words, int line) {
        int by = words.indexOf("by");
        int title = by + 1;
        char last = text.charAt(lines.last(line) - 1);
        return by >= 0
                && by <= 2
                && title + 1 < words.size()
                && EXAMINATIONS.contains(words.get(0))
                && NameWords.isTitle(words.get(title))
                && (last == ':' || (by > 0 && Character.isLetter(last)));
    }
}
