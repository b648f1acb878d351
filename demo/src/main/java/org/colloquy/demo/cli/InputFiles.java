package org.colloquy.demo.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files that the user names: as they are, or all texts in a folder and the folders in it.
 *
 * @param files in the order named, those of a folder by their paths
 * @param failures what could not be looked into, as messages
 */
record InputFiles(List<InputFile> files, List<String> failures) {
    private static final String ENDING = ".txt";

    static InputFiles of(List<Path> named) {
        List<InputFile> files = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                addTexts(path, files, failures);
            } else {
                files.add(InputFile.of(path));
            }
        }
        return new InputFiles(List.copyOf(files), List.copyOf(failures));
    }

    /** Two files that would end up as one. */
    Optional<String> sameTarget() {
        Map<Path, InputFile> targets = new HashMap<>();
        for (InputFile file : files) {
            InputFile other = targets.put(file.target(), file);
            if (other != null) {
                return Optional.of(other.name() + " and " + file.name());
            }
        }
        return Optional.empty();
    }

    private static void addTexts(Path folder, List<InputFile> files, List<String> failures) {
        List<Path> texts = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isText(file)) {
                        texts.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    failures.add(FailureMessage.of(file.toString(), e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            failures.add(FailureMessage.of(folder.toString(), e));
        }
        if (texts.isEmpty()) {
            failures.add(folder + ": no file *" + ENDING + " in this folder");
        }
        texts.sort(Comparator.naturalOrder());
        texts.forEach(text -> files.add(InputFile.under(folder, text)));
    }

    private static boolean isText(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)
                && Files.isRegularFile(file);
    }
}
