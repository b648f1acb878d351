package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.language.NumberFinder;
import org.colloquy.language.NumberMention;
import org.colloquy.language.Stemmer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into terms: numbers, and runs of letters and digits with an apostrophe between two of them or the stops of
 * an abbreviation ({@code U.S}), without the words that carry no content. Not safe for use by several threads.
 */
final class Terms {
    private static final Set<String> STOP_WORDS =
            WordList.lines("stopwords.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private final Stemmer stemmer = new Stemmer();

    /** Whether {@code word}, in lower case, has no content of its own. */
    static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    /** The terms of {@code text}, in its order. */
    List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        ClauseNegation clause = new ClauseNegation();
        Iterator<NumberMention> numbers = NumberFinder.in(text).iterator();
        NumberMention number = next(numbers);
        int at = 0;
        while (at < text.length()) {
            if (number != null && number.span().start() <= at) {
                if (number.span().start() == at) {
                    int end = number.span().end();
                    terms.add(new Term(number.value().toPlainString(), at, end, false, clause.isNegated()));
                    at = end;
                }
                number = next(numbers);
            } else if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = wordEnd(text, at);
                addWord(text, at, end, clause, terms);
                at = end;
            } else {
                clause.mark(text.charAt(at));
                at++;
            }
        }
        return terms;
    }

    /** The stems of {@link #of}. */
    List<String> stems(String text) {
        return of(text).stream().map(Term::stem).toList();
    }

    /** The terms with the words of a family, and expressions of two words, under one stem. */
    List<Term> families(String text) {
        List<Term> families = new ArrayList<>();
        Term last = null;
        for (Term term : of(text)) {
            String both = last == null ? null : Kin.head(last.stem(), term.stem());
            if (last != null && both != null) {
                families.set(
                        families.size() - 1, new Term(both, last.start(), term.end(), last.capital(), last.negated()));
            } else {
                families.add(new Term(Kin.head(term.stem()), term.start(), term.end(), term.capital(), term.negated()));
            }
            last = term;
        }
        return families;
    }

    private static @Nullable NumberMention next(Iterator<NumberMention> numbers) {
        return numbers.hasNext() ? numbers.next() : null;
    }

    private void addWord(String text, int start, int end, ClauseNegation clause, List<Term> terms) {
        String printed = text.substring(start, end);
        String word = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        clause.word(word);
        boolean country = printed.equals("US");
        if (country || !STOP_WORDS.contains(word)) {
            boolean capital = Character.isUpperCase(printed.charAt(0)) && !beginsSentence(text, start);
            terms.add(new Term(stemmer.stem(country ? "u.s" : word), start, end, capital, clause.isNegated()));
        }
    }

    private static int wordEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, start, end))) {
            end++;
        }
        return end;
    }

    /** Whether the mark at {@code at}, which follows a letter or digit, belongs inside a word: don't, U.S. */
    private static boolean joins(String text, int start, int at) {
        if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetter(text.charAt(at - 1));
            case '.' -> at == start + 1 || text.charAt(at - 2) == '.';
            default -> false;
        };
    }

    private static boolean beginsSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
            char c = text.charAt(before);
            if (c == '.' || c == '?' || c == '!' || c == ':' || c == '“' || c == '"') {
                return true;
            }
            before--;
        }
        return before < 0;
    }
}
