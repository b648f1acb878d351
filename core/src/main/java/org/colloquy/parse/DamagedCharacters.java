package org.colloquy.parse;

import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.source.Span;

/** Reports characters that stand for what could not be decoded, and halves of surrogate pairs. */
final class DamagedCharacters {
    /** A text in the wrong encoding is full of them; these are enough to see it. */
    private static final int MOST = 20;

    private final Document document;
    private int reported;

    DamagedCharacters(Document document) {
        this.document = document;
    }

    /** Reports the first of them. */
    void report() {
        String text = document.text();
        if (!mayHold(text)) {
            return;
        }
        reportAll(text, '\uFFFD');
        reportAll(text, '\0');
        for (int i = 0; i < text.length() && reported < MOST; i++) {
            char c = text.charAt(i);
            if (c >= '\uD800' && c <= '\uDFFF') {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    i++;
                } else {
                    report(i, c);
                }
            }
        }
    }

    /** Whether there is a NUL or anything from the surrogates on, as in hardly any text. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((char) (text.charAt(i) - 1) >= Character.MIN_SURROGATE - 1) {
                return true;
            }
        }
        return false;
    }

    private void reportAll(String text, char character) {
        for (int at = text.indexOf(character); at >= 0 && reported < MOST; at = text.indexOf(character, at + 1)) {
            report(at, character);
        }
    }

    private void report(int at, char character) {
        reported++;
        document.report(new Diagnostic.DamagedCharacter(Span.ofLength(at, 1), character));
    }
}
