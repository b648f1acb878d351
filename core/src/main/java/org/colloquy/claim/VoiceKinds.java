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
        if (Bodies.isBody(head)) {
            return VoiceKind.ORGANISATION;
        }
        boolean plural =
                (head.endsWith("s") && !head.endsWith("ss")) || head.equals("people") || head.equals("children");
        return plural ? VoiceKind.GROUP : VoiceKind.PERSON;
    }
}
