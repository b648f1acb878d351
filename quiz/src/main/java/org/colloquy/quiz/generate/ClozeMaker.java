package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.quiz.Cloze;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;

/** A line without one of its words; which word is it? */
final class ClozeMaker implements Maker {
    private static final int OPTIONS = 4;
    private static final int FEWEST = 3;
    private static final int LEAST_CONTENT = 4;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.CLOZE;
    }

    /** Words that stand in the same place of the grammar are put against each other, each in its own line. */
    @Override
    public Yield make(Interview interview, Chance chance) {
        Map<String, List<Candidate<Term>>> bySlot = new LinkedHashMap<>();
        for (Line line : interview.lines()) {
            int worth = interview.worth(line);
            if (worth >= Worth.GOOD && saysEnough(line)) {
                Term.of(line, interview)
                        .ifPresent(term -> bySlot.computeIfAbsent(term.slot(), slot -> new ArrayList<>())
                                .add(new Candidate<>(term, line, worth)));
            }
        }
        List<List<Draft>> sets = new ArrayList<>();
        for (List<Candidate<Term>> sameSlot : bySlot.values()) {
            MatchedSets.alike(sameSlot, OPTIONS, (one, other) -> one.answer().standsAgainst(other.answer()), chance)
                    .stream()
                    .filter(set -> set.size() >= FEWEST)
                    .map(this::drafts)
                    .forEach(sets::add);
        }
        chance.shuffle(sets);
        return sets.isEmpty() ? Yield.refused(new Refusal.TooFew(kind(), Material.TERMS, 0, FEWEST)) : Yield.of(sets);
    }

    /** With one word gone, what is left must still tell what it is about. */
    private static boolean saysEnough(Line line) {
        return line.contentWords() > LEAST_CONTENT && !line.text().endsWith("?") && !Address.isIn(line);
    }

    private List<Draft> drafts(List<Candidate<Term>> set) {
        List<Draft> drafts = new ArrayList<>();
        for (Candidate<Term> key : set) {
            Line line = key.line();
            List<Choice> wrong = set.stream()
                    .filter(other -> !other.equals(key))
                    .map(other -> Choice.of(other.answer().printed(), Origin.TERM)
                            .because("This word stands in another line: "
                                    + other.line().text()))
                    .collect(Collectors.toList());
            String term = key.answer().printed();
            List<Line> others = set.stream()
                    .map(Candidate::line)
                    .filter(other -> !other.equals(line))
                    .toList();
            drafts.add(ChoiceDraft.about(
                            line,
                            kind(),
                            new Stem(
                                    "Which word did " + line.speakerOr("the speaker") + " use?",
                                    Optional.of(Gap.in(line.text(), key.answer().range()))),
                            Choice.of(term, Origin.TERM),
                            wrong,
                            0.2 + 0.1 * wrong.size(),
                            item -> new Cloze(item, term))
                    .with(Footprint.of(List.of(line)).keeping(term).quoting(others)));
        }
        return drafts;
    }
}
