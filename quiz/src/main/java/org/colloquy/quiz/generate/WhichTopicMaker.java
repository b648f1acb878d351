package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhichTopic;
import org.colloquy.transcript.Topic;

/** A line; under which topic was it said? */
final class WhichTopicMaker implements Maker {
    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHICH_TOPIC;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        Map<String, Heading> headings = TopicSets.headings(interview);
        if (headings.size() < 2) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.TOPICS, headings.size(), 2));
        }
        List<List<Candidate<Heading>>> sets = TopicSets.of(interview, chance);
        if (sets.isEmpty()) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.MATCHING_LINES, 0, 2));
        }
        return Yield.of(sets.stream().map(this::drafts).toList());
    }

    private List<Draft> drafts(List<Candidate<Heading>> set) {
        List<Draft> drafts = new ArrayList<>();
        set.forEach(key -> drafts.add(draft(key, set)));
        return drafts;
    }

    private Draft draft(Candidate<Heading> key, List<Candidate<Heading>> set) {
        Line line = key.line();
        Topic topic = key.answer().topic();
        List<Choice> wrong = new ArrayList<>();
        for (Candidate<Heading> other : set) {
            if (!other.answer().topic().equals(topic)) {
                wrong.add(Choice.of(other.answer().topic().heading(), Origin.TOPIC));
            }
        }
        return ChoiceDraft.about(
                line,
                kind(),
                new Stem("Under which topic was this said?", Optional.of(line.text())),
                Choice.of(topic.heading(), Origin.TOPIC),
                wrong,
                0.2 + 0.1 * wrong.size(),
                item -> new WhichTopic(item, topic.id()));
    }
}
