package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Interviews;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.TrueFalse;
import org.colloquy.quiz.Turned;
import org.colloquy.quiz.WhatWasClaimed;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.Test;

class TurnedClaimsTest {
    private static final String TEXT = """
            ADA LIND: How does the harbour live in winter?
            BEN OKO: The harbour office sold 44 tickets for the winter ferry. The baker keeps sixty pigeons above the warm oven. The lighthouse museum opened in 1987 with a brass band.
            ADA LIND: What does the village spend the money on?
            BEN OKO: The mayor has promised a new crane to the fishermen. The school kitchen does not buy frozen herring from the factory. The captain painted the cabin roof green in March.
            ADA LIND: Who pays for the harbour wall?
            BEN OKO: The harbour wall cost 350,000 crowns after the last storm. The fishermen are not paying the repair of the harbour bridge. The county council will finance the repair of the slipway.
            """;
    private static final Transcript INTERVIEW = Interviews.of(TEXT);

    private static List<Exercise> exercises(String text, long seed, ExerciseKind kind) {
        return QuizGenerator.builder()
                .seed(seed)
                .count(20)
                .kinds(EnumSet.of(kind))
                .build()
                .generate(Interviews.of(text))
                .quiz()
                .map(quiz -> quiz.exercises())
                .orElse(List.of());
    }

    private static List<TrueFalse> turned(String text) {
        List<TrueFalse> turned = new ArrayList<>();
        for (long seed = 0; seed < 30; seed++) {
            for (Exercise exercise : exercises(text, seed, ExerciseKind.TRUE_FALSE)) {
                if (exercise instanceof TrueFalse statement
                        && statement.turned().isPresent()) {
                    turned.add(statement);
                }
            }
        }
        return turned;
    }

    @Property(tries = 100)
    void aStatementHoldsExactlyIfThePersonNamedSaysIt(@ForAll long seed) {
        for (Exercise exercise : exercises(TEXT, seed, ExerciseKind.TRUE_FALSE)) {
            TrueFalse statement = (TrueFalse) exercise;
            String words = exercise.stem().quotation().orElseThrow();
            String named = exercise.stem().question().contains("Ben Oko") ? "Ben Oko" : "Ada Lind";
            boolean said = INTERVIEW.turns().stream()
                    .anyMatch(turn -> turn.speaker().orElseThrow().name().equals(named)
                            && turn.text().contains(words));
            assertThat(said).isEqualTo(statement.holds());
            assertThat(TEXT.contains(words)).isEqualTo(statement.turned().isEmpty());
        }
    }

    @Test
    void whatNobodySaidIsMarkedAndShownBesideWhatWasSaid() {
        List<TrueFalse> turned = turned(TEXT);
        Set<Turned> ways =
                turned.stream().map(one -> one.turned().orElseThrow()).collect(Collectors.toSet());
        assertThat(ways).contains(Turned.FIGURE, Turned.POLARITY);
        for (TrueFalse statement : turned) {
            String line = statement.explanation().context().orElseThrow().line();
            String isTrue = statement.options().stream()
                    .filter(option -> option.text().equals("True"))
                    .map(Option::id)
                    .findFirst()
                    .orElseThrow();
            assertThat(TEXT).contains(line);
            assertThat(statement.explanation().text())
                    .startsWith("Nobody says this")
                    .contains(line);
            assertThat(statement.explanation().whyNot().get(isTrue)).startsWith("Nobody says this");
        }
    }

    @Test
    void whatIsSaidElsewhereIsNotMadeUp() {
        assertThat(turned(TEXT)).anyMatch(one -> line(one).contains("44 tickets"));
        assertThat(turned(TEXT
                        + "ADA LIND: So the office sold tickets for the winter ferry of the harbour in the end.\n"))
                .noneMatch(one -> line(one).contains("44 tickets"));
    }

    private static String line(TrueFalse statement) {
        return statement.explanation().context().orElseThrow().line();
    }

    @Property(tries = 100)
    void ofSeveralClaimsOneIsMade(@ForAll long seed) {
        for (Exercise exercise : exercises(TEXT, seed, ExerciseKind.WHAT_WAS_CLAIMED)) {
            assertThat(((WhatWasClaimed) exercise).claimant()).isEqualTo("Ben Oko");
            for (Option option : exercise.options()) {
                boolean key = exercise.key().options().contains(option.id());
                assertThat(option.origin() == Origin.TURNED_CLAIM).isEqualTo(!key);
                assertThat(TEXT.contains(option.text())).isEqualTo(key);
                assertThat(exercise.explanation().whyNot().containsKey(option.id()))
                        .isEqualTo(!key);
            }
        }
    }

    @Test
    void thereAreSuch() {
        assertThat(LongStream.range(0, 10)
                        .filter(seed -> !exercises(TEXT, seed, ExerciseKind.WHAT_WAS_CLAIMED)
                                .isEmpty()))
                .hasSizeGreaterThan(4);
    }
}
