package org.colloquy.language;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Reduces English words to their stems, so that {@code funded} and {@code funding} are found by each other: Porter's
 * second stemmer ("The English (Porter2) stemming algorithm", snowballstem.org).
 *
 * <p>Remembers the words that it has seen. Not safe for use by several threads: each text has a stemmer of its own.
 */
public final class Stemmer {
    /** Longer than any English word; what is longer is no word, and is left as it is. */
    private static final int LONGEST_WORD = 40;

    private final SnowballStemmer snowball = new SnowballStemmer(ALGORITHM.ENGLISH);
    private final Map<String, String> stems = new HashMap<>();

    /** A stemmer that has seen no words. */
    public Stemmer() {}

    /** The stem of {@code word}, which is to be in lower case; an abbreviation with stops in it is its own stem. */
    public String stem(String word) {
        if (word.length() > LONGEST_WORD || word.indexOf('.') >= 0) {
            return word;
        }
        return stems.computeIfAbsent(word, unseen -> snowball.stem(unseen).toString());
    }
}
