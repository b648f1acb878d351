package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhichTopic;
import org.colloquy.transcript.Topic;

/** A line; under which topic was it said? */
final class WhichTopicMaker implements Maker {
    private static final int OPTIONS = 4;
    private static final int LONGEST_HEADING = 160;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHICH_TOPIC;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        Map<String, Heading> headings = headings(interview);
        if (headings.size() < 2) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.TOPICS, headings.size(), 2));
        }
        List<Candidate<Heading>> candidates = new ArrayList<>();
        for (Line line : interview.lines()) {
            Optional<Heading> heading = line.turn().topic().map(topic -> headings.get(topic.id()));
            long own = interview.ownWords(line);
            if (heading.isPresent() && own > 0 && !heading.get().sharesWord(line.words())) {
                candidates.add(new Candidate<>(heading.get(), line, Worth.of(line) + (int) Math.min(own, 4)));
            }
        }
        List<List<Candidate<Heading>>> sets = MatchedSets.of(candidates, OPTIONS, WhichTopicMaker::goTogether, chance);
        if (sets.isEmpty()) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.MATCHING_LINES, 0, 2));
        }
        return Yield.of(sets.stream()
                .map(set -> set.stream().map(key -> draft(key, set)).toList())
                .toList());
    }

    private static Map<String, Heading> headings(Interview interview) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        for (Topic topic : interview.transcript().topics()) {
            Heading heading = Heading.of(topic);
            if (!heading.words().isEmpty() && topic.heading().length() <= LONGEST_HEADING) {
                headings.put(topic.id(), heading);
            }
        }
        return headings;
    }

    /** Neither heading has a word of the other or of the other's line: two answers would be defensible. */
    private static boolean goTogether(Candidate<Heading> one, Candidate<Heading> other) {
        return !one.answer().sharesWord(other.answer().words())
                && !one.answer().sharesWord(other.line().words())
                && !other.answer().sharesWord(one.line().words());
    }

    private Draft draft(Candidate<Heading> key, List<Candidate<Heading>> set) {
        Line line = key.line();
        Context context = Context.of(line);
        Topic topic = key.answer().topic();
        List<Choice> wrong = new ArrayList<>();
        for (Candidate<Heading> other : set) {
            if (!other.answer().topic().equals(topic)) {
                wrong.add(new Choice(other.answer().topic().heading(), Origin.TOPIC, Optional.empty()));
            }
        }
        return new Draft(
                kind(),
                new Stem("Under which topic was this said?", Optional.of(line.text())),
                new Choice(topic.heading(), Origin.TOPIC, Optional.empty()),
                wrong,
                new Explanation(context.inWords(), Optional.of(context.structured()), Map.of()),
                0.2 + 0.1 * wrong.size(),
                new Provenance(line.turn().id(), line.span(), Optional.empty()),
                context.span(),
                item -> new WhichTopic(item, topic.id()));
    }
}
