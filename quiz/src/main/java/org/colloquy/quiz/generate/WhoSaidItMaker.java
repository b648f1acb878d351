package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhoSaidIt;

/** A line; whose is it? */
final class WhoSaidItMaker implements Maker {
    private static final int OPTIONS = 4;

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

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHO_SAID_IT;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<Person> speakers = interview.speakers();
        if (speakers.size() < 2) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.SPEAKERS, speakers.size(), 2));
        }
        List<Candidate<Person>> candidates = candidates(interview);
        long heard = candidates.stream().map(Candidate::answer).distinct().count();
        if (heard < 2) {
            return Yield.refused(refusal(candidates));
        }
        List<List<Candidate<Person>>> sets = MatchedSets.of(
                candidates, OPTIONS, (one, other) -> !one.answer().confusableWith(other.answer()), chance);
        if (sets.isEmpty()) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.MATCHING_LINES, 0, 2));
        }
        return Yield.of(sets.stream()
                .map(set -> {
                    Optional<Person> further = further(set, interview, chance);
                    return set.stream().map(key -> draft(key, set, further)).toList();
                })
                .toList());
    }

    private Refusal refusal(List<Candidate<Person>> candidates) {
        return candidates.isEmpty()
                ? new Refusal.TooFew(kind(), Material.LINES, 0, 2)
                : new Refusal.Lopsided(kind(), candidates.get(0).answer().name(), 1);
    }

    private static List<Candidate<Person>> candidates(Interview interview) {
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

    /** Beside two speakers, one whom the interview names and whose name is in none of the lines. */
    private static Optional<Person> further(List<Candidate<Person>> set, Interview interview, Chance chance) {
        List<Person> mentioned = interview.mentioned().stream()
                .filter(person -> set.stream().noneMatch(candidate -> person.isToldBy(candidate.line())))
                .toList();
        return set.size() > 2 || mentioned.isEmpty() ? Optional.empty() : Optional.of(chance.pick(mentioned));
    }

    private Draft draft(Candidate<Person> key, List<Candidate<Person>> set, Optional<Person> further) {
        Line line = key.line();
        Context context = Context.of(line);
        Person speaker = key.answer();
        List<Choice> wrong = new ArrayList<>();
        for (Candidate<Person> other : set) {
            if (!other.answer().equals(speaker)) {
                wrong.add(new Choice(other.answer().name(), Origin.SPEAKER, Optional.empty()));
            }
        }
        further.ifPresent(person -> wrong.add(new Choice(
                person.name(),
                Origin.MENTIONED,
                Optional.of(person.name() + " is spoken of in the interview and does not speak in it."))));
        return new Draft(
                kind(),
                new Stem("Who said this?", Optional.of(line.text())),
                new Choice(speaker.name(), Origin.SPEAKER, Optional.empty()),
                wrong,
                new Explanation(context.inWords(), Optional.of(context.structured()), Map.of()),
                0.2 + 0.1 * wrong.size() + (line.length() < 12 ? 0.1 : 0),
                new Provenance(line.turn().id(), line.span(), Optional.empty()),
                context.span(),
                item -> new WhoSaidIt(item, speaker.id().orElseThrow()));
    }
}
