package org.colloquy.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.language.Sentence;
import org.colloquy.language.Token;
import org.colloquy.source.Span;

/**
 * A text as the rules see it: the words of its paragraphs in one row, with the bounds of the sentence and of the paragraph
 * that each stands in.
 */
final class Passage {
    private final List<Token> tokens;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;
    private final int[] paragraph;
    private final List<Range> paragraphs;

    private Passage(List<Token> tokens, List<Range> paragraphs) {
        this.tokens = tokens;
        this.paragraphs = paragraphs;
        sentenceStart = new int[tokens.size()];
        sentenceEnd = new int[tokens.size()];
        paragraph = new int[tokens.size()];
        for (int i = 0; i < paragraphs.size(); i++) {
            Arrays.fill(paragraph, paragraphs.get(i).from(), paragraphs.get(i).to(), i);
        }
    }

    /** The words of paragraphs, each given by its sentences. */
    static Passage of(List<List<Sentence>> paragraphs) {
        List<Token> tokens = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        for (List<Sentence> sentences : paragraphs) {
            int from = tokens.size();
            for (Sentence sentence : sentences) {
                tokens.addAll(VerbTags.correct(sentence.tokens(), Lexicon.bundled()));
            }
            if (tokens.size() > from) {
                ranges.add(new Range(from, tokens.size()));
            }
        }
        Passage passage = new Passage(List.copyOf(tokens), List.copyOf(ranges));
        paragraphs.forEach(passage::markSentences);
        return passage;
    }

    private int marked;

    private void markSentences(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            int to = marked + sentence.tokens().size();
            Arrays.fill(sentenceStart, marked, to, marked);
            Arrays.fill(sentenceEnd, marked, to, to);
            marked = to;
        }
    }

    /** The paragraphs, in order; none is empty. */
    List<Range> paragraphs() {
        return paragraphs;
    }

    boolean isParagraphStart(int index) {
        return paragraphs.get(paragraph[index]).from() == index;
    }

    int paragraphEnd(int index) {
        return paragraphs.get(paragraph[index]).to();
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The look-up form of a word; empty outside the passage. */
    String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    /** Whether the word has this part of speech; false outside the passage. */
    boolean is(int index, String tag) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(tag);
    }

    boolean isOneOf(int index, String first, String second) {
        return is(index, first) || is(index, second);
    }

    /** Index of the first word of the sentence in which {@code index} stands. */
    int sentenceStart(int index) {
        return sentenceStart[index];
    }

    /** Index after the last word of the sentence in which {@code index} stands. */
    int sentenceEnd(int index) {
        return sentenceEnd[index];
    }

    /** Whether nothing, not even a space, stands between a word and the one before it. */
    boolean isAttached(int index) {
        return index > 0
                && index < tokens.size()
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().start();
    }

    /** From the first to the last character of the words in {@code [from, to)}. */
    Span span(Range range) {
        return new Span(
                tokens.get(range.from()).span().start(),
                tokens.get(range.to() - 1).span().end());
    }
}
