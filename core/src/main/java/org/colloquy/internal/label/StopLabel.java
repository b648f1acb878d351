package org.colloquy.internal.label;

import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.text.Chars;

/**
 * A label that ends in a full stop: {@code CHAIR LIND.}, {@code Mr. OKORO of Kent.}, {@code The PRESIDING OFFICER.},
 * {@code Ms. Lind.}, {@code Q.}
 */
final class StopLabel {
    private static final int WORDS = 14;
    private static final int MOST_NAMES = 3;
    /** What a typist puts behind a name that may be another. */
    private static final String DOUBT = "(?)";

    /** Those whose name nobody noted; alone, and in ordinary letters. */
    private static final Set<String> ANYONE =
            Set.of("voice", "voices", "reporter", "reporters", "question", "questioner", "student", "students");

    private StopLabel() {}

    /** The offset of the full stop that ends a label at {@code from}, or -1. */
    static int end(String text, int from, int limit) {
        int at = from;
        boolean titled = false;
        boolean named = false;
        boolean place = false;
        boolean article = text.startsWith("The", from) && Chars.wordEnd(text, from, limit) == from + 3;
        for (int word = 0; word < WORDS && at < limit; word++) {
            char first = text.charAt(at);
            if (first == '(' || first == '[') {
                at = afterAside(text, at, limit);
                if (at < 0 || !named) {
                    return -1;
                }
                if (at < limit && text.charAt(at) == '.') {
                    return at;
                }
                at = Chars.skipSpaces(text, at, limit);
                continue;
            }
            int end = Chars.wordEnd(text, at, limit);
            int bare = withoutNumber(text, at, end);
            boolean stop = bare - at > 1 && text.charAt(bare - 1) == '.';
            int last = stop ? bare - 1 : end;
            if (last > at && text.charAt(last - 1) == ',') {
                last--;
            } else if (last - at > DOUBT.length() && text.startsWith(DOUBT, last - DOUBT.length())) {
                last -= DOUBT.length();
            }
            if (stop && at == from && ANYONE.contains(NameWords.plain(text.substring(at, last)))) {
                return bare - 1;
            }
            Word kind = kind(text, at, last, stop, titled, named, place);
            if (stop && kind != Word.NAME && article && !named && isOffice(text, at, last)) {
                return bare - 1;
            }
            if (kind == Word.NONE) {
                return -1;
            }
            named |= kind == Word.NAME;
            titled |= kind == Word.TITLE;
            place = kind == Word.OF || (place && kind == Word.NAME);
            if (stop && kind == Word.NAME) {
                return bare - 1;
            }
            at = Chars.skipSpaces(text, end, limit);
        }
        return -1;
    }

    /** The end of a word without the number of a footnote behind its stop. */
    private static int withoutNumber(String text, int from, int end) {
        int at = end;
        while (at > from && end - at < 2 && Chars.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at > from && text.charAt(at - 1) == '.' ? at : end;
    }

    private enum Word {
        NONE,
        NAME,
        TITLE,
        INITIAL,
        OF
    }

    private static Word kind(
            String text, int from, int to, boolean stop, boolean titled, boolean named, boolean place) {
        if (to - from > 40) {
            return Word.NONE;
        }
        char first = text.charAt(from);
        if (to - from == 1) {
            return single(text, from, stop, named);
        }
        if (Character.isUpperCase(first)) {
            return capitalised(text, from, to, stop, titled, place);
        }
        if (named && text.startsWith("of", from) && to - from == 2) {
            return Word.OF;
        }
        boolean tempore = named && to - from <= 7 && NameWords.isParticle(text, from, to);
        if (tempore) {
            return stop ? Word.NAME : Word.TITLE;
        }
        return isUpper(text, from, to) ? Word.NAME : Word.NONE;
    }

    /** {@code A. Van Lind:} rather than {@code A. Yes: it was.}: a name goes on up to a colon. */
    private static boolean beginsName(String text, int from) {
        int at = from;
        for (int word = 0; word < MOST_NAMES; word++) {
            int start = Chars.skipSpaces(text, at, text.length());
            int end = namePart(text, start);
            if (end - start < 2 || end == text.length() || !mayBeName(text, start, end)) {
                return false;
            }
            if (text.charAt(end) == ':') {
                return Character.isUpperCase(text.charAt(start));
            }
            if (!Chars.isSpace(text.charAt(end))) {
                return false;
            }
            at = end;
        }
        return false;
    }

    private static int namePart(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || Chars.isApostrophe(text.charAt(end))
                        || Chars.isDash(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean mayBeName(String text, int start, int end) {
        return Character.isUpperCase(text.charAt(start))
                ? !NameWords.isFunctionWord(text.substring(start, end).toLowerCase(Locale.ROOT))
                : NameWords.isParticle(text, start, end);
    }

    private static Word single(String text, int at, boolean stop, boolean named) {
        char letter = text.charAt(at);
        if (!stop || !Character.isUpperCase(letter)) {
            return Word.NONE;
        }
        boolean questionOrAnswer = (letter == 'Q' || letter == 'A') && !named && !beginsName(text, at + 2);
        return questionOrAnswer ? Word.NAME : Word.INITIAL;
    }

    private static Word capitalised(String text, int from, int to, boolean stop, boolean titled, boolean place) {
        if (isUpper(text, from, to)) {
            if (!stop) {
                return Word.NAME;
            }
            String plain = NameWords.plain(text.substring(from, to));
            boolean title = NameWords.isTitle(plain) || !NameWords.isSuffix(plain); // MS is a title and a degree
            return NameWords.isAbbreviation(plain) && title ? Word.TITLE : Word.NAME;
        }
        if (!isLetters(text, from, to)) {
            return Word.NONE;
        }
        if (place) {
            return Word.NAME;
        }
        if (NameWords.isTitle(text, from, to)) {
            return Word.TITLE;
        }
        return titled && !NameWords.isFunctionWord(NameWords.plain(text.substring(from, to))) ? Word.NAME : Word.NONE;
    }

    /** {@code The Chairman.}, {@code The Deputy Clerk.}: what the one who speaks is in the meeting. */
    private static boolean isOffice(String text, int from, int to) {
        String plain = NameWords.plain(text.substring(from, to));
        boolean office = NameWords.isTitle(plain) || NameWords.isRole(plain);
        return office && Character.isUpperCase(text.charAt(from)) && !NameWords.isHonorific(plain);
    }

    private static boolean isUpper(String text, int from, int to) {
        int capitals = 0;
        for (int at = from + prefix(text, from); at < to; at++) {
            char c = text.charAt(at);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (!Chars.isApostrophe(c) && !Chars.isDash(c)) {
                return false;
            }
        }
        return capitals > 1;
    }

    /** How many letters of a name go before its capitals: two in {@code McLAREN}. */
    private static int prefix(String text, int from) {
        return switch (text.charAt(from)) {
            case 'M' -> text.startsWith("Mc", from) ? 2 : text.startsWith("Mac", from) ? 3 : 0;
            case 'D', 'd' -> text.startsWith("e", from + 1) ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean isLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && !Chars.isApostrophe(c) && !Chars.isDash(c)) {
                return false;
            }
        }
        return true;
    }

    private static int afterAside(String text, int from, int limit) {
        int depth = 0;
        for (int i = from; i < Math.min(limit, from + 120); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
