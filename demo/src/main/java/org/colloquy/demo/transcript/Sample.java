package org.colloquy.demo.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colloquy.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A bundled interview.
 *
 * @param name what it is called in {@code index.txt} and in addresses
 * @param transcript its text
 * @param report a news summary of it
 */
record Sample(String name, SourceText transcript, Optional<SourceText> report) {
    private static final String FOLDER = "/org/colloquy/demo/samples/";

    /** All of them, in the order of {@code index.txt}. */
    static List<Sample> bundled() {
        return text("index.txt")
                .map(SourceText::text)
                .orElse("")
                .lines()
                .filter(name -> !name.isEmpty())
                .map(Sample::of)
                .toList();
    }

    private static Sample of(String name) {
        SourceText transcript = text(name + ".txt")
                .orElseThrow(() -> new IllegalStateException("index.txt names a sample that is missing: " + name));
        return new Sample(name, transcript, text(name + ".summary.txt"));
    }

    private static Optional<SourceText> text(String file) {
        try (@Nullable InputStream in = Sample.class.getResourceAsStream(FOLDER + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(SourceText.of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
