package org.colloquy.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * Splits a passage into sentences: the JDK's {@link BreakIterator} proposes, and a proposal is turned down after an
 * abbreviation or an initial, before a lower-case letter, and after an ellipsis inside a quotation.
 */
final class SentenceSplitter {
    /** Abbreviations that hardly ever end a sentence, without their stop. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "st", "sr", "jr", "hon", "gen", "col", "lt", "sgt",
            "capt", "cpl", "maj", "adm", "cmdr", "gov", "sen", "sens", "rep", "reps", "pres", "supt", "insp", "messrs",
            "vs", "v", "no", "nos", "vol", "fig", "approx", "ca", "cf", "e.g", "i.e", "viz", "jan", "feb", "mar", "apr",
            "aug", "sept", "oct", "nov", "dec", "mt", "ft", "univ", "dept", "assn", "bros", "ave", "blvd", "rd", "atty",
            "det");

    /** Abbreviations that may end a sentence: the next word decides. */
    private static final Set<String> OTHERS = Set.of(
            "inc", "co", "corp", "ltd", "llc", "plc", "etc", "a.m", "p.m", "u.s", "u.n", "u.k", "e.u", "d.c", "n.y",
            "n.j", "n.h", "n.c", "s.c", "l.a", "ph.d", "calif", "fla", "mass", "conn", "md", "va", "pa", "tenn", "ill",
            "ind", "ariz", "ark", "colo", "del", "ga", "kan", "ky", "la", "mich", "minn", "miss", "mo", "mont", "neb",
            "nev", "okla", "ore", "r.i", "tex", "vt", "wash", "wis", "w.va", "wyo", "al", "est");

    /** Words that, with a capital, far more often begin a sentence than go on with a name. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "in",
            "on",
            "at",
            "as",
            "for",
            "from",
            "with",
            "when",
            "while",
            "if",
            "although",
            "though",
            "after",
            "before",
            "because",
            "since",
            "however",
            "there",
            "what",
            "who",
            "how",
            "why",
            "where",
            "not",
            "no",
            "even",
            "also",
            "meanwhile",
            "asked",
            "according",
            "mr",
            "mrs",
            "ms",
            "to",
            "by",
            "now",
            "then",
            "one",
            "some",
            "many",
            "most",
            "still",
            "both",
            "under",
            "last",
            "such",
            "only",
            "just");

    private SentenceSplitter() {}

    static List<Span> split(SourceText source, Span passage) {
        String text = flat(source.slice(passage));
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || isEnd(text, start, end)) {
                add(text, start, end, passage.start(), sentences);
                start = end;
            }
        }
        return sentences;
    }

    /** Line ends as spaces, since a sentence may go on in the next line of a paragraph. */
    private static String flat(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    }

    private static void add(String text, int start, int end, int offset, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && WordSplitter.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && WordSplitter.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(offset + from, offset + to));
        }
    }

    private static boolean isEnd(String text, int start, int end) {
        int last = end - 1;
        while (last > start && WordSplitter.isSpace(text.charAt(last))) {
            last--;
        }
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next)) && !opensQuotation(text, end, next)) {
            return false;
        }
        if (text.charAt(last) != '.') {
            return true;
        }
        return !isEllipsis(text, last, start) && !isAbbreviation(text, start, last, next);
    }

    private static boolean opensQuotation(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '“') {
                return true;
            }
        }
        return false;
    }

    private static boolean isEllipsis(String text, int last, int start) {
        return last - 2 >= start && text.charAt(last - 1) == '.' && text.charAt(last - 2) == '.';
    }

    private static boolean isAbbreviation(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (TITLES.contains(word)) {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(text.charAt(from)) && !word.equals("i")) {
            return true;
        }
        boolean dotted = word.length() >= 3 && word.charAt(1) == '.';
        return (dotted || OTHERS.contains(word)) && !STARTERS.contains(wordAt(text, next));
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, text.length()), end).toLowerCase(Locale.ROOT);
    }
}
