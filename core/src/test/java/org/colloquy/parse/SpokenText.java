package org.colloquy.parse;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;

/** Texts in which labels occur as often as a test wants, and what is read in them. */
final class SpokenText {
    private SpokenText() {}

    /** So many paragraphs under this label. */
    static String said(String label, int times) {
        return (label + ": The oven is warm.\n\n").repeat(times);
    }

    /** So many paragraphs without a label. */
    static String unlabelled(int times) {
        return "The oven is warm.\n\n".repeat(times);
    }

    static Transcript transcript(String text) {
        return TranscriptParser.create().parse(SourceText.of(text)).transcript();
    }

    /** The different labels, in the order of the text. */
    static List<String> labels(String text) {
        return transcript(text).turns().stream()
                .flatMap(turn -> turn.label().stream())
                .distinct()
                .toList();
    }

    /** Who speaks, in the order of the text. */
    static List<String> names(String text) {
        return transcript(text).speakers().stream().map(Speaker::name).toList();
    }

    /** What the text calls the speaker of this name. */
    static Speaker speaker(String text, String name) {
        return transcript(text).speakers().stream()
                .filter(speaker -> speaker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The diagnostics of one sort. */
    static <D extends Diagnostic> List<D> diagnostics(String text, Class<D> sort) {
        return TranscriptParser.create().parse(SourceText.of(text)).diagnostics().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }

    /** The words that look like a label and are none, to the parser's doubt. */
    static List<String> doubtful(String text) {
        return diagnostics(text, Diagnostic.DoubtfulLabel.class).stream()
                .map(Diagnostic.DoubtfulLabel::label)
                .toList();
    }

    /** The speaker's name for every turn; empty where it is not known. */
    static List<String> speakers(String text) {
        return transcript(text).turns().stream()
                .map(turn -> turn.speaker().map(Speaker::name).orElse(""))
                .toList();
    }
}
