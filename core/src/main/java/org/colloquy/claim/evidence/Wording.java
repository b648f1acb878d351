package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.language.CleanVerbatim;
import org.colloquy.language.Sentence;
import org.colloquy.language.Stemmer;
import org.colloquy.language.TextAnalyzer;
import org.colloquy.language.Token;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/**
 * A claim or a passage word by word, small words and marks among them: not what it is about but how it puts it. Speech is
 * read without its restarts, so that what a speaker took back is not there.
 *
 * @param text the text as it is read
 * @param words all words and marks in order
 */
record Wording(String text, List<Word> words) {
    /** More words than this make no difference to a comparison. */
    private static final int MOST_CHARACTERS = 4_000;

    private static final Set<String> END = Set.of(".", "?", "!");

    Wording {
        words = List.copyOf(words);
    }

    /** The words of {@code text}. */
    static Wording of(String text) {
        String read = CleanVerbatim.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))
                .text();
        SourceText source = SourceText.of(read);
        Stemmer stemmer = new Stemmer();
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : TextAnalyzer.of(source).analyze(new Span(0, read.length()))) {
            ClauseNegation clause = new ClauseNegation();
            for (Token token : sentence.tokens()) {
                words.add(word(token, stemmer, clause));
            }
        }
        return new Wording(read, words);
    }

    private static Word word(Token token, Stemmer stemmer, ClauseNegation clause) {
        String lower = token.lower();
        if (token.is("PUNCT")) {
            lower.chars().forEach(c -> clause.mark((char) c));
        } else {
            clause.word(lower);
        }
        String stem = stemmer.stem(lower);
        return new Word(lower, stem, Kin.head(stem), token.tag(), clause.isNegated());
    }

    /** Whether a word is one of those that {@code wanted} accepts. */
    boolean has(Predicate<Word> wanted) {
        return words.stream().anyMatch(wanted);
    }

    /** The sentences, without what ends them. */
    List<Wording> sentences() {
        List<Wording> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || END.contains(words.get(i).lower())) {
                if (i > from) {
                    sentences.add(new Wording(text, words.subList(from, i)));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return words.get(index);
    }
}
