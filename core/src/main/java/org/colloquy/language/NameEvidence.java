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
    private static final int LONGEST_NAME = 40;

    /** Words of these classes are no names even with a capital. */
    private static final Set<String> CLOSED =
            Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT", "NUM", "SYM");

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "he",
            "she",
            "it",
            "we",
            "you",
            "they",
            "me",
            "him",
            "her",
            "us",
            "them",
            "my",
            "his",
            "its",
            "our",
            "your",
            "their",
            "mine",
            "hers",
            "ours",
            "yours",
            "theirs",
            "who",
            "whom",
            "whose",
            "which",
            "what",
            "that",
            "this",
            "these",
            "those",
            "there",
            "everyone",
            "everybody",
            "everything",
            "someone",
            "somebody",
            "something",
            "anyone",
            "anybody",
            "anything",
            "nobody",
            "nothing",
            "none",
            "one",
            "each",
            "all",
            "both",
            "some",
            "any",
            "many",
            "most",
            "few",
            "several",
            "others",
            "another",
            "himself",
            "herself",
            "itself",
            "myself",
            "themselves",
            "ourselves",
            "whoever",
            "whatever",
            "such",
            "more",
            "less",
            "much",
            "neither",
            "either");

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
                starts = starts || isOpening(c);
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            if (end - at <= LONGEST_NAME) {
                evidence.add(text.substring(at, end), starts);
            }
            starts = false;
            at = end;
        }
        return evidence;
    }

    /** Whether a sentence, or something that is written as one, may begin after this character. */
    private static boolean isOpening(char c) {
        boolean inside = WordSplitter.isSpace(c) || c == ',' || c == '$' || Quotes.isSingle(c);
        return !inside || c == '\n' || c == '\r';
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

    /** Tags the names of a sentence as such. */
    void correct(List<Token> tokens) {
        if (isInTitleCase(tokens)) {
            return;
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean first = i == 0 || isOpening(tokens.get(i - 1));
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            boolean capital = Character.isUpperCase(token.text().charAt(0)) && !token.is("PROPN");
            if (capital && (first ? isFirstName(token, next) : isNameInside(token, next))) {
                tokens.set(i, token.tagged("PROPN"));
            }
        }
    }

    /** Whether a capitalised word within a sentence is a name. */
    private boolean isNameInside(Token token, Token next) {
        if (token.is("PRON")) {
            return !PRONOUNS.contains(token.lower());
        }
        if (CLOSED.contains(token.tag())) {
            return isOddlyTagged(token);
        }
        if (token.is("ADJ")) {
            return !isNominal(next);
        }
        return true;
    }

    /** Whether the first word of a sentence is a name: the text has it as one elsewhere, or a name follows. */
    private boolean isFirstName(Token token, Token next) {
        boolean known = capitalised.contains(token.lower());
        boolean word = plain.contains(token.lower());
        if (token.is("PRON")) {
            return !PRONOUNS.contains(token.lower());
        }
        if (CLOSED.contains(token.tag())) {
            return false;
        }
        if (token.is("ADJ") || token.is("NOUN")) {
            boolean name = next.is("PROPN") && !word && token.is("NOUN");
            return (known && !isNominal(next)) || name;
        }
        return known && !word;
    }

    private static boolean isNominal(Token token) {
        return token.is("NOUN") || token.is("PROPN") || token.is("ADJ");
    }

    /** A closed class of words has no acronyms and no long words with a capital. */
    private static boolean isOddlyTagged(Token token) {
        String text = token.text();
        boolean acronym = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) && isLetter(text);
        boolean odd = token.is("ADP") || token.is("AUX");
        return odd && (acronym || (token.is("AUX") && text.length() > 4));
    }

    private static boolean isLetter(String text) {
        return Character.isLetter(text.charAt(0));
    }

    private static boolean isOpening(Token token) {
        return token.is("PUNCT") && !token.lower().equals(",") && !token.lower().equals("-");
    }

    /** Whether nearly all words are capitalised, as in a headline, so that a capital tells nothing. */
    private static boolean isInTitleCase(List<Token> tokens) {
        int capitals = 0;
        int words = 0;
        for (Token token : tokens) {
            if (token.text().length() > 3 && isLetter(token.text())) {
                words++;
                capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 9;
    }
}
