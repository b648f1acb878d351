package org.colloquy.parse;

/** Writes a name in capitals in ordinary letters: {@code ANNE O'SHEA} becomes {@code Anne O'Shea}. */
final class NameCase {
    private NameCase() {}

    /** The name in ordinary letters; words that are not in capitals throughout stay as they are. */
    static String ordinary(String name) {
        if (name.length() <= 3) {
            return name; // initials, or the name of an outlet
        }
        StringBuilder out = new StringBuilder(name.length());
        for (String word : name.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ").append(isCapitals(word) ? lowered(word) : word);
        }
        return out.toString();
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
