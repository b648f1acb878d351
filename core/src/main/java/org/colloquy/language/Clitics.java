package org.colloquy.language;

import java.util.List;
import java.util.Locale;
import org.colloquy.source.Span;

/**
 * Splits what is written as one word but is two: {@code she’ll}, {@code isn’t}, {@code the cook’s}, {@code the cooks’}. The
 * tagger was trained on whole words, with a tag for each part ({@code PRON+AUX}); so this comes after it.
 */
final class Clitics {
    private static final List<String> ENDINGS = List.of("n't", "'s", "'ll", "'ve", "'re", "'d", "'m");

    private Clitics() {}

    static void add(Span span, String text, String tag, List<Token> tokens) {
        int length = lengthOfClitic(text);
        int plus = tag.indexOf('+');
        if (length == 0) {
            tokens.add(Token.of(span, text, plus < 0 ? tag : tag.substring(0, plus)));
            return;
        }
        int cut = text.length() - length;
        String host = plus < 0 ? hostTag(tag) : tag.substring(0, plus);
        String ending = text.substring(cut);
        tokens.add(Token.of(Span.ofLength(span.start(), cut), text.substring(0, cut), host));
        tokens.add(Token.of(Span.ofLength(span.start() + cut, length), ending, cliticTag(ending, host)));
    }

    private static int lengthOfClitic(String text) {
        if (text.length() < 3) {
            return 0;
        }
        char last = text.charAt(text.length() - 1);
        if (Quotes.isSingle(last) && Character.isLetter(text.charAt(text.length() - 2))) {
            return 1;
        }
        if (!Character.isLetter(last) || text.length() > 40) {
            return 0;
        }
        String word = Quotes.straighten(text).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length()) {
                return ending.length();
            }
        }
        return 0;
    }

    private static String hostTag(String tag) {
        return tag.equals("PUNCT") || tag.equals("PART") || tag.equals("X") ? "PROPN" : tag;
    }

    private static String cliticTag(String ending, String host) {
        String clitic = Quotes.straighten(ending).toLowerCase(Locale.ROOT);
        if (clitic.equals("n't") || clitic.equals("'")) {
            return "PART";
        }
        boolean genitive = clitic.equals("'s") && !host.equals("PRON") && !host.equals("ADV");
        return genitive ? "PART" : "AUX";
    }
}
