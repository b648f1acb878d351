package org.colloquy.demo.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.demo.summary.Summary;
import org.colloquy.parse.ParseResult;
import org.colloquy.transcript.Speaker;

/**
 * An interview that can be read here.
 *
 * @param id what it is called in addresses
 * @param result the text and what was understood of it
 * @param summary a news summary of the interview
 */
public record Interview(String id, ParseResult result, Optional<Summary> summary) {

    public Interview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(summary, "summary");
    }

    /** The title as printed; without one, the names of those who speak, or else the name of the text. */
    public String title() {
        return result.transcript()
                .metadata()
                .title()
                .or(this::names)
                .orElse(result.source().name());
    }

    private Optional<String> names() {
        List<String> names = result.transcript().speakers().stream()
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
}
