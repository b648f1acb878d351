package org.colloquy.report;

import java.util.List;
import java.util.Set;

/** A request to the reader: {@code Watch the full interview here}, {@code Subscribe to our newsletter.} */
final class CallToAction {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 18;
    private static final Set<String> REQUESTS = Set.of(
            "watch",
            "read",
            "listen",
            "see",
            "click",
            "tap",
            "view",
            "subscribe",
            "follow",
            "sign",
            "join",
            "visit",
            "download",
            "find",
            "share",
            "get",
            "check",
            "tune",
            "support",
            "donate");
    private static final Set<String> REQUESTS_AT_THE_END = Set.of(
            "tell",
            "write",
            "send",
            "ask",
            "vote",
            "take",
            "try",
            "help",
            "register",
            "book",
            "come",
            "meet",
            "let",
            "learn",
            "discover",
            "stay",
            "contact",
            "call",
            "buy",
            "order",
            "browse",
            "explore",
            "hear",
            "look");
    private static final Set<String> POINTING = Set.of(
            "here",
            "below",
            "above",
            "link",
            "full",
            "more",
            "newsletter",
            "newsletters",
            "website",
            "online",
            "podcast",
            "app",
            "channel",
            "facebook",
            "twitter",
            "instagram",
            "youtube",
            "whatsapp",
            "telegram");
    private static final Set<String> PLACES = Set.of("here", "below", "link", "website", "online");
    private static final Set<String> MEDIA = Set.of(
            "watch",
            "watched",
            "read",
            "listen",
            "view",
            "viewed",
            "see",
            "found",
            "find",
            "click",
            "download",
            "available",
            "transcript",
            "video",
            "interview",
            "recording");

    private CallToAction() {}

    /** Whether {@code text} asks in the imperative for something that another place holds. */
    static boolean isImperative(String text) {
        if (!isShort(text)) {
            return false;
        }
        List<String> words = Words.lowerCase(text);
        return !words.isEmpty()
                && REQUESTS.contains(words.get(0))
                && (words.stream().anyMatch(POINTING::contains) || hasAddress(text));
    }

    /**
     * Whether {@code text} is a request where nothing but such lines follows: it ends by naming the place to go to, or
     * is an imperative without a full stop, and no heading, as there is nothing below it.
     */
    static boolean endsReport(String text) {
        if (text.isEmpty() || !isShort(text)) {
            return false;
        }
        List<String> words = Words.lowerCase(text);
        if (words.isEmpty()) {
            return false;
        }
        boolean imperative = LineShape.isHeading(text)
                && (REQUESTS.contains(words.get(0)) || REQUESTS_AT_THE_END.contains(words.get(0)));
        boolean place = PLACES.contains(words.get(words.size() - 1)) || hasAddress(text);
        return imperative || (place && words.stream().anyMatch(MEDIA::contains));
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && Words.of(text).size() <= MOST_WORDS && !LineShape.hasQuotationMark(text);
    }

    private static boolean hasAddress(String text) {
        return text.contains("https://") || text.contains("http://") || text.contains("www.");
    }
}
