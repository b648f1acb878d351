package org.colloquy.internal.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the countries of ISO 3166 in English, as the platform knows them, but for those that people bear. */
public final class Countries {
    private static final Set<String> BORNE = Set.of("chad", "georgia", "israel", "jordan");
    private static final Set<String> NAMES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT))
            .filter(name -> !BORNE.contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** Whether {@code name}, in small letters, is that of a country. */
    public static boolean isName(String name) {
        return NAMES.contains(name);
    }
}
