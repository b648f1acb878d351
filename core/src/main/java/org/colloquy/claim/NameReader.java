package org.colloquy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase as a name with what stands before it: {@code Russian President} | {@code Vladimir Putin}. */
final class NameReader {
    private static final Set<String> TITLES = Set.of(
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
            "councillor",
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
            "aunt",
            "uncle",
            "principal",
            "head",
            "headteacher",
            "superintendent",
            "actor",
            "actress",
            "author",
            "ceo");
    private static final Set<String> BODIES = Set.of(
            "party",
            "committee",
            "university",
            "court",
            "times",
            "post",
            "bank",
            "department",
            "agency",
            "council",
            "union",
            "association",
            "institute",
            "center",
            "centre",
            "commission",
            "ministry",
            "company",
            "corp.",
            "inc.",
            "group",
            "foundation",
            "journal",
            "press",
            "news",
            "campaign",
            "administration",
            "house",
            "senate",
            "congress",
            "board",
            "school",
            "college",
            "club",
            "office",
            "police",
            "government",
            "parliament",
            "organisation",
            "organization",
            "federation",
            "league",
            "service",
            "bureau",
            "authority",
            "society",
            "trust",
            "church",
            "hospital",
            "museum",
            "team",
            "herald",
            "guardian",
            "tribune",
            "observer",
            "gazette",
            "city",
            "states",
            "kingdom",
            "nations",
            "republic",
            "fund");

    private final Grammar grammar;

    NameReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * A name as read.
     *
     * @param name without titles
     * @param before the words of the phrase before the name, in lower case
     * @param titled whether a title stands before it
     * @param determined whether an article stands before it
     */
    record Name(String name, List<String> before, boolean titled, boolean determined) {
        String last() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        boolean isFull() {
            return name.indexOf(' ') > 0;
        }

        boolean isOrganisation() {
            String end = last().toLowerCase(java.util.Locale.ROOT);
            boolean acronym = !isFull() && name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
            return !titled && (BODIES.contains(end) || acronym || (determined && before.size() <= 1));
        }
    }

    /** The name in the phrase {@code [from, to)}; null if its last noun is no name. */
    @Nullable
    Name read(int from, int to) {
        int end = to;
        while (end > from
                && (grammar.is(end - 1, "PART") || grammar.lower(end - 1).equals("."))) {
            end--;
        }
        int start = end;
        while (start > from && isOfName(start - 1, end)) {
            start--;
        }
        boolean titled = false;
        while ((start < end - 1 && TITLES.contains(grammar.lower(start)))
                || (start < end - 1 && grammar.lower(start).equals("."))) {
            titled = true;
            start++;
        }
        if (start >= end
                || !grammar.is(end - 1, "PROPN")
                || (TITLES.contains(grammar.lower(start)) && end - start == 1)) {
            return null;
        }
        List<String> before = new ArrayList<>();
        for (int i = from; i < start; i++) {
            before.add(grammar.lower(i));
        }
        titled |= !before.isEmpty() && !grammar.is(start - 1, "DET") && TITLES.contains(before.get(before.size() - 1));
        return new Name(text(start, end), before, titled, grammar.is(from, "DET"));
    }

    private boolean isOfName(int index, int end) {
        if (grammar.is(index, "PROPN")) {
            return true;
        }
        boolean inside = index + 1 < end;
        boolean mark = grammar.lower(index).equals(".") || grammar.lower(index).equals("-");
        return inside && mark && grammar.passage().isAttached(index);
    }

    private String text(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !grammar.passage().isAttached(i)) {
                name.append(' ');
            }
            name.append(grammar.passage().token(i).text());
        }
        return name.toString();
    }
}
