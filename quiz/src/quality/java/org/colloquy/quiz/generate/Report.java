package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.export.QuizExporter;
import org.colloquy.quiz.export.QuizFormat;

/** The tables of the quality bench, in Markdown. */
final class Report {
    private final Map<ExerciseKind, List<Sample>> samples;
    private final Map<ExerciseKind, Integer> refused;

    Report(Map<ExerciseKind, List<Sample>> samples, Map<ExerciseKind, Integer> refused) {
        this.samples = samples;
        this.refused = refused;
    }

    /** A row per kind. */
    String perKind() {
        StringBuilder out = new StringBuilder(
                "| kind | items | different | texts | texts refused | key found again | person's name in stem | without flaw | key / distractor length, median | ≥ 2 fitting distractors | same or near-same options | share of an answer among a quiz's keys over 1/k, at most | key places, χ² p | longest run |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        samples.forEach((kind, list) -> out.append(row(kind, list)));
        return out.toString();
    }

    private String row(ExerciseKind kind, List<Sample> list) {
        if (list.isEmpty()) {
            return "| %s | 0 | 0 | 0 | %d |\n".formatted(kind, refused.getOrDefault(kind, 0));
        }
        boolean choice = kind.isChoice();
        double n = list.size();
        long found = list.stream().filter(s -> new KeyFinder(s.document()).confirms(s.exercise())).count();
        list.stream()
                .filter(s -> !new KeyFinder(s.document()).confirms(s.exercise()))
                .limit(3)
                .forEach(s -> System.err.println(kind + " " + new KeyFinder(s.document()).why(s.exercise())));
        long named = list.stream().filter(s -> FlawRules.of(s.exercise()).contains(Flaw.NAME_IN_STEM)).count();
        long sound = list.stream().filter(s -> FlawRules.of(s.exercise()).isEmpty()).count();
        long same = list.stream().filter(s -> FlawRules.of(s.exercise()).contains(Flaw.OVERLAPPING_OPTIONS)).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.1f %% | %d | %.1f %% | %s | %s | %d | %s | %s | %s |%n",
                kind,
                list.size(),
                Sample.different(list),
                QualityBench.byDocument(list).size(),
                refused.getOrDefault(kind, 0),
                100 * found / n,
                named,
                100 * sound / n,
                choice && !isGiven(list.get(0)) ? "%.2f".formatted(medianLengthRatio(list)) : "–",
                choice ? "%.0f %%".formatted(100 * fitting(list)) : "–",
                same,
                choice ? "%.2f".formatted(excessShare(list)) : "–",
                choice ? "%.3f".formatted(placesP(list)) : "–",
                choice ? Integer.toString(longestRun(list)) : "–");
    }

    /** How many items have which flaw. */
    String flaws() {
        StringBuilder out = new StringBuilder();
        samples.forEach((kind, list) -> {
            Map<Flaw, Integer> counts = new EnumMap<>(Flaw.class);
            list.forEach(s -> FlawRules.of(s.exercise()).forEach(flaw -> counts.merge(flaw, 1, Integer::sum)));
            out.append("- ").append(kind).append(": ").append(counts).append('\n');
        });
        return out.toString();
    }

    private static double medianLengthRatio(List<Sample> list) {
        double[] ratios = list.stream()
                .mapToDouble(s -> s.keyText().length()
                        / s.options().stream()
                                .filter(option -> !option.text().equals(s.keyText()))
                                .mapToInt(option -> option.text().length())
                                .average()
                                .orElse(1))
                .sorted()
                .toArray();
        return ratios[ratios.length / 2];
    }

    private static double fitting(List<Sample> list) {
        List<Sample> withTwo = list.stream().filter(s -> s.options().size() > 2).toList();
        long fit = withTwo.stream()
                .filter(s -> s.options().stream().filter(option -> fits(option, s)).count() >= 2)
                .count();
        return withTwo.isEmpty() ? 1 : (double) fit / withTwo.size();
    }

    private static boolean fits(Option option, Sample sample) {
        Origin key = sample.options().get(sample.key()).origin();
        return !option.text().equals(sample.keyText())
                && (option.origin() == key
                        || option.origin() == Origin.MENTIONED
                        || option.origin() == Origin.TURNED_FIGURE
                        || option.origin() == Origin.TURNED_CLAIM
                        || key == Origin.QUOTED
                        || option.origin() == Origin.QUOTED);
    }

    /** Options such as true and false are the same in every exercise; their length tells nothing. */
    private static boolean isGiven(Sample sample) {
        return sample.options().get(0).origin() == Origin.VERDICT;
    }

