package org.colloquy.quiz.generate;

/** Whether two words are so alike that one may be a misspelling of the other. */
final class Spelling {
    private static final int LONGEST = 40;

    private Spelling() {}

    /** Equal, or from six letters on at most two letters apart (Levenshtein). */
    static boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean comparable = Math.min(one.length(), other.length()) >= 6
                && Math.max(one.length(), other.length()) <= LONGEST
                && Math.abs(one.length() - other.length()) <= 2;
        return comparable && distance(one, other) <= 2;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[other.length()];
    }
}
