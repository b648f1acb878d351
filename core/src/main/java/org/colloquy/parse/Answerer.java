package org.colloquy.parse;

import java.util.List;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/** Who goes on when a turn has no label. */
final class Answerer {
    private Answerer() {}

    /**
     * The one who answers. After a question, that is the only one who could: the one person who is asked, or who has
     * spoken besides the one who asks. After anything else, the one who spoke last goes on, unless that one only asks.
     */
    static @Nullable Person of(List<TurnDraft> turns, List<Person> cast, SpeakerRegistry speakers) {
        if (turns.isEmpty()) {
            return null;
        }
        TurnDraft last = turns.get(turns.size() - 1);
        Person speaker = last.person();
        boolean asked = last.wording() == Wording.EDITORIAL || (speaker != null && speaker.role() == Role.INTERVIEWER);
        if (!asked) {
            return speaker;
        }
        if (speaker != null && speaker.role() == Role.INTERVIEWEE) {
            return speaker;
        }
        Person answers = only(cast.stream()
                .filter(person -> person.role() == Role.INTERVIEWEE)
                .toList());
        if (answers == null) {
            answers = only(speakers.people().stream()
                    .filter(person -> person.role() == Role.INTERVIEWEE)
                    .toList());
        }
        return answers != null
                ? answers
                : only(cast.stream()
                        .filter(person -> person != speaker && !person.isAnonymous())
                        .toList());
    }

    private static @Nullable Person only(List<Person> people) {
        return people.size() == 1 ? people.get(0) : null;
    }
}
