package org.colloquy.demo.transcript;

import java.util.HashMap;
import java.util.Map;

/** On which part of a long transcript's page each thing stands. */
final class Places {
    /** As many things as one page shows. */
    static final int PART_SIZE = 1_000;

    private final String path;
    private final Map<String, Integer> positions = new HashMap<>();

    Places(String path) {
        this.path = path;
    }

    /** Gives the thing with this id on the page the next place. */
    void add(String anchor) {
        positions.put(anchor, positions.size());
    }

    /** A link to the thing with this id. */
    String href(String anchor) {
        return href(anchor, anchor);
    }

    /** A link to the id {@code inside}, which stands within the thing with the id {@code anchor}. */
    String href(String anchor, String inside) {
        int part = part(positions.getOrDefault(anchor, 0));
        return (part == 1 ? path : path + "?part=" + part) + "#" + inside;
    }

    /** How many parts there are. */
    int parts() {
        return Math.max(1, part(positions.size() - 1));
    }

    private static int part(int position) {
        return position / PART_SIZE + 1;
    }
}
