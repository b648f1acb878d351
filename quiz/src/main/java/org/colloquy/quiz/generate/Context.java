package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.Explanation;
import org.colloquy.source.Span;
import org.colloquy.transcript.Attribution;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** A line with the sentences of its paragraph that stand before and after it. */
final class Context {
    private static final int REACH = 160;

    private final Line line;
    private final Range range;

    private Context(Line line, Range range) {
        this.line = line;
        this.range = range;
    }

    /** Whole sentences on either side, up to some 160 characters, and at least one sentence where there is one. */
    static Context of(Line line) {
        List<Range> sentences = line.sentences();
        int first = 0;
        while (first < sentences.size()
                && sentences.get(first).to() <= line.range().from()) {
            first++;
        }
        int from = first;
        while (from > 0
                && (from == first
                        || line.range().from() - sentences.get(from - 1).from() <= REACH)) {
            from--;
        }
        int last = first;
        int to = last;
        while (to + 1 < sentences.size()
                && (to == last || sentences.get(to + 1).to() - line.range().to() <= REACH)) {
            to++;
        }
        return new Context(
                line, new Range(sentences.get(from).from(), sentences.get(to).to()));
    }

    private static Paragraph paragraph(Line line) {
        return line.turn().paragraphs().get(line.paragraph());
    }

    /** Where the whole of it stands in the source. */
    Span span() {
        List<Span> spans = paragraph(line).sourceSpans(range.from(), range.to());
        return spans.get(0).union(spans.get(spans.size() - 1));
    }

    Explanation.Context structured() {
        Turn turn = line.turn();
        String text = paragraph(line).text();
        return new Explanation.Context(
                turn.speaker().map(Speaker::name),
                turn.topic().map(Topic::heading),
                turn.id(),
                turn.wording(),
                text.substring(range.from(), line.range().from()),
                line.verbatim(),
                text.substring(line.range().to(), range.to()),
                line.paragraph() > 0 || range.from() > 0,
                line.paragraph() + 1 < turn.paragraphs().size() || range.to() < text.length());
    }

    /** In plain sentences: who says it, under which heading, and what stands around it. */
    String inWords() {
        Turn turn = line.turn();
        String who = turn.speaker().map(Speaker::name).orElse("Somebody");
        String under =
                turn.topic().map(topic -> " under “" + topic.heading() + "”").orElse("");
        String says = turn.wording() == Wording.EDITORIAL
                ? "The editor put this into words for " + (turn.speaker().isPresent() ? who : "somebody")
                : who + " says this";
        return says + under + ". " + inferred(turn).orElse("") + inPlace();
    }

    /** The line with what stands around it. */
    String inPlace() {
        return "In its place: " + range.of(paragraph(line).text());
    }

    private static Optional<String> inferred(Turn turn) {
        return turn.attribution() == Attribution.INFERRED
                ? Optional.of(
                        "The transcript prints no name before this turn; who speaks follows from what stands before it. ")
                : Optional.empty();
    }
}
