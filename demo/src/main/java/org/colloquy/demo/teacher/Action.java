package org.colloquy.demo.teacher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the buttons of the teacher's page do; each sends its name. */
enum Action {
    /** Keeps a question when the rest is drawn anew. */
    LOCK,
    UNLOCK,
    /** Takes a question out. */
    DROP,
    /** Puts another question of the same kind in its place. */
    SAME_KIND,
    /** Puts another question of any kind that is asked for in its place. */
    ANY_KIND,
    /** Adds a question. */
    EXTEND,
    /** Draws all that is not locked anew, with another seed. */
    REDRAW,
    /** Draws all that is not locked anew, with the settings of the form. */
    SETTINGS,
    UNDO,
    REDO,
    /** Gives the quiz as it stands to the class. */
    OPEN,
    CLOSE;

    /** What a button sends. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Action> of(@Nullable String value) {
        return List.of(values()).stream()
                .filter(action -> action.value().equals(value))
                .findFirst();
    }

    /** Whether it is done to one question. */
    boolean isAboutOne() {
        return this == LOCK || this == UNLOCK || this == DROP || this == SAME_KIND || this == ANY_KIND;
    }
}
