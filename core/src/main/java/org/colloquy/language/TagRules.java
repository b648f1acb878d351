package org.colloquy.language;

import java.util.List;
import java.util.Set;

/** Mends what the tagger gets wrong in a way that its neighbours give away. */
final class TagRules {
    private static final Set<String> SUBORDINATORS_IN_S = Set.of("whereas", "besides", "towards", "versus");

    private TagRules() {}

    static void correct(List<Token> tokens) {
        if (tokens.size() > 1 && isSubjectAfterAll(tokens.get(0), tokens.get(1))) {
            tokens.set(0, tokens.get(0).tagged("NOUN"));
        }
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            String tag = rightTag(token, before, after);
            if (!tag.equals(token.tag())) {
                tokens.set(i, token.tagged(tag));
            }
        }
    }

    /** {@code Delegates questioned}: no sentence begins with two main verbs. */
    private static boolean isSubjectAfterAll(Token first, Token second) {
        boolean verb = first.is("VERB") && first.lower().endsWith("s");
        return verb && (second.is("VERB") || second.is("AUX"));
    }

    private static String rightTag(Token token, Token before, Token after) {
        if (isDemonstrative(token, after)) {
            return "DET";
        }
        if (isConjunction(token, after)) {
            return "SCONJ";
        }
        if (isPerfect(token, after)) {
            return "AUX";
        }
        if (isVerbAfterAll(token, before, after)) {
            return "VERB";
        }
        boolean lowerCase = Character.isLowerCase(token.text().charAt(0));
        boolean odd = token.is("PROPN") || token.is("ADP") || token.is("X");
        if (lowerCase && odd && token.lower().endsWith("ly")) {
            return "ADV";
        }
        return smallWord(token, before);
    }

    /** Words of which the tagger at times forgets what they nearly always are. */
    private static String smallWord(Token token, Token before) {
        if (token.lower().equals("to") && before.lower().equals("according")) {
            return "ADP";
        }
        boolean article = token.lower().equals("a") || token.lower().equals("an");
        boolean plural = token.lower().endsWith("s")
                && !token.lower().endsWith("ss")
                && token.text().length() > 4;
        if (before.lower().equals("to") && token.is("VERB") && plural) {
            return "NOUN";
        }
        if (token.is("SCONJ") && plural && !SUBORDINATORS_IN_S.contains(token.lower())) {
            return "NOUN";
        }
        return article && token.is("PART") ? "DET" : token.lower().equals("longtime") ? "ADJ" : token.tag();
    }

    /** {@code said that her plans}: no demonstrative stands before another determiner. */
    private static boolean isConjunction(Token token, Token after) {
        boolean that = token.lower().equals("that") && (token.is("DET") || token.is("PRON"));
        return that && (after.is("PRON") || after.is("DET") || after.is("PROPN"));
    }

    /** {@code has repeatedly cited}. */
    private static boolean isPerfect(Token token, Token after) {
        boolean have = token.lower().equals("has")
                || token.lower().equals("have")
                || token.lower().equals("had");
        boolean adverb = after.is("ADV") && after.lower().endsWith("ly");
        return have
                && token.is("VERB")
                && (adverb || (after.is("VERB") && after.lower().endsWith("ed")));
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
