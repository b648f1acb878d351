package org.colloquy.demo.transcript;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.demo.summary.Summary;
import org.colloquy.parse.ParseResult;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.jspecify.annotations.Nullable;

/** An interview that can be read here. What its page shows is worked out when it is first asked for, and kept. */
public final class Interview {
    private final String id;
    private final ParseResult result;
    private final Optional<Summary> summary;
    private final Map<Integer, TranscriptView> parts = new ConcurrentHashMap<>();
    private @Nullable Flow flow;

    /**
     * An interview.
     *
     * @param id what it is called in addresses
     * @param result the text and what was understood of it
     * @param summary a news summary of the interview
     */
    Interview(String id, ParseResult result, Optional<Summary> summary) {
        this.id = Objects.requireNonNull(id, "id");
        this.result = Objects.requireNonNull(result, "result");
        this.summary = Objects.requireNonNull(summary, "summary");
    }

    /** What it is called in addresses. */
    public String id() {
        return id;
    }

    /** The text and what was understood of it. */
    public ParseResult result() {
        return result;
    }

    /** What was understood of the text. */
    public Transcript transcript() {
        return result.transcript();
    }

    /** A news summary of the interview. */
    public Optional<Summary> summary() {
        return summary;
    }

    /** The title as printed; without one, the names of those who speak, or else the name of the text. */
    public String title() {
        return transcript()
                .metadata()
                .title()
                .or(this::names)
                .orElse(result.source().name());
    }

    private Optional<String> names() {
        List<String> names = transcript().speakers().stream()
                .filter(speaker -> !speaker.anonymous())
                .map(Speaker::name)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int last = names.size() - 1;
        return Optional.of(
                switch (last) {
                    case 0 -> names.get(0);
                    case 1, 2 -> String.join(", ", names.subList(0, last)) + " and " + names.get(last);
                    default -> String.join(", ", names.subList(0, 2)) + " and others";
                });
    }

    /** The address of the page that shows it beside its summary. */
    public String claimsPath() {
        return path() + "/claims";
    }

    /** The address of its page, from the root of the server. */
    public String path() {
        return "/transcripts/" + id;
    }

    /** Everything that stands on its page. */
    synchronized Flow flow() {
        Flow known = flow;
        if (known == null) {
            known = Flow.of(this);
            flow = known;
        }
        return known;
    }

    /** A part of its page, from 1; the last one if there are not as many. */
    TranscriptView part(int part) {
        Flow all = flow();
        return parts.computeIfAbsent(all.shown(part), shown -> TranscriptView.of(this, all, shown));
    }
}
