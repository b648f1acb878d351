package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.grade.Interval;

/** How much better than chance each guesser does, in points, and within which interval. */
final class GuesserTable {
    private final Map<ExerciseKind, Column> columns = new EnumMap<>(ExerciseKind.class);

    /**
     * What the guessers reach on the exercises of a kind, each a share.
     *
     * @param hits by guesser, the trained one last
     * @param chance what a blind guesser reaches
     * @param different how many different exercises there are
     */
    private record Column(double[] hits, double chance, long different) {

        String points(int guesser) {
            return String.format(Locale.ROOT, " %+.1f |", 100 * (hits[guesser] - chance));
        }

        /** Wilson's interval, as if only different exercises told anything. */
        String interval(int guesser) {
            Interval interval = Interval.wilson(hits[guesser], different);
            return String.format(
                    Locale.ROOT, " %+.1f to %+.1f |", 100 * (interval.low() - chance), 100 * (interval.high() - chance));
        }

        /** The best of the guessers that learn nothing. */
        int best() {
            int best = 0;
            for (int c = 1; c < Cues.NAMES.size(); c++) {
                best = hits[c] > hits[best] ? c : best;
            }
            return best;
        }
    }

    GuesserTable(Map<ExerciseKind, List<Sample>> samples) {
        samples.forEach((kind, list) -> {
            if (kind.isChoice() && !list.isEmpty()) {
                columns.put(kind, column(list));
            }
        });
    }

    String text() {
        StringBuilder out = new StringBuilder("| points over chance |");
        columns.keySet().forEach(kind -> out.append(' ').append(kind).append(" |"));
        out.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (int c = 0; c <= Cues.NAMES.size(); c++) {
            out.append("| ").append(c < Cues.NAMES.size() ? Cues.NAMES.get(c) : "trained").append(" |");
            for (Column column : columns.values()) {
                out.append(column.points(c));
            }
            out.append('\n');
        }
        out.append("| 95 % interval of the best single guesser |");
        columns.values().forEach(column -> out.append(column.interval(column.best())));
        out.append("\n| 95 % interval of the trained one |");
        columns.values().forEach(column -> out.append(column.interval(Cues.NAMES.size())));
        return out.append('\n').toString();
    }

    private static Column column(List<Sample> list) {
        double[] hits = new double[Cues.NAMES.size() + 1];
        double chance = 0;
        List<TrainedGuesser.Seen> seen = new ArrayList<>();
        Map<String, List<Sample>> byDocument = QualityBench.byDocument(list);
        for (List<Sample> own : byDocument.values()) {
            Cues cues = new Cues(own.get(0).document().transcript());
            for (Sample sample : own) {
                double[][] values = cues.of(sample);
                for (int c = 0; c < values.length; c++) {
                    hits[c] += Cues.hit(values[c], sample.key()) / list.size();
                }
                chance += sample.chance() / list.size();
                seen.add(TrainedGuesser.Seen.of(sample.document().name(), values, sample.key()));
            }
        }
        for (String document : byDocument.keySet()) {
            TrainedGuesser guesser = TrainedGuesser.train(seen, document);
            seen.stream()
                    .filter(one -> one.document().equals(document))
                    .forEach(one -> hits[hits.length - 1] += guesser.hit(one) / list.size());
        }
        return new Column(hits, chance, Sample.different(list));
    }
}
