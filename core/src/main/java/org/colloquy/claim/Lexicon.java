package org.colloquy.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.internal.text.TextResource;
import org.jspecify.annotations.Nullable;

/** The reporting expressions of {@code reporting.txt}, looked up by the form of their verb. Immutable. */
final class Lexicon {
    private static final Pattern SPACES = Pattern.compile(" +");

    private static final String NOUN = "(noun)";

    private final Map<String, List<Entry>> entries;
    private final Map<String, Expression> nouns;

    private Lexicon(Map<String, List<Entry>> entries, Map<String, Expression> nouns) {
        this.entries = entries;
        this.nouns = nouns;
    }

    /** An expression under one form of its verb. */
    record Entry(Expression expression, VerbForm form) {}

    static Lexicon bundled() {
        return Bundled.LEXICON;
    }

    /** The entry of a noun, in the singular or plural; null if there is none. */
    @Nullable
    Expression noun(String word) {
        Expression noun = nouns.get(word);
        return noun != null || !word.endsWith("s") ? noun : nouns.get(word.substring(0, word.length() - 1));
    }

    /** The expressions that a word may begin, longest first. */
    List<Entry> startingWith(String word) {
        return entries.getOrDefault(word, List.of());
    }

    /**
     * Reads the lines of a lexicon.
     *
     * @throws IllegalArgumentException if a line is not an entry, a comment or blank
     */
    static Lexicon parse(List<String> lines) {
        Map<String, List<Entry>> entries = new HashMap<>();
        Map<String, Expression> nouns = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                addEntry(line, entries, nouns);
            }
        }
        Comparator<Entry> longestFirst =
                Comparator.comparingInt(entry -> -entry.expression().tail().size());
        entries.replaceAll((word, found) -> found.stream().sorted(longestFirst).toList());
        return new Lexicon(Map.copyOf(entries), Map.copyOf(nouns));
    }

    private static void addEntry(String line, Map<String, List<Entry>> entries, Map<String, Expression> nouns) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 3) {
            throw new IllegalArgumentException("not an entry: " + line);
        }
        List<String> words = new ArrayList<>(Arrays.asList(SPACES.split(columns[0].trim(), -1)));
        String irregular = words.stream()
                .filter(word -> word.startsWith("~"))
                .findFirst()
                .map(word -> word.substring(1))
                .orElse("");
        words.removeIf(word -> word.startsWith("~"));
        boolean noun = words.remove(NOUN);
        Set<Frame> frames = new LinkedHashSet<>();
        for (String frame : SPACES.split(columns[2].trim(), -1)) {
            if (!frame.equals("-")) {
                frames.add(Frame.of(frame));
            }
        }
        String[] stances = SPACES.split(columns[1].trim(), -1);
        Expression expression = new Expression(
                String.join(" ", words),
                words.subList(1, words.size()),
                Stance.valueOf(stances[0]),
                special(stances),
                frames);
        if (noun) {
            nouns.put(words.get(0), expression);
            return;
        }
        Inflection.of(words.get(0), irregular)
                .forEach((form, kind) ->
                        entries.computeIfAbsent(form, key -> new ArrayList<>()).add(new Entry(expression, kind)));
    }

    /** {@code SAY to PROPOSE}: a stance, then those of single frames. */
    private static Map<Frame, Stance> special(String[] stances) {
        Map<Frame, Stance> special = new HashMap<>();
        for (int i = 1; i + 1 < stances.length; i += 2) {
            special.put(Frame.of(stances[i]), Stance.valueOf(stances[i + 1]));
        }
        return special;
    }

    /** Loaded when first asked for. */
    private static final class Bundled {
        static final Lexicon LEXICON = parse(TextResource.entries(Lexicon.class, "reporting.txt"));
    }
}
