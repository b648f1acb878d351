package org.colloquy.transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the text says of the interview as a whole.
 *
 * @param title the title as printed
 * @param date the day on which the interview took place
 * @param place where it took place
 * @param organisation the outlet for which it was conducted, such as {@code NBC News}
 * @param interviewers ids of the speakers who ask
 * @param interviewees ids of the speakers who answer
 * @param extracts whether the text says that it gives extracts only
 */
public record Metadata(
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> place,
        Optional<String> organisation,
        List<String> interviewers,
        List<String> interviewees,
        boolean extracts) {

    public Metadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(organisation, "organisation");
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
    }

    /** Nothing is known. */
    public static Metadata none() {
        return new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), false);
    }
}
