package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc of what ships compile. */
class JavadocExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R *\\* *}</pre>", Pattern.DOTALL);

    /** Packages whose types the examples name. */
    private static final List<String> IMPORTED = List.of(
            "claim",
            "claim.evidence",
            "diagnostic",
            "format",
            "json",
            "language",
            "parse",
            "quiz",
            "quiz.export",
            "quiz.generate",
            "quiz.grade",
            "report",
            "source",
            "transcript");

    /** What the examples take as given. */
    private static final String GIVEN = """
            String text = "";
            SourceText source = SourceText.of(text);
            SourceText report = source;
            Transcript transcript = TranscriptParser.create().parse(source).transcript();
            Paragraph paragraph;
            Quiz quiz;
            List<AnswerSheet> sheets;
            Writer out;
            void show(Object... shown) {}
            void explain(Object... explained) {}
            """;

    @TempDir
    Path folder;

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(15);
        StringBuilder unit = new StringBuilder("import java.io.*; import java.nio.charset.*; import java.nio.file.*;"
                + " import java.time.*; import java.util.*;\n");
        IMPORTED.forEach(
                name -> unit.append("import org.colloquy.").append(name).append(".*;\n"));
        unit.append("import org.colloquy.language.Sentence;\nclass Examples {\n")
                .append(GIVEN);
        for (int i = 0; i < examples.size(); i++) {
            unit.append("void example").append(i).append("() throws Exception {\n");
            unit.append(examples.get(i)).append("\n}\n");
        }
        Path source = Files.writeString(folder.resolve("Examples.java"), unit.append("}\n"));
        assertThat(Compiler.messages(source)).isEmpty();
    }

    /** Those that are Java: other ones show what is printed. */
    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String module : List.of("core", "quiz")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    Matcher found = EXAMPLE.matcher(Files.readString(file));
                    found.results()
                            .map(result -> result.group(1).replaceAll("(?m)^ *\\* ?", ""))
                            .filter(example -> example.contains(";"))
                            .forEach(examples::add);
                }
            }
        }
        return examples;
    }
}
