package org.colloquy.quiz.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Interviews as long as one likes, made of the sample interviews: the turns of all of them in a row, by three people.
 * Where a text comes round again, its long words differ, so that no sentence is said twice.
 */
final class LongInterview {
    /** An hour of talk has about so many words. */
    static final int HOUR = 9_500;

    private static final Path SAMPLES = Path.of("../demo/src/main/resources/org/colloquy/demo/samples");
    private static final List<String> NAMES = List.of("ADA LIND", "BEN OKO", "CLEO MARSH");
    private static final List<String> SYLLABLES = List.of("", "an", "el", "ir", "om", "ut", "ad", "en", "il", "or", "um");
    private static final Pattern LONG_WORD = Pattern.compile("\\b([a-z]{6,})\\b");
    private static final Pattern LABEL = Pattern.compile("^(\\[[^\\]]*\\] ?)?[^:]{1,60}: ");

    private LongInterview() {}

    /** An interview of {@code hours}. */
    static String ofHours(int hours) {
        List<String> paragraphs = paragraphs();
        StringBuilder text = new StringBuilder("Interview with Ada Lind and Ben Oko by Cleo Marsh\n\n");
        int words = 0;
        for (int i = 0; words < hours * HOUR; i++) {
            String said = varied(paragraphs.get(i % paragraphs.size()), i / paragraphs.size());
            text.append(NAMES.get(i % NAMES.size())).append(": ").append(said).append("\n\n");
            words += said.split(" ").length;
        }
        return text.toString();
    }

    private static String varied(String said, int round) {
        String ending = SYLLABLES.get(round % SYLLABLES.size()) + SYLLABLES.get(round / SYLLABLES.size());
        return LONG_WORD.matcher(said).replaceAll("$1" + ending);
    }

    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(LongInterview::isInterview).sorted().toList()) {
                for (String block : Files.readString(file).split("\\R\\R+")) {
                    String said = LABEL.matcher(block.replaceAll("\\s+", " ").strip()).replaceFirst("");
                    if (said.split(" ").length > 5 && said.indexOf('[') < 0) {
                        paragraphs.add(said);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paragraphs;
    }

    private static boolean isInterview(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") && !name.contains("summary") && !name.equals("index.txt");
    }
}
