package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final OutputFile.Content CONTENT = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void foldersAreMadeAndWhatWasThereIsReplaced() throws IOException {
        Path file = folder.resolve("a/b/c.json");
        OutputFile.write(file, out -> out.write('x'));
        OutputFile.write(file, CONTENT);
        assertThat(file).hasContent("new");
    }

    @Test
    void whatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "old");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        assertThat(filesIn(folder)).containsExactly("c.json");
    }

    @Test
    void aFolderIsToldByItsName() throws IOException {
        assertThatThrownBy(() -> OutputFile.write(folder, CONTENT))
                .isInstanceOfSatisfying(
                        FileSystemException.class, e -> assertThat(e.getFile()).isEqualTo(folder.toString()))
                .hasMessageContaining("is a folder");
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        OutputFile.write(link, CONTENT);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "there is no /dev/null here");
        Path link = Files.createSymbolicLink(folder.resolve("nowhere"), device);
        OutputFile.write(link, CONTENT);
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private static String[] filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