    /** Over all quizzes with so many exercises of the kind that a share says something. */
    private static double excessShare(List<Sample> list) {
        IdentityHashMap<Quiz, List<Sample>> byQuiz = new IdentityHashMap<>();
        list.forEach(s -> byQuiz.computeIfAbsent(s.quiz(), quiz -> new ArrayList<>()).add(s));
        double most = 0;
        for (List<Sample> own : byQuiz.values()) {
            if (own.size() >= KeyShares.MANY) {
                Map<String, Integer> keys = new HashMap<>();
                own.forEach(s -> keys.merge(s.keyText(), 1, Integer::sum));
                double chance = own.stream().mapToDouble(Sample::chance).average().orElse(0);
                int top = keys.values().stream().max(Integer::compare).orElse(0);
                most = Math.max(most, (double) top / own.size() - chance);
            }
        }
        return most;
    }

    /** Pooled over the numbers of options; Wilson and Hilferty's approximation of the χ² tail. */
    private static double placesP(List<Sample> list) {
        Map<Integer, int[]> places = new HashMap<>();
        list.forEach(s -> places.computeIfAbsent(s.options().size(), int[]::new)[s.key()]++);
        double chi = 0;
        int freedom = 0;
        for (int[] counts : places.values()) {
            double expected = Arrays.stream(counts).sum() / (double) counts.length;
            for (int count : counts) {
                chi += (count - expected) * (count - expected) / expected;
            }
            freedom += counts.length - 1;
        }
        double z = (Math.cbrt(chi / freedom) - (1 - 2.0 / (9 * freedom))) / Math.sqrt(2.0 / (9 * freedom));
        return 0.5 * erfc(z / Math.sqrt(2));
    }

    /** Abramowitz and Stegun 7.1.26. */
    private static double erfc(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
        return x >= 0 ? tail : 2 - tail;
    }

    private static int longestRun(List<Sample> list) {
        int longest = 0;
        int run = 0;
        int last = -1;
        for (Sample sample : list) {
            run = sample.place() > 0 && sample.key() == last ? run + 1 : 1;
            last = sample.key();
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** What can only be seen of a quiz as a whole. */
    String whole(List<Quiz> quizzes) {
        int items = 0;
        int sameStems = 0;
        int givenAway = 0;
        int bytes = 0;
        for (Quiz quiz : quizzes) {
            items += quiz.exercises().size();
            Set<String> stems = new HashSet<>();
            for (Exercise exercise : quiz.exercises()) {
                boolean lines = exercise.stem().quotation().isPresent();
                sameStems += lines && !stems.add(exercise.stem().text()) ? 1 : 0;
                if (givenAway(exercise, quiz)) {
                    givenAway++;
                    System.err.println("given away: " + quiz.title() + " " + exercise.kind() + " " + exercise.stem());
                }
            }
            bytes += QuizExporter.to(QuizFormat.JSON).export(quiz).length;
        }
        long planted = PlantedFlaws.all().stream()
                .filter(one -> FlawRules.of(one.exercise()).contains(one.flaw()))
                .count();
        return String.format(
                Locale.ROOT,
                "Mixed quizzes: %d with %d items (%d kB of JSON); same stems %d; items that another gives away %d; planted flaws found %d of %d.%n",
                quizzes.size(),
                items,
                bytes / 1000,
                sameStems,
                givenAway,
                planted,
                PlantedFlaws.all().size());
    }

    private static boolean givenAway(Exercise exercise, Quiz quiz) {
        String asked = exercise.stem().quotation().orElse("");
        return !asked.isEmpty()
                && quiz.exercises().stream()
                        .filter(other -> !other.equals(exercise))
                        .anyMatch(other -> told(other).contains(filled(exercise, asked)));
    }

    private static String filled(Exercise exercise, String asked) {
        String key = exercise.options().stream()
                .filter(option -> exercise.key().ids().contains(option.id()))
                .map(Option::text)
                .findFirst()
                .orElse("");
        return asked.replace("_____", key);
    }

    private static String told(Exercise other) {
        StringBuilder told = new StringBuilder(other.explanation().text() + other.explanation().whyNot());
        other.options().forEach(option -> told.append('\n').append(option.text()));
        other.stem().quotation().ifPresent(words -> told.append('\n').append(filled(other, words)));
        if (other instanceof Match match) {
            match.prompts().forEach(prompt -> told.append('\n').append(prompt.text()));
        }
        return told.toString();
    }
}
