package org.colloquy.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common given names of {@code givennames.txt} that go with one pronoun nearly always. */
final class GivenNames {
    private static final String RESOURCE = "givennames.txt";
    private static final Map<String, Gender> GENDERS = load();

    private GivenNames() {}

    /** The pronoun that goes with a given name; null if the name is not listed. */
    static @Nullable Gender gender(String name) {
        return GENDERS.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Gender> load() {
        try (InputStream stream = GivenNames.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("not on the class path: " + RESOURCE);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled names cannot be read", e);
        }
    }

    /** {@code she: Ada Anna}, {@code he: Adam}; lines that begin with # are comments. */
    private static Map<String, Gender> parse(List<String> lines) {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : lines) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(':');
            if (colon > 0) {
                Gender gender = Gender.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                for (String name : line.substring(colon + 1).trim().split(" ", -1)) {
                    genders.put(name.toLowerCase(Locale.ROOT), gender);
                }
            }
        }
        return Map.copyOf(genders);
    }
}
