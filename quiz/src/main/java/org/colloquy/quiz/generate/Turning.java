package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.language.NumberFinder;
import org.colloquy.quiz.Turned;
import org.colloquy.transcript.Speaker;

/**
 * Turns claims of an interview into claims that nobody makes in it: with another figure of the same kind, with the opposite
 * polarity, or of another person. What might be said elsewhere in the interview is not made, nor what could only be put
 * in doubtful English.
 */
final class Turning {
    private static final int NUMBERS = 4;
    private static final Set<String> AHEAD = Set.of(
            "will", "plan", "plans", "planned", "until", "next", "upcoming", "expect", "expected", "shall", "going");

    private final Said said;
    private final List<Person> people;

    private Turning(Said said, List<Person> people) {
        this.said = said;
        this.people = people;
    }

    static Turning of(Interview interview) {
        List<Person> people = Stream.concat(interview.speakers().stream(), interview.mentioned().stream())
                .toList();
        return new Turning(Said.in(interview.transcript()), people);
    }

    /** {@code line} with another figure or of another person, and otherwise as it is; empty if there is no safe way. */
    Optional<TurnedClaim> exchanged(Line line, Chance chance) {
        return said.isAbout(line.text())
                ? Optional.empty()
                : figure(line, chance).or(() -> agent(line, chance));
    }

    /**
     * {@code line} denied or affirmed; empty if there is no safe way, or if it has a number: that is what it is about.
     *
     * @param contracted whether {@code not} is put in as {@code n't}
     */
    Optional<TurnedClaim> opposite(Line line, boolean contracted) {
        boolean counts = !NumberFinder.in(line.text()).isEmpty();
        return counts || said.isAbout(line.text())
                ? Optional.empty()
                : PolarityTurn.of(line.text(), contracted)
                        .map(turn -> new TurnedClaim(line, turn.text(), Turned.POLARITY, turn.denies()));
    }

    private Optional<TurnedClaim> figure(Line line, Chance chance) {
        Optional<Numeral> number = Numeral.only(line.text());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Range range = number.get().range();
        List<String> others = new ArrayList<>(number.get().series(NUMBERS, chance));
        others.remove(number.get().printed());
        chance.shuffle(others);
        boolean year = number.get() instanceof PrintedNumber printed && printed.year();
        return others.stream()
                .filter(other -> !year || other.compareTo(number.get().printed()) > 0 == looksAhead(line))
                .map(other -> line.text().substring(0, range.from())
                        + other
                        + line.text().substring(range.to()))
                .filter(text -> !said.givesNumberOf(text))
                .map(text -> new TurnedClaim(line, text, Turned.FIGURE, false))
                .findFirst();
    }

    /** Whether a year of the line is one to come: its turn must not be past, nor that of a past one be still to come. */
    private static boolean looksAhead(Line line) {
        return line.words().stream().anyMatch(word -> AHEAD.contains(word) || word.endsWith("'ll"));
    }

    private Optional<TurnedClaim> agent(Line line, Chance chance) {
        String claimant = line.turn().speaker().map(Speaker::name).orElse("");
        List<String> others = AgentTurn.of(line.text(), people, claimant);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new TurnedClaim(line, chance.pick(others), Turned.AGENT, false));
    }
}
