package org.colloquy.docs.spec;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.colloquy.transcript.Transcript;

/** Arbitrary interviews as a transcript can hold them: any order of everything that occurs in one. */
final class Interviews {
    /** What happens next. */
    enum Step {
        SAY,
        SAY_ANOTHER_PARAGRAPH,
        QUOTE,
        TELL_THE_TIME,
        LAUGH,
        OMIT,
        CUT_IN,
        ASK_IN_BRACKETS,
        ADD_FOOTNOTE,
        ADD_NOTE,
        ADD_HEADING,
        ADD_HEADING_WITH_SUMMARY,
        APPLAUD,
        BREAK
    }

    private record Event(Step step, int who, int words) {}

    private Interviews() {}

    static Arbitrary<Transcript> arbitrary() {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 1000))
                .as(Event::new);
        return Combinators.combine(
                        event.list().ofMaxSize(12),
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.integers().between(0, 2))
                .as(Interviews::interview);
    }

    private static Transcript interview(List<Event> events, int people, int title) {
        InterviewBuilder interview = new InterviewBuilder(people, title);
        interview.say(0, 1);
        interview.say(1, 2);
        for (Event event : events) {
            apply(interview, event, event.who() % people);
        }
        return interview.build();
    }

    private static void apply(InterviewBuilder interview, Event event, int who) {
        switch (event.step()) {
            case SAY -> interview.say(who, event.words());
            case SAY_ANOTHER_PARAGRAPH -> interview.sayAnotherParagraph(event.words());
            case QUOTE -> interview.quote(who, event.words());
            case TELL_THE_TIME -> interview.tellTheTime(who, event.words());
            case LAUGH -> interview.laugh(who, event.words());
            case OMIT -> interview.omit(who, event.words());
            case CUT_IN -> interview.cutIn(who, event.words());
            case ASK_IN_BRACKETS -> interview.askInBrackets(who, event.words());
            case ADD_FOOTNOTE -> interview.addFootnote(who, event.words());
            case ADD_NOTE -> interview.addNote(event.words());
            case ADD_HEADING -> interview.addHeading(event.words(), false);
            case ADD_HEADING_WITH_SUMMARY -> interview.addHeading(event.words(), true);
            case APPLAUD -> interview.applaud();
            case BREAK -> interview.addBreak();
        }
    }
}
