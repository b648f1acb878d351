package org.colloquy.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.internal.text.TextResource;
import org.jspecify.annotations.Nullable;

/** Common given names of {@code givennames.txt} that go with one pronoun nearly always. */
final class GivenNames {
    private static final Map<String, Gender> GENDERS = parse(TextResource.entries(GivenNames.class, "givennames.txt"));

    private GivenNames() {}

    /** The pronoun that goes with a given name; null if the name is not listed. */
    static @Nullable Gender gender(String name) {
        return GENDERS.get(name.toLowerCase(Locale.ROOT));
    }

    /** {@code she: Ada Anna}, {@code he: Adam}. */
    private static Map<String, Gender> parse(List<String> lines) {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
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
