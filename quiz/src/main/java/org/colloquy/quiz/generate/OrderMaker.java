package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Stem;

/** Lines; in which order were they said? */
final class OrderMaker implements Maker {
    private static final int OPTIONS = 4;

    /** Words that tell where in a talk one is. */
    private static final Set<String> PLACES = Set.of(
            "first",
            "firstly",
            "second",
            "secondly",
            "third",
            "thirdly",
            "finally",
            "lastly",
            "last",
            "begin",
            "beginning",
            "start",
            "starting",
            "end",
            "ending",
            "conclude",
            "concluding",
            "conclusion",
            "earlier",
            "later",
            "next",
            "before",
            "already",
            "again",
            "mentioned",
            "introduce",
            "introduction",
            "question",
            "questions",
            "today",
            "opening",
            "closing");

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.ORDER;
    }

    /** A line from each quarter of the lines, so that no two are so close that nobody could tell. */
    @Override
    public Yield make(Interview interview, Chance chance) {
        List<Line> lines = interview.lines().stream()
                .filter(line -> Worth.of(line) >= Worth.GOOD)
                .filter(line -> line.words().stream().noneMatch(PLACES::contains))
                .toList();
        int quarter = lines.size() / OPTIONS;
        if (quarter < 2) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.LINES, lines.size(), 2 * OPTIONS));
        }
        List<List<Line>> parts = new ArrayList<>();
        for (int i = 0; i < OPTIONS; i++) {
            List<Line> part = new ArrayList<>(lines.subList(i * quarter, (i + 1) * quarter));
            chance.shuffle(part);
            part.sort(Comparator.comparingInt(line -> -Worth.of(line) / 2));
            parts.add(part);
        }
        List<List<Draft>> sets = new ArrayList<>();
        for (int i = 0; i < quarter; i++) {
            List<Line> set = new ArrayList<>();
            for (List<Line> part : parts) {
                set.add(part.get(i));
            }
            if (isSpread(set)) {
                sets.add(List.of(draft(set)));
            }
        }
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(kind(), Material.LINES, lines.size(), 4 * OPTIONS))
                : Yield.of(sets);
    }

    /** Each line in a turn of its own, and none with a word of another, so that each stands for a matter of its own. */
    private static boolean isSpread(List<Line> set) {
        return set.stream().map(line -> line.turn().id()).distinct().count() == set.size();
    }

    private static Draft draft(List<Line> set) {
        Context context = Context.of(set.get(0));
        StringBuilder text = new StringBuilder("They were said in this order:");
        for (int i = 0; i < set.size(); i++) {
            text.append(' ').append(i + 1).append(". ").append(set.get(i).text());
        }
        Question question = new Question(
                new Stem("Put these lines into the order in which they were said.", Optional.empty()),
                new Explanation(text.toString(), Optional.of(context.structured()), Map.of()),
                0.7,
                set.get(0).provenance(),
                Footprint.of(set));
        return new OrderDraft(question, set.stream().map(Choice::of).toList());
    }
}
