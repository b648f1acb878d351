package org.colloquy.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;
import org.colloquy.internal.text.WordTable;

/**
 * What the reporters of an assembly write between the speeches, in the set words of their trade: {@code The question was
 * taken.}, {@code There was no objection.}, {@code Question accordingly agreed to.} They are looked for only where
 * somebody presides. What they put into the record, {@code as follows:}, goes on to the next label.
 */
final class Proceedings {
    private static final int MOST_WORDS = 8;
    private static final Set<String> PRESIDING =
            Set.of("speaker", "president", "chair", "chairman", "chairwoman", "presiding", "chairperson", "tempore");
    private static final List<String> OPENINGS = List.of(
            "there was no objection ",
            "there being no objection ",
            "the question was taken ",
            "the yeas and nays were ",
            "the yeas and nays resulted ",
            "the vote was taken by ",
            "the result was announced ",
            "the result of the vote was ",
            "a recorded vote was ordered ",
            "a motion to reconsider was laid ",
            "the house divided ",
            "the committee divided ",
            "the house proceeded to a division ",
            "division no ");
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int MATTER = 4;
    private static final int DONE = 8;
    /** The words with which such sentences begin, but for what a clerk does: most lines are told apart by two words. */
    private static final WordTable BEGINNINGS = WordTable.of(Map.of(
            FIRST,
            "there the a division",
            SECOND,
            "was being no recorded yeas vote result house committee",
            MATTER,
            "question motion amendment amendments bill clause clauses resolution",
            DONE,
            "put agreed accordingly made read negatived proposed carried lost ordered"));

    private static final Set<String> CLERKS_WORK = Set.of("read", "called", "proceeded", "designated", "reported");

    private final Document document;
    private final Lines lines;
    private final String text;
    private final Indentation indentation;
    private final boolean presided;
    /** Whether what was put into the record goes on. */
    private boolean inserted;

    /** Finds them; the labels are known. */
    Proceedings(Document document, Indentation indentation) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
        this.indentation = indentation;
        this.presided = document.candidates().table().keys().stream().anyMatch(Proceedings::presides);
    }

    private static boolean presides(LabelKey key) {
        return key.isAccepted() && key.words().stream().anyMatch(PRESIDING::contains);
    }

    /** Somebody speaks: whatever was put into the record is over. */
    void end() {
        inserted = false;
    }

    /** Looks at brackets, which end before {@code next}: {@code [The prepared statement of Mr. Lind follows:]}. */
    void bracket(int next) {
        inserted |= announces(next - 1, "follows:]") || announces(next - 1, "follow:]");
    }

    private boolean announces(int line, String end) {
        return text.startsWith(end, lines.last(line) - end.length());
    }

    /** How many lines nobody says from {@code line} on, with which a paragraph begins or not; 0 if somebody says it. */
    int lines(int line, boolean begins) {
        boolean act = !inserted && presided && begins && isAct(line);
        if (!inserted && !act) {
            return 0;
        }
        int next = line + 1;
        while (next < lines.count()
                && document.kind(next) == LineKind.TEXT
                && !document.isLabelled(next)
                && (inserted || !indentation.beginsParagraph(next))) {
            next++;
        }
        inserted |= announces(next - 1, "follows:") || words(line).startsWith("division no ");
        return next - line;
    }

    /** {@code … was agreed to.} */
    private boolean isAgreed(int line) {
        int end =
                Chars.trimEnd(text, lines.first(line), Math.max(lines.first(line), lines.last(line) - "to.".length()));
        return announces(line, "to.") && text.startsWith("agreed", end - "agreed".length());
    }

    private boolean isAct(int line) {
        if (!mayBeAct(lines.first(line), lines.last(line))) {
            return false;
        }
        String words = words(line);
        String[] parts = words.split(" ", -1);
        boolean article = parts[0].equals("the");
        boolean matter = is(MATTER, parts[0]) && is(DONE, parts[1]);
        boolean agreed = article && is(MATTER, parts[1]) && isAgreed(line);
        return matter
                || agreed
                || (article && isClerk(parts))
                || OPENINGS.stream().anyMatch(words::startsWith);
    }

    private boolean mayBeAct(int from, int last) {
        int end = Chars.wordEnd(text, from, last);
        if (!is(FIRST | MATTER, from, end)) {
            return false;
        }
        int second = Chars.skipSpaces(text, end, last);
        if (is(SECOND | MATTER | DONE, second, Chars.wordEnd(text, second, last))) {
            return true;
        }
        int at = second;
        for (int count = 1; count < MOST_WORDS && at < last; count++) {
            if (text.regionMatches(true, at, "clerk", 0, 5)) {
                return true;
            }
            at = Chars.nextWord(text, at, last);
        }
        return false;
    }

    private boolean is(int bits, int from, int to) {
        return (BEGINNINGS.classes(text, from, NameWords.bareEnd(text, from, to)) & bits) != 0;
    }

    private static boolean is(int bits, String plain) {
        return (BEGINNINGS.classes(plain) & bits) != 0;
    }

    /** {@code The senior assistant legislative clerk proceeded to call the roll.} */
    private static boolean isClerk(String[] words) {
        for (int i = 1; i + 1 < words.length; i++) {
            if (words[i].equals("clerk")) {
                return CLERKS_WORK.contains(words[i + 1]);
            }
        }
        return false;
    }

    /** The first words of the line in the form of the word lists, a space behind each; fewer if a sentence ends. */
    private String words(int line) {
        StringBuilder words = new StringBuilder(80);
        int last = lines.last(line);
        int at = lines.first(line);
        for (int count = 0; count < MOST_WORDS && at < last; count++) {
            int end = Chars.wordEnd(text, at, last);
            words.append(NameWords.plain(text.substring(at, Math.min(end, at + 40))))
                    .append(' ');
            if (text.charAt(end - 1) == '.' && count > 1) {
                break;
            }
            at = Chars.skipSpaces(text, end, last);
        }
        return words.toString();
    }
}
