package org.colloquy.internal.label;

import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.NextChar;

/**
 * Looks at the beginning of a line for something that has the form of a label. Whether it is one, the whole text decides.
 * What was found is kept in the scanner until the next line; nothing further than {@link #REACH} characters is looked at.
 */
public final class LabelScanner {
    /** How many characters of a line are looked at. */
    public static final int REACH = 240;

    private final String text;
    private final NextChar colons;
    private final DashLabel dash;
    /** Whether {@code Q} stood somewhere without a stop or colon. */
    private boolean asked;
    /** Whether the last label was such a {@code Q}. */
    private boolean answerDue;

    private final TimeMark time = new TimeMark();
    private Notation notation = Notation.COLON;
    private int labelStart;
    private int labelEnd;
    private int body;
    private int timeStart;
    private int timeEnd;
    private long millis;
    private int aside;

    /** Reads {@code text}, whose lines are to be asked for from the first to the last. */
    public LabelScanner(String text) {
        this.text = text;
        this.colons = new NextChar(text, ':');
        this.dash = new DashLabel(text);
    }

    /** Whether a label may stand at {@code first} on a line whose ink ends at {@code last}. */
    public boolean scan(int first, int last) {
        timeStart = -1;
        aside = -1;
        int limit = Math.min(last, first + REACH);
        int at = afterTime(afterBullet(first, limit), limit);
        if (at >= limit) {
            return false;
        }
        int numbered = QuestionNumber.after(text, at, limit);
        if (numbered > at) {
            boolean whole = text.charAt(at) == 'Q' || hasSpaceBeforeColon(numbered, limit);
            return whole && Character.isLetter(text.charAt(numbered)) && colon(numbered, limit, last);
        }
        char c = text.charAt(at);
        if (c == '*' || c == '_') {
            return bold(at, limit, c);
        }
        if (c == '<') {
            return voice(at, limit) || angled(at, limit);
        }
        return Character.isLetter(c)
                && (stop(at, limit)
                        || dash(at, limit)
                        || letter(at, limit, c)
                        || gap(at, limit)
                        || colon(at, limit, last)
                        || (timeStart >= 0 && last - at < 60 && alone(at, last)));
    }

    /** Whether the label behind the number of a list is more than one word: {@code 1. Flour: two cups} is none. */
    private boolean hasSpaceBeforeColon(int from, int limit) {
        int end = Chars.wordEnd(text, from, limit);
        return end < limit && end < colons.from(from);
    }

    /** {@code Q   Is it new?}: no word of the language is this letter. {@code A} answers only where {@code Q} asked. */
    private boolean letter(int at, int limit, char c) {
        if ((c != 'Q' && c != 'A') || at + 2 >= limit || !Chars.isSpace(text.charAt(at + 1))) {
            return false;
        }
        int words = Chars.skipSpaces(text, at + 1, limit);
        boolean apart = words > at + 2 || text.charAt(at + 1) == '\t';
        char first = words < limit ? text.charAt(words) : 'x';
        boolean begins = Character.isUpperCase(first) || !Character.isLetter(first);
        boolean turn = begins && (c == 'Q' || answerDue || (apart && asked));
        asked |= turn;
        boolean label = turn && found(Notation.LETTER, at, at + 1, words, limit);
        answerDue = label && c == 'Q';
        return label;
    }

    private boolean gap(int at, int limit) {
        int end = GapLabel.end(text, at, limit);
        return end > 0 && found(Notation.GAP, at, end, end, limit);
    }

    /** The sign of a list before the label: {@code - Ada Lind: Hello.} */
    private int afterBullet(int first, int limit) {
        char c = text.charAt(first);
        boolean bullet = c == '-' || c == '*' || c == '•' || c == '·' || c == '–' || c == '—';
        return bullet && first + 1 < limit && Chars.isSpace(text.charAt(first + 1))
                ? Chars.skipSpaces(text, first + 1, limit)
                : first;
    }

    /** A time or the captioner's {@code >>} at the beginning. */
    private int afterTime(int first, int limit) {
        int at = first;
        char c = at < limit ? text.charAt(at) : ' ';
        if (c == '>' && at + 1 < limit && text.charAt(at + 1) == '>') {
            while (at < limit && text.charAt(at) == '>') {
                at++;
            }
            return Chars.skipSpaces(text, at, limit);
        }
        if ((Chars.isDigit(c) || c == '[' || c == '(' || c == '\\') && time.read(text, at, limit)) {
            takeTime();
            at = Chars.skipSpaces(text, time.end(), limit);
            boolean dash = at + 1 < limit && Chars.isDash(text.charAt(at)) && Chars.isSpace(text.charAt(at + 1));
            return dash ? Chars.skipSpaces(text, at + 1, limit) : at;
        }
        return at;
    }

