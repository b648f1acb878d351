package org.colloquy.demo.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.demo.transcript.Flow.AnchoredNote;
import org.colloquy.demo.transcript.SpeechFragments.Insert;
import org.colloquy.demo.transcript.TurnView.Part;
import org.colloquy.demo.transcript.TurnView.Remark;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** Makes the views of turns. */
final class TurnViews {
    private static final String CLOSING_MARKS = "”\"’»";

    private final SourceText source;
    private final Places places;
    private final Map<String, SpeakerView> speakers;
    private final Map<String, Integer> numbers;

    /** {@code speakers} by the ids of their speakers, {@code numbers} by those of the turns. */
    TurnViews(SourceText source, Places places, Map<String, SpeakerView> speakers, Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.source = source;
        this.places = places;
        this.speakers = speakers;
    }

    /** What stands in a turn besides its words. */
    record Inside(List<AnchoredNote> notes, List<Quotation> quotations, List<Passage> passages) {

        SpeechFragments.Ranges ranges() {
            return new SpeechFragments.Ranges(
                    SpanSet.of(quotations.stream()
                            .flatMap(quotation -> quotation.spans().stream())
                            .toList()),
                    SpanSet.of(passages.stream().map(Passage::span).toList()));
        }
    }

    /** The view of a turn with what stands in it. */
    TurnView view(Turn turn, Inside inside) {
        int speechStart = turn.paragraphs().isEmpty()
                ? turn.span().end()
                : turn.paragraphs().get(0).span().start();
        Optional<String> time = turn.timestamps().stream()
                .filter(stamp -> stamp.span().start() < speechStart)
                .map(stamp -> clock(stamp.time()))
                .findFirst();
        return new TurnView(
                turn.id(),
                numbers.getOrDefault(turn.id(), 0),
                source.line(turn.span().start()),
                turn.speaker().map(speaker -> speakers.get(speaker.id())),
                remarks(turn),
                turn.wording() == Wording.EDITORIAL,
                time,
                turn.breaksOff(),
                parts(turn, inserts(turn, inside, speechStart), inside));
    }

    private List<Remark> remarks(Turn turn) {
        List<Remark> remarks = new ArrayList<>();
        turn.label()
                .filter(label -> turn.speaker()
                        .filter(speaker -> speaker.name().equalsIgnoreCase(label))
                        .isEmpty())
                .ifPresent(label -> remarks.add(new Remark("printed as “" + label + "”", Optional.empty())));
        turn.reason().ifPresent(reason -> remarks.add(new Remark(words(reason), Optional.empty())));
        turn.interrupts().ifPresent(other -> remarks.add(link("cuts in here", other)));
        turn.continues().ifPresent(other -> remarks.add(link("carries on from an earlier turn", other)));
        return remarks;
    }

    private Remark link(String text, String turn) {
        return new Remark(text, Optional.of(places.href(turn)));
    }

    static String words(InferenceReason reason) {
        return switch (reason) {
            case ANSWERS_BRACKETED_QUESTION -> "no name is printed; this answers the bracketed question before it";
            case CONTINUES_AFTER_HEADING -> "no name is printed; the one who was answering goes on after the heading";
            case CONTINUES_AFTER_INTERRUPTION -> "no name is printed; this takes up what an interruption had cut";
        };
    }

    private List<Insert> inserts(Turn turn, Inside inside, int speechStart) {
        List<Insert> inserts = new ArrayList<>();
        for (Quotation quotation : inside.quotations()) {
            Span last = quotation.spans().get(quotation.spans().size() - 1);
            inserts.add(new Insert(behindMark(last.end()), new TurnView.Whose(Whose.words(quotation, turn))));
        }
        for (Passage passage : inside.passages()) {
            inserts.add(new Insert(passage.span().end(), new TurnView.Pointer(passage.text(), passage.href())));
        }
        for (AnchoredNote anchored : inside.notes()) {
            if (anchored.note().kind() == NoteKind.FOOTNOTE) {
                inserts.add(new Insert(
                        anchored.note().anchor().orElseThrow().start(),
                        new TurnView.Mark(
                                NoteView.markAnchor(anchored),
                                places.href(anchored.anchor()),
                                anchored.note().mark().orElse("*"))));
            } else {
                inserts.add(new Insert(anchored.note().span().start(), NoteView.of(anchored, places)));
            }
        }
        for (Timestamp stamp : turn.timestamps()) {
            if (stamp.span().start() >= speechStart) {
                inserts.add(new Insert(stamp.span().start(), new TurnView.Time(clock(stamp.time()))));
            }
        }
        inserts.sort(Comparator.comparingInt(Insert::at));
        return inserts;
    }

    private List<Part> parts(Turn turn, List<Insert> inserts, Inside inside) {
        SpeechFragments.Ranges ranges = inside.ranges();
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : turn.paragraphs()) {
            next = addBlocks(parts, inserts, next, paragraph.span().start());
            int from = next;
            while (next < inserts.size() && standsIn(paragraph, inserts.get(next))) {
                next++;
            }
            parts.add(new TurnView.Speech(SpeechFragments.of(paragraph, inserts.subList(from, next), ranges)));
        }
        addBlocks(parts, inserts, next, Integer.MAX_VALUE);
        return parts;
    }

    /** Notes before {@code end} stand between paragraphs; a mark or a time there has no words to belong to. */
    private static int addBlocks(List<Part> parts, List<Insert> inserts, int from, int end) {
        int next = from;
        while (next < inserts.size() && inserts.get(next).at() < end) {
            if (inserts.get(next).fragment() instanceof NoteView note) {
                parts.add(note);
            } else {
                parts.add(new TurnView.Speech(List.of(inserts.get(next).fragment())));
            }
            next++;
        }
        return next;
    }

    /** Behind the quotation mark that stands at {@code end}, if one does. */
    private int behindMark(int end) {
        return end < source.length() && CLOSING_MARKS.indexOf(source.text().charAt(end)) >= 0 ? end + 1 : end;
    }

    /** Whether something stands within the paragraph or after it on its last line. */
    private boolean standsIn(Paragraph paragraph, Insert insert) {
        int end = paragraph.span().end();
        return insert.at() < end || source.line(insert.at()) == source.line(end);
    }

    private static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart());
    }
}
