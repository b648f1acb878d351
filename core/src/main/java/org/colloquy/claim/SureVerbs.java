package org.colloquy.claim;

import java.util.Set;
import org.colloquy.language.Token;

/** Sets right where the tagger takes a word for a noun or adjective that is hardly ever anything but a reporting verb. */
final class SureVerbs {
    private static final Set<String> FORMS = Set.of(
            "said",
            "says",
            "saying",
            "told",
            "tells",
            "wrote",
            "writes",
            "added",
            "adds",
            "adding",
            "asked",
            "asks",
            "noted",
            "argued",
            "argues",
            "arguing",
            "insisted",
            "insists",
            "suggested",
            "suggests",
            "proposes",
            "explains",
            "announces",
            "declares",
            "describes",
            "denies",
            "accuses",
            "maintains",
            "believes",
            "urged",
            "warns",
            "warned",
            "emphasizes",
            "emphasises",
            "criticizes",
            "criticises",
            "acknowledges",
            "recalls",
            "reiterates",
            "concedes",
            "admits",
            "asserts",
            "alleges",
            "contends",
            "predicts",
            "complains",
            "replies",
            "spoke",
            "replied",
            "tweeted",
            "vowed",
            "reveals",
            "responds");

    private SureVerbs() {}

    static Token correct(Token token) {
        return !token.is("VERB") && FORMS.contains(token.lower()) ? token.tagged("VERB") : token;
    }
}
