package org.colloquy.claim;

import java.util.Set;

/** Nouns for bodies that speak as one, in lower case. */
final class Bodies {
    private static final Set<String> NOUNS = Set.of(
            "administration",
            "agency",
            "airline",
            "association",
            "authority",
            "band",
            "bank",
            "board",
            "brigade",
            "bureau",
            "campaign",
            "canteen",
            "center",
            "centre",
            "charity",
            "choir",
            "church",
            "city",
            "clinic",
            "club",
            "college",
            "commission",
            "committee",
            "company",
            "congress",
            "council",
            "country",
            "county",
            "court",
            "crew",
            "department",
            "factory",
            "federation",
            "firm",
            "foundation",
            "fund",
            "government",
            "group",
            "hospital",
            "hotel",
            "house",
            "institute",
            "jury",
            "kingdom",
            "league",
            "library",
            "magazine",
            "ministry",
            "museum",
            "network",
            "newspaper",
            "nursery",
            "office",
            "organisation",
            "organization",
            "panel",
            "paper",
            "parliament",
            "party",
            "police",
            "press",
            "republic",
            "school",
            "senate",
            "service",
            "shop",
            "society",
            "state",
            "store",
            "team",
            "town",
            "trust",
            "union",
            "university",
            "village",
            "zoo");

    /** What ends the name of a body without being one: {@code the Mill Herald}. */
    private static final Set<String> ENDS_OF_NAMES = Set.of(
            "corp.",
            "gazette",
            "guardian",
            "herald",
            "inc.",
            "journal",
            "nations",
            "news",
            "observer",
            "post",
            "states",
            "times",
            "tribune");

    private Bodies() {}

    /** Whether {@code noun} stands for a body: {@code the council}. */
    static boolean isBody(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether a name that ends with {@code word} is that of a body: {@code Mill Council}, {@code Mill Herald}. */
    static boolean endsName(String word) {
        return NOUNS.contains(word) || ENDS_OF_NAMES.contains(word);
    }
}
