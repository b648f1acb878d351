package org.colloquy.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Speaker;

/** What was read in a text, a line for each thing, so that a test can say it briefly. */
record Reading(ParseResult result) {
    static Reading of(String text) {
        return new Reading(TranscriptParser.create().parse(SourceText.of(text)));
    }

    /** {@code Ada Lind: We open. ¶ At six.} for each turn; {@code ?} where nobody knows who speaks. */
    List<String> turns() {
        return result.transcript().turns().stream()
                .map(turn -> turn.speaker().map(Speaker::name).orElse("?")
                        + turn.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" ¶ ", ": ", "")))
                .toList();
    }

    /** {@code STAGE_DIRECTION laughter} for each note. */
    List<String> notes() {
        return result.transcript().notes().stream()
                .map(note -> note.kind() + " " + note.text())
                .toList();
    }

    /** The headings. */
    List<String> headings() {
        return result.transcript().topics().stream()
                .map(topic -> topic.heading())
                .toList();
    }

    /** {@code LABELLED ADA LIND: We open.} for each block that is not blank. */
    List<String> blocks() {
        return result.blocks().stream()
                .filter(block -> block.kind() != BlockKind.BLANK)
                .map(block -> block.kind() + " "
                        + result.source().slice(block.span()).strip().replace("\n", " / "))
                .toList();
    }

    /** What stands where each turn stands in the text. */
    List<String> turnSources() {
        return result.transcript().turns().stream()
                .map(turn -> result.source().slice(turn.span()))
                .toList();
    }

    /** What stands where each note stands in the text. */
    List<String> noteSources() {
        return result.transcript().notes().stream()
                .map(note -> result.source().slice(note.span()))
                .toList();
    }

    /** {@code unclosed-bracket [} for each diagnostic. */
    List<String> diagnostics() {
        return result.diagnostics().stream().map(this::drawn).toList();
    }

    private String drawn(Diagnostic diagnostic) {
        return (diagnostic.code() + " " + result.source().slice(diagnostic.span())).strip();
    }
}
