package org.colloquy.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.source.SourceText;

/**
 * Which words a text uses as names: those that it capitalises where no sentence begins. The tagger sees one sentence at a
 * time and takes a surname at its beginning for a verb as often as not; the rest of the text knows better.
 */
final class NameEvidence {
    /** Words of these classes are no names even with a capital. */
    private static final Set<String> CLOSED =
            Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT", "NUM", "SYM");

    private final Set<String> capitalised = new HashSet<>();
    private final Set<String> plain = new HashSet<>();

    static NameEvidence of(SourceText source) {
        NameEvidence evidence = new NameEvidence();
        String text = source.text();
        boolean starts = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetter(c)) {
                starts = starts || (!WordSplitter.isSpace(c) && c != ',' && !Quotes.isSingle(c) && c != '$');
                starts = starts || c == '\n' || c == '\r';
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            if (end - at <= 40) {
                evidence.add(text.substring(at, end), starts);
            }
            starts = false;
            at = end;
        }
        return evidence;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(String word, boolean starts) {
        if (!Character.isUpperCase(word.charAt(0))) {
            plain.add(word);
        } else if (!starts) {
            capitalised.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** The words of a sentence, names tagged as such. */
    void correct(List<Token> tokens) {
        boolean title = isInTitleCase(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!title
                    && isName(
                            token,
                            i == 0 || isOpening(tokens.get(i - 1)),
                            i + 1 < tokens.size() ? tokens.get(i + 1) : token)) {
                tokens.set(i, token.tagged("PROPN"));
            }
        }
    }

    private boolean isName(Token token, boolean first, Token next) {
        if (isAcronym(token, first)) {
            return true;
        }
        if (!Character.isUpperCase(token.text().charAt(0)) || CLOSED.contains(token.tag()) || token.is("PROPN")) {
            return false;
        }
        boolean known = capitalised.contains(token.lower());
        if (token.is("ADJ") || token.is("NOUN")) {
            boolean alone = !next.is("NOUN") && !next.is("PROPN") && !next.is("ADJ");
            return alone && (known || (token.is("ADJ") && !first));
        }
        return first ? known && !plain.contains(token.lower()) : known;
    }

    private static boolean isAcronym(Token token, boolean first) {
        String text = token.text();
        if (token.is("AUX") && !first && Character.isUpperCase(text.charAt(0)) && text.length() > 4) {
            return true;
        }
        boolean odd = token.is("X") || token.is("ADP") || token.is("VERB");
        return odd
                && !first
                && text.length() > 2
                && text.equals(text.toUpperCase(Locale.ROOT))
                && Character.isLetter(text.charAt(0));
    }

    private static boolean isOpening(Token token) {
        return token.is("PUNCT") && !token.lower().equals(",") && !token.lower().equals("-");
    }

    /** Whether nearly all words are capitalised, as in a headline, so that a capital tells nothing. */
    private static boolean isInTitleCase(List<Token> tokens) {
        int capitals = 0;
        int words = 0;
        for (Token token : tokens) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 9;
    }
}
