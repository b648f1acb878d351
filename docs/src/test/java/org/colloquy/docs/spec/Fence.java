package org.colloquy.docs.spec;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.parse.TranscriptParser;

/**
 * What stands after {@code example} on the line that opens one.
 *
 * @param marks words that say how the example is to be taken
 * @param parser the parser with the settings that are given
 */
record Fence(Set<String> marks, TranscriptParser parser) {
    private static final Set<String> MARKS = Set.of("pending", "one-way");
    private static final Pattern SETTING = Pattern.compile("([a-zA-Z]+)=\"([^\"]*)\"");

    /** @param line the line of the fence, for messages */
    static Fence of(String words, int line) {
        TranscriptParser.Builder builder = TranscriptParser.builder();
        Matcher setting = SETTING.matcher(words);
        while (setting.find()) {
            set(builder, setting.group(1), setting.group(2), line);
        }
        Set<String> marks = new HashSet<>(Set.of(setting.replaceAll("").trim().split(" +")));
        marks.remove("");
        if (!MARKS.containsAll(marks)) {
            throw new IllegalStateException("format.md:" + line + ": unknown mark in " + marks);
        }
        return new Fence(Set.copyOf(marks), builder.build());
    }

    private static void set(TranscriptParser.Builder builder, String name, String value, int line) {
        switch (name) {
            case "roster" -> builder.roster(value.split("; "));
            case "notASpeaker" -> builder.notASpeaker(value.split("; "));
            case "aliases" -> {
                String[] sides = value.split(" = ");
                builder.aliases(sides[0], sides[1].split("; "));
            }
            default -> throw new IllegalStateException("format.md:" + line + ": unknown setting " + name);
        }
    }
}
