package org.colloquy.parse;

import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.internal.text.Lines;

/**
 * What a page prints below an interview: lists of links, dates, names and titles of other texts, none of which ends as
 * a sentence does, in a text whose speech does.
 */
final class ClosingList {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;
    /** So many paragraphs of speech are looked at. */
    private static final int SAMPLE = 200;

    private static final int FEWEST = 3;

    private final Document document;
    private final Lines lines;
    private final String text;

    ClosingList(Document document) {
        this.document = document;
        this.lines = document.lines();
        this.text = document.text();
    }

    /** The first line of the list, or the number of lines; nothing before {@code from} has to do with it. */
    int first(int from) {
        int first = lines.count();
        int entries = 0;
        boolean sure = false;
        for (int line = lines.count() - 1; line >= from; line--) {
            LineKind kind = document.kind(line);
            if (kind == LineKind.TEXT) {
                if (!isEntry(line)) {
                    break;
                }
                entries++;
                sure |= isTelling(line);
                first = line;
            } else if (kind == LineKind.BRACKET || kind == LineKind.PARENTHESIS || kind == LineKind.MORE) {
                break;
            }
        }
        boolean begins = first < lines.count() && document.kind(first - 1) != LineKind.TEXT;
        return begins && (sure || entries > 2) && isSpeechPunctuated(from) ? first : lines.count();
    }

    /** A brief line that begins as nothing in mid-sentence does and ends in no mark of a sentence. */
    private boolean isEntry(int line) {
        int from = lines.first(line);
        int last = lines.last(line);
        return last - from <= LONGEST
                && !Character.isLowerCase(text.charAt(from))
                && words(from, last) <= MOST_WORDS
                && (isOpen(from, last) || isLink(from, last));
    }

    private int words(int from, int last) {
        int words = 0;
        for (int at = from; at < last; at = Chars.nextWord(text, at, last)) {
            words++;
        }
        return words;
    }

    private boolean isOpen(int from, int last) {
        int end = last;
        while (end > from + 1 && (Chars.isQuote(text.charAt(end - 1)) || "*_>:".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private boolean isLink(int from, int last) {
        return text.substring(from, last).contains("://");
    }

    /** Whether nobody would say the line: it holds a figure, a colon or a link, or is written as a title. */
    private boolean isTelling(int line) {
        int from = lines.first(line);
        int last = lines.last(line);
        boolean title = words(from, last) > 1;
        for (int at = from; at < last; at = Chars.nextWord(text, at, last)) {
            int end = Chars.wordEnd(text, at, last);
            if (text.charAt(end - 1) == ':' || Chars.isDigit(text.charAt(end - 1))) {
                return true;
            }
            boolean small = Character.isLowerCase(text.charAt(at));
            title &= !small || NameWords.isParticle(NameWords.plain(text.substring(at, end)));
        }
        return title || isLink(from, last) || text.charAt(from) == '<';
    }

    /** Whether nine paragraphs in ten of the turns above {@code from} end as sentences do. */
    private boolean isSpeechPunctuated(int from) {
        int ended = 0;
        int paragraphs = 0;
        int open = 0;
        int seen = 0;
        for (int line = from - 1; line >= 0 && paragraphs < SAMPLE; line--) {
            if (endsParagraph(line)) {
                seen++;
                open += Chars.endsSentence(text.charAt(lines.last(line) - 1)) ? 0 : 1;
            }
            if (document.isLabelled(line)) {
                paragraphs += seen;
                ended += seen - open;
                seen = 0;
                open = 0;
            }
        }
        return paragraphs >= FEWEST && ended * 10 >= paragraphs * 9;
    }

    private boolean endsParagraph(int line) {
        boolean last = line + 1 == lines.count() || document.kind(line + 1) != LineKind.TEXT;
        return document.kind(line) == LineKind.TEXT
                && !document.isLabelAlone(line)
                && (last || document.isLabelled(line + 1));
    }
}
