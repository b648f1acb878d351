package org.colloquy.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of the bundled samples. */
final class Sample {
    private static final String FOLDER = "/org/colloquy/demo/samples/";

    private Sample() {}

    /** Their names, in the order in which they are shown. */
    static List<String> names() {
        return read("index.txt").lines().toList();
    }

    static String interview(String name) {
        return read(name + ".txt");
    }

    static String summary(String name) {
        return read(name + ".summary.txt");
    }

    private static String read(String file) {
        try (InputStream in = Sample.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no sample file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
