package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.colloquy.source.Span;

/**
 * Splits a passage into words and marks: at white space, quotation marks, brackets and dashes by rule, inside what is
 * left ({@code didn’t}, {@code U.S.,}) by the OpenNLP tokenizer.
 */
final class WordSplitter {
    /** The tokenizer looks at the whole of a word at each of its letters; nothing longer than this is a word. */
    private static final int LONGEST_WORD = 40;

    private final TokenizerME tokenizer;

    WordSplitter(TokenizerME tokenizer) {
        this.tokenizer = tokenizer;
    }

    List<Span> split(String text, Span passage) {
        List<Span> words = new ArrayList<>();
        int at = passage.start();
        while (at < passage.end()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (isSpace(c)) {
                at = end;
                continue;
            }
            if (isMark(c)) {
                end = endOfMark(text, at, passage.end());
                words.add(new Span(at, end));
            } else {
                while (end < passage.end() && !isSpace(text.charAt(end)) && !isMarkInside(text, end, passage.end())) {
                    end++;
                }
                addWord(text, at, end, words);
            }
            at = end;
        }
        return words;
    }

    private void addWord(String text, int start, int end, List<Span> words) {
        if (end - start > LONGEST_WORD || isPlain(text, start, end)) {
            words.add(new Span(start, end));
            return;
        }
        String word = Quotes.straighten(text.substring(start, end));
        for (opennlp.tools.util.Span part : tokenizer.tokenizePos(word)) {
            words.add(new Span(start + part.getStart(), start + part.getEnd()));
        }
    }

    /** What the tagger is shown for a word: the marks that it was trained on. */
    static String forTagger(String word) {
        if (word.length() <= 2 && isDash(word.charAt(0))) {
            return "-";
        }
        if (word.equals("''") || word.equals("``")) {
            return "\"";
        }
        return Quotes.straighten(word);
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '-';
    }

    private static boolean isMark(char c) {
        return Quotes.isDouble(c) || Quotes.isSingle(c) || isBracket(c) || isDash(c) || c == '…';
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}' || c == '<' || c == '>';
    }

    /** Whether a mark that ends a word stands at {@code at}, inside a run without spaces. */
    private static boolean isMarkInside(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Quotes.isSingle(c)) {
            boolean pair = at + 1 < limit && Quotes.isSingle(text.charAt(at + 1));
            boolean before = Character.isLetterOrDigit(text.charAt(at - 1));
            boolean after = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
            return pair || !before || (!after && text.charAt(at - 1) != 's');
        }
        if (c == '-') {
            return at + 1 < limit && text.charAt(at + 1) == '-';
        }
        return isMark(c);
    }

    private static int endOfMark(String text, int at, int limit) {
        char c = text.charAt(at);
        if (at + 1 < limit && text.charAt(at + 1) == c && (c == '-' || Quotes.isSingle(c))) {
            return at + 2;
        }
        if (c == '\'' || c == '’') {
            int end = at + 1;
            while (end < limit && end - at < 3 && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean clitic = end == limit || !Character.isLetterOrDigit(text.charAt(end));
            boolean attached = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            return clitic && attached ? end : at + 1;
        }
        return at + 1;
    }
}
