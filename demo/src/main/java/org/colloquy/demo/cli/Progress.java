package org.colloquy.demo.cli;

import java.io.PrintWriter;

/** Messages while many files are dealt with; on a terminal a bar below them. Safe for use by several threads. */
final class Progress {
    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter messages;
    private final boolean terminal;
    private final int total;
    private int done;

    Progress(Streams streams, int total) {
        this.messages = streams.messages();
        this.terminal = streams.terminal();
        this.total = total;
    }

    synchronized void tell(String message) {
        clear();
        messages.println(message);
        draw();
    }

    synchronized void advance() {
        done++;
        clear();
        draw();
    }

    /** Takes the bar away. */
    synchronized void end() {
        clear();
        messages.flush();
    }

    private void clear() {
        if (terminal) {
            messages.print(CLEAR_LINE);
        }
    }

    private void draw() {
        if (terminal) {
            int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
            messages.print("[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
            messages.flush();
        }
    }
}
