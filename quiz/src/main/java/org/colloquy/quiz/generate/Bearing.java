package org.colloquy.quiz.generate;

import org.colloquy.claim.Evidence;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Turn;

/** The sentences of an interview that bear on a claim, with who says them. */
final class Bearing {
    private Bearing() {}

    static String of(Evidence evidence, Interview interview) {
        Turn turn = interview.transcript().turn(evidence.turn()).orElseThrow();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            SpokenParagraph said = SpokenParagraph.of(turn, i);
            for (Range range : said.sentences()) {
                if (Line.of(said, range).span().overlaps(evidence.span())) {
                    words.append(words.length() == 0 ? "" : " ").append(range.of(said.text()));
                }
            }
        }
        String who = turn.speaker().map(Speaker::name).orElse("Somebody");
        return who + ": “" + (words.length() == 0 ? turn.text() : words) + "”";
    }
}
