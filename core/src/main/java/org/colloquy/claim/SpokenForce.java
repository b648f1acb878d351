package org.colloquy.claim;

import java.util.List;
import java.util.Set;
import org.colloquy.language.Sentence;
import org.colloquy.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker does with a sentence that says nothing of saying: asks, proposes, promises, predicts, admits, denies, or
 * simply asserts. A few open signs only; what has none is an assertion.
 *
 * @param stance what the speaker does
 * @param negation the word by which a denial negates what is denied; null if there is none
 * @param reason one line for a person
 */
record SpokenForce(Stance stance, @Nullable Token negation, String reason) {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> PAST = Set.of("did", "have", "had", "was", "were");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
    private static final Set<String> FAULTS = Set.of(
            "wrong",
            "mistake",
            "mistakes",
            "fault",
            "ashamed",
            "apologise",
            "apologised",
            "apologize",
            "apologized",
            "regret",
            "guilty");
    private static final Set<String> ADVICE = Set.of("should", "ought");
    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> SUGGESTIONS = Set.of("suggest", "propose", "recommend");
    private static final Set<String> WISHES = Set.of("like", "want", "love", "prefer", "be");
    private static final Set<String> MERE_TALK =
            Set.of("say", "tell", "ask", "be", "see", "think", "mean", "give", "never");
    /** Fewer words after the negation ("we did not do that") tell nothing of what is denied. */
    private static final int FEWEST_DENIED = 3;
    /** How far into a sentence its subject may stand: after {@code but}, {@code yes,}. */
    private static final int FRONT = 4;

    /** What the speaker does with {@code sentence}. */
    static SpokenForce of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (asks(tokens)) {
            return new SpokenForce(Stance.ASK, null, "ends with a question mark");
        }
        if (startsWith(tokens, "let", "'s") || startsWith(tokens, "let", "us")) {
            return new SpokenForce(Stance.PROPOSE, null, "begins with “let us”");
        }
        int subject = firstPersonSubject(tokens);
        if (subject >= 0) {
            return firstPerson(tokens, subject);
        }
        return lower(tokens, afterOpening(tokens)).equals("you") ? assertion() : otherPerson(tokens);
    }

    private static SpokenForce firstPerson(List<Token> tokens, int subject) {
        String verb = lower(tokens, subject + 1);
        String next = lower(tokens, subject + 2);
        boolean negated = Words.NOT.contains(next);
        if (PAST.contains(verb) && negated && words(tokens, subject + 3) >= FEWEST_DENIED) {
            return new SpokenForce(Stance.DENY, tokens.get(subject + 2), "“" + verb + "” negated, of oneself");
        }
        if (!negated && namesFault(tokens, subject)) {
            return new SpokenForce(Stance.ADMIT, null, "a word for a fault, of oneself");
        }
        if (FUTURE.contains(verb) && !MERE_TALK.contains(next)) {
            return new SpokenForce(Stance.PROMISE, null, "“" + verb + "” of oneself");
        }
        String suggestion = WOULD.contains(verb) ? next : verb;
        if (SUGGESTIONS.contains(suggestion)) {
            return advice(suggestion);
        }
        return ADVICE.contains(verb) && !WISHES.contains(next) ? advice(verb) : assertion();
    }

    private static long words(List<Token> tokens, int from) {
        return tokens.stream().skip(from).filter(token -> !token.is("PUNCT")).count();
    }

    /** Whether the clause that begins at {@code subject} has a word for a fault. */
    private static boolean namesFault(List<Token> tokens, int subject) {
        for (int i = subject + 1; i < tokens.size() && !endsClause(tokens.get(i)); i++) {
            if (FAULTS.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(Token token) {
        return token.is("PUNCT")
                || Words.SUBORDINATORS.contains(token.lower())
                || Words.RELATIVES.contains(token.lower());
    }

    private static SpokenForce otherPerson(List<Token> tokens) {
        for (int i = 1; i < Math.min(tokens.size(), 3 * FRONT); i++) {
            String word = tokens.get(i).lower();
            if (endsClause(tokens.get(i))) {
                break;
            }
            if (ADVICE.contains(word)) {
                return advice(word);
            }
            if (FUTURE.contains(word)) {
                return new SpokenForce(Stance.PREDICT, null, "“" + word + "” of others");
            }
        }
        return assertion();
    }

    private static SpokenForce advice(String word) {
        return new SpokenForce(Stance.PROPOSE, null, "“" + word + "”");
    }

    /** A sentence that simply asserts. */
    static SpokenForce assertion() {
        return new SpokenForce(Stance.SAY, null, "a sentence of the speaker’s own");
    }

    /** Whether the sentence ends with a question mark that belongs to no quotation. */
    private static boolean asks(List<Token> tokens) {
        boolean asks = false;
        int open = 0;
        for (Token token : tokens) {
            if (token.text().equals("“")) {
                open++;
            } else if (token.text().equals("”")) {
                open--;
                asks = false;
            } else if (!token.is("PUNCT")) {
                asks = false;
            } else if (token.text().indexOf('?') >= 0) {
                asks = open <= 0;
            }
        }
        return asks;
    }

    private static boolean startsWith(List<Token> tokens, String first, String second) {
        int from = afterOpening(tokens);
        return lower(tokens, from).equals(first) && lower(tokens, from + 1).equals(second);
    }

    /** Index of "I" or "we" near the front of the sentence; -1 if there is none. */
    private static int firstPersonSubject(List<Token> tokens) {
        int from = afterOpening(tokens);
        return FIRST_PERSON.contains(lower(tokens, from)) ? from : -1;
    }

    /** Index after {@code Yes, and now}. */
    private static int afterOpening(List<Token> tokens) {
        int at = 0;
        while (at < Math.min(FRONT, tokens.size()) && isOpening(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpening(Token token) {
        return token.is("PUNCT") || token.is("CCONJ") || token.is("ADV") || token.is("INTJ");
    }

    private static String lower(List<Token> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).lower() : "";
    }
}
