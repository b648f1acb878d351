package org.colloquy.internal.label;

import java.util.List;

/** What the words of a label tell of it. */
public enum LabelKind {
    /** Nothing: a name, or any other words. */
    PLAIN,
    /** It names nobody: {@code QUESTION}, {@code UNIDENTIFIED MALE}. */
    ANONYMOUS,
    /** {@code Q} or {@code A}. */
    QUESTION_OR_ANSWER,
    /** It says what a person does: {@code Interviewer}, {@code Speaker 2}. */
    ROLE,
    /** It names a thing of the document: {@code Note}, {@code Date}. */
    FIELD,
    /** It announces something that is no speech: {@code Break}, {@code Also read}. */
    CALL_OUT,
    /** It begins as a sentence does: {@code One thing}. */
    SENTENCE;

    private static final int ANYONE = NameWords.ANONYMOUS | NameWords.SURELY_ANONYMOUS;

    /** The kind of a label with these words, which are in the form of the word lists. */
    public static LabelKind of(List<String> words, boolean digits) {
        if (words.isEmpty()) {
            return PLAIN;
        }
        String first = words.get(0);
        int ofFirst = NameWords.classes(first);
        int ofLast = NameWords.classes(words.get(words.size() - 1));
        if (words.size() == 1 && (first.equals("q") || first.equals("a"))) {
            return QUESTION_OR_ANSWER;
        }
        if (isSubject(words)) {
            return SENTENCE;
        }
        boolean mayBeAnyone = words.size() > 2 || ((ofFirst | ofLast) & ANYONE) != 0;
        if (mayBeAnyone && isAnonymous(words, digits)) {
            return ANONYMOUS;
        }
        if (((digits ? ofFirst | ofLast : ofLast) & NameWords.ROLE) != 0) {
            return ROLE;
        }
        if (words.size() <= 3 && NameWords.isCallOut(words)) {
            return CALL_OUT;
        }
        if (isCredit(words)) {
            return SENTENCE;
        }
        boolean titled = words.size() > 2 && (ofFirst & NameWords.TITLE) != 0;
        boolean letter = first.length() == 1 && words.size() == 1;
        if (!letter && !titled && (ofFirst & NameWords.FUNCTION_WORD) != 0) {
            return SENTENCE;
        }
        boolean field = words.size() <= 3 && ((ofFirst | ofLast) & NameWords.FIELD) != 0;
        return field ? FIELD : PLAIN;
    }

    /** {@code Written by}, {@code Held at}, {@code Examined by Mr. Lind}: no name goes on so. */
    private static boolean isCredit(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        return switch (words.get(words.size() - 1)) {
            case "by", "at", "in", "of", "on", "for", "to", "from", "with" -> true;
            default -> words.contains("by");
        };
    }

    private static boolean isAnonymous(List<String> words, boolean digits) {
        boolean all = true;
        boolean some = false;
        for (String word : words) {
            int classes = NameWords.classes(word);
            if ((classes & NameWords.SURELY_ANONYMOUS) != 0) {
                return true;
            }
            boolean anonymous = (classes & NameWords.ANONYMOUS) != 0;
            some |= anonymous;
            all &= anonymous || isArticle(word) || Character.isDigit(word.charAt(0));
        }
        boolean numberedSpeaker = digits
                && (words.get(0).equals("speaker")
                        || words.get(0).equals("juror")
                        || words.get(0).equals("participant")
                        || words.get(0).equals("person")
                        || words.get(0).equals("student"));
        boolean presiding =
                words.size() == 2 && words.get(0).equals("the") && words.get(1).equals("speaker");
        return some && all && !numberedSpeaker && !presiding;
    }

    /** {@code The answer}, {@code The question}: what a speech is about. */
    private static boolean isSubject(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean utterance = switch (last) {
            case "answer", "question", "questions", "response", "comment", "remark", "remarks" -> true;
            default -> false;
        };
        return utterance && words.size() == 2 && words.get(0).equals("the");
    }

    /** An article, or a word between two nouns. */
    private static boolean isArticle(String word) {
        return switch (word) {
            case "a",
                    "an",
                    "the",
                    "some",
                    "hon",
                    "from",
                    "in",
                    "of",
                    "aus",
                    "dem",
                    "der",
                    "de",
                    "del",
                    "du",
                    "la",
                    "le",
                    "el",
                    "il",
                    "dal",
                    "un",
                    "una",
                    "une",
                    "ein",
                    "eine" -> true;
            default -> false;
        };
    }
}
