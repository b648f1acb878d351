package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.quiz.Exercise;

/** What the exercises of a quiz take up and show, so that the next one gives none away and is given away by none. */
final class Shown {
    private final List<Footprint> footprints = new ArrayList<>();
    private final List<Disclosure> disclosures = new ArrayList<>();

    static Shown by(List<Draft> drafts) {
        Shown shown = new Shown();
        drafts.forEach(shown::add);
        return shown;
    }

    /** By exercises that have been made before, from whichever seed. */
    static Shown by(List<Exercise> exercises, Interview interview) {
        Shown shown = new Shown();
        for (Exercise exercise : exercises) {
            shown.footprints.add(Footprint.of(exercise, interview));
            shown.disclosures.add(Disclosure.of(exercise));
        }
        return shown;
    }

    void add(Draft draft) {
        footprints.add(draft.footprint());
        disclosures.add(Disclosure.of(draft.sample()));
    }

    /** Whether the draft takes up what an exercise takes up; soon found out. */
    boolean overlaps(Draft draft) {
        Footprint footprint = draft.footprint();
        return footprints.stream().anyMatch(footprint::clashesWith);
    }

    /** Whether the draft shows a line that an exercise asks about, or asks about one that an exercise shows. */
    boolean discloses(Draft draft) {
        Disclosure disclosure = Disclosure.of(draft.sample());
        return disclosures.stream().anyMatch(disclosure::clashesWith);
    }

    /** How many exercises ask about the same topics and, twice as much, about the same turns. */
    long covered(Footprint footprint) {
        return footprints.stream()
                .mapToLong(other -> (share(footprint.topics(), other.topics()) ? 1 : 0)
                        + (share(footprint.turns(), other.turns()) ? 2 : 0))
                .sum();
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
