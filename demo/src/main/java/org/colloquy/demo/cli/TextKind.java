package org.colloquy.demo.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Attribution;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** What kind of text a file holds. */
enum TextKind {
    AUTO,
    TRANSCRIPT,
    REPORT;

    /** Tells a transcript from a report: most of a transcript stands in turns whose speaker is printed. */
    static TextKind of(SourceText text) {
        Transcript read = TranscriptParser.create().parse(text).transcript();
        int labelled = 0;
        long spoken = 0;
        for (Turn turn : read.turns()) {
            boolean known = turn.attribution() != Attribution.UNKNOWN;
            labelled += turn.attribution() == Attribution.LABEL ? 1 : 0;
            spoken += known ? turn.span().length() : 0;
        }
        boolean conversation = labelled >= 3 && hasReturning(read) && spoken * 2 >= text.length();
        return conversation ? TRANSCRIPT : REPORT;
    }

    /** Whether two speakers speak again; what looks like labels in a report comes once each. */
    private static boolean hasReturning(Transcript read) {
        Map<String, Integer> turns = new HashMap<>();
        for (Turn turn : read.turns()) {
            turn.speaker().ifPresent(speaker -> turns.merge(speaker.id(), 1, Integer::sum));
        }
        return turns.values().stream().filter(count -> count >= 2).count() >= 2;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
