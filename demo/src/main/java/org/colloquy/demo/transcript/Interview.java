package org.colloquy.demo.transcript;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.parse.ParseResult;
import org.colloquy.source.SourceText;

/**
 * An interview that can be read here.
 *
 * @param id what it is called in addresses
 * @param result the text and what was understood of it
 * @param report a news summary of the interview
 */
public record Interview(String id, ParseResult result, Optional<SourceText> report) {

    public Interview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(report, "report");
    }

    /** The title as printed, or the name of the file. */
    public String title() {
        return result.transcript().metadata().title().orElse(result.source().name());
    }

    /** The address of its page, from the root of the server. */
    public String path() {
        return "/transcripts/" + id;
    }
}
