package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parser reads the interview that the project began with as a careful reader does. */
class GoldTranscriptTest {
    private static final Path SHARED = Path.of("../../shared");
    private static JsonNode gold;
    private static SourceText source;
    private static Transcript transcript;

    @BeforeAll
    static void parse() throws IOException {
        Path seed = SHARED.resolve("seeds/transcript.txt");
        assumeTrue(Files.exists(seed), "skipped: there is no ../shared with the transcript");
        gold = JsonMapper.builder().build().readTree(Files.readString(SHARED.resolve("gold/transcript.json")));
        source = SourceText.of("transcript.txt", Files.readString(seed));
        ParseResult result = TranscriptParser.create().parse(source);
        assertThat(result.rebuilt()).isEqualTo(source.text());
        transcript = result.transcript();
    }

    @Test
    void turns() {
        List<String> expected = new ArrayList<>();
        for (JsonNode turn : gold.get("turns")) {
            expected.add(List.of(
                            text(turn, "speaker"),
                            text(turn, "label"),
                            text(turn, "attribution"),
                            text(turn, "wording"),
                            text(turn, "topic"),
                            text(turn, "continues"),
                            text(turn, "breaksOff"),
                            turn.get("lines").toString())
                    .toString());
        }
        assertThat(transcript.turns().stream().map(GoldTranscriptTest::summary)).containsExactlyElementsOf(expected);
    }

    private static String summary(Turn turn) {
        List<Integer> lines = turn.paragraphs().stream()
                .map(Paragraph::span)
                .map(Span::start)
                .map(source::line)
                .toList();
        return List.of(
                        turn.speaker().map(Speaker::name).orElse("null"),
                        turn.label().orElse("null"),
                        turn.attribution().name(),
                        turn.wording().name(),
                        turn.topic().map(topic -> topic.id().substring(1)).orElse("null"),
                        turn.continues().map(id -> id.substring(1)).orElse("null"),
                        Boolean.toString(turn.breaksOff()),
                        lines.toString().replace(" ", ""))
                .toString();
    }

    @Test
    void speakersAndMetadata() {
        JsonNode metadata = gold.get("metadata");
        assertThat(transcript.metadata().title()).contains(text(metadata, "title"));
        assertThat(transcript.metadata().date().map(Object::toString)).contains(text(metadata, "date"));
        assertThat(transcript.metadata().place()).contains(text(metadata, "place"));
        assertThat(transcript.metadata().organisation()).contains(text(metadata, "organisation"));
        assertThat(transcript.metadata().extracts()).isTrue();
        assertThat(transcript.speakers()).hasSize(gold.get("speakers").size());
        for (JsonNode person : gold.get("speakers")) {
            Speaker speaker = transcript.speakers().stream()
                    .filter(one -> one.name().equals(text(person, "name")))
                    .findFirst()
                    .orElseThrow();
            Set<String> labels = new LinkedHashSet<>();
            person.get("labels").forEach(label -> labels.add(label.asString()));
            assertThat(Set.copyOf(speaker.labels())).isEqualTo(labels);
            assertThat(speaker.role().name()).isEqualTo(text(person, "role"));
        }
        Speaker interviewee =
                transcript.speaker(transcript.metadata().interviewees().get(0)).orElseThrow();
        assertThat(interviewee.name()).isEqualTo(text(metadata, "interviewee"));
        assertThat(interviewee.description()).contains(text(metadata, "intervieweeDescription"));
    }

    @Test
    void topics() {
        assertThat(transcript.topics()).hasSize(gold.get("topics").size());
        IntStream.range(0, transcript.topics().size()).forEach(i -> {
            JsonNode expected = gold.get("topics").get(i);
            var topic = transcript.topics().get(i);
            assertThat(topic.heading()).isEqualTo(text(expected, "heading"));
            assertThat(source.line(topic.span().start()))
                    .isEqualTo(expected.get("line").asInt());
            assertThat(topic.summary().isPresent())
                    .isEqualTo(!expected.get("summaryLine").isNull());
        });
    }

    @Test
    void notes() {
        assertThat(transcript.notes()).hasSize(gold.get("notes").size());
        IntStream.range(0, transcript.notes().size()).forEach(i -> {
            JsonNode expected = gold.get("notes").get(i);
            Note note = transcript.notes().get(i);
            assertThat(note.kind().name()).isEqualTo(text(expected, "kind"));
            assertThat(source.line(note.span().start()))
                    .isEqualTo(expected.get("lines").get(0).asInt());
            if (note.kind() == NoteKind.FOOTNOTE) {
                assertThat(note.mark()).contains(text(expected, "mark"));
                assertThat(source.line(note.anchor().orElseThrow().start()))
                        .isEqualTo(expected.get("anchorLine").asInt());
                assertThat(source.slice(note.anchor().orElseThrow())).isEqualTo("*");
            }
        });
    }

    @Test
    void quotations() {
        JsonNode expected = gold.get("quotations");
        assertThat(transcript.quotations()).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            Quotation quotation = transcript.quotations().get(i);
            assertThat(quotation.turn()).isEqualTo("t" + text(expected.get(i), "turn"));
            JsonNode whole = expected.get(i).get("text");
            if (whole != null) {
                assertThat(quotation.text()).isEqualTo(whole.asString());
            } else {
                assertThat(quotation.text())
                        .startsWith(text(expected.get(i), "from"))
                        .endsWith(text(expected.get(i), "to"));
                assertThat(quotation.spans()).hasSize(2);
            }
        }
        assertThat(transcript.quotations().stream()
                        .map(quotation -> quotation.voice().orElse("-")))
                .containsExactly("President Biden", "you", "-", "-", "the Chinese");
        assertThat(transcript.quotations().get(1).speaker().map(Speaker::name)).contains("Vladimir Putin");
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "null" : value.asString();
    }
}
