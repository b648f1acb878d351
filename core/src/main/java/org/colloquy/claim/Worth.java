package org.colloquy.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.language.Token;

/**
 * How much a claim is worth asking about, 0 to 1: specific (it has figures or names), checkable (it commits somebody to
 * something) and self-contained (it points at nothing outside itself). A rank, not a measure.
 */
final class Worth {
    private static final double BASIS = 0.35;
    private static final double FOR_FIGURE = 0.2;
    private static final double FOR_NAME = 0.15;
    private static final double FOR_COMMITMENT = 0.15;
    private static final double FOR_LENGTH = 0.15;
    private static final double AGAINST_POINTING = 0.25;
    private static final double AGAINST_QUESTION = 0.15;
    private static final double AGAINST_SHORTNESS = 0.25;
    private static final int SHORTEST = 5;
    private static final int SHORTEST_GOOD = 8;
    private static final int LONGEST_GOOD = 30;

    private static final Set<Stance> COMMITMENTS = EnumSet.of(
            Stance.DENY,
            Stance.ADMIT,
            Stance.ACCUSE,
            Stance.PROPOSE,
            Stance.PROMISE,
            Stance.PREDICT,
            Stance.OPPOSE,
            Stance.SUPPORT);
    private static final Set<String> POINTING =
            Set.of("he", "she", "it", "they", "this", "that", "these", "those", "him", "her", "them", "there", "so");

    private Worth() {}

    /** The worth of a claim of these words. */
    static double of(Stance stance, List<Token> words, boolean figures) {
        long length = words.stream().filter(token -> !token.is("PUNCT")).count();
        double worth = BASIS;
        worth += figures ? FOR_FIGURE : 0;
        worth += words.stream().skip(1).anyMatch(token -> token.is("PROPN")) ? FOR_NAME : 0;
        worth += COMMITMENTS.contains(stance) ? FOR_COMMITMENT : 0;
        worth += length >= SHORTEST_GOOD && length <= LONGEST_GOOD ? FOR_LENGTH : 0;
        worth -= points(words) ? AGAINST_POINTING : 0;
        worth -= stance == Stance.ASK ? AGAINST_QUESTION : 0;
        worth -= length < SHORTEST ? AGAINST_SHORTNESS : 0;
        return Math.round(100 * Math.max(0, Math.min(1, worth))) / 100.0;
    }

    /** Whether the first noun or pronoun stands for something that was said before. */
    private static boolean points(List<Token> words) {
        for (Token token : words) {
            if (token.is("NOUN") || token.is("PROPN")) {
                return false;
            }
            if (POINTING.contains(token.lower()) && (token.is("PRON") || token.is("DET") || token.is("ADV"))) {
                return true;
            }
        }
        return true;
    }
}
