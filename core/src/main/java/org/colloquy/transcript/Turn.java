package org.colloquy.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says until another speaks, a heading comes or the editor steps in.
 *
 * @param id unique in the transcript: {@code t1}, {@code t2}, … in the order of the text
 * @param speaker who speaks; empty exactly if {@code attribution} is {@link Attribution#UNKNOWN}
 * @param label the label as printed, without its colon or stop; empty if the turn has none
 * @param attribution how the speaker is known
 * @param reason why an unlabelled turn is the speaker's; present exactly if {@code attribution} is
 *     {@link Attribution#INFERRED}
 * @param wording whose words these are
 * @param topic the topic under which the turn stands
 * @param continues id of the turn that this one takes up again after an interruption
 * @param breaksOff whether the turn ends cut short
 * @param interrupts id of the turn that this one cuts into
 * @param paragraphs what was said; empty if a label stands alone
 * @param timestamps the times printed at or in the turn
 * @param span where the turn stands, from its label to its last character
 */
public record Turn(
        String id,
        Optional<Speaker> speaker,
        Optional<String> label,
        Attribution attribution,
        Optional<InferenceReason> reason,
        Wording wording,
        Optional<Topic> topic,
        Optional<String> continues,
        boolean breaksOff,
        Optional<String> interrupts,
        List<Paragraph> paragraphs,
        List<Timestamp> timestamps,
        Span span) {

    /** @throws IllegalArgumentException if speaker or reason do not go with the attribution */
    public Turn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(continues, "continues");
        Objects.requireNonNull(interrupts, "interrupts");
        Objects.requireNonNull(span, "span");
        if (speaker.isEmpty() != (attribution == Attribution.UNKNOWN)) {
            throw new IllegalArgumentException(id + ": attribution " + attribution + " with speaker " + speaker);
        }
        if (reason.isPresent() != (attribution == Attribution.INFERRED)) {
            throw new IllegalArgumentException(id + ": attribution " + attribution + " with reason " + reason);
        }
        paragraphs = List.copyOf(paragraphs);
        timestamps = List.copyOf(timestamps);
    }

    /** What was said, paragraphs separated by a blank line. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** Begins a turn with nothing but its place. */
    public static Builder builder(String id, Span span) {
        return new Builder(id, span);
    }

    /** This turn as the beginning of another. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, span);
        builder.speaker = speaker.orElse(null);
        builder.label = label.orElse(null);
        builder.attribution = attribution;
        builder.reason = reason.orElse(null);
        builder.wording = wording;
        builder.topic = topic.orElse(null);
        builder.continues = continues.orElse(null);
        builder.breaksOff = breaksOff;
        builder.interrupts = interrupts.orElse(null);
        builder.paragraphs = paragraphs;
        builder.timestamps = timestamps;
        return builder;
    }

    /** Collects what is known of a turn; without a speaker it is {@link Attribution#UNKNOWN}. */
    public static final class Builder {
        private final String id;
        private final Span span;
        private @Nullable Speaker speaker;
        private @Nullable String label;
        private Attribution attribution = Attribution.UNKNOWN;
        private @Nullable InferenceReason reason;
        private Wording wording = Wording.VERBATIM;
        private @Nullable Topic topic;
        private @Nullable String continues;
        private boolean breaksOff;
        private @Nullable String interrupts;
        private List<Paragraph> paragraphs = List.of();
        private List<Timestamp> timestamps = List.of();

        private Builder(String id, Span span) {
            this.id = id;
            this.span = span;
        }

        /** The text prints {@code label}, which is {@code speaker}'s. */
        public Builder labelled(Speaker speaker, String label) {
            this.speaker = speaker;
            this.label = label;
            this.attribution = Attribution.LABEL;
            this.reason = null;
            return this;
        }

        /** The turn is {@code speaker}'s for a reason other than a label. */
        public Builder inferred(Speaker speaker, InferenceReason reason) {
            this.speaker = speaker;
            this.label = null;
            this.attribution = Attribution.INFERRED;
            this.reason = reason;
            return this;
        }

        /** Whose words these are; the speaker's own if this is not called. */
        public Builder wording(Wording wording) {
            this.wording = wording;
            return this;
        }

        /** The topic under which the turn stands. */
        public Builder topic(@Nullable Topic topic) {
            this.topic = topic;
            return this;
        }

        /** The id of the turn that this one takes up again. */
        public Builder continues(@Nullable String turn) {
            this.continues = turn;
            return this;
        }

        /** Whether the turn ends cut short. */
        public Builder breaksOff(boolean breaksOff) {
            this.breaksOff = breaksOff;
            return this;
        }

        /** The id of the turn that this one cuts into. */
        public Builder interrupts(@Nullable String turn) {
            this.interrupts = turn;
            return this;
        }

        /** What was said. */
        public Builder paragraphs(List<Paragraph> paragraphs) {
            this.paragraphs = paragraphs;
            return this;
        }

        /** The times printed at or in the turn. */
        public Builder timestamps(List<Timestamp> timestamps) {
            this.timestamps = timestamps;
            return this;
        }

        /**
         * The turn.
         *
         * @throws IllegalArgumentException as {@link Turn} does
         */
        public Turn build() {
            return new Turn(
                    id,
                    Optional.ofNullable(speaker),
                    Optional.ofNullable(label),
                    attribution,
                    Optional.ofNullable(reason),
                    wording,
                    Optional.ofNullable(topic),
                    Optional.ofNullable(continues),
                    breaksOff,
                    Optional.ofNullable(interrupts),
                    paragraphs,
                    timestamps,
                    span);
        }
    }
}
