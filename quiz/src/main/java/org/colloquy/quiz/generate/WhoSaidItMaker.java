package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhoSaidIt;

/** A line; whose is it? */
final class WhoSaidItMaker implements Maker {
    /** Of so many sets one has a third person, where only two speak. */
    private static final int FURTHER = 4;

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
        List<Candidate<Person>> candidates = interview.ownLines();
        long heard = candidates.stream().map(Candidate::answer).distinct().count();
        if (heard < 2) {
            return Yield.refused(refusal(candidates));
        }
        List<List<Candidate<Person>>> sets = PeopleSets.of(interview, chance);
        if (sets.isEmpty()) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.MATCHING_LINES, 0, 2));
        }
        List<List<Draft>> drafts = new ArrayList<>();
        for (List<Candidate<Person>> set : sets) {
            boolean further = heard == 2 && drafts.size() % FURTHER == 0;
            drafts.add(drafts(set, further ? further(set, interview, chance) : Optional.empty()));
        }
        return Yield.of(drafts);
    }

    private Refusal refusal(List<Candidate<Person>> candidates) {
        return candidates.isEmpty()
                ? new Refusal.TooFew(kind(), Material.LINES, 0, 2)
                : new Refusal.Lopsided(kind(), candidates.get(0).answer().name(), 1);
    }

    /**
     * Where only two speak, one whom the interview names and whose name is in none of the lines. Such a person is never
     * the key: in every exercise, they would make the two who speak a better guess than chance.
     */
    private static Optional<Person> further(List<Candidate<Person>> set, Interview interview, Chance chance) {
        List<Person> mentioned = interview.mentioned().stream()
                .filter(person -> set.stream().noneMatch(candidate -> person.isToldBy(candidate.line())))
                .toList();
        return mentioned.isEmpty() ? Optional.empty() : Optional.of(chance.pick(mentioned));
    }

    private List<Draft> drafts(List<Candidate<Person>> set, Optional<Person> further) {
        List<Draft> drafts = new ArrayList<>();
        set.forEach(key -> drafts.add(draft(key, set, further)));
        return drafts;
    }

    private Draft draft(Candidate<Person> key, List<Candidate<Person>> set, Optional<Person> further) {
        Line line = key.line();
        Person speaker = key.answer();
        List<Choice> wrong = new ArrayList<>();
        for (Candidate<Person> other : set) {
            if (!other.answer().equals(speaker)) {
                wrong.add(Choice.of(other.answer().name(), Origin.SPEAKER));
            }
        }
        further.map(person -> Choice.of(person.name(), Origin.MENTIONED)
                        .because(person.name() + " is spoken of in the interview and does not speak in it."))
                .ifPresent(wrong::add);
        return ChoiceDraft.about(
                line,
                kind(),
                new Stem("Who said this?", Optional.of(line.text())),
                Choice.of(speaker.name(), Origin.SPEAKER),
                wrong,
                0.2 + 0.1 * wrong.size() + (line.length() < 12 ? 0.1 : 0),
                item -> new WhoSaidIt(item, speaker.id().orElseThrow()));
    }
}
