package org.colloquy.demo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;
import org.colloquy.source.TextTooLongException;
import org.colloquy.transcript.Transcript;

/**
 * A file to read, or standard input.
 *
 * @param name what the user calls it
 * @param path where it is; {@code -} for standard input
 * @param target where what is made of it goes, from the folder of all results on, without the ending
 */
record InputFile(String name, Path path, Path target) {
    static InputFile of(Path path) {
        if (StandardInput.is(path)) {
            return new InputFile("standard input", path, Path.of("stdin"));
        }
        Path file = path.getFileName() == null ? path : path.getFileName();
        return new InputFile(path.toString(), path, withoutEnding(file));
    }

    static InputFile under(Path folder, Path path) {
        return new InputFile(path.toString(), path, withoutEnding(folder.relativize(path)));
    }

    private static Path withoutEnding(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? path.resolveSibling(name.substring(0, dot)) : path;
    }

    /** What it is called without the folders in which it lies. */
    String shortName() {
        return StandardInput.is(path) ? name : String.valueOf(path.getFileName());
    }

    /** How many bytes there are; 0 where that cannot be told. */
    long size() {
        try {
            return StandardInput.is(path) ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0; // reading it will tell why
        }
    }

    byte[] bytes(SourceReader reader, InputStream standardInput) throws IOException {
        return StandardInput.is(path) ? reader.bytes(name, standardInput) : reader.bytes(path);
    }

    SourceText read(SourceReader reader, InputStream standardInput) throws IOException {
        return reader.decode(name, bytes(reader, standardInput));
    }

    /**
     * The text, in UTF-8 and with the limit that holds for every text.
     *
     * @throws UnreadableFileException if that is not what it holds
     */
    SourceText readOrTell(InputStream standardInput) throws UnreadableFileException {
        try {
            return read(SourceReader.create(), standardInput);
        } catch (IOException | TextTooLongException e) {
            throw new UnreadableFileException(name, e);
        }
    }

    /**
     * The interview that the text is.
     *
     * @throws UnreadableFileException if it cannot be read, or nobody speaks in it
     */
    Transcript interviewOrTell(InputStream standardInput) throws UnreadableFileException {
        Transcript interview =
                TranscriptParser.create().parse(readOrTell(standardInput)).transcript();
        if (interview.turns().isEmpty()) {
            throw UnreadableFileException.noSpeech(name);
        }
        return interview;
    }
}
