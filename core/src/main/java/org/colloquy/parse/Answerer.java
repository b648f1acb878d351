package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/** Who goes on when a turn has no label. */
final class Answerer {
    /** If so many have spoken, two besides the one who asks have. */
    private static final int MANY = 3;

    private final List<Person> announced = new ArrayList<>();
    private final List<Person> asked = new ArrayList<>();
    private final List<Person> named = new ArrayList<>();

    /** @param people those whom the text names, whether they speak or not */
    Answerer(List<Person> people) {
        for (Person person : people) {
            if (person.role() == Role.INTERVIEWEE) {
                announced.add(person);
            }
        }
    }

    /** Says that somebody speaks who has not spoken yet. */
    void enter(Person person) {
        if (person.role() == Role.INTERVIEWEE && asked.size() < MANY) {
            asked.add(person);
        }
        if (!person.isAnonymous() && named.size() < MANY) {
            named.add(person);
        }
    }

    /**
     * The one who answers. After a question, that is the only one who could: the one person who is asked, or who has
     * spoken besides the one who asks. After anything else, the one who spoke last goes on, unless that one only asks.
     */
    @Nullable
    Person after(TurnDraft last) {
        Person speaker = last.person();
        boolean question =
                last.wording() == Wording.EDITORIAL || (speaker != null && speaker.role() == Role.INTERVIEWER);
        if (!question || (speaker != null && speaker.role() == Role.INTERVIEWEE)) {
            return speaker;
        }
        Person answers = only(asked, null);
        answers = answers == null ? only(announced, null) : answers;
        return answers == null ? only(named, speaker) : answers;
    }

    /** The only one of them besides {@code other}. */
    private static @Nullable Person only(List<Person> people, @Nullable Person other) {
        Person only = null;
        for (Person person : people) {
            if (person != other) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }
}
