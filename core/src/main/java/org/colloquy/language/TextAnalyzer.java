package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSTaggerME;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * Splits English text into sentences and words and tells their parts of speech.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("Mr. Reed said so. I agree.");
 * List<Sentence> sentences = TextAnalyzer.of(text).analyze(new Span(0, text.length())); // two
 * }</pre>
 *
 * <p>Works in time linear in the text. An analyzer is for one text, since it learns from all of it which words are names,
 * and for one thread, since it keeps the state of the tagger. The models behind it are loaded once and shared.
 */
public final class TextAnalyzer {
    /** The tagger's search copies what it has so far at each word, so that long sentences go to it in pieces. */
    private static final int TAGGED_AT_ONCE = 150;

    /** A sentence of more words is cut, so that who looks at whole sentences has an end. */
    private static final int LONGEST_SENTENCE = 450;

    private final SourceText text;
    private final WordSplitter words;
    private final POSTaggerME tagger;
    private final NameEvidence names;

    private TextAnalyzer(SourceText text, LanguageModels models) {
        this.text = text;
        words = new WordSplitter(models.tokenizer());
        tagger = models.tagger();
        names = NameEvidence.of(text);
    }

    /** An analyzer for a text; the first call loads the models. */
    public static TextAnalyzer of(SourceText text) {
        return new TextAnalyzer(Objects.requireNonNull(text, "text"), LanguageModels.english());
    }

    /**
     * The sentences of a passage, in order.
     *
     * @param passage a paragraph or any other stretch within which a sentence may not cross the bounds
     * @throws IndexOutOfBoundsException if the passage reaches past the end of the text
     */
    public List<Sentence> analyze(Span passage) {
        Objects.requireNonNull(passage, "passage");
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : SentenceSplitter.split(text, passage)) {
            List<Span> spans = words.split(text.text(), span);
            for (int from = 0; from < spans.size(); from += LONGEST_SENTENCE) {
                List<Span> part = spans.subList(from, Math.min(spans.size(), from + LONGEST_SENTENCE));
                sentences.add(new Sentence(part.get(0).union(part.get(part.size() - 1)), tag(part)));
            }
        }
        return sentences;
    }

    private List<Token> tag(List<Span> spans) {
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int from = 0; from < spans.size(); from += TAGGED_AT_ONCE) {
            List<Span> part = spans.subList(from, Math.min(spans.size(), from + TAGGED_AT_ONCE));
            String[] shown = part.stream()
                    .map(span -> WordSplitter.forTagger(text.slice(span)))
                    .toArray(String[]::new);
            String[] tags = tagger.tag(shown);
            for (int i = 0; i < shown.length; i++) {
                Clitics.add(part.get(i), text.slice(part.get(i)), tags[i], tokens);
            }
        }
        names.correct(tokens);
        TagRules.correct(tokens);
        return tokens;
    }
}
