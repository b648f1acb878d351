package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.json.TranscriptJson;
import org.colloquy.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final String TALK =
            "ADA LIND: Good morning, Ben.\r\n\r\nBEN OKORO: Good morning. Soup?\n\nADA LIND: Soup!\r";

    @TempDir
    private Path folder;

    @Test
    void oneFileBecomesADocumentOnStandardOutput() throws IOException {
        CommandRun run = CommandRun.of("parse", text("talk.txt", TALK));

        assertThat(run.exit()).isZero();
        assertThat(run.messages()).isEmpty();
        Transcript transcript = TranscriptJson.read(run.out());
        assertThat(transcript.turns()).hasSize(3);
        assertThat(transcript.speakers())
                .extracting(speaker -> speaker.name())
                .containsExactly("Ada Lind", "Ben Okoro");
    }

    @Test
    void aDashIsStandardInput() {
        CommandRun run = CommandRun.withInput(TALK, "parse", "-");

        assertThat(run.exit()).isZero();
        assertThat(TranscriptJson.read(run.out()).turns()).hasSize(3);
    }

    @Test
    void oneFileGoesUnderOutIfThatIsGiven() throws IOException {
        Path out = folder.resolve("deep/er");

        CommandRun run = CommandRun.of("parse", text("talk.txt", TALK), "--out", out);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(TranscriptJson.read(Files.readString(out.resolve("talk.json")))
                        .turns())
                .hasSize(3);
    }

    @Test
    void theTextsOfAFolderBecomeDocumentsAtTheirPaths() throws IOException {
        text("in/a.txt", TALK);
        text("in/deeper/b.TXT", TALK);
        text("in/notes.md", "no transcript");
        Path out = folder.resolve("out");

        CommandRun run = CommandRun.of("parse", folder.resolve("in"), "--out", out);

        assertThat(run.exit()).isZero();
        assertThat(filesUnder(out)).containsExactly("a.json", "deeper/b.json");
        assertThat(Files.readString(out.resolve("deeper/b.json")))
                .isEqualTo(CommandRun.of("parse", folder.resolve("in/deeper/b.TXT"))
                        .out());
        assertThat(run.messages()).contains("2 files, 0 failed").doesNotContain("\u001B");
    }

    @Test
    void aFileThatFailsIsToldAndTheOthersAreDone() throws IOException {
        text("in/a.txt", TALK);
        Files.write(folder.resolve("in/b.txt"), "ADA: Käse".getBytes(StandardCharsets.ISO_8859_1));
        text("in/c.txt", TALK);
        Path out = folder.resolve("out");

        CommandRun run = CommandRun.of("parse", folder.resolve("in"), folder.resolve("none.txt"), "--out", out);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(filesUnder(out)).containsExactly("a.json", "c.json");
        assertThat(run.messages())
                .contains("b.txt: not in UTF-8: the byte at offset 6 does not fit there")
                .contains("none.txt: no such file or folder")
                .contains("4 files, 2 failed");
    }

    @Test
    void aFileThatCannotBeReadLeavesStandardOutputEmpty() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "ADA: Käse".getBytes(StandardCharsets.ISO_8859_1));

        CommandRun missing = CommandRun.of("parse", folder.resolve("none.txt"));
        CommandRun wrong = CommandRun.of("parse", latin);

        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.bytes()).isEmpty();
        assertThat(missing.messages())
                .contains("none.txt: no such file or folder")
                .doesNotContain("Exception");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.bytes()).isEmpty();
        assertThat(wrong.messages()).contains("offset 6", "--encoding").doesNotContain("Exception");
    }

    @Test
    void anotherEncodingIsReadWhenItIsNamed() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "ADA LIND: Käse".getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = CommandRun.of("parse", latin, "--encoding", "ISO-8859-1");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"text\":\"Käse\"");
        assertThat(CommandRun.of("parse", latin, "--encoding", "no-such").exit())
                .isEqualTo(2);
    }

    @Test
    void theRebuiltTextHasTheSameBytes() throws IOException {
        String strange = "\uFEFF" + TALK + "\u00A0\u2028\f\0 [open\r\n\n\n(";
        for (String encoding : List.of("UTF-8", "UTF-16", "UTF-16LE", "windows-1252")) {
            String content = encoding.equals("windows-1252") ? TALK + "é“”\u00A0" : strange;
            byte[] bytes = content.getBytes(Charset.forName(encoding));
            Path file = Files.write(folder.resolve(encoding + ".txt"), bytes);

            CommandRun run = CommandRun.of("parse", file, "--reconstruct", "--encoding", encoding);

            assertThat(run.exit()).as(encoding).isZero();
            assertThat(run.bytes()).as(encoding).isEqualTo(bytes);
        }
    }

    @Test
    void rebuiltTextsKeepTheirNamesUnderOut() throws IOException {
        text("in/deep/a.txt", TALK);
        text("in/empty.txt", "");
        Path out = folder.resolve("out");

        CommandRun run = CommandRun.of("parse", folder.resolve("in"), "--reconstruct", "--out", out);

        assertThat(run.exit()).isZero();
        assertThat(filesUnder(out)).containsExactly("deep/a.txt", "empty.txt");
        assertThat(Files.readString(out.resolve("deep/a.txt"))).isEqualTo(TALK);
        assertThat(out.resolve("empty.txt")).isEmptyFile();
    }

    @Test
    void aTextInWhichNobodySpeaksIsADocumentAndAFailure() throws IOException {
        CommandRun run = CommandRun.of("parse", text("blank.txt", " \n\n"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(TranscriptJson.read(run.out()).turns()).isEmpty();
        assertThat(run.messages()).contains("blank.txt: no speech was found");
    }

    @Test
    void severalFilesNeedAFolderForTheResults() throws IOException {
        Path one = text("a/talk.txt", TALK);
        Path other = text("b/talk.txt", TALK);

        assertThat(CommandRun.of("parse", one, other).exit()).isEqualTo(2);
        assertThat(CommandRun.of("parse", one, other).messages()).contains("--out DIR");
        assertThat(CommandRun.of("parse", folder).exit()).isEqualTo(2);
        CommandRun same = CommandRun.of("parse", one, other, "--out", folder.resolve("out"));
        assertThat(same.exit()).isEqualTo(2);
        assertThat(same.messages()).contains("would become the same file");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutTextsIsAFailure() {
        CommandRun run = CommandRun.of("parse", folder, "--out", folder.resolve("out"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains("no file *.txt in this folder");
    }

    @Test
    void nothingHalfWrittenRemains() throws IOException {
        Path talk = text("talk.txt", TALK);
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("talk.json/occupied"));

        CommandRun run = CommandRun.of("parse", talk, "--out", out);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).doesNotContain("Exception");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).containsExactly(out.resolve("talk.json"));
        }
    }

    @Test
    void aFileInPlaceOfTheResultsFolderIsTold() throws IOException {
        Path talk = text("talk.txt", TALK);

        CommandRun run = CommandRun.of("parse", talk, "--out", talk);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains("talk.txt: is no folder");
    }

    @Test
    void whatLooksWrongIsDrawnWithACaret() throws IOException {
        CommandRun run = CommandRun.of("parse", text("talk.txt", TALK + "\n\n[The end"));

        assertThat(run.exit()).isZero();
        assertThat(run.messages()).contains("talk.txt:", "[The end", "^", "hint:");
        assertThat(run.out()).contains("\"diagnostics\":[\n{\"code\":");
    }

    @Test
    void aBarShowsTheProgressOnATerminalOnly() throws IOException {
        text("in/a.txt", TALK);
        text("in/b.txt", TALK);

        CommandRun run = CommandRun.onTerminal("parse", folder.resolve("in"), "--out", folder.resolve("out"));

        assertThat(run.messages()).contains("] 1/2", "] 2/2").contains("2 files, 0 failed");
    }

    private Path text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
