package org.colloquy.claim;

import java.util.Set;

/** What kind of voice a noun stands for. */
final class VoiceKinds {
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "reports",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "claim",
            "claims",
            "suggestion",
            "suggestions",
            "letter",
            "letters",
            "poll",
            "polls",
            "study",
            "studies",
            "document",
            "documents",
            "story",
            "stories",
            "article",
            "articles",
            "statement",
            "statements",
            "email",
            "emails",
            "tweet",
            "tweets",
            "note",
            "notes",
            "post",
            "posts",
            "leaflet",
            "sign",
            "ad",
            "survey",
            "surveys",
            "figures",
            "data",
            "complaint",
            "complaints",
            "warning",
            "warnings",
            "prediction",
            "predictions");
    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> BODIES = Set.of(
            "campaign",
            "committee",
            "company",
            "city",
            "council",
            "court",
            "group",
            "government",
            "school",
            "union",
            "agency",
            "newspaper",
            "paper",
            "network",
            "commission",
            "party",
            "team",
            "administration",
            "department",
            "police",
            "board",
            "bank",
            "ministry",
            "university",
            "organisation",
            "organization",
            "magazine",
            "office",
            "panel",
            "firm",
            "state",
            "service",
            "club",
            "museum",
            "hospital",
            "library",
            "association",
            "foundation",
            "institute",
            "centre",
            "center",
            "press",
            "league",
            "jury",
            "band",
            "choir",
            "crew",
            "shop",
            "store",
            "factory",
            "church",
            "college",
            "authority",
            "federation",
            "bureau",
            "county",
            "country",
            "town",
            "village",
            "hotel",
            "zoo",
            "airline",
            "senate",
            "parliament",
            "house",
            "society",
            "charity",
            "clinic",
            "nursery",
            "canteen",
            "brigade");

    private VoiceKinds() {}

    /**
     * The kind of a voice that is described.
     *
     * @param head the noun, in lower case
     * @param joined whether several nouns are joined by "and"
     */
    static VoiceKind of(String head, boolean joined) {
        if (DOCUMENTS.contains(head) || NOBODY.contains(head)) {
            return VoiceKind.UNNAMED;
        }
        if (joined) {
            return VoiceKind.GROUP;
        }
        if (BODIES.contains(head)) {
            return VoiceKind.ORGANISATION;
        }
        boolean plural =
                (head.endsWith("s") && !head.endsWith("ss")) || head.equals("people") || head.equals("children");
        return plural ? VoiceKind.GROUP : VoiceKind.PERSON;
    }
}
