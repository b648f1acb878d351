package org.colloquy.report;

import org.colloquy.source.Span;

/**
 * Lines that belong together: a paragraph, or blank lines.
 *
 * @param lines the whole lines with their line ends
 * @param text the visible characters in full, from the first to the last
 * @param shown where they stand; empty for blank lines
 */
record Passage(Span lines, String text, Span shown) {

    boolean isBlank() {
        return shown.isEmpty();
    }
}
