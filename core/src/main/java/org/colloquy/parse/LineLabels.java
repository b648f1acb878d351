package org.colloquy.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.internal.label.LabelForm;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;
import org.colloquy.internal.label.LabelShape;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Labels alone on their lines, without so much as a colon. They are looked for only in a text that has hardly any
 * labels of another notation, and are labels if the same few lines come again and again.
 */
final class LineLabels {
    static final int LONGEST = 60;
    /** With a role behind the name. */
    private static final int LONGEST_LINE = 100;

    private static final int FEWEST = 4;
    private static final Set<String> ANYONE =
            Set.of("man", "woman", "boy", "girl", "male", "female", "voice", "caller", "reporter", "unidentified");

    private final Document document;
    private final Lines lines;
    private final String text;

    LineLabels(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** Adds them to the candidates, if the text has such labels. */
    void add() {
        if (hasOthers()) {
            return;
        }
        List<Found> found = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            Found name = name(line);
            if (name != null) {
                found.add(name);
                counts.merge(name.label(), 1, Integer::sum);
            }
        }
        int recurring = counts.values().stream()
                .filter(count -> count > 1)
                .mapToInt(Integer::intValue)
                .sum();
        if (recurring < FEWEST) {
            return;
        }
        found.removeIf(name -> counts.getOrDefault(name.label(), 0) == 1 && isListed(name.line() + 1));
        removeRows(found);
        Predicate<Found> isMentioned = mentioned(found.stream()
                .filter(name -> counts.getOrDefault(name.label(), 0) == 1)
                .toList());
        for (Found name : found) {
            boolean recurs = counts.getOrDefault(name.label(), 0) > 1 || counts.getOrDefault(name.surname(), 0) > 1;
            if (recurs || name.isAnyone() || isMentioned.test(name)) {
                add(name.line());
            }
        }
    }

    /** Leaves out names that stand in a row, as a list of those present has them. The last of a row may speak. */
    private void removeRows(List<Found> found) {
        BitSet listed = new BitSet(); // of lines
        boolean inside = false;
        for (int i = 0; i < found.size(); i++) {
            int next = document.afterBlank(found.get(i).line() + 1);
            int after = document.afterBlank(Math.min(lines.count(), next + 1));
            inside &= i > 0 && follows(found, i);
            inside = next < lines.count() && isListed(next) && (inside || after == lines.count() || isListed(after));
            listed.set(found.get(i).line(), inside);
        }
        int last = found.size() - 1;
        if (last > 0 && listed.get(found.get(last - 1).line()) && follows(found, last)) {
            listed.set(found.get(last).line());
        }
        found.removeIf(name -> listed.get(name.line()));
    }

    private boolean follows(List<Found> found, int i) {
        return document.afterBlank(found.get(i - 1).line() + 1) == found.get(i).line();
    }

    private void add(int line) {
        int mark = mark(line);
        int end = lines.last(line) - mark;
        int candidate = document.candidates().addLine(line, lines.first(line) + mark, end, lines.last(line));
        document.candidate(line, candidate);
    }

    /** Those of the names that stand in the text elsewhere: {@code … is from Ada Lind.} */
    private Predicate<Found> mentioned(List<Found> once) {
        MentionedNames names = new MentionedNames(document);
        for (Found found : once) {
            if (found.name().indexOf(' ') > 0) {
                names.lookFor(found.name(), found.line());
                names.lookFor(found.firstName(), found.line());
            }
        }
        names.find();
        return found -> names.has(found.name()) || names.has(found.firstName());
    }

    /** Whether a line that follows at once has the form of a name: a list. */
    private boolean isListed(int next) {
        return document.kind(next) == LineKind.TEXT
                && lines.length(next) <= LONGEST_LINE
                && endsName(next, lines.last(next))
                && isName(LabelShape.of(Chars.collapse(text, lines.first(next), lines.last(next))));
    }

    /** Whether labels of another notation recur, or begin many paragraphs. */
    private boolean hasOthers() {
        int recurring = 0;
        int likely = 0;
        for (LabelKey key : document.candidates().table().keys()) {
            boolean name = key.shape().form() == LabelForm.UPPER || key.shape().form() == LabelForm.TITLE;
            boolean person = name && key.kind() != LabelKind.SENTENCE && key.kind() != LabelKind.FIELD;
            recurring += person && key.count() > 1 ? key.count() : 0;
            likely += person ? key.count() : 0;
        }
        return recurring >= FEWEST || likely * 10 > document.paragraphs();
    }

    /** The name that stands alone on the line, if one does and something follows. */
    private @Nullable Found name(int line) {
        boolean placed = document.kind(line) == LineKind.TEXT
                && lines.length(line) <= LONGEST_LINE
                && document.candidate(line) < 0
                && (line == 0 || document.kind(line - 1) != LineKind.TEXT)
                && hasText(line + 1);
        int mark = placed ? mark(line) : 0;
        if (!placed || !endsName(line, lines.last(line) - mark)) {
            return null;
        }
        String label = Chars.collapse(text, lines.first(line) + mark, lines.last(line) - mark);
        LabelShape shape = LabelShape.of(label);
        return isName(shape) ? new Found(line, label, String.join(" ", shape.name()), isAnyone(shape)) : null;
    }

    private static boolean isName(LabelShape shape) {
        boolean name = shape.form() == LabelForm.UPPER || shape.form() == LabelForm.TITLE;
        return name
                && shape.name().size() <= 6
                && String.join(" ", shape.name()).length() <= LONGEST
                && !NameWords.isFunctionWord(NameWords.plain(shape.name().get(0)));
    }

    private boolean endsName(int line, int end) {
        char last = text.charAt(end - 1);
        return Character.isLetterOrDigit(last) || last == ')' || (last == '.' && endsShort(line, end));
    }

    /** {@code Ada Lind Jr.} */
    private boolean endsShort(int line, int end) {
        int word = end;
        while (word > lines.first(line) && !Chars.isSpace(text.charAt(word - 1))) {
            word--;
        }
        return word > lines.first(line) && NameWords.isSuffix(NameWords.plain(text.substring(word, end)));
    }

    /** {@code Man 1}, {@code Woman}: no heading has these words alone. */
    private static boolean isAnyone(LabelShape shape) {
        return shape.name().size() <= 2
                && ANYONE.contains(shape.plainWords().get(0))
                && LabelKind.of(shape.plainWords(), shape.digits()) == LabelKind.ANONYMOUS;
    }

    private boolean hasText(int line) {
        int next = line < lines.count() && document.kind(line) == LineKind.BLANK ? line + 1 : line;
        return next < lines.count()
                && (document.kind(next) == LineKind.TEXT || document.kind(next) == LineKind.BRACKET);
    }

    /** How many characters of markup stand before and after the name. */
    private int mark(int line) {
        boolean bold = lines.length(line) > 5
                && text.startsWith("**", lines.first(line))
                && text.startsWith("**", lines.last(line) - 2);
        return bold ? 2 : 0;
    }

    /** A line that may be a label: as printed, and the name in it. */
    private record Found(int line, String label, String name, boolean isAnyone) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        String firstName() {
            int end = name.indexOf(' ');
            return end < 0 ? name : name.substring(0, end);
        }
    }
}
