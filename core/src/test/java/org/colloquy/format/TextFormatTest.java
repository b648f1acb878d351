package org.colloquy.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.TranscriptArbitraries;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;
import org.junit.jupiter.api.Test;

class TextFormatTest {
    private static final SourceText SOURCE =
            SourceText.of("0:05 ADA. Bread\nneeds* (laughs) time. Page 1 of 2 It does. * Or luck.");
    private static final Speaker ADA =
            new Speaker("s1", "Ada", Optional.empty(), Role.PARTICIPANT, List.of("ADA"), false);

    @Test
    void whatIsNotSaidStandsWhereItStood() {
        Turn turn = Turn.builder("t1", new Span(5, at(" * Or")))
                .labelled(ADA, "ADA")
                .timestamps(List.of(new Timestamp(Duration.ofMillis(5500), new Span(5, 6))))
                .paragraphs(List.of(
                        Paragraph.of(SOURCE, List.of(span("Bread"), span("needs"), span("time."))),
                        Paragraph.of(SOURCE, List.of(span("It does.")))))
                .build();
        Transcript transcript = new Transcript(
                Metadata.none(),
                List.of(ADA),
                List.of(),
                List.of(turn),
                List.of(
                        note(NoteKind.STAGE_DIRECTION, "laughs", "(laughs)"),
                        note(NoteKind.OTHER, "Page 1 of 2", "Page 1 of 2"),
                        new Note(
                                NoteKind.FOOTNOTE,
                                "Or luck.",
                                Optional.of("t1"),
                                Optional.empty(),
                                Optional.of("*"),
                                span("* Or luck."),
                                Optional.of(span("*")))),
                List.of());

        assertThat(new TextFormat().write(transcript))
                .isEqualTo(
                        "ADA: [00:00:05.500] Bread needs* (laughs) time.\n\nPage 1 of 2\n\nIt does.\n\n[* Or luck.]\n");
    }

    @Test
    void theEditorsWordsStandInBracketsBelowTitleAndHeading() {
        Topic topic = new Topic("p1", "The oven", Optional.empty(), new Span(0, 4));
        Turn turn = Turn.builder("t1", new Span(5, 15))
                .labelled(ADA, "ADA")
                .wording(Wording.EDITORIAL)
                .topic(topic)
                .paragraphs(List.of(Paragraph.of(SOURCE, List.of(span("Bread")))))
                .build();
        Metadata metadata = new Metadata(
                Optional.of("At the bakery"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false);

        assertThat(new TextFormat()
                        .write(new Transcript(
                                metadata, List.of(ADA), List.of(topic), List.of(turn), List.of(), List.of())))
                .isEqualTo("At the bakery\n\n[The oven]:\n\n[ADA: Bread]\n");
    }

    /** Even of a transcript whose positions and words do not belong together. */
    @Property
    void somethingIsWrittenOfEveryTranscript(@ForAll("transcripts") Transcript transcript) {
        assertThat(new TextFormat().write(transcript)).isNotNull();
    }

    @Provide
    Arbitrary<Transcript> transcripts() {
        return TranscriptArbitraries.transcripts();
    }

    private static Note note(NoteKind kind, String text, String printed) {
        return new Note(
                kind, text, Optional.of("t1"), Optional.empty(), Optional.empty(), span(printed), Optional.empty());
    }

    private static int at(String part) {
        return SOURCE.text().indexOf(part);
    }

    private static Span span(String part) {
        return Span.ofLength(at(part), part.length());
    }
}
