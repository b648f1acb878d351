package org.colloquy.demo;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.source.SourceText;

/**
 * How to serve.
 *
 * @param host the address to listen on: {@code 127.0.0.1} for this machine alone
 * @param port the port to listen on; 0 for any that is free
 * @param transcript an interview to show before the bundled ones
 * @param report a news summary of it
 */
public record DemoOptions(String host, int port, Optional<SourceText> transcript, Optional<SourceText> report) {

    /**
     * @throws IllegalArgumentException if the host is blank, the port does not lie between 0 and 65,535, or there is a
     *     report without a transcript
     */
    public DemoOptions {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(transcript, "transcript");
        Objects.requireNonNull(report, "report");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must lie between 0 and 65,535: " + port);
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("host must not be blank");
        }
        if (report.isPresent() && transcript.isEmpty()) {
            throw new IllegalArgumentException("a report needs the transcript that it is about");
        }
    }
}
