package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.OwnWords;
import org.colloquy.quiz.Stem;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** A sentence; the speaker's own words, or the editor's? */
final class OwnWordsMaker implements Maker {

    /** Whose wording a sentence is in, as an answer. */
    private enum Answer {
        SPEAKER("the words of the one who speaks"),
        EDITOR("the editor's wording");

        private final String text;

        Answer(String text) {
            this.text = text;
        }
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.OWN_WORDS;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<Candidate<Answer>> candidates = new ArrayList<>();
        for (Turn turn : interview.transcript().turns()) {
            if (turn.wording() == Wording.EDITORIAL) {
                interview
                        .sentencesOf(turn)
                        .forEach(line -> candidates.add(new Candidate<>(Answer.EDITOR, line, Worth.of(line))));
            }
        }
        int editorial = candidates.size();
        interview.lines().forEach(line -> candidates.add(new Candidate<>(Answer.SPEAKER, line, Worth.of(line))));
        List<List<Candidate<Answer>>> sets = MatchedSets.of(candidates, 2, (one, other) -> true, chance);
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(kind(), Material.EDITORS_SENTENCES, editorial, 1))
                : Yield.of(sets.stream().map(this::drafts).toList());
    }

    private List<Draft> drafts(List<Candidate<Answer>> set) {
        List<Draft> drafts = new ArrayList<>();
        for (Candidate<Answer> key : set) {
            Answer other = key.answer() == Answer.EDITOR ? Answer.SPEAKER : Answer.EDITOR;
            drafts.add(ChoiceDraft.about(
                    key.line(),
                    kind(),
                    new Stem(
                            "In whose wording does the interview have this sentence?",
                            Optional.of(key.line().text())),
                    Choice.of(key.answer().text, Origin.VERDICT),
                    List.of(Choice.of(other.text, Origin.VERDICT)),
                    0.4,
                    OwnWords::new));
        }
        return drafts;
    }
}
