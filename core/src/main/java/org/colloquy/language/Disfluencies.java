package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.source.Span;

/**
 * Finds what a speaker took back or only uttered to gain time. The kinds are those of Shriberg, "Preliminaries to a Theory
 * of Speech Disfluencies" (1994): a reparandum, an interruption point marked by a dash or an ellipsis, a repair that takes
 * up words of the reparandum; filled pauses; repetitions.
 */
final class Disfluencies {
    /** How many words a restart may take back. */
    private static final int LONGEST = 6;
    /** How many, if the repair has only its first word in common with what it takes back. */
    private static final int LONGEST_ON_ONE_WORD = 3;

    private static final Set<String> HESITATIONS = Set.of("um", "uh", "uhm", "er", "erm", "hm", "hmm", "mm", "mhm");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "this", "that", "these", "those", "my", "your", "our", "their", "its");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they", "you", "it");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "to", "in", "on", "at", "for", "from", "with", "by", "into", "about");
    private static final Set<String> OTHER_FUNCTION_WORDS = Set.of(
            "and", "or", "but", "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can", "could",
            "should");
    private static final Set<String> SAID_TWICE = Set.of(
            "a", "an", "the", "my", "your", "our", "their", "of", "to", "in", "on", "at", "for", "and", "but", "is",
            "was", "i", "we", "he", "she", "it", "they");
    private static final String DASHES = "—–-";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<Span> found = new ArrayList<>();

    private Disfluencies(String text) {
        this.text = text;
    }

    private record Word(String lower, int start, int end) {}

    /** What is to be left out of {@code text}: in order, not overlapping, each beginning at a word or behind one. */
    static List<Span> in(String text) {
        Disfluencies disfluencies = new Disfluencies(text);
        disfluencies.split();
        for (int i = 0; i < disfluencies.words.size(); i++) {
            disfluencies.look(i);
        }
        return merged(disfluencies.found);
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isInside(end)) {
                end++;
            }
            words.add(new Word(text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''), at, end));
            at = end;
        }
    }

    private boolean isInside(int at) {
        char c = text.charAt(at);
        boolean joins = c == '\'' || c == '’' || c == '-';
        return Character.isLetterOrDigit(c)
                || (joins && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream().sorted().forEach(span -> {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() < merged.get(last).end()) {
                merged.set(last, merged.get(last).union(span));
            } else {
                merged.add(span);
            }
        });
        return merged;
    }

    private void look(int i) {
        if (HESITATIONS.contains(words.get(i).lower())) {
            leaveOutAside(i, i);
        } else if (isFiller(i)) {
            leaveOutAside(i, i + 1);
        } else if (i + 1 < words.size()) {
            String gap = gap(i);
            if (isInterruption(gap)) {
                restart(i, gap);
            } else if (gap.equals(" ") && isSaidTwice(i)) {
                found.add(new Span(words.get(i).start(), words.get(i + 1).start()));
            }
        }
    }

    private boolean isSaidTwice(int i) {
        String word = words.get(i).lower();
        return SAID_TWICE.contains(word) && word.equals(words.get(i + 1).lower());
    }

    /** What stands between a word and the next. */
    private String gap(int i) {
        return text.substring(words.get(i).end(), words.get(i + 1).start());
    }

    /** Breaking off and going on, each with its mark: {@code we asked— —whether they}. */
    private static boolean isBridged(String gap) {
        return gap.equals("— —") || gap.equals("– –") || gap.equals("-- --");
    }

    /** Dashes or an ellipsis; a stop with nothing beside it is that of a number ({@code 3.3}) or of an abbreviation. */
    private static boolean isInterruption(String gap) {
        boolean marked = false;
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (DASHES.indexOf(c) >= 0 || c == '…') {
                marked = true;
            } else if (c == '.') {
                marked |= gap.contains("..");
            } else if (c != ' ' && c != ',') {
                return false;
            }
        }
        return marked && !gap.startsWith(". ");
    }

    // -- restarts

    private void restart(int last, String gap) {
        int next = last + 1;
        int from = takenBackFrom(last, next);
        if (from >= 0) {
            found.add(new Span(words.get(from).start(), words.get(next).start()));
        } else if (isBridged(gap)
                || (gap.equals("— ") && leadsOn(words.get(last).lower()))) {
            leaveOutMarks(words.get(last).end(), words.get(next).start());
        }
    }

    /** Leaves out what stands between two words, but for one space. */
    private void leaveOutMarks(int from, int to) {
        int space = text.indexOf(' ', from);
        found.add(new Span(from, space));
        if (space + 1 < to) {
            found.add(new Span(space + 1, to));
        }
    }

    /** The first of the words up to {@code last} that those from {@code next} on replace; -1 if they replace none. */
    private int takenBackFrom(int last, int next) {
        if (isBrokenOff(last, next)) {
            return last;
        }
        int from = restartsFrom(last, next);
        if (from >= 0) {
            return from;
        }
        if (isSameKind(last, next)) {
            return last;
        }
        boolean verbAgain = last > 0
                && next + 1 < words.size()
                && words.get(last).lower().equals(words.get(next + 1).lower());
        return verbAgain && isSameKind(last - 1, next) ? last - 1 : -1;
    }

    private boolean isBrokenOff(int last, int next) {
        String begun = words.get(last).lower();
        String whole = words.get(next).lower();
        boolean dash = DASHES.indexOf(text.charAt(words.get(last).end())) >= 0;
        return dash && whole.length() > begun.length() && whole.startsWith(begun);
    }

    /** Whether one little word may take the place of the other: {@code the— this}, {@code you have— we have}. */
    private boolean isSameKind(int one, int other) {
        return Stream.of(DETERMINERS, PRONOUNS, PREPOSITIONS)
                .anyMatch(kind -> kind.contains(words.get(one).lower())
                        && kind.contains(words.get(other).lower()));
    }

    /** Whether a dash after this word can only be a pause, since it leads on to the next. */
    private static boolean leadsOn(String word) {
        return Stream.of(DETERMINERS, PREPOSITIONS, OTHER_FUNCTION_WORDS).anyMatch(kind -> kind.contains(word));
    }

    /** The word from which on the words up to {@code last} are said anew from {@code next} on; -1 if they are not. */
    private int restartsFrom(int last, int next) {
        int best = -1;
        int bestCommon = 0;
        for (int from = last; from > last - LONGEST && from >= 0 && isSameClause(from, last); from--) {
            int common = common(from, last, next);
            boolean near = common > 1 || last - from < LONGEST_ON_ONE_WORD;
            if (common > bestCommon && near) {
                best = from;
                bestCommon = common;
            }
        }
        return best;
    }

    private int common(int from, int last, int next) {
        int common = 0;
        while (from + common <= last
                && next + common < words.size()
                && words.get(from + common)
                        .lower()
                        .equals(words.get(next + common).lower())) {
            common++;
        }
        return common;
    }

    private boolean isSameClause(int from, int last) {
        if (from == last) {
            return true;
        }
        String gap = gap(from);
        return gap.equals(" ") || isInterruption(gap);
    }

    // -- asides

    /** {@code you know} and {@code I mean} between marks that set them off. */
    private boolean isFiller(int i) {
        if (i + 1 >= words.size() || !gap(i).equals(" ")) {
            return false;
        }
        String both = words.get(i).lower() + ' ' + words.get(i + 1).lower();
        boolean filler = both.equals("you know") || both.equals("i mean");
        int end = words.get(i + 1).end();
        return filler && end < text.length() && text.charAt(end) == ',' && isSetOff(i);
    }

    private boolean isSetOff(int i) {
        int before = words.get(i).start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".?!,—“\"".indexOf(text.charAt(before)) >= 0;
    }

    /** Leaves out the words with the commas around them, and one of the spaces. */
    private void leaveOutAside(int first, int last) {
        int start = words.get(first).start();
        int end = words.get(last).end();
        boolean commaAfter = end < text.length() && text.charAt(end) == ',';
        if (commaAfter) {
            end++;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean commaBefore = start >= 2 && text.startsWith(", ", start - 2);
        if (commaBefore && (commaAfter || end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
            start -= 2;
            end = commaAfter && end < text.length() ? end - 1 : end;
        }
        found.add(new Span(start, end));
    }
}
