package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of different people that look alike and give nobody away. */
final class PeopleSets {
    private static final int SIZE = 4;

    /** Words that tell what one does in an interview, and so who one is. */
    private static final Set<String> PARTS = Set.of(
            "question",
            "questions",
            "interview",
            "interviewer",
            "guest",
            "guests",
            "host",
            "hosts",
            "hosting",
            "listeners",
            "viewers",
            "audience",
            "podcast",
            "episode",
            "sir",
            "madam",
            "ma'am");

    private PeopleSets() {}

    static List<List<Candidate<Person>>> of(Interview interview, Chance chance) {
        return MatchedSets.of(
                candidates(interview), SIZE, (one, other) -> !one.answer().confusableWith(other.answer()), chance);
    }

    /** The lines with their speakers, in the order of the text. */
    static List<Candidate<Person>> candidates(Interview interview) {
        Map<String, Person> byId = new HashMap<>();
        interview.speakers().forEach(person -> byId.put(person.id().orElseThrow(), person));
        Set<String> tells = tells(interview.speakers());
        List<Candidate<Person>> candidates = new ArrayList<>();
        for (Line line : interview.lines()) {
            boolean tellsNobody = line.words().stream().noneMatch(word -> tells.contains(word) || PARTS.contains(word));
            if (tellsNobody && !Address.isIn(line)) {
                line.turn()
                        .speaker()
                        .map(speaker -> byId.get(speaker.id()))
                        .ifPresent(person -> candidates.add(new Candidate<>(person, line, Worth.of(line))));
            }
        }
        return candidates;
    }

    private static Set<String> tells(Collection<Person> people) {
        Set<String> tells = new HashSet<>();
        people.forEach(person -> tells.addAll(person.tells()));
        return tells;
    }
}
