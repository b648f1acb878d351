package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.transcript.Topic;

/** Lines that are about different topics, look alike and have no word of the headings. */
final class TopicSets {
    private static final int SIZE = 4;
    private static final int FEWEST = 3;
    /** A line that says little could stand under any heading. */
    private static final int LEAST_WORTH = 3;

    private static final int LONGEST_HEADING = 160;

    private TopicSets() {}

    static List<List<Candidate<Heading>>> of(Interview interview, Chance chance) {
        Map<String, Heading> headings = headings(interview);
        TopicWords words = new TopicWords(interview.transcript());
        List<Candidate<Heading>> candidates = new ArrayList<>();
        for (Line line : interview.lines()) {
            Optional<Heading> heading = line.turn().topic().map(topic -> headings.get(topic.id()));
            if (heading.isPresent()
                    && interview.worth(line) >= LEAST_WORTH
                    && Worth.isSentence(line)
                    && words.isOnTopic(line)
                    && !heading.get().sharesWord(line.words())) {
                int worth = interview.worth(line) + (int) Math.min(words.holding(line), 4);
                candidates.add(new Candidate<>(heading.get(), line, worth));
            }
        }
        List<List<Candidate<Heading>>> sets = MatchedSets.alike(candidates, SIZE, TopicSets::goTogether, chance);
        int fewest = Math.min(FEWEST, headings.size());
        return sets.stream().filter(set -> set.size() >= fewest).toList();
    }

    /** By the topic's id, the headings that say something. */
    static Map<String, Heading> headings(Interview interview) {
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
}
