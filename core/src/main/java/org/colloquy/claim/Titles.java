package org.colloquy.claim;

import java.util.Set;

/** Words that stand before a name and tell who somebody is, in lower case. */
final class Titles {
    private static final Set<String> HONORIFICS = Set.of(
            "mr.",
            "mrs.",
            "ms.",
            "mx.",
            "dr.",
            "prof.",
            "rev.",
            "mr",
            "mrs",
            "ms",
            "mx",
            "dr",
            "prof",
            "rev",
            "sir",
            "dame",
            "lord",
            "lady",
            "aunt",
            "uncle",
            "councillor");
    private static final Set<String> OFFICES = Set.of(
            "sen.",
            "sens.",
            "rep.",
            "reps.",
            "gov.",
            "gen.",
            "col.",
            "lt.",
            "sgt.",
            "capt.",
            "maj.",
            "adm.",
            "president",
            "vice",
            "prime",
            "minister",
            "premier",
            "chancellor",
            "senator",
            "governor",
            "congressman",
            "congresswoman",
            "representative",
            "general",
            "colonel",
            "captain",
            "secretary",
            "ambassador",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "bishop",
            "archbishop",
            "judge",
            "justice",
            "chief",
            "mayor",
            "professor",
            "doctor",
            "attorney",
            "director",
            "chairman",
            "chairwoman",
            "chair",
            "speaker",
            "leader",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "coach",
            "officer",
            "detective",
            "inspector",
            "sheriff",
            "commissioner",
            "deputy",
            "sen",
            "rep",
            "gov",
            "principal",
            "head",
            "headteacher",
            "superintendent",
            "actor",
            "actress",
            "author",
            "ceo");

    private Titles() {}

    /** Whether {@code word} goes with a surname alone: {@code Mr. Reed}. */
    static boolean isHonorific(String word) {
        return HONORIFICS.contains(word);
    }

    /** Whether {@code word} is an honorific, an office or a profession: {@code Mayor Ada Reed}. */
    static boolean isTitle(String word) {
        return isHonorific(word) || OFFICES.contains(word);
    }
}
