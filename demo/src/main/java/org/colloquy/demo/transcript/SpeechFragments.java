package org.colloquy.demo.transcript;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.demo.transcript.TurnView.Fragment;
import org.colloquy.demo.transcript.TurnView.Words;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;

/** Puts what stands inside a paragraph (marks, times, stage directions) back into its words. */
final class SpeechFragments {
    private final Paragraph paragraph;
    private final List<Insert> inserts;
    private final List<Fragment> fragments = new ArrayList<>();
    private int next;
    private int taken;

    /**
     * Something that stands at a place of the source.
     *
     * @param at offset into the source
     */
    record Insert(int at, Fragment fragment) {}

    private SpeechFragments(Paragraph paragraph, List<Insert> inserts) {
        this.paragraph = paragraph;
        this.inserts = inserts;
    }

    /** The paragraph with {@code inserts}, which are in order, at their places. */
    static List<Fragment> of(Paragraph paragraph, List<Insert> inserts) {
        return new SpeechFragments(paragraph, inserts).fragments();
    }

    private List<Fragment> fragments() {
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
        if (taken < offset) {
            fragments.add(new Words(paragraph.text().substring(taken, offset)));
            taken = offset;
        }
    }
}
