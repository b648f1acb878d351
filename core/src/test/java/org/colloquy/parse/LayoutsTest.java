package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One text for each layout in which transcripts come: {@code layouts/NAME.txt}, and beside it what is to be read. */
class LayoutsTest {
    private static final List<String> LAYOUTS = List.of(
            "argument",
            "argument-lines",
            "argument-pages",
            "assembly",
            "board",
            "board-notes",
            "board-pages",
            "bold",
            "briefing",
            "broadcast",
            "call",
            "call-list",
            "callers",
            "captions-comment",
            "chamber",
            "chat",
            "columns",
            "columns-tabs",
            "comedy",
            "commission",
            "committee-languages",
            "committee-questions",
            "congress",
            "contest",
            "convener",
            "council",
            "court",
            "dashes",
            "debate",
            "deposition",
            "deputies",
            "diar",
            "forum",
            "gaggle",
            "hearing",
            "hearing-inserted",
            "hearing-officers",
            "hearing-statements",
            "hearing-votes",
            "house",
            "indent",
            "inquiry",
            "keywords",
            "machine",
            "magazine",
            "magazine-bold",
            "meeting",
            "messages",
            "minutes",
            "names-alone",
            "news",
            "numbered",
            "oral",
            "own",
            "own2",
            "parl",
            "plenary",
            "project",
            "qa",
            "qa2",
            "radio",
            "representatives",
            "senate",
            "tape",
            "time",
            "time2",
            "time3",
            "trial",
            "voices",
            "vtt",
            "vtt2",
            "witnesses",
            "yaml");

    @TestFactory
    List<DynamicTest> turns() {
        return LAYOUTS.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(outline(resource(name + ".txt"))).isEqualTo(resource(name + ".turns"))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> lineEndsMakeNoDifference() {
        return LAYOUTS.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String text = resource(name + ".txt");
                    assertThat(outline(text.replace("\n", "\r\n"))).isEqualTo(resource(name + ".turns"));
                    assertThat(outline(text.replace("\n", "\r"))).isEqualTo(resource(name + ".turns"));
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noBreakSpacesMakeNoDifference() {
        return LAYOUTS.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String text = resource(name + ".txt").replace(' ', '\u00A0');
                    assertThat(outline(text).replace('\u00A0', ' ')).isEqualTo(resource(name + ".turns"));
                }))
                .toList();
    }

    @Test
    void everyLayoutHasTurns() {
        assertThat(LAYOUTS)
                .allSatisfy(name -> assertThat(resource(name + ".turns")).contains(": "));
    }

    private static String outline(String text) {
        ParseResult result = TranscriptParser.create().parse(SourceText.of(text));
        assertThat(result.rebuilt()).isEqualTo(text);
        StringBuilder out = new StringBuilder();
        for (Turn turn : result.transcript().turns()) {
            out.append(turn.speaker().orElseThrow().name())
                    .append(turn.label().map(label -> " <" + label + ">").orElse(""))
                    .append(": ")
                    .append(turn.text().replace("\n\n", " | "))
                    .append('\n');
        }
        return out.toString();
    }

    private static String resource(String name) {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("layouts/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
