package org.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.TranscriptArbitraries;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptJsonTest {
    private static final SourceText SOURCE = SourceText.of("[Soup]\r\nADA: Bread\r\nand “soup”.\r\n* Hot.\r\n");
    private static final Speaker ADA =
            new Speaker("s1", "Ada Lind", Optional.of("cook"), Role.INTERVIEWEE, List.of("ADA"), false);
    private static final Topic SOUP = new Topic("p1", "Soup", Optional.empty(), new Span(0, 6));
    private static final Transcript TRANSCRIPT = new Transcript(
            new Metadata(
                    Optional.of("Soup"),
                    Optional.of(LocalDate.of(2021, 6, 11)),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of("s1"),
                    true),
            List.of(ADA),
            List.of(SOUP),
            List.of(Turn.builder("t1", new Span(8, 31))
                    .labelled(ADA, "ADA")
                    .topic(SOUP)
                    .paragraphs(List.of(Paragraph.of(SOURCE, List.of(new Span(13, 18), new Span(20, 31)))))
                    .timestamps(List.of(new Timestamp(Duration.ofSeconds(751), new Span(8, 11))))
                    .build()),
            List.of(new Note(
                    NoteKind.FOOTNOTE,
                    "Hot.",
                    Optional.of("t1"),
                    Optional.empty(),
                    Optional.of("*"),
                    new Span(33, 39),
                    Optional.empty())),
            List.of(new Quotation("t1", Optional.empty(), Optional.of("the menu"), "soup", List.of(new Span(25, 29)))));
    private static final String JSON = """
            {"schema":"colloquy/transcript/1",
            "title":"Soup",
            "metadata":{"date":"2021-06-11","place":null,"organisation":null,"interviewers":[],"interviewees":["s1"],\
            "extracts":true},
            "speakers":[
            {"id":"s1","name":"Ada Lind","description":"cook","role":"INTERVIEWEE","labels":["ADA"],"anonymous":false}],
            "topics":[
            {"id":"p1","heading":"Soup","summary":null,"line":1,"span":{"start":0,"end":6}}],
            "turns":[
            {"id":"t1","speaker":"s1","label":"ADA","attribution":"LABEL","reason":null,"wording":"VERBATIM",\
            "topic":"p1","continues":null,"breaksOff":false,"interrupts":null,"paragraphs":[{"text":"Bread and “soup”.",\
            "line":2,"span":{"start":13,"end":31},"pieces":[{"start":13,"end":18},{"start":20,"end":31}]}],\
            "timestamps":[{"time":"PT12M31S","span":{"start":8,"end":11}}],"span":{"start":8,"end":31}}],
            "notes":[
            {"kind":"FOOTNOTE","text":"Hot.","turn":"t1","topic":null,"mark":"*","line":4,\
            "span":{"start":33,"end":39},"anchor":null}],
            "quotations":[
            {"turn":"t1","speaker":null,"voice":"the menu","text":"soup","spans":[{"start":25,"end":29}]}],
            "diagnostics":[
            {"code":"unknown-speaker","severity":"WARNING","message":"nothing tells who speaks here",\
            "hint":"begin the paragraph with the speaker's name and a colon","line":3,"column":5,\
            "span":{"start":24,"end":30}}]}
            """;

    @Test
    void aDocumentHasTheFieldsOfTheSchemaInItsOrder() throws IOException {
        assertThat(write(SOURCE, TRANSCRIPT, List.of(new Diagnostic.UnknownSpeaker(new Span(24, 30)))))
                .isEqualTo(JSON);
    }

    @Test
    void aDocumentReadsBack() {
        assertThat(TranscriptJson.read(JSON)).isEqualTo(TRANSCRIPT);
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("transcripts") Transcript transcript) throws IOException {
        String json = write(TranscriptArbitraries.SOURCE, transcript, List.of());

        assertThat(TranscriptJson.read(json)).isEqualTo(transcript);
        assertThat(json).doesNotContain("\"__proto__\":").doesNotContain("\"constructor\":");
    }

    @Test
    void documentsWithTheFieldsOfTheFirstVersionOnlyCanBeRead() {
        String first = JSON.replace(",\"anonymous\":false", "")
                .replace("\"interrupts\":null,", "")
                .replaceAll(",\"timestamps\":\\[.*?],\"span\":\\{[^}]*}", "")
                .replaceAll(",\"pieces\":\\[.*?]", "")
                .replace(",\"anchor\":null", "");

        Transcript transcript = TranscriptJson.read(first);

        assertThat(transcript.turns().get(0).span()).isEqualTo(new Span(13, 31));
        assertThat(transcript.speakers()).containsExactly(ADA);
    }

    @Test
    void fieldsOfLaterVersionsArePassedOver() {
        assertThat(TranscriptJson.read(JSON.replace("\"breaksOff\"", "\"mood\":{\"x\":[1]},\"breaksOff\"")))
                .isEqualTo(TRANSCRIPT);
    }

    @Test
    void anInferredTurnKeepsItsReason() throws IOException {
        Turn inferred = TRANSCRIPT.turns().get(0).toBuilder()
                .inferred(ADA, InferenceReason.CONTINUES_AFTER_HEADING)
                .build();
        Transcript transcript = new Transcript(
                TRANSCRIPT.metadata(), List.of(ADA), List.of(SOUP), List.of(inferred), List.of(), List.of());

        assertThat(TranscriptJson.read(write(SOURCE, transcript, List.of()))).isEqualTo(transcript);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "colloquy/transcript/1"     | "colloquy/quiz/1"     | /schema: the schema "colloquy/quiz/1" is not known
                    "name":"Ada Lind",          |                       | /speakers/0/name: this field is missing; add it
                    "id":"s1"                   | "id":7                | /speakers/0/id: a text is expected here
                    "role":"INTERVIEWEE"        | "role":"COOK"         | /speakers/0/role: "COOK" is not known here
                    "speaker":"s1"              | "speaker":"s2"        | /turns/0/speaker: no speaker has the id "s2"
                    "speaker":"s1"              | "speaker":null        | /turns/0: t1: attribution LABEL with speaker
                    "topic":"p1"                | "topic":"p2"          | /turns/0/topic: no topic has the id "p2"
                    "continues":null            | "continues":"t9"      | /turns/0/continues: no turn has the id "t9"
                    "interviewees":["s1"]       | "interviewees":["x"]  | /metadata/interviewees/0: no speaker has the id "x"
                    "date":"2021-06-11"         | "date":"11 June"      | /metadata/date: "11 June" is no date; write it as
                    "time":"PT12M31S"           | "time":"12:31"        | /turns/0/timestamps/0/time: "12:31" is no length
                    {"start":0,"end":6}         | {"start":7,"end":6}   | /topics/0/span: not a span
                    {"start":0,"end":6}         | {"start":0.5,"end":6} | /topics/0/span/start: a whole number is expected
                    {"start":13,"end":31},"pi   | {"start":1,"end":2},"pi | /turns/0/paragraphs/0/pieces: the pieces cover
                    "extracts":true             | "extracts":"yes"      | /metadata/extracts: true or false is expected here
                    "labels":["ADA"]            | "labels":"ADA"        | /speakers/0/labels: a list is expected here
                    "spans":[{"start":25,"end":29}] | "spans":[]        | /quotations/0: spans must not be empty
                    "metadata":{                | "metadata":1,"x":{    | /metadata: an object is expected here
                    "id":"p1",                  | "id":"p1","id":"p2",  | line 7, column 16: this is no JSON
                    "breaksOff":false           | "breaksOff":,         | line 9, column
                    """)
    void whatIsWrongIsToldWithItsPlace(String part, String replacement, String message) {
        assertThat(JSON).contains(part);
        String broken = JSON.replace(part, replacement == null ? "" : replacement);

        assertThatThrownBy(() -> TranscriptJson.read(broken))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        String twice = JSON.replace(
                "\"topics\":[\n",
                "\"topics\":[\n{\"id\":\"p1\",\"heading\":\"x\",\"summary\":null,"
                        + "\"line\":1,\"span\":{\"start\":0,\"end\":1}},");

        assertThatThrownBy(() -> TranscriptJson.read(twice))
                .hasMessage("/topics/1/id: the id \"p1\" is given twice; let every id stand once");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        for (String text : List.of("", " ", "null", "[]", "7", "{}", "{", "{} {}", JSON + "x", "[".repeat(100_000))) {
            assertThatThrownBy(() -> TranscriptJson.read(text))
                    .as(text.substring(0, Math.min(9, text.length())))
                    .isInstanceOf(JsonFormatException.class);
        }
    }

    @Test
    void aFailingWriterIsReportedAsItFailed() {
        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int from, int count) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> TranscriptJson.write(SOURCE, TRANSCRIPT, List.of(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Provide
    Arbitrary<Transcript> transcripts() {
        return TranscriptArbitraries.transcripts();
    }

    private static String write(SourceText source, Transcript transcript, List<Diagnostic> diagnostics)
            throws IOException {
        StringWriter out = new StringWriter();
        TranscriptJson.write(source, transcript, diagnostics, out);
        return out.toString();
    }
}
