package org.colloquy.demo.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.quiz.generate.Refusal;

/**
 * The making of a quiz, step by step, each of which can be taken back.
 *
 * @param interview the id of the interview
 * @param title the interview's title
 * @param barren the kinds of which the text yields nothing, however it is asked
 * @param past what was before, the latest last
 * @param now how it stands
 * @param undone what was taken back, the latest last
 * @param version how often it has been changed; a form that was made for another version is out of date
 */
record Workshop(
        String interview,
        String title,
        List<Refusal> barren,
        List<Step> past,
        Step now,
        List<Step> undone,
        int version) {
    private static final int MAX_PAST = 40;

    /**
     * A step and what came of it.
     *
     * @param done what was done: {@code question 3 replaced}
     * @param about the id of the question that it was about
     */
    record Step(String done, Optional<String> about, Composition composition) {

        Step {
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(composition, "composition");
        }
    }

    Workshop {
        Objects.requireNonNull(interview, "interview");
        Objects.requireNonNull(title, "title");
        barren = List.copyOf(barren);
        past = List.copyOf(past.subList(Math.max(0, past.size() - MAX_PAST), past.size()));
        Objects.requireNonNull(now, "now");
        undone = List.copyOf(undone);
    }

    static Workshop begin(String interview, String title, List<Refusal> barren, Composition composition) {
        Step drawn = new Step("quiz drawn", Optional.empty(), composition);
        return new Workshop(interview, title, barren, List.of(), drawn, List.of(), 1);
    }

    Composition composition() {
        return now.composition();
    }

    Workshop then(Step step) {
        return new Workshop(interview, title, barren, plus(past, now), step, List.of(), version + 1);
    }

    /** As it was before the last step; without change if there was none. */
    Workshop undo() {
        if (past.isEmpty()) {
            return this;
        }
        int last = past.size() - 1;
        return new Workshop(
                interview, title, barren, past.subList(0, last), past.get(last), plus(undone, now), version + 1);
    }

    /** With the step that was taken back last; without change if none was. */
    Workshop redo() {
        if (undone.isEmpty()) {
            return this;
        }
        int last = undone.size() - 1;
        return new Workshop(
                interview, title, barren, plus(past, now), undone.get(last), undone.subList(0, last), version + 1);
    }

    private static List<Step> plus(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
