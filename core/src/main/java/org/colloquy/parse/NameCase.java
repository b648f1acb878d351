package org.colloquy.parse;

import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.label.NameWords;

/** Writes a name in capitals in ordinary letters: {@code ANNE O'SHEA} becomes {@code Anne O'Shea}. */
final class NameCase {
    private NameCase() {}

    private static final Set<String> SMALL = Set.of(
            "of", "and", "for", "the", "to", "in", "van", "von", "der", "den", "de", "del", "della", "di", "du", "da",
            "la", "bin", "ibn", "pro", "tempore");

    /** The name in ordinary letters; words that are neither in capitals nor in small letters throughout stay. */
    static String ordinary(String name) {
        String spaced = name.replace('_', ' ');
        boolean small = !hasCapital(spaced);
        StringBuilder out = new StringBuilder(name.length());
        for (String word : spaced.split(" ", -1)) {
            boolean inside = !out.isEmpty();
            out.append(inside ? " " : "");
            if (small && !word.isEmpty() && !SMALL.contains(NameWords.plain(word))) {
                out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
            } else {
                out.append(isCapitals(word) ? ofCapitals(word, inside) : word);
            }
        }
        return out.toString();
    }

    private static boolean hasCapital(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.toLowerCase(name.charAt(i)) != name.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static String ofCapitals(String word, boolean inside) {
        String plain = NameWords.plain(word);
        if (inside && SMALL.contains(plain)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return isShort(word, plain) ? word : lowered(word);
    }

    /** Initials, letters after a name, the name of an outlet: without a vowel, or known. */
    private static boolean isShort(String word, String plain) {
        if (word.length() > 4) {
            return false;
        }
        boolean abbreviation = NameWords.isAbbreviation(plain);
        boolean degree = NameWords.isSuffix(plain) && !abbreviation;
        return degree
                || (word.length() <= 3
                        && plain.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)
                        && !abbreviation
                        && !NameWords.isTitle(plain));
    }

    private static boolean isCapitals(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return word.startsWith("Mc") && word.length() > 3 && Character.isUpperCase(word.charAt(3));
            }
            letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
        }
        return letters > 1 && word.indexOf('.') != 1;
    }

    private static String lowered(String word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetterOrDigit(c);
        }
        if (word.length() > 3 && word.startsWith("Mc")) {
            out.setCharAt(2, Character.toUpperCase(word.charAt(2)));
        } else if (word.length() > 3 && word.startsWith("MC")) {
            out.setCharAt(2, word.charAt(2));
        }
        int s = word.length() - 2;
        boolean possessive = s > 1 && !Character.isLetter(word.charAt(s)) && word.charAt(s + 1) == 'S';
        if (possessive) {
            out.setCharAt(s + 1, 's');
        }
        return out.toString();
    }
}
