package org.colloquy.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose voices a text has mentioned lately, for the pronouns that point back to them. */
final class RecentVoices {
    /** Farther than this many words hardly any pronoun points back. */
    private static final int REACH = 120;

    private static final int MEMORY = 6;

    private final List<Mentioned> mentions = new ArrayList<>();
    private final Map<String, Gender> genders = new HashMap<>();

    /** A voice and the index of the word where it was mentioned. */
    private record Mentioned(Voice voice, int at) {}

    void add(Voice voice, int at) {
        mentions.removeIf(earlier -> earlier.voice().name().equals(voice.name()));
        mentions.add(new Mentioned(voice, at));
        if (mentions.size() > MEMORY) {
            mentions.remove(0);
        }
    }

    /** The text uses this pronoun, or a title that goes with it, for somebody. */
    void tell(String name, @Nullable Gender gender) {
        if (gender != null) {
            genders.putIfAbsent(name, gender);
        }
    }

    boolean fits(String name, Gender gender) {
        Gender known = genders.get(name);
        return known == null || known == gender;
    }

    /** The person mentioned last, from {@code from} on and near {@code at}, for whom the pronoun can stand. */
    @Nullable
    Voice person(Gender gender, int from, int at) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mentioned mention = mentions.get(i);
            boolean near = mention.at() >= from && at - mention.at() < REACH;
            boolean person = mention.voice().kind() == VoiceKind.PERSON;
            if (near && person && fits(mention.voice().name(), gender)) {
                return mention.voice();
            }
        }
        return null;
    }

    /** The body or group mentioned last, if it is near. */
    @Nullable
    Voice several(int at) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mentioned mention = mentions.get(i);
            if (mention.voice().kind() != VoiceKind.PERSON && at - mention.at() < REACH) {
                return mention.voice();
            }
        }
        return null;
    }
}
