package org.colloquy.demo.teacher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why nothing came of a step. */
enum Notice {
    STALE(
            "This page was out of date: the quiz has been changed since, perhaps in another tab. Nothing was done; below is"
                    + " how it stands now."),
    NO_OTHER_OF_KIND("The text has no other fair question of this kind that goes with the rest. Try another kind."),
    NO_OTHER("The text has no other fair question of the kinds you chose that goes with the rest."),
    NO_MORE("The text has no further fair question of the kinds you chose that goes with the rest."),
    LAST("This is the only question; a quiz needs at least one. Replace it instead."),
    NOTHING("The text has no fair question with these settings. The quiz stays as it was."),
    NO_KIND("Choose at least one kind of question. The quiz stays as it was.");

    private final String text;

    Notice(String text) {
        this.text = text;
    }

    /** What the teacher is told. */
    String text() {
        return text;
    }

    /** What stands in the address of the page that tells it. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Notice> of(@Nullable String value) {
        return List.of(values()).stream()
                .filter(notice -> notice.value().equals(value))
                .findFirst();
    }
}
