package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhichAnswer;

/** A question; which answer was given to it? */
final class WhichAnswerMaker implements Maker {
    private static final int OPTIONS = 4;
    private static final int FEWEST = 3;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHICH_ANSWER;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<Candidate<AnsweredQuestion>> candidates = new ArrayList<>();
        for (AnsweredQuestion pair : AnsweredQuestion.in(interview)) {
            candidates.add(new Candidate<>(pair, pair.answer(), Worth.of(pair.answer())));
        }
        List<List<Candidate<AnsweredQuestion>>> sets = MatchedSets.alike(
                candidates,
                OPTIONS,
                (one, other) -> !one.answer().isToTheSame(other.answer())
                        && !one.answer().differsInLength(other.answer())
                        && !one.answer().sharesWord(other.answer(), interview),
                chance);
        List<List<Draft>> drafts = sets.stream()
                .filter(set -> set.size() >= FEWEST)
                .map(this::drafts)
                .toList();
        return drafts.isEmpty()
                ? Yield.refused(new Refusal.TooFew(kind(), Material.ANSWERED_QUESTIONS, candidates.size(), FEWEST))
                : Yield.of(drafts);
    }

    private List<Draft> drafts(List<Candidate<AnsweredQuestion>> set) {
        List<Line> lines = new ArrayList<>();
        set.forEach(candidate -> lines.add(candidate.line()));
        set.forEach(candidate -> lines.add(candidate.answer().question()));
        Footprint footprint = Footprint.of(lines);
        List<Draft> drafts = new ArrayList<>();
        for (Candidate<AnsweredQuestion> key : set) {
            Line question = key.answer().question();
            List<Choice> wrong = new ArrayList<>();
            for (Candidate<AnsweredQuestion> other : set) {
                if (!other.equals(key)) {
                    String asked = other.answer().question().text();
                    wrong.add(Choice.of(other.line()).because("This answers another question: " + asked));
                }
            }
            String who = key.line().speakerOr("the other");
            drafts.add(ChoiceDraft.about(
                            key.line(),
                            kind(),
                            new Stem("What did " + who + " answer to this question?", Optional.of(question.text())),
                            Choice.of(key.line()),
                            wrong,
                            0.2 + 0.1 * wrong.size(),
                            item -> new WhichAnswer(item, question.turn().id()))
                    .with(footprint));
        }
        return drafts;
    }
}
