package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.quiz.Exercise;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** What can be told of an option without having read the interview; each cue a number per option, higher is likelier. */
final class Cues {
    static final List<String> NAMES = List.of(
            "most frequent speaker", "most frequent key so far", "position a", "position b", "position c", "position d", "longest",
            "shortest", "most words of the stem", "odd one out", "most digits", "absolute words", "? means interviewer",
            "first or second person", "turn length", "previous key");

    private static final Set<String> ABSOLUTES =
            Set.of("always", "never", "all", "none", "every", "everyone", "nobody", "nothing", "only", "must");
    private static final Set<String> FIRST = Set.of("i", "i'm", "i've", "i'd", "i'll", "me", "my", "we", "our", "us");
    private static final Set<String> SECOND = Set.of("you", "you're", "your", "you've", "yours");

    private final Map<String, Integer> wordsOf = new HashMap<>();
    private final Map<String, Integer> turnsOf = new HashMap<>();
    private final Map<String, Role> roleOf = new HashMap<>();

    Cues(Transcript transcript) {
        for (Turn turn : transcript.turns()) {
            turn.speaker().map(Speaker::name).ifPresent(name -> {
                wordsOf.merge(name, Words.count(turn.text()), Integer::sum);
                turnsOf.merge(name, 1, Integer::sum);
            });
        }
        transcript.speakers().forEach(speaker -> roleOf.put(speaker.name(), speaker.role()));
    }

    /** By cue, in the order of {@link #NAMES}, a number for each option. */
    double[][] of(Sample sample) {
        int n = sample.options().size();
        double[][] cues = new double[NAMES.size()][n];
        Set<String> stem = new HashSet<>(Words.of(sample.exercise().stem().text()));
        String quotation = sample.exercise().stem().quotation().orElse("");
        boolean asks = quotation.contains("?");
        boolean first = stem.stream().anyMatch(FIRST::contains);
        boolean second = stem.stream().anyMatch(SECOND::contains);
        int words = Words.count(quotation);
        for (int i = 0; i < n; i++) {
            String text = sample.options().get(i).text();
            List<String> own = Words.of(text);
            long inQuiz = keysSoFar(sample, text);
            double turn = wordsOf.getOrDefault(text, 0) / (double) Math.max(1, turnsOf.getOrDefault(text, 0));
            double asker = roleOf.get(text) == Role.INTERVIEWER ? 1 : roleOf.get(text) == Role.INTERVIEWEE ? -1 : 0;
            double[] values = {
                wordsOf.getOrDefault(text, 0),
                inQuiz,
                i == 0 ? 1 : 0,
                i == 1 ? 1 : 0,
                i == 2 ? 1 : 0,
                i == 3 ? 1 : 0,
                text.length(),
                -text.length(),
                own.stream().distinct().filter(stem::contains).count(),
                oddness(sample, i),
                text.chars().filter(Character::isDigit).count(),
                -own.stream().filter(ABSOLUTES::contains).count(),
                asks ? asker : -asker,
                second && !first ? asker : first && !second ? -asker : 0,
                words > 15 ? turn : -turn,
                previous(sample, i)
            };
            for (int c = 0; c < values.length; c++) {
                cues[c][i] = values[c];
            }
        }
        return cues;
    }

    private static long keysSoFar(Sample sample, String text) {
        return sample.quiz().exercises().stream()
                .limit(sample.place())
                .filter(other -> other.options().stream()
                        .anyMatch(option -> option.text().equals(text)
                                && other.key().options().contains(option.id())))
                .count();
    }

    /** How much an option differs in its look from the others: length, words, capitals, digits, its end. */
    private static double oddness(Sample sample, int at) {
        double[] own = look(sample.options().get(at).text());
        double oddness = 0;
        for (int i = 0; i < sample.options().size(); i++) {
            double[] other = look(sample.options().get(i).text());
            for (int f = 0; f < own.length; f++) {
                oddness += Math.abs(own[f] - other[f]);
            }
        }
        return oddness;
    }

    private static double[] look(String text) {
        double capitals = text.chars().filter(Character::isUpperCase).count();
        char end = text.charAt(text.length() - 1);
        return new double[] {
            Math.log(text.length()),
            Math.log(1 + Words.count(text)),
            Math.log(1 + capitals),
            text.chars().anyMatch(Character::isDigit) ? 1 : 0,
            Character.isLetter(end) ? end == 's' ? 1 : 0 : 2
        };
    }

    private static double previous(Sample sample, int at) {
        if (sample.place() == 0) {
            return 0;
        }
        Exercise before = sample.quiz().exercises().get(sample.place() - 1);
        String id = before.key().options().get(0);
        String text = before.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
        boolean samePerson = sample.options().stream().anyMatch(option -> option.text().equals(text));
        return samePerson
                ? sample.options().get(at).text().equals(text) ? 1 : 0
                : sample.options().get(at).id().equals(id) ? 1 : 0;
    }

    /** Who takes the option with the highest number, or any of those that share it, is right with this probability. */
    static double hit(double[] cue, int key) {
        double best = Double.NEGATIVE_INFINITY;
        for (double value : cue) {
            best = Math.max(best, value);
        }
        List<Integer> tied = new ArrayList<>();
        for (int i = 0; i < cue.length; i++) {
            if (cue[i] == best) {
                tied.add(i);
            }
        }
        return tied.contains(key) ? 1.0 / tied.size() : 0;
    }
}
