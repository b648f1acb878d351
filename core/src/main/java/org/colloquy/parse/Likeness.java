package org.colloquy.parse;

/** How much two words look alike, as misspellings do. */
final class Likeness {
    private static final int SHORT = 4;
    private static final int LONG = 7;

    private Likeness() {}

    /** Whether one word may be a misspelling of the other: one letter of at least four is wrong, or two of seven. */
    static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORT || longer == SHORT || longer > 40 || one.equals(other)) {
            return false;
        }
        return longer - shorter <= 2 && distance(one, other) <= (shorter >= LONG ? 2 : 1);
    }

    /** Insertions, deletions, replacements and swaps of neighbours (Damerau 1964). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
