package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.language.Stemmer;

/**
 * Cuts a text into terms: runs of letters and digits, an apostrophe or a decimal sign between two of them included,
 * without the words that carry no content. Not safe for use by several threads.
 */
final class Terms {
    private static final Set<String> STOP_WORDS =
            WordList.lines("stopwords.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private final Stemmer stemmer = new Stemmer();

    /** The terms of {@code text}, in its order. */
    List<Term> of(CharSequence text) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            String word = text.subSequence(at, end)
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'');
            if (!STOP_WORDS.contains(word)) {
                terms.add(new Term(stemmer.stem(word), at, end));
            }
            at = end;
        }
        return terms;
    }

    private static int wordEnd(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return end;
    }

    /** Whether the mark at {@code at}, which follows a letter or digit, belongs inside a word: don't, 1,000, 2.5. */
    private static boolean joins(CharSequence text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }
}
