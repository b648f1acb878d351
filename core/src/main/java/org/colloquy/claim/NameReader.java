package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase as a name with what stands before it: {@code Russian President} | {@code Vladimir Putin}. */
final class NameReader {
    private static final Set<String> NAME_ADJECTIVES =
            Set.of("new", "united", "south", "north", "east", "west", "great", "royal", "national", "central", "high");

    private final Grammar grammar;

    NameReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The name in the phrase {@code [from, to)}; null if its last noun is no name. */
    @Nullable
    Name read(int from, int to) {
        int end = to;
        while (end > from
                && (grammar.is(end - 1, "PART") || grammar.lower(end - 1).equals("."))) {
            end--;
        }
        int first = end;
        while (first > from && isOfName(first - 1, end)) {
            first--;
        }
        int start = first;
        while (start < end - 1 && isTitle(start)) {
            start++;
        }
        boolean name = start < end
                && grammar.is(end - 1, "PROPN")
                && grammar.isCapitalised(end - 1)
                && !(end - start == 1 && isTitle(start));
        if (!name) {
            return null;
        }
        List<String> before = words(from, first);
        boolean described = !before.isEmpty() && Titles.isTitle(before.get(before.size() - 1));
        Gender gender = gender(from, start);
        boolean determined = grammar.is(from, "DET");
        return new Name(
                text(start, end), honorific(first, start), before, gender, start > first || described, determined);
    }

    private boolean isTitle(int index) {
        return Titles.isTitle(grammar.lower(index)) || grammar.lower(index).equals(".");
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(grammar.lower(i));
        }
        return words;
    }

    private @Nullable Gender gender(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Gender gender = Gender.of(grammar.lower(i));
            if (gender != null) {
                return gender;
            }
        }
        return null;
    }

    private String honorific(int from, int to) {
        int start = to;
        while (start > from && (grammar.lower(start - 1).equals(".") || Titles.isHonorific(grammar.lower(start - 1)))) {
            start--;
        }
        return start < to ? text(start, to) : "";
    }

    /** {@code New York}, {@code United Nations}: an adjective that is part of the name. */
    private boolean isFirstOfName(int index, int end) {
        boolean adjective = grammar.is(index, "ADJ") && grammar.isCapitalised(index) && index + 1 < end;
        return adjective && NAME_ADJECTIVES.contains(grammar.lower(index));
    }

    private boolean isOfName(int index, int end) {
        if (grammar.is(index, "PROPN") || isFirstOfName(index, end)) {
            return true;
        }
        boolean inside = index + 1 < end;
        boolean mark = grammar.lower(index).equals(".") || grammar.lower(index).equals("-");
        return inside && mark && grammar.passage().isAttached(index);
    }

    private String text(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !grammar.passage().isAttached(i)) {
                name.append(' ');
            }
            name.append(grammar.passage().token(i).text());
        }
        return name.toString();
    }
}
