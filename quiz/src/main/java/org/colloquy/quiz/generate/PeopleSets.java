package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.HashMap;
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
                interview.ownLines(), SIZE, (one, other) -> !one.answer().confusableWith(other.answer()), chance);
    }

    /** The lines with their speakers, in the order of the text. */
    static List<Candidate<Person>> candidates(Interview interview) {
        Map<String, Person> byId = new HashMap<>();
        interview.speakers().forEach(person -> byId.put(person.id().orElseThrow(), person));
        Map<String, Boolean> told = new HashMap<>();
        List<Candidate<Person>> candidates = new ArrayList<>();
        for (Line line : interview.lines()) {
            boolean tellsNobody =
                    line.words().stream().noneMatch(word -> PARTS.contains(word) || tells(word, told, interview));
            if (tellsNobody && !Address.isIn(line)) {
                line.turn()
                        .speaker()
                        .map(speaker -> byId.get(speaker.id()))
                        .ifPresent(person -> candidates.add(new Candidate<>(person, line, interview.worth(line))));
            }
        }
        return candidates;
    }

    /** Whether the word gives any speaker away; {@code known} keeps what was found out. */
    private static boolean tells(String word, Map<String, Boolean> known, Interview interview) {
        return known.computeIfAbsent(
                word, one -> interview.speakers().stream().anyMatch(person -> person.isToldBy(one)));
    }
}
