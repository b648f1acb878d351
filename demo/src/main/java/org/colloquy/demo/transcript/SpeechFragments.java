package org.colloquy.demo.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.demo.transcript.TurnView.Fragment;
import org.colloquy.demo.transcript.TurnView.Words;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;

/** Puts what stands inside a paragraph (marks, times, stage directions) back into its words. */
final class SpeechFragments {
    private final Paragraph paragraph;
    private final List<Insert> inserts;
    private final Ranges ranges;
    private final BitSet cuts = new BitSet();
    private final BitSet quoted = new BitSet();
    private final BitSet marked = new BitSet();
    private final List<Fragment> fragments = new ArrayList<>();
    private int next;
    private int taken;

    /**
     * Stretches of the source that are shown in a way of their own.
     *
     * @param quoted words that the speaker gives as somebody's
     * @param marked words of which something else on the page speaks
     */
    record Ranges(SpanSet quoted, SpanSet marked) {

        /** Nothing shown in a way of its own. */
        static Ranges none() {
            return new Ranges(SpanSet.of(List.of()), SpanSet.of(List.of()));
        }
    }

    /**
     * Something that stands at a place of the source.
     *
     * @param at offset into the source
     */
    record Insert(int at, Fragment fragment) {}

    private SpeechFragments(Paragraph paragraph, List<Insert> inserts, Ranges ranges) {
        this.paragraph = paragraph;
        this.inserts = inserts;
        this.ranges = ranges;
    }

    /** The paragraph with {@code inserts}, which are in order, at their places, and with {@code ranges} set apart. */
    static List<Fragment> of(Paragraph paragraph, List<Insert> inserts, Ranges ranges) {
        return new SpeechFragments(paragraph, inserts, ranges).fragments();
    }

    private List<Fragment> fragments() {
        setApart(ranges.quoted(), quoted);
        setApart(ranges.marked(), marked);
        int at = 0;
        for (Span piece : paragraph.pieces()) {
            int start = at > 0 && paragraph.text().charAt(at) == ' ' ? at + 1 : at;
            while (next < inserts.size() && inserts.get(next).at() < piece.end()) {
                int inPiece = Math.max(0, inserts.get(next).at() - piece.start());
                insertAt(inPiece == 0 ? at : start + inPiece);
            }
            at = start + piece.length();
        }
        while (next < inserts.size()) {
            insertAt(paragraph.text().length());
        }
        takeUpTo(paragraph.text().length());
        return List.copyOf(fragments);
    }

    private void insertAt(int offset) {
        takeUpTo(offset);
        fragments.add(inserts.get(next++).fragment());
    }

    private void takeUpTo(int offset) {
        while (taken < offset) {
            int cut = cuts.nextSetBit(taken + 1);
            int end = cut < 0 ? offset : Math.min(cut, offset);
            fragments.add(new Words(paragraph.text().substring(taken, end), quoted.get(taken), marked.get(taken)));
            taken = end;
        }
    }

    /** Notes which characters of the paragraph's text lie in {@code spans}; what joins two pieces, between them. */
    private void setApart(SpanSet spans, BitSet characters) {
        int at = 0;
        for (Span piece : paragraph.pieces()) {
            int start = at > 0 && paragraph.text().charAt(at) == ' ' ? at + 1 : at;
            for (Span span : spans.in(piece)) {
                int from = span.start() < piece.start() ? at : start + span.start() - piece.start();
                int to = start + Math.min(span.end(), piece.end()) - piece.start();
                characters.set(from, to);
                cuts.set(from);
                cuts.set(to);
            }
            at = start + piece.length();
        }
    }
}
