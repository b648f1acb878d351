package org.colloquy.demo.transcript;

import java.util.List;

/** A transcript to stand beside something else, with passages marked in it. */
public final class TranscriptColumn {
    private final Flow flow;
    private final Places places;
    private final int part;

    private TranscriptColumn(Flow flow, Places places, int part) {
        this.flow = flow;
        this.places = places;
        this.part = part;
    }

    /**
     * A part of an interview.
     *
     * @param address the address of the page, up to the {@code part} of its query
     * @param part from 1; the last one if there are not as many
     */
    public static TranscriptColumn of(Interview interview, List<Passage> passages, String address, int part) {
        Places places = new Places(address);
        Flow flow = Flow.of(interview, places, passages);
        return new TranscriptColumn(flow, places, flow.shown(part));
    }

    /** A link to the turn with this id. */
    public String href(String turn) {
        return flow.href(turn)
                .filter(href -> !href.startsWith(partPath(part) + "#"))
                .orElse("#" + turn);
    }

    int part() {
        return part;
    }

    int parts() {
        return places.parts();
    }

    String partPath(int other) {
        return places.partPath(other);
    }

    List<FlowItem> items() {
        return flow.part(part).stream()
                .filter(item -> !(item instanceof DiagnosticView))
                .toList();
    }
}
