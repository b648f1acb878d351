package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.demo.TestTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report beside a transcript is read as the transcript is, and messages name the file that they are about. */
class ReportFileTest {
    @TempDir
    private Path folder;

    private Path talk;

    @BeforeEach
    void write() throws IOException {
        talk = Files.writeString(folder.resolve("talk.txt"), TestTexts.GARDEN);
    }

    /** Takes no room on disk. */
    private Path huge(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(2L * 1024 * 1024 * 1024);
        }
        return file;
    }

    @Test
    void aReportThatIsTooLongIsToldOfAsATranscriptIs() throws IOException {
        Path report = huge("report.txt");
        Path transcript = huge("long.txt");
        String limit = ": longer than the 268435456 characters that are accepted; split it";
        for (String command : new String[] {"quiz", "serve"}) {
            CommandRun run = command.equals("quiz")
                    ? CommandRun.of("quiz", talk, "--report", report)
                    : CommandRun.of("serve", "--port", "0", "--transcript", talk, "--report", report);
            assertThat(run.exit()).as(command).isEqualTo(1);
            assertThat(run.messages()).as(command).contains(report + limit);
        }
        assertThat(CommandRun.of("quiz", transcript).messages()).contains(transcript + limit);
    }

    @Test
    void aMissingReportIsNamedAndNotTheTranscript() {
        Path missing = folder.resolve("missing.txt");
        CommandRun run = CommandRun.of("quiz", talk, "--report", missing);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains(missing + ": no such file").doesNotContain("talk.txt");
    }

    @Test
    void aReportInAnotherEncodingIsNamed() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        CommandRun run = CommandRun.of("quiz", talk, "--report", latin);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains(latin + ": not in UTF-8: the byte at offset 1");
    }
}
