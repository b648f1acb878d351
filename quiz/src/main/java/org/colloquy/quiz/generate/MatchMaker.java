package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;

/** Lines; to whom, or to which topic, does each belong? */
final class MatchMaker implements Maker {
    private static final int FEWEST = 3;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.MATCH;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<List<Draft>> sets = new ArrayList<>();
        for (List<Candidate<Person>> set : PeopleSets.of(interview, chance)) {
            add(
                    sets,
                    set,
                    "Who said what? Match each line to a person.",
                    person -> Choice.of(person.name(), Origin.SPEAKER));
        }
        for (List<Candidate<Heading>> set : TopicSets.of(interview, chance)) {
            add(
                    sets,
                    set,
                    "Match each line to the topic under which it was said.",
                    heading -> Choice.of(heading.topic().heading(), Origin.TOPIC));
        }
        if (sets.isEmpty()) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.MATCHING_LINES, 0, FEWEST));
        }
        chance.shuffle(sets);
        return Yield.of(sets);
    }

    private static <A> void add(
            List<List<Draft>> sets, List<Candidate<A>> set, String question, Function<A, Choice> option) {
        if (set.size() < FEWEST) {
            return;
        }
        List<Line> lines = set.stream().map(Candidate::line).toList();
        List<Choice> options =
                set.stream().map(candidate -> option.apply(candidate.answer())).toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : " ")
                    .append(options.get(i).text())
                    .append(": ")
                    .append(lines.get(i).text());
        }
        Question asked = new Question(
                new Stem(question, Optional.empty()),
                new Explanation(text.toString(), Optional.empty(), Map.of()),
                0.2 + 0.1 * lines.size(),
                lines.get(0).provenance(),
                Footprint.of(lines));
        sets.add(List.of(new MatchDraft(asked, lines.stream().map(Choice::of).toList(), options)));
    }
}