    private void takeTime() {
        timeStart = time.start();
        timeEnd = time.end();
        millis = time.millis();
    }

    private boolean bold(int at, int limit, char mark) {
        int open = at + 1 < limit && text.charAt(at + 1) == mark ? at + 2 : at + 1;
        if (open >= limit || !Character.isLetter(text.charAt(open))) {
            return false;
        }
        int close = open;
        while (close < limit && text.charAt(close) != mark) {
            close++;
        }
        int after = close + open - at;
        if (after > limit || !text.startsWith(text.substring(at, open), close)) {
            return close == limit && boldWords(open, limit);
        }
        int end = Chars.trimEnd(text, open, close);
        boolean inside = text.charAt(end - 1) == ':';
        boolean outside = after < limit && text.charAt(after) == ':';
        if (!inside && !outside) {
            return boldWords(open, close);
        }
        return found(Notation.BOLD, open, inside ? end - 1 : end, outside ? after + 1 : after, limit);
    }

    /** {@code **Okoro: When do you open?**}: the words are bold with the label. */
    private boolean boldWords(int open, int close) {
        int colon = colons.from(open);
        boolean label = colon < close - 1 && Chars.isSpace(text.charAt(colon + 1));
        return label && found(Notation.BOLD, open, colon, colon + 1, close);
    }

    private boolean voice(int at, int limit) {
        if (!text.startsWith("<v", at) || at + 3 >= limit) {
            return false;
        }
        int name = Chars.wordEnd(text, at, limit);
        int close = text.substring(at, limit).indexOf('>') + at;
        boolean voice = Chars.isSpace(text.charAt(at + 2)) || text.charAt(at + 2) == '.';
        if (close < name || !voice) {
            return false;
        }
        return found(Notation.VOICE, Chars.skipSpaces(text, name, close), close, close + 1, limit);
    }

    /** {@code <Inaudible>:}, or {@code [12:31] <ada> morning}. */
    private boolean angled(int at, int limit) {
        int close = text.substring(at, limit).indexOf('>') + at;
        if (close + 1 >= limit || close <= at + 1) {
            return false;
        }
        return text.charAt(close + 1) == ':'
                ? found(Notation.COLON, at, close + 1, close + 2, limit)
                : timeStart >= 0 && found(Notation.VOICE, at + 1, close, close + 1, limit);
    }

    private boolean stop(int at, int limit) {
        char second = at + 1 < limit ? text.charAt(at + 1) : ' ';
        if (!Character.isUpperCase(text.charAt(at)) && !Character.isUpperCase(second)) {
            return false;
        }
        int end = StopLabel.end(text, at, limit);
        if (end < 0) {
            return false;
        }
        int next = afterFootnoteNumber(end + 1, limit);
        if (next < limit && !Chars.isSpace(text.charAt(next))) {
            return false;
        }
        return found(Notation.STOP, at, end, next, limit);
    }

