package org.colloquy.quiz.generate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;

/** Finds the flaws of an exercise. */
public final class FlawRules {
    private static final int SHORTEST_STEM = 6;
    private static final int LONGEST_STEM = 40;
    private static final double LONGER = 1.5;
    private static final double ALIKE = 0.8;
    private static final Set<String> ABSOLUTES = Set.of(
            "always",
            "never",
            "all",
            "none",
            "every",
            "everybody",
            "everyone",
            "everything",
            "nobody",
            "nothing",
            "only",
            "completely",
            "totally",
            "absolutely",
            "entirely",
            "must",
            "impossible");
    private static final Set<String> NEGATIONS = Set.of("not", "except", "never", "without", "nobody", "none");
    private static final Pattern ABOVE = Pattern.compile(
            "(?i)\\b(all|none|both|neither|some|any) of (the above|these|those|them)\\b|\\bboth \\w and \\w\\b");
    private static final Pattern ARTICLE_GAP = Pattern.compile("(?i)\\b(an?) _{3,}");
    private static final Set<Origin> GIVEN =
            EnumSet.of(Origin.SPEAKER, Origin.MENTIONED, Origin.QUOTED, Origin.TOPIC, Origin.VERDICT);

    private final Exercise exercise;
    private final List<Option> keys;
    private final List<Option> distractors;

    private FlawRules(Exercise exercise) {
        this.exercise = exercise;
        Predicate<Option> isKey = option -> exercise.key().options().contains(option.id());
        this.keys = exercise.options().stream().filter(isKey).toList();
        this.distractors = exercise.options().stream().filter(isKey.negate()).toList();
    }

    /** The flaws of {@code exercise}; empty if there are none. */
    public static Set<Flaw> of(Exercise exercise) {
        FlawRules rules = new FlawRules(exercise);
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        for (Flaw flaw : Flaw.values()) {
            if (rules.has(flaw)) {
                flaws.add(flaw);
            }
        }
        return flaws;
    }

    private boolean has(Flaw flaw) {
        return switch (flaw) {
            case KEY_LONGEST -> keyIsLongest();
            case CLANG -> clangs();
            case GRAMMAR_MISMATCH -> mismatchesArticle();
            case OVERLAPPING_OPTIONS -> optionsOverlap();
            case ABSOLUTE_WORDS -> absolutesTell();
            case ALL_OF_THE_ABOVE ->
                exercise.options().stream()
                        .anyMatch(option -> kindOf(option.origin()) != Origin.LINE
                                && ABOVE.matcher(option.text()).find());
            case NEGATIVE_STEM ->
                Words.of(exercise.stem().question()).stream()
                        .anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
            case MIXED_OPTIONS -> optionsAreMixed();
            case STEM_LENGTH -> stemLength() < SHORTEST_STEM || stemLength() > LONGEST_STEM;
            case DANGLING_REFERENCE -> dangles();
            case NAME_IN_STEM -> namesInStem();
        };
    }

    private boolean keyIsLongest() {
        if (keys.size() != 1 || GIVEN.contains(keys.get(0).origin())) {
            return false;
        }
        int longest = distractors.stream()
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(Integer.MAX_VALUE);
        return keys.get(0).text().length() >= LONGER * longest;
    }

    private boolean clangs() {
        if (keys.size() != 1 || keys.get(0).origin() == Origin.VERDICT) {
            return false;
        }
        List<String> stem = contentWords(exercise.stem().text());
        return contentWords(keys.get(0).text()).stream()
                .filter(word -> stem.stream().anyMatch(other -> Words.related(word, other)))
                .anyMatch(word -> distractors.stream()
                        .noneMatch(option ->
                                contentWords(option.text()).stream().anyMatch(other -> Words.related(word, other))));
    }

    private boolean mismatchesArticle() {
        var gap = ARTICLE_GAP.matcher(exercise.stem().text());
        if (!gap.find()) {
            return false;
        }
        boolean vowel = gap.group(1).length() == 2;
        return exercise.options().stream()
                .anyMatch(option -> "aeiouAEIOU".indexOf(option.text().charAt(0)) >= 0 != vowel);
    }

    private boolean optionsOverlap() {
        List<Option> options = exercise.options();
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                if (overlap(options.get(i).text(), options.get(j).text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlap(String one, String other) {
        Set<String> words = new HashSet<>(Words.of(one));
        Set<String> others = new HashSet<>(Words.of(other));
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        Set<String> either = new HashSet<>(words);
        either.addAll(others);
        boolean contains = !both.isEmpty() && both.size() == Math.min(words.size(), others.size());
        return one.equals(other) || contains || (!either.isEmpty() && (double) both.size() / either.size() >= ALIKE);
    }

    /**
     * In lines such words cannot be avoided; they are a cue if they tell the key from all the others. Verdicts are the same
     * words in every exercise: {@code No, it only asks about this.}
     */
    private boolean absolutesTell() {
        if (keys.size() != 1 || distractors.isEmpty() || keys.get(0).origin() == Origin.VERDICT) {
            return false;
        }
        boolean key = isAbsolute(keys.get(0));
        return key
                ? distractors.stream().noneMatch(FlawRules::isAbsolute)
                : distractors.stream().allMatch(FlawRules::isAbsolute);
    }

    private static boolean isAbsolute(Option option) {
        return Words.of(option.text()).stream().anyMatch(ABSOLUTES::contains);
    }

    private boolean optionsAreMixed() {
        long kinds = exercise.options().stream()
                .map(option -> kindOf(option.origin()))
                .distinct()
                .count();
        long shapes = exercise.options().stream()
                .map(option -> kindOf(option.origin()) != Origin.LINE
                        && Character.isDigit(option.text().charAt(0)))
                .distinct()
                .count();
        long sentences = exercise.options().stream()
                .map(option -> ".!?".indexOf(option.text().charAt(option.text().length() - 1)) >= 0)
                .distinct()
                .count();
        boolean people = kindOf(exercise.options().get(0).origin()) == Origin.SPEAKER;
        return kinds > 1 || shapes > 1 || (sentences > 1 && !people);
    }

    private static Origin kindOf(Origin origin) {
        return switch (origin) {
            case SPEAKER, MENTIONED, QUOTED -> Origin.SPEAKER;
            case FIGURE, TURNED_FIGURE -> Origin.FIGURE;
            case LINE, TURNED_CLAIM -> Origin.LINE;
            default -> origin;
        };
    }

    private int stemLength() {
        return Words.count(exercise.stem().text());
    }

    private boolean dangles() {
        boolean quotation =
                exercise.stem().quotation().filter(LineRules::dangles).isPresent();
        boolean prompt = exercise instanceof Match match
                && match.prompts().stream().anyMatch(line -> LineRules.dangles(line.text()));
        boolean option = exercise.options().stream()
                .anyMatch(line -> kindOf(line.origin()) == Origin.LINE && LineRules.dangles(line.text()));
        return quotation || prompt || option;
    }

    private boolean namesInStem() {
        List<String> stem = Words.of(exercise.stem().text());
        return exercise.options().stream()
                .filter(option -> kindOf(option.origin()) == Origin.SPEAKER)
                .flatMap(option -> Person.telling(option.text()).stream())
                .anyMatch(stem::contains);
    }

    private static List<String> contentWords(String text) {
        return Words.of(text).stream()
                .filter(word -> !FunctionWords.contains(word))
                .toList();
    }
}
