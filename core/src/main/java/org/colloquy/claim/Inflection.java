package org.colloquy.claim;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of an English verb. */
final class Inflection {
    private Inflection() {}

    /**
     * All forms of a verb.
     *
     * @param lemma the base form
     * @param irregular the past, and after a slash the participle, if they are not regular; empty if they are. A past in
     *     -ed that is longer than the regular one doubles a letter, which the form in -ing then does too
     */
    static Map<String, VerbForm> of(String lemma, String irregular) {
        Map<String, VerbForm> forms = new LinkedHashMap<>();
        int slash = irregular.indexOf('/');
        String past = irregular.isEmpty() ? past(lemma) : slash < 0 ? irregular : irregular.substring(0, slash);
        if (slash >= 0) {
            forms.put(irregular.substring(slash + 1), VerbForm.PARTICIPLE);
        }
        forms.put(past, VerbForm.PAST);
        forms.put(third(lemma), VerbForm.THIRD);
        boolean doubled = past.endsWith("ed") && past.length() == lemma.length() + 3;
        forms.put(doubled ? past.substring(0, past.length() - 2) + "ing" : ing(lemma), VerbForm.ING);
        forms.put(lemma, VerbForm.BASE);
        if (irregular.isEmpty() && endsInVowelL(lemma)) {
            forms.put(lemma + "led", VerbForm.PAST);
            forms.put(lemma + "ling", VerbForm.ING);
        }
        return forms;
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    private static String third(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
        return hissing || lemma.equals("go") ? lemma + "es" : lemma + "s";
    }

    private static String ing(String lemma) {
        boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe");
        String stem = silent ? lemma.substring(0, lemma.length() - 1) : lemma;
        return switch (lemma) {
            case "set", "put", "begin", "hit", "cut", "bet" -> lemma + lemma.charAt(lemma.length() - 1) + "ing";
            default -> stem + "ing";
        };
    }

    /** Such verbs double the letter in British spelling: {@code labelled}. */
    private static boolean endsInVowelL(String lemma) {
        int length = lemma.length();
        return length > 2 && lemma.endsWith("el") && "aeiou".indexOf(lemma.charAt(length - 3)) < 0;
    }

    private static boolean endsInConsonantY(String lemma) {
        int length = lemma.length();
        return length > 1 && lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(length - 2)) < 0;
    }
}
