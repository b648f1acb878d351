package org.colloquy.docs.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the examples out of {@code docs/format.md}. */
final class FormatSpec {
    /** The module's folder is the working directory of its tests. */
    private static final Path FILE = Path.of("format.md");

    private static final String FENCE = "```";
    private static final String OPENING = FENCE + " example";
    private static final String SEPARATOR = ".";

    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();
    private String section = "";
    private int at;

    private FormatSpec(List<String> lines) {
        this.lines = lines;
    }

    /** All examples, in the order of the text. */
    static List<Example> examples() {
        try {
            return examples(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples in these lines of Markdown. */
    static List<Example> examples(List<String> lines) {
        FormatSpec spec = new FormatSpec(lines);
        spec.read();
        return List.copyOf(spec.examples);
    }

    private void read() {
        while (at < lines.size()) {
            String line = lines.get(at++);
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "");
            } else if (line.startsWith(OPENING)) {
                readExample(line);
            }
        }
    }

    private void readExample(String fence) {
        int line = at;
        Fence opening = Fence.of(fence.substring(OPENING.length()), line);
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        while (!nextLine(line).equals(FENCE)) {
            String content = lines.get(at++);
            if (content.equals(SEPARATOR)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(content);
            }
        }
        at++;
        if (parts.size() < 2 || parts.size() > 3) {
            throw new IllegalStateException("format.md:" + line + ": an example has two or three parts");
        }
        String text = Notation.read(joined(parts.get(0)));
        String diagnostics = parts.size() == 3 ? joined(parts.get(2)) : "";
        examples.add(new Example(
                examples.size() + 1,
                section,
                line,
                opening.marks(),
                opening.parser(),
                text,
                joined(parts.get(1)),
                diagnostics));
    }

    private String nextLine(int fence) {
        if (at == lines.size()) {
            throw new IllegalStateException("format.md:" + fence + ": the example is not closed");
        }
        return lines.get(at);
    }

    /** Every line ends in a line feed, the last one too. */
    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
