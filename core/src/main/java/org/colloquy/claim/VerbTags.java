package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.language.Token;

/**
 * Sets right where the tagger takes a reporting verb for a noun: many are both ({@code claims}, {@code reports}), and the
 * tagger knows less of them than the lexicon does.
 */
final class VerbTags {
    /** Forms that are hardly ever anything but the verb. */
    private static final Set<String> SURE = Set.of(
            "said",
            "says",
            "saying",
            "told",
            "tells",
            "wrote",
            "writes",
            "added",
            "adds",
            "adding",
            "asked",
            "asks",
            "noted",
            "argued",
            "argues",
            "arguing",
            "insisted",
            "insists",
            "suggested",
            "suggests",
            "proposes",
            "explains",
            "announces",
            "declares",
            "describes",
            "denies",
            "accuses",
            "maintains",
            "believes",
            "urged",
            "warns",
            "warned",
            "emphasizes",
            "emphasises",
            "criticizes",
            "criticises",
            "acknowledges",
            "recalls",
            "reiterates",
            "concedes",
            "admits",
            "asserts",
            "alleges",
            "contends",
            "predicts",
            "complains",
            "replies",
            "replied",
            "spoke",
            "tweeted",
            "vowed",
            "reveals",
            "responds",
            "expressed",
            "voiced");

    private static final Set<String> SHOW =
            Set.of("express", "expresses", "expressed", "expressing", "voice", "voices", "voiced", "voicing");

    private static final Set<String> AFTER_A_VERB =
            Set.of("that", "to", "how", "why", "whether", "if", "what", "working", "the", "a", "an", "about", "by");

    private VerbTags() {}

    static List<Token> correct(List<Token> sentence, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>(sentence);
        if (isNameAndVerb(tokens, lexicon)) {
            tokens.set(0, tokens.get(0).tagged("PROPN"));
            tokens.set(1, tokens.get(1).tagged("VERB"));
        }
        boolean verb = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("VERB") && i > 0 && isShown(tokens.get(i - 1))) {
                token = token.tagged("NOUN");
                tokens.set(i, token);
            }
            boolean right = token.is("VERB") || token.is("AUX");
            if (!right && (SURE.contains(token.lower()) || (!verb && isVerbAfterAll(tokens, i, lexicon)))) {
                tokens.set(i, token.tagged("VERB"));
                right = true;
            }
            verb = right || (verb && !isBoundary(token));
        }
        return tokens;
    }

    /** {@code expressed regret}: no verb follows these directly. */
    private static boolean isShown(Token before) {
        return before.is("VERB") && SHOW.contains(before.lower());
    }

    private static boolean isBoundary(Token token) {
        return token.is("PUNCT") || token.is("SCONJ");
    }

    /** {@code The farmers claim that}: in a clause without a verb so far, between a subject and what a verb takes. */
    private static boolean isVerbAfterAll(List<Token> tokens, int index, Lexicon lexicon) {
        if (index == 0 || index + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        Token subject = tokens.get(index - 1);
        boolean noun = subject.is("NOUN") || subject.is("PROPN") || subject.is("PRON");
        if (!noun
                || isPossessive(subject)
                || !Character.isLowerCase(token.text().charAt(0))) {
            return false;
        }
        boolean plural = subject.lower().endsWith("s") && !subject.lower().endsWith("ss");
        VerbForm fitting = plural ? VerbForm.BASE : VerbForm.THIRD;
        boolean known = lexicon.startingWith(token.lower()).stream()
                .anyMatch(entry -> entry.form() == fitting || entry.form() == VerbForm.PAST);
        return known && takesMore(tokens, index + 1);
    }

    /** {@code Finch rejected suggestions}, read as two adjectives: a sentence has a verb before its first mark. */
    private static boolean isNameAndVerb(List<Token> tokens, Lexicon lexicon) {
        boolean adjectives =
                tokens.size() > 2 && tokens.get(0).is("ADJ") && tokens.get(1).is("ADJ");
        boolean past = adjectives
                && lexicon.startingWith(tokens.get(1).lower()).stream()
                        .anyMatch(entry -> entry.form() == VerbForm.PAST);
        for (int i = 2; past && i < tokens.size() && !isBoundary(tokens.get(i)); i++) {
            past = !tokens.get(i).is("VERB") && !tokens.get(i).is("AUX");
        }
        return past;
    }

    private static boolean isPossessive(Token token) {
        return token.is("PRON") && Words.POSSESSIVES.contains(token.lower());
    }

    /** Whether what stands here goes on after a verb rather than after a noun. */
    private static boolean takesMore(List<Token> tokens, int next) {
        Token after = tokens.get(next);
        boolean relative = after.lower().equals("that")
                && next + 1 < tokens.size()
                && (tokens.get(next + 1).is("VERB") || tokens.get(next + 1).is("AUX"));
        return AFTER_A_VERB.contains(after.lower()) && !relative;
    }
}
