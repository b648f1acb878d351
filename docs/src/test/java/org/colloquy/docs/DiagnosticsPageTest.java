package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/diagnostics.md} has a section for every diagnostic there is, and its examples do what it says. */
class DiagnosticsPageTest {
    private static final Map<String, String> SECTIONS = sections();

    @Test
    void everyKindOfDiagnosticHasASection() {
        List<String> codes = Arrays.stream(Diagnostic.class.getPermittedSubclasses())
                .map(kind ->
                        kind.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertThat(SECTIONS.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @TestFactory
    Stream<DynamicTest> theFirstExampleGivesTheDiagnosticWithTheSeverityOfThePage() {
        return SECTIONS.entrySet().stream()
                .map(section -> DynamicTest.dynamicTest(section.getKey(), () -> {
                    List<Diagnostic> found = diagnostics(example(section.getValue(), "violates"));
                    assertThat(found).anySatisfy(diagnostic -> {
                        assertThat(diagnostic.code()).isEqualTo(section.getKey());
                        assertThat(section.getValue()).contains("`" + diagnostic.severity() + "`.");
                        assertThat(diagnostic.message()).isNotBlank().doesNotEndWith(".");
                        assertThat(diagnostic.hint()).isNotBlank().doesNotEndWith(".");
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSecondExampleGivesNone() {
        return SECTIONS.entrySet().stream()
                .map(section -> DynamicTest.dynamicTest(
                        section.getKey(),
                        () -> assertThat(diagnostics(example(section.getValue(), "legal")))
                                .isEmpty()));
    }

    private static List<Diagnostic> diagnostics(String text) {
        return TranscriptParser.create().parse(SourceText.of(text)).diagnostics();
    }

    private static String example(String section, String name) {
        String fence = "``` " + name + "\n";
        int from = section.indexOf(fence) + fence.length();
        assertThat(from).as(name).isGreaterThanOrEqualTo(fence.length());
        return section.substring(from, section.indexOf("```", from)).replace("{U+FFFD}", "\uFFFD");
    }

    private static Map<String, String> sections() {
        try {
            Map<String, String> sections = new LinkedHashMap<>();
            String[] parts = Files.readString(Path.of("diagnostics.md")).split("(?m)^## ");
            for (String part : List.of(parts).subList(1, parts.length)) {
                sections.put(part.substring(0, part.indexOf('\n')), part);
            }
            return sections;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
