package org.colloquy.claim;

import java.util.Set;
import org.colloquy.internal.text.Weekdays;

/** Nouns for where, when and in what form something is said. */
final class Occasions {
    private static final Set<String> NOUNS = Set.of(
            "interview",
            "statement",
            "speech",
            "email",
            "e-mail",
            "call",
            "conference",
            "briefing",
            "rally",
            "debate",
            "hearing",
            "letter",
            "tweet",
            "tweets",
            "post",
            "blog",
            "memo",
            "report",
            "article",
            "op-ed",
            "column",
            "meeting",
            "event",
            "forum",
            "appearance",
            "release",
            "news",
            "television",
            "tv",
            "radio",
            "twitter",
            "facebook",
            "instagram",
            "video",
            "remarks",
            "comments",
            "message",
            "telephone",
            "phone",
            "page",
            "site",
            "website",
            "summit",
            "session",
            "stop",
            "week",
            "month",
            "year",
            "morning",
            "night",
            "afternoon",
            "evening",
            "day",
            "time",
            "court",
            "broadcast",
            "podcast",
            "show",
            "program",
            "programme",
            "testimony",
            "filing",
            "note",
            "text",
            "segment",
            "panel",
            "address",
            "ceremony",
            "gathering");

    private Occasions() {}

    /** Whether {@code noun}, in lower case, is one of them. */
    static boolean isOccasion(String noun) {
        return NOUNS.contains(noun) || Weekdays.isWeekday(noun);
    }
}
