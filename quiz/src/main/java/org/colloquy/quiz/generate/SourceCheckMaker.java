package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.claim.Evidence;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.SourceCheck;
import org.colloquy.quiz.Stem;

/** A claim of the report; does the interview bear it out? */
final class SourceCheckMaker implements Maker {

    /** How the interview bears on a claim, as an answer. */
    private enum Answer {
        SAID("It is said there."),
        ASKED("It is only asked about there."),
        CONTRADICTED("The opposite is said there."),
        ABSENT("It is not in this transcript.");

        private final String text;

        Answer(String text) {
            this.text = text;
        }

        private Choice choice() {
            return Choice.of(text, Origin.VERDICT);
        }
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.SOURCE_CHECK;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        if (interview.reported().isEmpty()) {
            return Yield.refused(new Refusal.NeedsReport(kind()));
        }
        Map<Answer, List<Assertion>> byAnswer = new EnumMap<>(Answer.class);
        for (Assertion assertion : Assertion.in(interview.reported().get())) {
            if (!assertion.leansBack()) {
                answer(assertion)
                        .ifPresent(answer -> byAnswer.computeIfAbsent(answer, a -> new ArrayList<>())
                                .add(assertion));
            }
        }
        if (byAnswer.size() < 2) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.CLAIMS, byAnswer.size(), 2));
        }
        byAnswer.values().forEach(chance::shuffle);
        int fewest = byAnswer.values().stream().mapToInt(List::size).min().orElse(0);
        List<List<Draft>> sets = new ArrayList<>();
        for (int i = 0; i < Math.max(2, fewest); i++) {
            List<Draft> set = new ArrayList<>();
            for (Map.Entry<Answer, List<Assertion>> entry : byAnswer.entrySet()) {
                if (i < entry.getValue().size()) {
                    set.add(draft(entry.getValue().get(i), entry.getKey(), byAnswer, interview));
                }
            }
            sets.add(set);
        }
        return Yield.of(sets);
    }

    /** A part borne out is no clear case. */
    private static Optional<Answer> answer(Assertion assertion) {
        List<Evidence> evidence = assertion.claim().evidence();
        if (evidence.isEmpty()) {
            return Optional.of(Answer.ABSENT);
        }
        return switch (evidence.get(0).relation()) {
            case SUPPORTS -> Optional.of(Answer.SAID);
            case QUESTION_ONLY -> Optional.of(Answer.ASKED);
            case CONTRADICTS -> Optional.of(Answer.CONTRADICTED);
            case PARTIAL -> Optional.empty();
        };
    }

    /** The options are the answers that some claim of the report has. */
    private Draft draft(
            Assertion assertion, Answer answer, Map<Answer, List<Assertion>> byAnswer, Interview interview) {
        List<Choice> wrong = byAnswer.keySet().stream()
                .filter(other -> other != answer)
                .map(Answer::choice)
                .toList();
        Optional<Evidence> nearest = assertion.claim().evidence().stream().findFirst();
        String place = nearest.flatMap(evidence -> interview.transcript().turn(evidence.turn()))
                .map(turn -> " The turn that bears on it: " + turn.text())
                .orElse(" No turn of the transcript bears on it.");
        return new ChoiceDraft(
                kind(),
                new Stem(
                        "This is what the report says. Does the interview bear it out?",
                        Optional.of(assertion.sentence())),
                answer.choice(),
                wrong,
                new Explanation(answer.text + place, Optional.empty(), Map.of()),
                0.6,
                assertion.provenance(),
                assertion.footprint(),
                item -> new SourceCheck(item, nearest.map(Evidence::relation)));
    }
}
