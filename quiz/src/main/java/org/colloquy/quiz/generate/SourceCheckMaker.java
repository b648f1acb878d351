package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.claim.Evidence;
import org.colloquy.language.NumberFinder;
import org.colloquy.language.NumberMention;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.SourceCheck;
import org.colloquy.quiz.Stem;
import org.colloquy.transcript.Turn;

/** A claim of the report; does the interview bear it out? */
final class SourceCheckMaker implements Maker {
    /** If more of its telling words are said in one turn, a claim may be in the interview in other words. */
    private static final double MOST_OF_ABSENT = 0.34;

    private static final double LEAST_OF_CONTRADICTED = 0.8;

    /** How many turns on a number may be put right. */
    private static final int REPLIES = 3;

    /**
     * How the interview bears on a claim, as an answer. The answers have no word that claims are made of, such as {@code said}
     * or {@code in}: else one that shares words with the claim could be guessed.
     */
    private enum Answer {
        SAID("Yes, it does."),
        ASKED("No, it only asks about this."),
        CONTRADICTED("No, it says the opposite."),
        ABSENT("No, it leaves this out.");

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
        Map<Answer, List<Assertion>> byAnswer = byAnswer(interview);
        byAnswer.values().forEach(chance::shuffle);
        List<List<Draft>> sets = new ArrayList<>();
        List<Assertion> set = take(byAnswer, 0);
        while (set.size() >= 2) {
            sets.add(drafts(set, byAnswer, interview));
            set = take(byAnswer, sets.size());
        }
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(kind(), Material.CLAIMS, byAnswer.size(), 2))
                : Yield.of(sets);
    }

    private static Map<Answer, List<Assertion>> byAnswer(Interview interview) {
        Map<Answer, List<Assertion>> byAnswer = new EnumMap<>(Answer.class);
        Said said = Said.in(interview.transcript());
        for (Assertion assertion : Assertion.in(interview.reported().orElseThrow())) {
            if (!assertion.leansBack()) {
                answer(assertion, said, interview)
                        .ifPresent(answer -> byAnswer.computeIfAbsent(answer, a -> new ArrayList<>())
                                .add(assertion));
            }
        }
        return byAnswer;
    }

    /** One claim of each answer that has so many, so that each answer of an exercise is as often the key as the others. */
    private static List<Assertion> take(Map<Answer, List<Assertion>> byAnswer, int at) {
        return byAnswer.values().stream()
                .filter(claims -> claims.size() > at)
                .map(claims -> claims.get(at))
                .toList();
    }

    private List<Draft> drafts(List<Assertion> set, Map<Answer, List<Assertion>> byAnswer, Interview interview) {
        Map<Answer, Assertion> answers = new EnumMap<>(Answer.class);
        byAnswer.forEach((answer, claims) ->
                claims.stream().filter(set::contains).findFirst().ifPresent(claim -> answers.put(answer, claim)));
        List<Draft> drafts = new ArrayList<>();
        answers.forEach((answer, claim) -> drafts.add(draft(claim, answer, answers.keySet(), interview)));
        return drafts;
    }

    /**
     * Clear cases only: what is borne out in part is none, nor what comes close without being borne out, nor a denial of what
     * somebody asks, which may be meant by whatever the answer is.
     */
    private static Optional<Answer> answer(Assertion assertion, Said said, Interview interview) {
        List<Evidence> evidence = assertion.claim().evidence();
        if (evidence.isEmpty()) {
            boolean near = said.coverage(assertion.clause()) > MOST_OF_ABSENT;
            return near ? Optional.empty() : Optional.of(Answer.ABSENT);
        }
        Evidence nearest = evidence.get(0);
        boolean clear = switch (nearest.relation()) {
            case SUPPORTS ->
                !assertion.pairsThings()
                        && !isAmongNumbers(assertion, interview)
                        && !isOpposed(assertion, nearest, interview);
            case QUESTION_ONLY -> !assertion.denies();
            case CONTRADICTS -> nearest.score() >= LEAST_OF_CONTRADICTED;
            case PARTIAL -> false;
        };
        return clear ? answer(nearest.relation()) : Optional.empty();
    }

    private static Optional<Answer> answer(Evidence.Relation relation) {
        return switch (relation) {
            case SUPPORTS -> Optional.of(Answer.SAID);
            case QUESTION_ONLY -> Optional.of(Answer.ASKED);
            case CONTRADICTS -> Optional.of(Answer.CONTRADICTED);
            case PARTIAL -> Optional.empty();
        };
    }

    /** Whether one of the two denies what the other affirms. */
    private static boolean isOpposed(Assertion assertion, Evidence nearest, Interview interview) {
        return assertion.denies() != Assertion.denies(Bearing.of(nearest, interview));
    }

    /** Whether its number has others around it, one of which may put it right: {@code thirty, no, thirty-six}. */
    private static boolean isAmongNumbers(Assertion assertion, Interview interview) {
        if (NumberFinder.in(assertion.clause()).isEmpty()) {
            return false;
        }
        List<Turn> turns = interview.transcript().turns();
        String id = assertion.claim().evidence().get(0).turn();
        int at = turns.indexOf(interview.transcript().turn(id).orElseThrow());
        return turns.subList(at, Math.min(turns.size(), at + REPLIES)).stream()
                        .flatMap(turn -> NumberFinder.in(turn.text()).stream())
                        .map(NumberMention::value)
                        .distinct()
                        .count()
                > 1;
    }

    private Draft draft(Assertion assertion, Answer answer, Set<Answer> answers, Interview interview) {
        List<Choice> wrong = answers.stream()
                .filter(other -> other != answer)
                .map(Answer::choice)
                .toList();
        Optional<Evidence> nearest = assertion.claim().evidence().stream().findFirst();
        String place = nearest.map(evidence -> " " + Bearing.of(evidence, interview))
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
