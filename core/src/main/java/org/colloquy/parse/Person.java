package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/** A speaker in the making. */
final class Person {
    private final List<String> words;
    private final boolean anonymous;
    private final List<String> labels = new ArrayList<>(2);
    private String name;
    private @Nullable String description;
    private Role role = Role.PARTICIPANT;
    private boolean enlisted;
    private Optional<Speaker> speaker = Optional.empty();

    Person(String name, List<String> words, boolean anonymous) {
        this.name = name;
        this.words = words;
        this.anonymous = anonymous;
    }

    /** The name's words in the form of the word lists, titles left out. */
    List<String> words() {
        return words;
    }

    String name() {
        return name;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    Role role() {
        return role;
    }

    void name(String fuller) {
        this.name = fuller;
    }

    void describe(@Nullable String what) {
        if (description == null && what != null && !what.isBlank()) {
            description = what;
        }
    }

    void role(Role role) {
        this.role = role;
    }

    /** Adds a label that the person has not been given yet. */
    void label(String label) {
        labels.add(label);
    }

    /** Whether the person has a turn. */
    boolean isEnlisted() {
        return enlisted;
    }

    void enlist() {
        enlisted = true;
    }

    /** Fixes what is known, when all turns have been read. */
    void number(int number) {
        speaker =
                Optional.of(new Speaker("s" + number, name, Optional.ofNullable(description), role, labels, anonymous));
    }

    /** The speaker; empty before {@link #number}. */
    Optional<Speaker> speaker() {
        return speaker;
    }
}
