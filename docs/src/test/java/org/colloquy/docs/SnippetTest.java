package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.docs.MarkdownFile.Fenced;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the Java blocks of the README and the guide. What a block prints is compared with the {@code text}
 * block that follows it at once or else, line by line, with the {@code // → …} comments in it.
 */
class SnippetTest {
    private static final String ARROW = "// → ";

    @TempDir
    Path folder;

    /** A Java block and what it says that it prints. */
    private record Snippet(String place, String code, Optional<List<String>> printed) {}

    @TestFactory
    Stream<DynamicTest> theSnippetsDoWhatTheySay() {
        return MarkdownFile.withSnippets().stream()
                .flatMap(page -> snippets(page).stream())
                .map(snippet -> DynamicTest.dynamicTest(snippet.place(), () -> check(snippet)));
    }

    @Test
    void theReadmeShowsCode() {
        assertThat(snippets(MarkdownFile.read("README.md"))).isNotEmpty();
    }

    private static List<Snippet> snippets(MarkdownFile page) {
        List<Snippet> snippets = new ArrayList<>();
        List<Fenced> blocks = page.fenced();
        for (int i = 0; i < blocks.size(); i++) {
            Fenced block = blocks.get(i);
            if (block.language().equals("java")) {
                Optional<Fenced> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
                snippets.add(new Snippet(page.name() + ":" + block.line(), block.text(), printed(block, next)));
            }
        }
        return snippets;
    }

    private static Optional<List<String>> printed(Fenced block, Optional<Fenced> next) {
        int end = block.line() + block.lines().size() + 1;
        Optional<List<String>> below = next.filter(text -> text.language().equals("text") && text.line() <= end + 2)
                .map(Fenced::lines);
        List<String> comments = block.lines().stream()
                .filter(line -> line.contains(ARROW))
                .map(line -> line.substring(line.indexOf(ARROW) + ARROW.length()))
                .toList();
        return below.or(() -> comments.isEmpty() ? Optional.empty() : Optional.of(comments));
    }

    private void check(Snippet snippet) throws Exception {
        Path home = Files.createTempDirectory(folder, "snippet");
        Path source = Files.writeString(home.resolve("Snippet.java"), unit(snippet.code()));
        assertThat(Compiler.messages(source, "-Xlint:all,-classfile,-path"))
                .as("what the compiler says")
                .isEmpty();
        List<String> printed = run(home).lines().toList();
        snippet.printed().ifPresent(expected -> assertThat(printed).containsExactlyElementsOf(expected));
    }

    /** The imports of the snippet at the top, all else in a method. */
    private static String unit(String code) {
        StringBuilder imports = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        code.lines()
                .forEach(line -> (line.startsWith("import ") ? imports : statements)
                        .append(line)
                        .append('\n'));
        return imports + "public class Snippet { public static void run() throws Exception {\n" + statements + "}}\n";
    }

    private static String run(Path home) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {home.toUri().toURL()}, SnippetTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
