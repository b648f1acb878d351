package org.colloquy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                    .filter(file -> root == SAMPLES ? isInterview(file) : file.getParent().endsWith("raw"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInterview(Path sample) {
        String name = sample.getFileName().toString();
        return !name.equals("index.txt") && !name.endsWith(".summary.txt");
    }

    static List<String> all() {
        return files().stream().map(Texts::read).collect(Collectors.toList());
    }

    /**
     * The first interview of every source, each repeated or cut to {@code length} characters, so that the same is read
     * whatever the length.
     */
    static List<String> ofLength(int length) {
        Map<Path, Path> firsts = new TreeMap<>();
        files().forEach(file -> firsts.putIfAbsent(file.getParent(), file));
        return firsts.values().stream().map(file -> fit(read(file), length)).collect(Collectors.toList());
    }

    private static String fit(String interview, int length) {
        StringBuilder text = new StringBuilder(length + interview.length());
        while (text.length() < length) {
            text.append(interview).append("\n\n");
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
