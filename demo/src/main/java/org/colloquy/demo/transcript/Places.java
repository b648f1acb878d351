package org.colloquy.demo.transcript;

import java.util.HashMap;
import java.util.Map;

/** On which part of a long transcript's page each thing stands. */
final class Places {
    /** As many things as one page shows. */
    static final int PART_SIZE = 1_000;

    private final String address;
    private final Map<String, Integer> positions = new HashMap<>();

    /** On the page with this address, which may have a query. */
    Places(String address) {
        this.address = address;
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
        return partPath(part) + "#" + inside;
    }

    /** The address of a part. */
    String partPath(int part) {
        return part == 1 ? address : address + (address.contains("?") ? "&" : "?") + "part=" + part;
    }

    /** The part that is shown to one who asks for {@code part}: the nearest that there is. */
    int shown(int part) {
        return Math.min(Math.max(1, part), parts());
    }

    /** How many parts there are. */
    int parts() {
        return Math.max(1, part(positions.size() - 1));
    }

    private static int part(int position) {
        return position / PART_SIZE + 1;
    }
}
