package org.colloquy.demo.web;

import io.javalin.http.HttpStatus;

/** A request that cannot be answered as asked, with what the reader is told about it. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;
    private final String text;

    /**
     * A problem.
     *
     * @param title what is wrong, as a heading
     * @param text what the reader can do about it
     */
    public Problem(HttpStatus status, String title, String text) {
        super(title, null, false, false);
        this.status = status;
        this.title = title;
        this.text = text;
    }

    /** There is nothing at this address, or no longer. */
    public static Problem notFound(String title, String text) {
        return new Problem(HttpStatus.NOT_FOUND, title, text);
    }

    /** The status of the response. */
    public HttpStatus status() {
        return status;
    }

    /** What is wrong, as a heading. */
    public String title() {
        return title;
    }

    /** What the reader can do about it. */
    public String text() {
        return text;
    }
}