    /** {@code MS. LIND.2 Thank you.}: a raised number, of which plain text shows the digits alone. */
    private int afterFootnoteNumber(int from, int limit) {
        int at = from;
        while (at < limit && at - from < 2 && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at < limit && Chars.isSpace(text.charAt(at)) ? at : from;
    }

    private boolean dash(int at, int limit) {
        boolean letter = dash.letter(at, limit);
        boolean name = letter || dash.name(at, limit);
        return name && found(letter ? Notation.LETTER : Notation.STOP, at, dash.end(), dash.body(), limit);
    }

    private boolean colon(int at, int limit, int last) {
        int first = colons.from(at);
        int colon = first < limit ? colonAfterTitle(at, first, limit) : first;
        if (colon >= limit) {
            return false;
        }
        char before = text.charAt(colon - 1);
        char after = colon + 1 < last ? text.charAt(colon + 1) : ' ';
        if (Chars.isDigit(before) && Chars.isDigit(after)) {
            return timed(at, colon, limit, last);
        }
        if (after == '/' || Character.isLowerCase(after) || Chars.isDigit(after) || after == ':') {
            return false;
        }
        return found(Notation.COLON, at, colon, colon + 1, last);
    }

    /** The colon that ends the label: not the one in the title of a book that the label names. */
    private int colonAfterTitle(int from, int colon, int limit) {
        for (int at = from; at < Math.min(colon, limit); at++) {
            if (QuotedTitle.opens(text.charAt(at))) {
                int end = QuotedTitle.end(text, from, at, limit);
                return end < colon ? colon : colons.from(end);
            }
        }
        return colon;
    }

    /** {@code Name 00:12:31}, {@code Name [00:12:31]:}: the first colon belongs to the time. */
    private boolean timed(int at, int colon, int limit, int last) {
        int start = colon;
        while (start > at && Chars.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int open = start;
        if (open > at && (text.charAt(open - 1) == '[' || text.charAt(open - 1) == '(')) {
            open--;
            open -= open > at && text.charAt(open - 1) == '\\' ? 1 : 0;
        }
        int end = Chars.trimEnd(text, at, open);
        boolean glued = end == open && open == start;
        if (end == at || glued || TimeMark.isBehindYear(text, at, end) || !time.read(text, open, limit)) {
            return false;
        }
        takeTime();
        int next = Chars.skipSpaces(text, timeEnd, limit);
        boolean colonAfter = next < limit && text.charAt(next) == ':';
        if (text.charAt(end - 1) == ',' || Chars.isDash(text.charAt(end - 1))) {
            end = Chars.trimEnd(text, at, end - 1);
        }
        if (colonAfter) {
            return found(Notation.COLON, at, end, next + 1, last);
        }
        return (next >= last || open < start) && found(Notation.TIME, at, end, next, last);
    }

    /** A name alone on its line after a time. */
    private boolean alone(int at, int last) {
        char end = text.charAt(last - 1);
        return Character.isLetterOrDigit(end)
                && !TimeMark.isHalfOfDay(text, at, last)
                && found(Notation.TIME, at, last, last, last);
    }

    private boolean found(Notation found, int from, int to, int next, int last) {
        int end = Chars.trimEnd(text, from, to);
        if (end <= from || text.charAt(end - 1) == ',' || !isPlausible(from, end)) {
            return false;
        }
        answerDue = false;
        notation = found;
        labelStart = from;
        labelEnd = end;
        body = Chars.skipSpaces(text, next, last);
        cutAside();
        timeAfter(last);
        return true;
    }

    /** What no label holds: the end of a sentence, a quotation mark, a question. */
    private boolean isPlausible(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '?' -> {
                    boolean doubt = text.charAt(i - 1) == '(' && i + 1 < to && text.charAt(i + 1) == ')';
                    if (!doubt) {
                        return false;
                    }
                }
                case '!', ';', '=', '*', '{', '|', '\t' -> {
                    return false;
                }
                case '"', '“', '”' -> {
                    i = QuotedTitle.end(text, from, i, to) - 1;
                    if (i < 0) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    /** In ordinary letters, {@code Ada Lind (laughs):} is the label {@code Ada Lind} and a stage direction. */
    private void cutAside() {
        if (text.charAt(labelEnd - 1) != ')') {
            return;
        }
        int open = text.lastIndexOf('(', labelEnd - 1);
        boolean direction = open > labelStart + 1
                && Character.isLowerCase(text.charAt(open + 1))
                && Chars.isSpace(text.charAt(open - 1))
                && text.substring(open, labelEnd).indexOf('/') < 0 // (she/her)
                && hasLowerWord(labelStart, open);
        if (direction) {
            aside = open;
            labelEnd = Chars.trimEnd(text, labelStart, open);
        }
    }

    private boolean hasLowerWord(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean two = Character.isLowerCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
            if (two) {
                return true;
            }
        }
        return false;
    }

    private void timeAfter(int last) {
        if (timeStart >= 0 || body >= last) {
            return;
        }
        char c = text.charAt(body);
        boolean bracket = c == '[' || c == '(' || c == '\\';
        if ((bracket || Chars.isDigit(c)) && time.read(text, body, last) && (bracket || time.end() == last)) {
            takeTime();
            body = Chars.skipSpaces(text, timeEnd, last);
        }
    }

    /** How the label is set off. */
    public Notation notation() {
        return notation;
    }

    /** Where the label begins. */
    public int labelStart() {
        return labelStart;
    }

    /** Where the label ends, without its colon or stop. */
    public int labelEnd() {
        return labelEnd;
    }

    /** Where what is said begins; the end of the line if nothing is. */
    public int body() {
        return body;
    }

    /** Where the time at the label begins, with its bracket; -1 if there is none. */
    public int timeStart() {
        return timeStart;
    }

    /** Where the time at the label ends. */
    public int timeEnd() {
        return timeEnd;
    }

    /** The time at the label in milliseconds. */
    public long millis() {
        return millis;
    }

    /** Where a stage direction between name and colon begins; -1 if there is none. */
    public int aside() {
        return aside;
    }
}
