package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Set;

/** Words that stand before a name, in the form of {@link Words}. */
final class TitleWords {
    private static final List<String> CHAIR = List.of("chair", "chairman", "chairwoman", "chairperson");
    private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "madam", "madame", "sir");
    private static final Set<String> OFFICES = Set.of(
            "president",
            "chancellor",
            "minister",
            "senator",
            "governor",
            "general",
            "professor",
            "prof",
            "doctor",
            "dr",
            "judge",
            "justice",
            "congressman",
            "congresswoman",
            "representative",
            "secretary",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "lord",
            "lady",
            "captain",
            "colonel",
            "major",
            "mayor",
            "commissioner",
            "ambassador",
            "archbishop",
            "bishop",
            "councillor",
            "coach",
            "inspector",
            "sergeant",
            "chairman",
            "chairwoman",
            "chair");

    private static final Set<String> FIRST_OF_TWO =
            Set.of("prime", "vice", "deputy", "foreign", "finance", "defence", "defense", "lord", "attorney", "first");

    private TitleWords() {}

    /** {@code Mr}, {@code Madam}: how one addresses or names a person. */
    static boolean isAddress(String word) {
        return ADDRESS.contains(word);
    }

    /** A word after which a capitalised word is a person's name. */
    static boolean precedesName(String word) {
        return (ADDRESS.contains(word) && !word.equals("sir") && !word.equals("madam")) || OFFICES.contains(word);
    }

    /** The first word of an office in two: {@code Prime Minister}. */
    static boolean precedesOffice(String word) {
        return FIRST_OF_TWO.contains(word);
    }

    /** {@code word} and the forms of the same office. */
    static List<String> sameOffice(String word) {
        return CHAIR.contains(word) ? CHAIR : List.of(word);
    }
}
