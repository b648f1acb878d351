package org.colloquy.demo.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.colloquy.demo.quiz.ClassCode;
import org.colloquy.demo.teacher.Workshop.Step;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.TrueFalse;
import org.colloquy.source.Span;
import org.junit.jupiter.api.Test;

class WorkshopsTest {
    private static final Composition COMPOSITION = new Composition(
            Settings.usual(),
            new Quiz(
                    Optional.empty(),
                    1,
                    List.of(new TrueFalse(
                            new Item(
                                    "e1",
                                    new Stem("True or false?", Optional.empty()),
                                    List.of(option("a", "True"), option("b", "False")),
                                    new Key.Choice("a"),
                                    new Explanation("Because.", Optional.empty(), Map.of()),
                                    0.5,
                                    Provenance.inTurn("t1", new Span(0, 1))),
                            true,
                            Optional.empty()))),
            Set.of(),
            List.of(),
            List.of(),
            true);

    private final Workshops workshops = new Workshops(InstantSource.system());

    private static Option option(String id, String text) {
        return new Option(id, text, Origin.VERDICT, Optional.empty());
    }

    private static Workshop fresh() {
        return Workshop.begin("tram", "Line 4", List.of(), COMPOSITION);
    }

    private static Step step(int number) {
        return new Step("step " + number, Optional.empty(), COMPOSITION);
    }

    @Test
    void ofManyChangesToOneVersionOneIsMade() {
        ClassCode code = workshops.add(fresh());
        AtomicInteger made = new AtomicInteger();
        IntStream.range(0, 200).parallel().forEach(number -> {
            if (workshops.change(code, 1, workshop -> workshop.then(step(number)))) {
                made.incrementAndGet();
            }
        });
        assertThat(made).hasValue(1);
        assertThat(workshops.all().get(code.text()))
                .extracting(Workshop::version)
                .isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        assertThat(workshops.change(new ClassCode("CCCC"), 1, workshop -> workshop))
                .isFalse();
    }

    @Test
    void stepsAreTakenBackOneAfterTheOtherAndDoneAgain() {
        Workshop three = fresh().then(step(1)).then(step(2)).then(step(3));
        assertThat(three.undo().undo().now().done()).isEqualTo("step 1");
        assertThat(three.undo().undo().redo().now().done()).isEqualTo("step 2");
        assertThat(three.undo().then(step(4)).redo().now().done()).isEqualTo("step 4");
        assertThat(three.undo().undo().undo().undo().now().done()).isEqualTo("quiz drawn");
        assertThat(three.undo().version()).as("a form made before does not fit").isGreaterThan(three.version());
    }

    @Test
    void whatLiesFarBackIsForgotten() {
        Workshop workshop = fresh();
        for (int number = 0; number < 500; number++) {
            workshop = workshop.then(step(number));
        }
        assertThat(workshop.past()).hasSize(40);
        assertThat(workshop.undo().now().done()).isEqualTo("step 498");
    }
}
