package org.colloquy.demo.quiz;

import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.TrueFalse;
import org.colloquy.quiz.Turned;
import org.colloquy.transcript.Wording;

/** What must be said of words once the answer is given, lest they pass for somebody's own. */
public final class OriginMark {
    private OriginMark() {}

    /** What must be said of an option; empty if it is what it seems. */
    public static Optional<String> of(Option option) {
        return words(option.origin());
    }

    private static Optional<String> words(Origin origin) {
        return switch (origin) {
            case TURNED_FIGURE -> Optional.of("made up: nobody gave this number");
            case TURNED_CLAIM -> Optional.of("made up: nobody said this");
            case MENTIONED -> Optional.of("is mentioned, and does not speak");
            case SPEAKER, QUOTED, TOPIC, LINE, TERM, FIGURE, STANCE, VERDICT -> Optional.empty();
        };
    }

    /** What must be said of the words that an exercise is about; empty if they are the speaker's own. */
    public static Optional<String> of(Exercise exercise) {
        if (exercise instanceof TrueFalse trueFalse && trueFalse.turned().isPresent()) {
            return Optional.of(
                    "Nobody said this line: " + words(trueFalse.turned().get()) + " on purpose.");
        }
        if (exercise.provenance().document() == Provenance.Document.REPORT) {
            return Optional.of("These are the words of the summary, not of the interview.");
        }
        return exercise.explanation().context().filter(OriginMark::isEditorial).isPresent()
                ? Optional.of("These are the editor’s words, nobody’s own.")
                : Optional.empty();
    }

    /** Whether the editor put a line into words. */
    static boolean isEditorial(Explanation.Context context) {
        return context.wording() == Wording.EDITORIAL;
    }

    private static String words(Turned turned) {
        return switch (turned) {
            case FIGURE -> "its number was changed";
            case POLARITY -> "yes and no were turned round";
            case AGENT -> "another person was put into it";
        };
    }
}
