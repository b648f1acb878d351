package org.colloquy.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that lie beside our classes: UTF-8, an entry a line, blank lines and {@code #} comments between. */
public final class TextResource {
    private TextResource() {}

    /**
     * The entries of a list, in order.
     *
     * @param beside the class whose package holds the list
     * @throws IllegalStateException if there is no such list
     */
    public static List<String> entries(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
