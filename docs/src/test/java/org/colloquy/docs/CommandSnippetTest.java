package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.demo.cli.Main;
import org.colloquy.quiz.ExerciseKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The commands that the pages name exist, with the options that they are given. */
class CommandSnippetTest {
    private static final String JAR = "java -jar demo/target/colloquy.jar";
    private static final Set<String> MAVEN =
            Set.of("compile", "package", "verify", "install", "exec:java", "spotless:apply");

    @TestFactory
    Stream<DynamicTest> everyCommandExists() {
        return MarkdownFile.all().stream()
                .flatMap(page -> page.fenced().stream()
                        .filter(block -> block.language().equals("sh"))
                        .flatMap(block -> block.lines().stream())
                        .map(CommandSnippetTest::command)
                        .filter(command -> !command.isEmpty())
                        .map(command -> DynamicTest.dynamicTest(page.name() + ": " + command, () -> check(command))));
    }

    @Test
    void thePageOnTheCommandLineKnowsEveryKindOfExercise() {
        String page = String.join(
                "\n", MarkdownFile.read("docs/guide/command-line.md").lines());
        assertThat(ExerciseKind.values()).allSatisfy(kind -> assertThat(page).contains("| `" + kind + "` |"));
    }

    /** Without its comment, and without what becomes of its output. */
    private static String command(String line) {
        return line.replaceFirst("(^|\\s)#.*", "").replaceFirst("\\s[|>].*", "").strip();
    }

    private static void check(String command) {
        if (command.startsWith(JAR)) {
            String[] arguments = words(command.substring(JAR.length()));
            assertThatCode(() -> new CommandLine(Main.class).parseArgs(arguments))
                    .doesNotThrowAnyException();
        } else {
            assertThat(command).startsWith("mvn ");
            assertThat(words(command.substring("mvn ".length())))
                    .allMatch(word -> MAVEN.contains(word) || word.startsWith("-"));
        }
    }

    private static String[] words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
