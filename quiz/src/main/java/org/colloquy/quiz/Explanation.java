package org.colloquy.quiz;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.transcript.Wording;

/**
 * Why the key is right, for the time after the answer.
 *
 * @param text all of it in a few plain sentences, for where nothing can be marked
 * @param context the line where it stands, to be shown with the line marked
 * @param whyNot by the id of a wrong option, why it is wrong; only options for which that is known
 */
public record Explanation(String text, Optional<Context> context, Map<String, String> whyNot) {

    public Explanation {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(context, "context");
        whyNot = Collections.unmodifiableMap(new TreeMap<>(whyNot));
    }

    /**
     * A line in its turn. The three texts joined are a stretch of the turn, verbatim.
     *
     * @param speaker the name of the one who speaks; empty if that is not known
     * @param topic the heading under which the turn stands
     * @param turn id of the turn
     * @param wording whose words they are: those of the one who speaks, or the editor's
     * @param before what stands before the line; empty if the line opens the turn
     * @param line the line itself
     * @param after what stands after it; empty if the line closes the turn
     * @param cutBefore whether the turn has more before {@code before}
     * @param cutAfter whether the turn has more after {@code after}
     */
    public record Context(
            Optional<String> speaker,
            Optional<String> topic,
            String turn,
            Wording wording,
            String before,
            String line,
            String after,
            boolean cutBefore,
            boolean cutAfter) {

        public Context {
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(turn, "turn");
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(after, "after");
        }
    }
}
