package org.colloquy.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of the documentation: its lines, and the fenced blocks in them. */
record MarkdownFile(Path path, List<String> lines) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String FENCE = "```";

    /** A fenced block, {@code line} being the number of its opening fence. */
    record Fenced(String language, int line, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    /** The pages at the root and under {@code docs}. */
    static List<MarkdownFile> all() {
        List<MarkdownFile> pages = new ArrayList<>(in(ROOT, 1));
        pages.addAll(in(ROOT.resolve("docs"), 4));
        return pages;
    }

    /** The pages that promise working code: the README and the guide. */
    static List<MarkdownFile> withSnippets() {
        return all().stream()
                .filter(page -> page.name().equals("README.md") || page.name().startsWith("docs/guide/"))
                .toList();
    }

    static MarkdownFile read(String name) {
        return read(ROOT.resolve(name));
    }

    private static MarkdownFile read(Path path) {
        try {
            return new MarkdownFile(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MarkdownFile> in(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .map(MarkdownFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path from the root, with slashes. */
    String name() {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    /** The fenced blocks, in order. */
    List<Fenced> fenced() {
        List<Fenced> blocks = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                if (open >= 0) {
                    String language = lines.get(open).substring(FENCE.length()).strip();
                    blocks.add(new Fenced(language, open + 1, lines.subList(open + 1, i)));
                }
                open = open >= 0 ? -1 : i;
            }
        }
        return blocks;
    }

    /** The lines outside fenced blocks. */
    List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            boolean fence = line.startsWith(FENCE);
            if (!inside && !fence) {
                prose.add(line);
            }
            inside ^= fence;
        }
        return prose;
    }
}
