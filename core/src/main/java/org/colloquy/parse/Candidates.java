package org.colloquy.parse;

import java.util.Arrays;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelScanner;
import org.colloquy.internal.label.LabelTable;
import org.colloquy.internal.label.Notation;
import org.colloquy.internal.text.Chars;

/** Every place of a text that has the form of a label, numbered in the order of the text. */
final class Candidates {
    private static final String BOLD = "**";
    private static final int FIELDS = 9;

    private final String text;
    private final LabelTable table = new LabelTable();
    private LabelKey[] keys;
    private Notation[] notations;
    /** Nine numbers a candidate; see the accessors. */
    private int[] data;

    private int count;

    /** None so far, of {@code text}, where about {@code expected} are expected. */
    Candidates(String text, int expected) {
        int capacity = Math.max(4, expected);
        this.text = text;
        this.keys = new LabelKey[capacity];
        this.notations = new Notation[capacity];
        this.data = new int[capacity * FIELDS];
    }

    /** Adds what the scanner found. */
    int add(int line, LabelScanner scanner, boolean paragraph, boolean sentence) {
        Notation notation = scanner.notation();
        boolean marked = notation == Notation.BOLD || notation == Notation.VOICE || scanner.timeStart() >= 0;
        int at = add(line, notation, scanner.labelStart(), scanner.labelEnd(), scanner.body());
        keys[count].count(count, paragraph, sentence, marked);
        data[at + 4] = scanner.timeStart();
        data[at + 5] = scanner.timeEnd();
        data[at + 6] = (int) Math.min(Integer.MAX_VALUE, scanner.millis());
        data[at + 7] = scanner.aside();
        data[at + 8] = (paragraph ? 16 : 0) | (sentence ? 32 : 0);
        return count++;
    }

    /** Adds a label alone on its line. */
    int addLine(int line, int from, int to, int end) {
        int at = add(line, Notation.LINE, from, to, end);
        keys[count].count(count, true, true, false);
        data[at + 4] = -1;
        data[at + 7] = -1;
        data[at + 8] = 16 | 32;
        return count++;
    }

    private int add(int line, Notation notation, int from, int to, int body) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            notations = Arrays.copyOf(notations, count * 2);
            data = Arrays.copyOf(data, data.length * 2);
        }
        keys[count] = table.at(text, from, to);
        notations[count] = notation;
        int at = count * FIELDS;
        data[at] = line;
        data[at + 1] = from;
        data[at + 2] = to;
        data[at + 3] = body;
        return at;
    }

    int count() {
        return count;
    }

    /** Whether any of them was decided to be a label. */
    boolean hasLabels() {
        for (LabelKey key : table.keys()) {
            if (key.isAccepted()) {
                return true;
            }
        }
        return false;
    }

    LabelTable table() {
        return table;
    }

    LabelKey key(int candidate) {
        return keys[candidate];
    }

    int line(int candidate) {
        return data[candidate * FIELDS];
    }

    int labelStart(int candidate) {
        return data[candidate * FIELDS + 1];
    }

    int labelEnd(int candidate) {
        return data[candidate * FIELDS + 2];
    }

    int body(int candidate) {
        return data[candidate * FIELDS + 3];
    }

    /** Where the words of a line end that ends at {@code last}: before the mark of what was bold from before the label on. */
    int wordsEnd(int candidate, int last) {
        boolean bold = candidate >= 0 && notation(candidate) == Notation.BOLD && text.startsWith(BOLD, last - 2);
        if (!bold) {
            return last;
        }
        boolean open = true;
        for (int at = body(candidate); at < last - 2; at++) {
            if (text.startsWith(BOLD, at)) {
                open = !open;
                at++;
            }
        }
        return open ? Chars.trimEnd(text, body(candidate), last - 2) : last;
    }

    /** Whether what is said begins with a small letter. */
    boolean beginsSmall(int candidate) {
        int body = body(candidate);
        return body < text.length() && Character.isLowerCase(text.charAt(body));
    }

    /** Where the time at the label begins, or -1. */
    int timeStart(int candidate) {
        return data[candidate * FIELDS + 4];
    }

    int timeEnd(int candidate) {
        return data[candidate * FIELDS + 5];
    }

    int millis(int candidate) {
        return data[candidate * FIELDS + 6];
    }

    /** Where a stage direction between label and colon begins, or -1. */
    int aside(int candidate) {
        return data[candidate * FIELDS + 7];
    }

    Notation notation(int candidate) {
        return notations[candidate];
    }

    /** Whether it begins a paragraph. */
    boolean atParagraph(int candidate) {
        return (data[candidate * FIELDS + 8] & 16) != 0;
    }

    /** Whether the text before it ends a sentence or is cut short. */
    boolean afterSentence(int candidate) {
        return (data[candidate * FIELDS + 8] & 32) != 0;
    }
}
