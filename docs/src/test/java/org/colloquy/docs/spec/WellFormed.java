package org.colloquy.docs.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.parse.ParseResult;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** What holds for the result of every text, however odd. */
final class WellFormed {
    private final ParseResult result;
    private final Transcript transcript;

    private WellFormed(ParseResult result) {
        this.result = result;
        this.transcript = result.transcript();
    }

    static void check(ParseResult result) {
        WellFormed wellFormed = new WellFormed(result);
        wellFormed.blocksJoinToTheText();
        wellFormed.spansLieInTheText();
        wellFormed.idsCountUpwards();
        wellFormed.turnsFollowEachOther();
        wellFormed.paragraphsAreMadeOfTheirPieces();
        wellFormed.quotationsReadBack();
        wellFormed.referencesAreKept();
        wellFormed.diagnosticsAreInOrder();
    }

    private void blocksJoinToTheText() {
        assertThat(result.rebuilt()).isEqualTo(result.source().text());
        int end = 0;
        for (var block : result.blocks()) {
            assertThat(block.span().start()).as("start of %s", block).isEqualTo(end);
            assertThat(block.span().isEmpty()).as("%s", block).isFalse();
            end = block.span().end();
        }
    }

    private void spansLieInTheText() {
        Stream<Span> spans = Stream.of(
                        transcript.topics().stream().map(Topic::span),
                        transcript.turns().stream().flatMap(WellFormed::spans),
                        transcript.notes().stream()
                                .flatMap(note -> Stream.concat(Stream.of(note.span()), note.anchor().stream())),
                        transcript.quotations().stream().flatMap(quotation -> quotation.spans().stream()),
                        result.diagnostics().stream().map(Diagnostic::span))
                .flatMap(stream -> stream);
        assertThat(spans).allMatch(span -> span.end() <= result.source().length());
    }

    private static Stream<Span> spans(Turn turn) {
        return Stream.concat(
                Stream.of(turn.span()),
                Stream.concat(
                        turn.timestamps().stream().map(time -> time.span()),
                        turn.paragraphs().stream().map(Paragraph::span)));
    }

    private void idsCountUpwards() {
        counted("s", transcript.speakers().stream().map(Speaker::id).toList());
        counted("p", transcript.topics().stream().map(Topic::id).toList());
        counted("t", transcript.turns().stream().map(Turn::id).toList());
        List<String> firstTurns = transcript.turns().stream()
                .flatMap(turn -> turn.speaker().stream())
                .map(Speaker::id)
                .distinct()
                .toList();
        assertThat(transcript.speakers().stream().map(Speaker::id)).isEqualTo(firstTurns);
    }

    private static void counted(String letter, List<String> ids) {
        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(n -> letter + n)
                        .toList());
    }

    private void turnsFollowEachOther() {
        int end = 0;
        for (Turn turn : transcript.turns()) {
            assertThat(turn.span().start()).as("start of %s", turn.id()).isGreaterThanOrEqualTo(end);
            end = turn.span().end();
        }
    }

    private void paragraphsAreMadeOfTheirPieces() {
        for (Turn turn : transcript.turns()) {
            for (Paragraph paragraph : turn.paragraphs()) {
                assertThat(turn.span().contains(paragraph.span())).as(turn.id()).isTrue();
                assertThat(paragraph).isEqualTo(Paragraph.of(result.source(), paragraph.pieces()));
            }
        }
    }

    private void quotationsReadBack() {
        for (var quotation : transcript.quotations()) {
            Turn turn = transcript.turn(quotation.turn()).orElseThrow();
            assertThat(quotation.spans()).allMatch(turn.span()::contains);
            if (turn.paragraphs().stream()
                    .allMatch(paragraph -> paragraph.pieces().size() == 1)) {
                assertThat(quotation.text())
                        .isEqualTo(String.join(
                                "\n\n",
                                quotation.spans().stream()
                                        .map(result.source()::slice)
                                        .toList()));
            }
        }
    }

    private void referencesAreKept() {
        for (Turn turn : transcript.turns()) {
            turn.speaker()
                    .ifPresent(speaker -> assertThat(transcript.speakers()).contains(speaker));
            turn.topic().ifPresent(topic -> assertThat(transcript.topics()).contains(topic));
            turn.continues().ifPresent(id -> earlier(turn, id));
            turn.interrupts().ifPresent(id -> earlier(turn, id));
        }
        for (Note note : transcript.notes()) {
            note.turn().ifPresent(id -> assertThat(transcript.turn(id)).isPresent());
            note.topic().ifPresent(id -> assertThat(topic(id)).isPresent());
            if (note.kind() == NoteKind.TOPIC_SUMMARY) {
                assertThat(topic(note.topic().orElseThrow()).orElseThrow().summary())
                        .contains(note.text());
            }
        }
        assertThat(transcript.metadata().interviewers()).isEqualTo(ids(Role.INTERVIEWER));
        assertThat(transcript.metadata().interviewees()).isEqualTo(ids(Role.INTERVIEWEE));
    }

    private void earlier(Turn turn, String id) {
        Turn other = transcript.turn(id).orElseThrow();
        assertThat(other.span().end())
                .as("%s before %s", id, turn.id())
                .isLessThanOrEqualTo(turn.span().start());
        assertThat(other.breaksOff()).as("%s breaks off", id).isTrue();
    }

    private Optional<Topic> topic(String id) {
        return transcript.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }

    private List<String> ids(Role role) {
        return transcript.speakers().stream()
                .filter(speaker -> speaker.role() == role)
                .map(Speaker::id)
                .toList();
    }

    private void diagnosticsAreInOrder() {
        assertThat(result.diagnostics().stream()
                        .map(diagnostic -> diagnostic.span().start())
                        .toList())
                .isSorted();
    }
}
