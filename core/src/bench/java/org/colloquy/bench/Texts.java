package org.colloquy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that are measured: real transcripts where they are at hand, else the sample interviews. */
final class Texts {
    private static final Path SHARED = Path.of("..", "..", "shared", "corpus", "turns");
    private static final Path SAMPLES = Path.of("..", "demo", "src", "main", "resources");

    private Texts() {}

    static List<Path> files() {
        Path root = Files.isDirectory(SHARED) ? SHARED : SAMPLES;
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> root == SAMPLES || file.getParent().endsWith("raw"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> all() {
        return files().stream().map(Texts::read).collect(Collectors.toList());
    }

    /** A text of about {@code length} characters, cut from the real ones or made of their repetition. */
    static String ofLength(int length) {
        StringBuilder text = new StringBuilder(length + 1);
        List<String> all = all();
        for (int i = 0; text.length() < length; i++) {
            text.append(all.get(i % all.size())).append("\n\n");
        }
        text.setLength(length);
        return text.toString();
    }

    static long utf8Bytes(List<String> texts) {
        return texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
