package org.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.parse.ParseResult;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceReader;
import org.junit.jupiter.api.Test;

/** Writes and reads the shared transcripts, where they are at hand. */
class SharedTranscriptsTest {
    private static final Path TURNS = Path.of("../../shared/corpus/turns");

    @Test
    void everyTranscriptReadsBackEqual() throws IOException {
        assumeTrue(Files.isDirectory(TURNS), "no shared texts beside the project");
        List<Path> files;
        try (Stream<Path> paths = Files.walk(TURNS)) {
            files = paths.filter(path -> path.toString().endsWith(".txt")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            ParseResult result =
                    TranscriptParser.create().parse(SourceReader.create().read(file));

            String json = TranscriptJson.write(result);

            assertThat(TranscriptJson.read(json)).as(file.toString()).isEqualTo(result.transcript());
        }
    }
}
