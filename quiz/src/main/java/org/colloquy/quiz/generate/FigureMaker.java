package org.colloquy.quiz.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Figure;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;

/** A line without its number, in digits or in words; which number is it? */
final class FigureMaker implements Maker {
    private static final int OPTIONS = 4;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.FIGURE;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        int latest = latestYear(interview);
        List<List<Draft>> sets = new ArrayList<>();
        for (Line line : interview.lines()) {
            Optional<Numeral> number = interview.worth(line) >= Worth.GOOD && isTidy(line)
                    ? Numeral.only(line.text()).filter(found -> !isNear(found, latest))
                    : Optional.empty();
            if (number.isPresent()) {
                List<String> series = number.get().series(OPTIONS, chance);
                if (!series.isEmpty()) {
                    sets.add(List.of(draft(line, number.get(), series)));
                }
            }
        }
        chance.shuffle(sets);
        return sets.isEmpty() ? Yield.refused(new Refusal.TooFew(kind(), Material.FIGURES, 0, 1)) : Yield.of(sets);
    }

    /** That of the interview or, where it is not known, the last one that is said. */
    private static int latestYear(Interview interview) {
        Optional<Integer> year = interview.transcript().metadata().date().map(LocalDate::getYear);
        return year.orElseGet(() -> interview.lines().stream()
                .flatMap(line -> PrintedNumber.only(line.text()).stream())
                .filter(PrintedNumber::year)
                .mapToInt(number -> Integer.parseInt(number.printed()))
                .max()
                .orElse(0));
    }

    /** Whether the years before and after it would be told by the year of the interview: what is past lies before it. */
    private static boolean isNear(Numeral number, int latest) {
        return number instanceof PrintedNumber printed
                && printed.year()
                && Math.abs((long) Integer.parseInt(printed.printed()) - latest) < OPTIONS;
    }

    /** No request, and no typist's spaces before commas and stops, by which a gap looks like a slip. */
    private static boolean isTidy(Line line) {
        boolean asks = line.text().endsWith("?");
        return (asks || Statement.isIn(line.text(), line.words()))
                && !line.text().contains(" ,")
                && !line.text().contains(" .");
    }

    private Draft draft(Line line, Numeral number, List<String> series) {
        String key = number.printed();
        List<Choice> wrong = series.stream()
                .filter(printed -> !printed.equals(key))
                .map(printed -> Choice.of(printed, Origin.TURNED_FIGURE)
                        .because("The line has another number; this one was made from it."))
                .toList();
        return ChoiceDraft.about(
                        line,
                        kind(),
                        new Stem(
                                "Which number did " + line.speakerOr("the speaker") + " give?",
                                Optional.of(Gap.in(line.text(), number.range()))),
                        Choice.of(key, Origin.FIGURE),
                        wrong,
                        0.6,
                        item -> new Figure(item, key))
                .with(Footprint.of(List.of(line)).keeping(key));
    }
}
