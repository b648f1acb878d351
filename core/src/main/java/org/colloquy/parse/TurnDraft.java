package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.source.Span;
import org.colloquy.transcript.Attribution;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/** A turn in the making. */
final class TurnDraft {
    private final String id;
    private final int start;
    private final @Nullable Person person;
    private final Optional<String> label;
    private final @Nullable InferenceReason reason;
    private final Wording wording;
    private final Optional<Topic> topic;
    private final boolean afterHeading;
    private List<Paragraph> paragraphs = List.of();
    private List<Timestamp> timestamps = List.of();
    private int end;
    private boolean breaksOff;
    private boolean noted;
    private @Nullable TurnDraft continues;
    private @Nullable TurnDraft interrupts;

    private TurnDraft(
            Opening opening, @Nullable Person person, Optional<String> label, @Nullable InferenceReason reason) {
        this.id = "t" + opening.number();
        this.start = opening.start();
        this.end = opening.start();
        this.topic = opening.topic();
        this.wording = opening.wording();
        this.afterHeading = opening.afterHeading();
        this.person = person;
        this.label = label;
        this.reason = reason;
    }

    /**
     * Where a turn begins.
     *
     * @param number its number in the text, from 1
     * @param start its first character
     * @param topic the topic under which it stands
     * @param wording whose words it is in
     * @param afterHeading whether a heading stands between it and the turn before
     */
    record Opening(int number, int start, Optional<Topic> topic, Wording wording, boolean afterHeading) {}

    static TurnDraft labelled(Opening opening, Person person, Optional<String> label) {
        return new TurnDraft(opening, person, label, null);
    }

    static TurnDraft inferred(Opening opening, Person person, InferenceReason reason) {
        return new TurnDraft(opening, person, Optional.empty(), reason);
    }

    static TurnDraft unknown(Opening opening) {
        return new TurnDraft(opening, null, Optional.empty(), null);
    }

    String id() {
        return id;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Nullable
    Person person() {
        return person;
    }

    Optional<String> label() {
        return label;
    }

    /** Under which topic it stands. */
    Optional<Topic> topic() {
        return topic;
    }

    Wording wording() {
        return wording;
    }

    boolean isAfterHeading() {
        return afterHeading;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    void add(Paragraph paragraph) {
        if (paragraphs.isEmpty()) {
            paragraphs = List.of(paragraph);
        } else {
            if (paragraphs.size() == 1) {
                paragraphs = new ArrayList<>(paragraphs);
            }
            paragraphs.add(paragraph);
        }
    }

    void add(Timestamp timestamp) {
        if (timestamps.isEmpty()) {
            timestamps = new ArrayList<>(2);
        }
        timestamps.add(timestamp);
    }

    void reach(int offset) {
        end = Math.max(end, offset);
    }

    /** Whether the turn holds anything, be it only a stage direction. */
    boolean isEmpty() {
        return paragraphs.isEmpty() && !noted;
    }

    void noteInside() {
        noted = true;
    }

    boolean breaksOff() {
        return breaksOff;
    }

    void breakOff() {
        breaksOff = true;
    }

    void continues(TurnDraft beginning) {
        continues = beginning;
    }

    @Nullable
    TurnDraft continues() {
        return continues;
    }

    void interrupts(TurnDraft cut) {
        interrupts = cut;
    }

    /** The turn; its person has a number by now. */
    Turn turn() {
        Attribution attribution =
                person == null ? Attribution.UNKNOWN : reason == null ? Attribution.LABEL : Attribution.INFERRED;
        return new Turn(
                id,
                person == null ? Optional.empty() : person.speaker(),
                label,
                attribution,
                Optional.ofNullable(reason),
                wording,
                topic,
                continues == null ? Optional.empty() : Optional.of(continues.id),
                breaksOff,
                interrupts == null ? Optional.empty() : Optional.of(interrupts.id),
                paragraphs,
                timestamps,
                new Span(start, end));
    }
}
