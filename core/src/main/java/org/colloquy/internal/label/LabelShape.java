package org.colloquy.internal.label;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * What a label consists of. Worked out once for every different label.
 *
 * @param form its case shape, judged on the name: a role after a comma and what stands in parentheses may be anything
 * @param name the words before the first comma or parenthesis; suffixes such as {@code Jr.} included
 * @param plainWords all words of the name in the form the word lists know
 * @param rest how many words follow the name
 * @param properTail how many words at the end of the name are capitalised, without particles between
 * @param aside what stands in parentheses, if anything does
 * @param digits whether the name has a word of digits
 * @param lower how many words of the name are in lower case and no particles
 */
public record LabelShape(
        LabelForm form,
        List<String> name,
        List<String> plainWords,
        int rest,
        int properTail,
        @Nullable String aside,
        boolean digits,
        int lower) {

    private static final LabelShape NONE = new LabelShape(LabelForm.NONE, List.of(), List.of(), 0, 0, null, false, 0);

    /** The shape of {@code label}, whose spaces are single. */
    public static LabelShape of(String label) {
        boolean angled = label.length() > 2 && label.charAt(0) == '<' && label.endsWith(">");
        return new Reader(angled ? label.substring(1, label.length() - 1) : label).read();
    }

    private static final class Reader {
        private final String label;
        private final List<String> name = new ArrayList<>(4);
        private final List<String> plainWords = new ArrayList<>(4);
        private @Nullable String aside;
        private boolean nameOver;
        private boolean digits;
        private boolean shout = true;
        private boolean shouted;
        private int rest;
        private int lower;
        private int tail;
        private int proper;

        Reader(String label) {
            this.label = label;
        }

        LabelShape read() {
            int at = 0;
            while (at < label.length()) {
                char c = label.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (c == '(' || c == '[') {
                    at = skipAside(at);
                } else if (QuotedTitle.opens(c)) {
                    rest += nameOver ? 1 : 0;
                    at = QuotedTitle.end(label, 0, at, label.length());
                } else {
                    int end = wordEnd(at);
                    at = word(at, end) ? end : -1;
                }
                if (at < 0) {
                    return NONE;
                }
            }
            return name.isEmpty()
                    ? NONE
                    : new LabelShape(
                            form(), List.copyOf(name), List.copyOf(plainWords), rest, tail, aside, digits, lower);
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < label.length() && label.charAt(end) != ' ' && label.charAt(end) != '(') {
                end++;
            }
            return end;
        }

        private int skipAside(int from) {
            int depth = 0;
            for (int i = from; i < label.length(); i++) {
                char c = label.charAt(i);
                if (c == '(' || c == '[') {
                    depth++;
                } else if (c == ')' || c == ']') {
                    depth--;
                    if (depth == 0) {
                        aside = label.substring(from + 1, i);
                        return i + 1;
                    }
                }
            }
            return -1;
        }

        private boolean word(int from, int to) {
            boolean comma = label.charAt(to - 1) == ',';
            int end = comma ? to - 1 : to;
            boolean dashes = end - from == 2 && label.startsWith("--", from) && !name.isEmpty();
            if ((comma && end == from) || dashes) {
                nameOver = true;
                return true;
            }
            if (!isWord(from, end, to == label.length())) {
                return false;
            }
            String word = label.substring(from, end);
            String plain = NameWords.plain(word);
            int classes = NameWords.classes(plain);
            if (plain.isEmpty()) {
                return true; // stops alone are no word
            }
            if (nameOver && (classes & NameWords.SUFFIX) == 0) {
                boolean small = Character.isLowerCase(word.charAt(0));
                if ((small && isVerb(plain)) || (isSubject(plain) && (small || !shout))) {
                    return false;
                }
                rest++;
            } else {
                nameWord(word, plain, classes);
                if (comma && lower > 0) {
                    name.set(name.size() - 1, word + ","); // an office in small letters: the name is to come
                }
            }
            nameOver |= comma && lower == 0;
            return true;
        }

        /** {@code Mr. Lind, you said}: what follows the comma is a clause, and describes nobody. */
        private static boolean isSubject(String plain) {
            return switch (plain) {
                case "i", "you", "he", "she", "we", "they" -> true;
                default -> false;
            };
        }

        /** {@code Mr. Chairman, and may it please the board}: a clause has a verb, what describes a speaker has none. */
        private static boolean isVerb(String plain) {
            return switch (plain) {
                case "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "may", "might", "can" ->
                    true;
                case "could", "will", "would", "shall", "should", "must", "let", "please", "thank" -> true;
                case "ist", "sind", "war", "hat", "haben", "wird", "est", "sont", "était", "es", "son", "era" -> true;
                default -> false;
            };
        }

        private void nameWord(String word, String plain, int classes) {
            name.add(word);
            plainWords.add(plain);
            char first = word.charAt(0);
            if (Character.isLowerCase(first) && isNumbered(word)) {
                digits = true;
                return;
            }
            if (Character.isLowerCase(first)) {
                tail = 0;
                if ((classes & NameWords.PARTICLE) == 0 && !isPrefixed(word)) {
                    lower++;
                }
                return;
            }
            if (Chars.isDigit(first) || first == '#') {
                digits = true;
                return;
            }
            if (Character.isLetter(first)) {
                tail++;
                proper++;
                boolean upper = isUpper(word);
                shout &= upper || (classes & NameWords.SUFFIX) != 0;
                shouted |= upper;
            }
        }

        /** {@code spk09}, {@code spk_1}: what a machine calls a speaker. */
        private static boolean isNumbered(String word) {
            return word.length() > 2 && Chars.isDigit(word.charAt(word.length() - 1));
        }

        private LabelForm form() {
            if (lower > 0) {
                return Character.isUpperCase(name.get(0).charAt(0)) ? LabelForm.SENTENCE : LabelForm.LOWER;
            }
            if (shouted && shout) {
                return LabelForm.UPPER;
            }
            return proper == 0 && !digits ? LabelForm.LOWER : LabelForm.TITLE;
        }

        /** Letters, digits, apostrophes, hyphens; stops only after initials and short forms. */
        private boolean isWord(int from, int to, boolean lastOfLabel) {
            int length = to - from;
            for (int i = from; i < to; i++) {
                char c = label.charAt(i);
                if (Character.isLetterOrDigit(c) || c == '_' || c == '&' || c == '/' || c == '#') {
                    continue;
                }
                if (c == '.') {
                    boolean last = i == to - 1;
                    if (last && !lastOfLabel && length > 4 && !isShortForm(from, to)) {
                        return false;
                    }
                } else if (!Chars.isApostrophe(c) && !Chars.isDash(c) && c != 0xAD && !isMark(c)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isMark(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.SURROGATE;
        }

        private boolean isShortForm(int from, int to) {
            return label.lastIndexOf('.', to - 2) > from
                    || NameWords.isAbbreviation(NameWords.plain(label.substring(from, to)));
        }

        /** Whether all letters are capitals, but for a prefix such as Mc and a plural or possessive ending. */
        private static boolean isUpper(String word) {
            int from = word.startsWith("Mc") ? 2 : word.startsWith("Mac") && word.length() > 4 ? 3 : 0;
            int letters = 0;
            for (int i = from; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLowerCase(c)) {
                    return false;
                }
                if (Character.isUpperCase(c)) {
                    letters++;
                }
            }
            return letters > 0;
        }

        /** {@code deGRASSE}, {@code d’Arcy}: begins in lower case and is a name all the same. */
        private static boolean isPrefixed(String word) {
            for (int i = 1; i < Math.min(4, word.length()); i++) {
                if (Character.isUpperCase(word.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
