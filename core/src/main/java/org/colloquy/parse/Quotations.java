package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.SourceMap;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds what speakers quote. Words that are merely held at arm's length, as in “civil society,” are no quotation. A
 * quotation that goes on in the next paragraph opens again there and closes once.
 */
final class Quotations {
    private final Document document;
    private final QuotationVoice voices;
    private final OpeningMarks marks;
    private final List<Quotation> found = new ArrayList<>();
    private @Nullable Pending pending;

    Quotations(Document document, List<Person> cast) {
        this.document = document;
        this.voices = new QuotationVoice(cast);
        this.marks = new OpeningMarks(document.text());
    }

    /** A quotation that its paragraph does not close. */
    private static final class Pending {
        private final Context context;
        private final char open;
        private final Span mark;
        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Pending(Context context, char open, Span mark) {
            this.context = context;
            this.open = open;
            this.mark = mark;
        }

        void add(String words, List<Span> pieces) {
            if (!pieces.isEmpty()) {
                spans.add(pieces.get(0).union(pieces.get(pieces.size() - 1)));
                text.append(text.isEmpty() ? "" : "\n\n").append(words);
            }
        }
    }

    /**
     * Where a quotation begins.
     *
     * @param turn in which turn
     * @param paragraph in which of its paragraphs
     * @param open at which offset of the paragraph's text
     */
    record Context(TurnDraft turn, int paragraph, int open) {
        String text() {
            return turn.paragraphs().get(paragraph).text();
        }
    }

    /** The quotations of the turns so far, in the order of the text. */
    List<Quotation> found() {
        return found;
    }

    /** Finds the quotations of a turn; the turns are to be given in their order. */
    void find(TurnDraft turn) {
        if (turn.wording() != Wording.VERBATIM || marks.next(turn.start()) >= turn.end()) {
            return;
        }
        List<Paragraph> paragraphs = turn.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i).span();
            if (pending != null || marks.next(span.start()) < span.end()) {
                read(turn, i);
            }
        }
        drop();
    }

    private void read(TurnDraft turn, int index) {
        Paragraph paragraph = turn.paragraphs().get(index);
        String text = paragraph.text();
        SourceMap places = SourceMap.of(paragraph);
        ClosingMarks closers = new ClosingMarks(text);
        int at = resume(text, places, closers);
        OpeningMarks openers = new OpeningMarks(text);
        while ((at = openers.nextOpener(at)) >= 0) {
            char open = text.charAt(at);
            int close = closers.next(open, at + width(open));
            if (close < 0) {
                if (open == '‘') {
                    document.report(new Diagnostic.UnbalancedQuotation(mark(places, at)));
                } else {
                    int from = at + width(open);
                    pending = new Pending(new Context(turn, index, at), open, mark(places, at));
                    pending.add(text.substring(from), places.spans(from, text.length()));
                    return;
                }
                at++;
            } else {
                take(new Context(turn, index, at), places, close);
                at = close + width(open);
            }
        }
    }

    /** How many characters the mark has: typewriters set two grave accents. */
    private static int width(char open) {
        return open == '`' ? 2 : 1;
    }

    /** Goes on with a quotation of the paragraph before, if this one opens it again; where to read on. */
    private int resume(String text, SourceMap places, ClosingMarks closers) {
        Pending open = pending;
        if (open == null) {
            return 0;
        }
        int width = width(open.open);
        if (!beginsWith(text, open.open, width)) {
            drop();
            return 0;
        }
        int close = closers.next(open.open, width);
        int end = close < 0 ? text.length() : close;
        open.add(text.substring(width, end), places.spans(width, end));
        if (close >= 0) {
            finish(open);
            pending = null;
            return close + width;
        }
        return text.length();
    }

    private static boolean beginsWith(String text, char mark, int width) {
        return text.length() >= width && text.charAt(0) == mark && text.charAt(width - 1) == mark;
    }

    private void finish(Pending open) {
        add(open.context, open.text.toString(), open.spans, "");
    }

    private void drop() {
        if (pending != null) {
            document.report(new Diagnostic.UnbalancedQuotation(pending.mark));
            pending = null;
        }
    }

    /** The sign at {@code at} in the source. */
    private static Span mark(SourceMap places, int at) {
        return places.spans(at, at + 1).get(0);
    }

    private void take(Context context, SourceMap places, int close) {
        String text = context.text();
        int width = width(text.charAt(context.open()));
        int from = context.open() + width;
        List<Span> pieces = places.spans(from, close);
        if (pieces.isEmpty()) {
            return; // nothing, or nothing but the end of a line
        }
        Span span = pieces.get(0).union(pieces.get(pieces.size() - 1));
        String words = text.substring(from, close);
        int reach = Math.min(close + width + ReportingClause.REACH_AFTER, text.length());
        String after = text.substring(close + width, reach);
        if (QuotedWords.areSpeech(text, context.open(), words) || isFollowed(words, after)) {
            add(context, words, List.of(span), after);
        }
    }

    /** {@code “Bread needs time,” my father said.} */
    private static boolean isFollowed(String words, String after) {
        boolean clause = words.endsWith(",") && Character.isUpperCase(words.charAt(0));
        return clause && ReportingClause.after(after, ',') != null;
    }

    private void add(Context context, String words, List<Span> spans, String after) {
        if (spans.isEmpty()) {
            return; // opened again and closed at once
        }
        QuotationVoice.Voice voice = voices.of(context, words, after);
        found.add(new Quotation(
                context.turn().id(),
                voice.person() == null ? Optional.empty() : voice.person().speaker(),
                Optional.ofNullable(voice.mention()),
                words,
                spans));
    }
}
