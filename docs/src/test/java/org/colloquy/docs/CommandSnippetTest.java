package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
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
    private static final Set<String> GOALS =
            Set.of("compile", "package", "verify", "install", "exec:java", "spotless:apply");
    private static final Set<String> MODULES = Set.of("core", "quiz", "demo", "docs");
    private static final List<String> POMS =
            MODULES.stream().map(CommandSnippetTest::pom).toList();

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

    @TestFactory
    Stream<DynamicTest> thePageOnTheCommandLineKnowsEveryOption() {
        String page = String.join(
                "\n", MarkdownFile.read("docs/guide/command-line.md").lines());
        return new CommandLine(Main.class)
                .getSubcommands().entrySet().stream()
                        .map(command -> DynamicTest.dynamicTest(command.getKey(), () -> {
                            String[] sections = page.split("(?m)^## ");
                            assertThat(sections)
                                    .as("one section of the page")
                                    .filteredOn(section -> section.startsWith(command.getKey() + "\n"))
                                    .singleElement()
                                    .satisfies(section -> assertThat(command.getValue()
                                                    .getCommandSpec()
                                                    .options())
                                            .filteredOn(option -> !option.usageHelp() && !option.versionHelp())
                                            .allSatisfy(option -> assertThat(section)
                                                    .containsPattern("\\| `" + option.longestName() + "[ `]")));
                        }));
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
            assertThat(words(command.substring("mvn ".length()))).allSatisfy(CommandSnippetTest::checkMaven);
        }
    }

    private static String pom(String module) {
        return String.join("\n", MarkdownFile.read(module + "/pom.xml").lines());
    }

    private static void checkMaven(String word) {
        if (word.startsWith("-P")) {
            assertThat(POMS).anyMatch(pom -> pom.contains("<id>" + word.substring(2) + "</id>"));
        } else if (!word.startsWith("-")) {
            assertThat(word).matches(known -> GOALS.contains(known) || MODULES.contains(known), "a goal or a module");
        }
    }

    private static String[] words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
