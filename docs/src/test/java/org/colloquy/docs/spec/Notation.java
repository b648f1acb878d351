package org.colloquy.docs.spec;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How {@code docs/format.md} writes characters that nobody sees: {@code →} for a tab, {@code ⍽} for a no-break space,
 * {@code {U+2028}} for any other.
 */
final class Notation {
    private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");
    private static final char TAB = '→';
    private static final char NO_BREAK_SPACE = '⍽';

    private Notation() {}

    /** The text that is meant. */
    static String read(String visible) {
        String spaced = visible.replace(TAB, '\t').replace(NO_BREAK_SPACE, '\u00a0');
        return ESCAPE.matcher(spaced).replaceAll(Notation::character);
    }

    private static String character(MatchResult escape) {
        String character = Character.toString(Integer.parseInt(escape.group(1), 16));
        return java.util.regex.Matcher.quoteReplacement(character);
    }

    /** The text with everything visible, on one line. */
    static String write(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int c) {
        if (c == '\t') {
            visible.append(TAB);
        } else if (c == '\n' || c == '\r') {
            visible.append('⏎');
        } else if (c == '\u00a0') {
            visible.append(NO_BREAK_SPACE);
        } else if (c != ' ' && isInvisible(c) || c == TAB || c == NO_BREAK_SPACE) {
            visible.append(String.format("{U+%04X}", c));
        } else {
            visible.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
