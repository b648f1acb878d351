package org.colloquy.language;

import java.util.List;

/** Mends what the tagger gets wrong in a way that its neighbours give away. */
final class TagRules {
    private TagRules() {}

    static void correct(List<Token> tokens) {
        if (tokens.size() > 1 && isSubjectAfterAll(tokens.get(0), tokens.get(1))) {
            tokens.set(0, tokens.get(0).tagged("NOUN"));
        }
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            if (isDemonstrative(token, after)) {
                tokens.set(i, token.tagged("DET"));
            } else if (isVerbAfterAll(token, before, after)) {
                tokens.set(i, token.tagged("VERB"));
            }
        }
    }

    /** {@code Delegates questioned}: no sentence begins with two main verbs. */
    private static boolean isSubjectAfterAll(Token first, Token second) {
        boolean verb = first.is("VERB") && first.lower().endsWith("s");
        return verb && (second.is("VERB") || second.is("AUX"));
    }

    /** {@code this highly praised book}. */
    private static boolean isDemonstrative(Token token, Token after) {
        boolean pronoun = token.is("PRON")
                && (token.lower().equals("this")
                        || token.lower().equals("these")
                        || token.lower().equals("those"));
        return pronoun
                && (after.is("NOUN")
                        || after.is("ADJ")
                        || (after.is("ADV") && after.lower().endsWith("ly")));
    }

    private static boolean isVerbAfterAll(Token token, Token before, Token after) {
        boolean lowerCase = Character.isLowerCase(token.text().charAt(0));
        if (!lowerCase || token.text().length() < 4) {
            return false;
        }
        if (before.lower().equals("to") && !token.is("VERB")) {
            return isInfinitiveAfterAll(token, after);
        }
        if (token.lower().endsWith("ed") && (token.is("X") || token.is("NOUN"))) {
            return before.is("AUX") || before.is("PROPN") || before.lower().equals("not") || before.is("PRON");
        }
        boolean third = token.is("NOUN")
                && token.lower().endsWith("s")
                && !token.lower().endsWith("ss");
        boolean subject = before.is("PROPN")
                || (before.is("PRON")
                        && !before.lower().equals("his")
                        && !before.lower().equals("her")
                        && !before.lower().endsWith("r")
                        && !before.lower().equals("its")
                        && !before.lower().equals("my"));
        boolean object = after.is("DET")
                || after.is("PRON")
                || after.is("SCONJ")
                || after.is("PROPN")
                || after.lower().equals("to")
                || (after.is("NOUN") && before.is("PROPN"));
        return third && subject && object;
    }

    /** {@code to lift environmental rules}: a noun is hardly followed by the beginning of another. */
    private static boolean isInfinitiveAfterAll(Token token, Token after) {
        boolean object = after.is("DET") || after.is("PRON") || after.is("PROPN");
        return (token.is("NOUN")
                        && (object || after.is("ADJ"))
                        && !token.lower().endsWith("s"))
                || (token.is("ADJ") && object);
    }
}
