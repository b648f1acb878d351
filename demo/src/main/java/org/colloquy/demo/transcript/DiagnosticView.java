package org.colloquy.demo.transcript;

/**
 * Something that looked wrong in the text.
 *
 * @param anchor its id on the page
 * @param href a link to it
 * @param severity how much it matters, in words
 * @param line the line of the text, from 1
 */
record DiagnosticView(String anchor, String href, String severity, int line, String code, String message, String hint)
        implements FlowItem {}
