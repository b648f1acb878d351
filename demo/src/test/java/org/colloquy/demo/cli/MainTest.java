package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void helpGoesToStandardOutput() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: colloquy", "claims", "evidence", "parse", "quiz", "serve");
        assertThat(run.messages()).isEmpty();
    }

    @Test
    void everyCommandHasHelpAndAVersion() {
        for (String command : List.of("claims", "evidence", "parse", "quiz", "serve")) {
            assertThat(CommandRun.of(command, "--help").out()).as(command).contains("Usage: colloquy " + command);
            assertThat(CommandRun.of(command, "--help").exit()).as(command).isZero();
            assertThat(CommandRun.of(command, "--version").out()).as(command).startsWith("colloquy ");
        }
        assertThat(CommandRun.of("--version").out()).startsWith("colloquy ");
    }

    @Test
    void wrongUsageIsTwoAndSaysWhatIsWrong() {
        assertThat(CommandRun.of("dance").exit()).isEqualTo(2);
        assertThat(CommandRun.of("dance").messages()).contains("dance");
        assertThat(CommandRun.of().exit()).isEqualTo(2);
        assertThat(CommandRun.of("parse").exit()).isEqualTo(2);
        assertThat(CommandRun.of("parse", "--mood", "x.txt").exit()).isEqualTo(2);
    }

    @Test
    void standardInputIsReadOnce() {
        for (List<String> words : List.of(
                List.of("quiz", "-", "--report", "-"),
                List.of("claims", "-", "--transcript", "-"),
                List.of("claims", "-", "-"),
                List.of("serve", "--transcript", "-", "--report", "-"))) {
            CommandRun run = CommandRun.of(words.toArray());
            assertThat(run.exit()).as("%s", words).isEqualTo(2);
            assertThat(run.messages()).as("%s", words).contains("Standard input (-) can be read only once");
        }
    }
}
