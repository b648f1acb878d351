package org.colloquy.docs.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/**
 * Something that a transcript holds, and where it begins.
 *
 * @param start offset of its first character
 * @param what a topic, a turn with its first paragraph, a {@link Further} paragraph, a note or a quotation
 */
record Part(int start, Object what) {

    /** A paragraph of a turn after its first. */
    record Further(Paragraph paragraph) {}

    /** All parts in the order of the text. */
    static List<Part> inOrder(Transcript transcript) {
        List<Part> parts = new ArrayList<>();
        transcript.topics().forEach(topic -> parts.add(new Part(topic.span().start(), topic)));
        for (Turn turn : transcript.turns()) {
            parts.add(new Part(turn.span().start(), turn));
            turn.paragraphs().stream()
                    .skip(1)
                    .forEach(paragraph -> parts.add(new Part(paragraph.span().start(), new Further(paragraph))));
        }
        transcript.notes().forEach(note -> parts.add(new Part(note.span().start(), note)));
        transcript
                .quotations()
                .forEach(
                        quotation -> parts.add(new Part(quotation.spans().get(0).start(), quotation)));
        parts.sort(Comparator.comparingInt(Part::start));
        return parts;
    }

    /** The last word that is said before {@code anchor}. */
    static String wordBefore(Transcript transcript, Span anchor) {
        String before = "";
        for (Turn turn : transcript.turns()) {
            for (Paragraph paragraph : turn.paragraphs()) {
                if (paragraph.span().start() < anchor.start()) {
                    before = textBefore(paragraph, anchor.start());
                }
            }
        }
        return before.strip().replaceFirst("(?s).*\\s", "");
    }

    private static String textBefore(Paragraph paragraph, int offset) {
        for (int length = 1; length <= paragraph.text().length(); length++) {
            List<Span> spans = paragraph.sourceSpans(length - 1, length);
            if (!spans.isEmpty() && spans.get(0).start() >= offset) {
                return paragraph.text().substring(0, length - 1);
            }
        }
        return paragraph.text();
    }
}
