package org.colloquy.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name as read.
 *
 * @param name without titles
 * @param honorific the title before it that goes with a surname ({@code Dr.}); empty if there is none
 * @param before the words of the phrase before the name and its titles, in lower case
 * @param gender what the titles tell
 * @param titled whether a title stands before it
 * @param determined whether an article stands before it
 */
record Name(
        String name,
        String honorific,
        List<String> before,
        @Nullable Gender gender,
        boolean titled,
        boolean determined) {
    String last() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isFull() {
        return name.indexOf(' ') > 0;
    }

    /** The name as somebody is called of whom no fuller name is known. */
    String shown() {
        return isFull() || honorific.isEmpty() ? name : honorific + " " + name;
    }

    boolean isOrganisation() {
        String end = last().toLowerCase(Locale.ROOT);
        boolean acronym = !isFull() && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return !titled && (Bodies.endsName(end) || acronym || (determined && before.size() <= 1));
    }
}
