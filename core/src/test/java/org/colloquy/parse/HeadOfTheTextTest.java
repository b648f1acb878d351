package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.colloquy.transcript.Metadata;
import org.junit.jupiter.api.Test;

/** What lines before the first turn say of the whole: fields, lists of those present, metadata between hyphens. */
class HeadOfTheTextTest {
    private static final String SPEECH = "\n\nLIND: It is.\n\nOKORO: Yes.\n\nFISK: No.\n";

    private static Metadata metadata(String head) {
        return Reading.of(head + SPEECH).result().transcript().metadata();
    }

    /** {@code Ada Lind INTERVIEWER (baker)} for each speaker. */
    private static List<String> people(String head) {
        return Reading.of(head + SPEECH).result().transcript().speakers().stream()
                .map(speaker -> speaker.name() + " " + speaker.role()
                        + speaker.description().map(is -> " (" + is + ")").orElse(""))
                .toList();
    }

    @Test
    void fieldsNameTheDayThePlaceAndTheOutlet() {
        for (String field : List.of("Date", "Recorded", "PUBLISHED")) {
            assertThat(metadata(field + ": 3 May 2024").date()).contains(LocalDate.of(2024, 5, 3));
        }
        for (String field : List.of("Place", "Location", "Venue")) {
            assertThat(metadata(field + ":  Old  Mill").place()).contains("Old Mill");
        }
        for (String field : List.of("Organisation", "Organization", "Outlet", "Station", "Broadcaster")) {
            assertThat(metadata("---\n" + field.toLowerCase() + ": Mill Radio\n---")
                            .organisation())
                    .as(field)
                    .contains("Mill Radio");
        }
        assertThat(metadata("Title: The Oven\nPlace: Rye").title()).contains("The Oven");
        assertThat(metadata("---\nplace: Rye\nplace: Hull\n---").place()).contains("Rye");
        assertThat(metadata("Place: Rye\nVenue: Hull").place()).contains("Rye");
        assertThat(metadata("Mood: 3 May 2024").date()).isEmpty();
        assertThat(metadata("Place:").place()).isEmpty();
        assertThat(metadata("Place: " + "R".repeat(200)).place()).isPresent();
        assertThat(metadata("Place: " + "R".repeat(201)).place()).isEmpty();
    }

    @Test
    void rolesNamePeople() {
        for (String role : List.of("Interviewer", "Host", "Moderator")) {
            assertThat(people(role + ": Ada Lind")).as(role).startsWith("Ada Lind INTERVIEWER");
        }
        for (String role : List.of("Interviewee", "Guest", "Narrator", "Respondent")) {
            assertThat(people(role + ": Ada Lind")).as(role).startsWith("Ada Lind INTERVIEWEE");
        }
        assertThat(people("Guests: Ada Lind, BEN OKORO and Cleo Fisk (Rye)"))
                .containsExactly("Ada Lind INTERVIEWEE", "Ben Okoro INTERVIEWEE", "Cleo Fisk INTERVIEWEE (Rye)");
        assertThat(people("Guests: Ada Lind; Ben Okoro & Cleo Fisk")).allMatch(name -> name.endsWith("INTERVIEWEE"));
        assertThat(people("Panel: Ada Lind, Ben Okoro")).startsWith("Ada Lind PARTICIPANT", "Ben Okoro PARTICIPANT");
    }

    @Test
    void smallLettersAfterANameDescribeThePerson() {
        assertThat(people("Guest: Ada Lind, head baker\nHost: Ben Okoro"))
                .startsWith("Ada Lind INTERVIEWEE (head baker)", "Ben Okoro INTERVIEWER");
        assertThat(people("Guests: Ada Lind (Rye), head baker, and Ben Okoro"))
                .startsWith("Lind PARTICIPANT", "Okoro PARTICIPANT");
        assertThat(people("Guests: Ada Lind (Rye), head baker; Ben Okoro"))
                .startsWith("Ada Lind INTERVIEWEE (Rye)", "Ben Okoro INTERVIEWEE");
        assertThat(people("Guest: head baker, Ada Lind")).startsWith("Lind PARTICIPANT");
    }

    @Test
    void whatIsNoNameIsNobody() {
        for (String value : List.of("Who is it", "It Is", "Ada Lind Of The Old Mill", "Ada, Lind?", "")) {
            assertThat(people("Guest: " + value)).as(value).startsWith("Lind PARTICIPANT");
        }
        assertThat(people("---\nguest: Jo Ann Ida Eva Ada Lind\n---")).startsWith("Lind PARTICIPANT");
        assertThat(people("---\nguest: Jo Ann Eva Ada Lind\n---")).startsWith("Jo Ann Eva Ada Lind INTERVIEWEE");
        String many = "Ada Lind" + ", Cleo Fisk".repeat(26);
        assertThat(people("---\nguests: " + many + ", Di\n---")).startsWith("Ada Lind INTERVIEWEE");
        assertThat(people("---\nguests: " + many + ", Di B\n---")).startsWith("Ada Lind INTERVIEWEE");
        assertThat(people("---\nguests: " + many + ", Di Bab\n---")).startsWith("Lind PARTICIPANT");
    }

    @Test
    void thosePresentAreListedOnALineEach() {
        String list = "Participants:\nAda Lind, chair of the mill\nBEN OKORO (Rye)\nCleo Fisk\n";
        assertThat(people("The Oven\n\n" + list))
                .containsExactly(
                        "Ada Lind PARTICIPANT (chair of the mill)",
                        "Ben Okoro PARTICIPANT (Rye)",
                        "Cleo Fisk PARTICIPANT");
        assertThat(people("The Oven\n\nPresent:\nAda Lind\nand the others\nBen Okoro\n"))
                .as("another line ends the list")
                .startsWith("Ada Lind PARTICIPANT", "Okoro PARTICIPANT");
        assertThat(people("The Oven\n\nPresent:\nAda Lind, " + "chair ".repeat(18) + "ab\n"))
                .startsWith("Ada Lind PARTICIPANT (" + "chair ".repeat(18) + "ab)");
        assertThat(people("The Oven\n\nPresent:\nAda Lind, " + "chair ".repeat(18) + "abc\n"))
                .startsWith("Lind PARTICIPANT");
        assertThat(people("The Oven\n\nPresent:\n\nAda Lind\n")).startsWith("Ada Lind PARTICIPANT");
        assertThat(people("The Oven\n\nPresent:\nDate: 3 May 2024\nAda Lind\n")).startsWith("Lind PARTICIPANT");
    }

    @Test
    void metadataStandBetweenHyphens() {
        Metadata read = metadata("---\ntitle: 'The Oven'\ndate: 2024-05-03\nlocation: \"Rye\"\nmood: good\n---");
        assertThat(read.title()).contains("The Oven");
        assertThat(read.date()).contains(LocalDate.of(2024, 5, 3));
        assertThat(read.place()).contains("Rye");
        assertThat(people("---\nhosts:\n- \"Ada Lind\"\n- Ben Okoro\nguest: Cleo Fisk\n---"))
                .containsExactly("Ada Lind INTERVIEWER", "Ben Okoro INTERVIEWER", "Cleo Fisk INTERVIEWEE");
        assertThat(people("---\ntags:\n- Ada Lind\n---")).startsWith("Lind PARTICIPANT");
        assertThat(people("---\nhosts:\ntags:\n- Ada Lind\n---")).startsWith("Lind PARTICIPANT");
        assertThat(people("---\nhosts:\n\n- Ada Lind\n---")).startsWith("Ada Lind INTERVIEWER");
        assertThat(metadata("---\nlocation: \"Rye'\n---").place()).contains("\"Rye'");
        assertThat(metadata("---\nlocation: \"\n---").place()).contains("\"");
        assertThat(metadata("---\nlocation: 'Rye'\n---").place()).contains("Rye");
        assertThat(metadata("---\nmood: good\n" + "x".repeat(80) + "\n: Rye\nplace: Hull\n---")
                        .place())
                .contains("Hull");
        assertThat(metadata("---\ntitle: The Oven\n---\n\nThe Mill").title()).contains("The Mill");
    }

    @Test
    void theHeadIsOverWithTheFirstWordsThatSomebodySays() {
        assertThat(metadata("LIND: So.\n\nPlace: Rye").place()).isEmpty();
        assertThat(metadata("Note: So.\nPlace: Rye").place()).contains("Rye");
        assertThat(metadata("Break: 11:37\nPlace: Rye").place()).contains("Rye");
        assertThat(metadata("Mood: good\nPlace: Rye").place()).isEmpty();
        assertThat(metadata("The Oven\nMill Radio, Carrow, 3 May 2024\n").place())
                .contains("Carrow");
        String line = "and so on\n";
        assertThat(metadata("The Oven\n" + line.repeat(58) + "Place: Rye").place())
                .contains("Rye");
        assertThat(metadata("The Oven\n" + line.repeat(59) + "Place: Rye").place())
                .isEmpty();
    }

    @Test
    void aFieldIsNoSpeaker() {
        for (String head : List.of("Speakers:\nAda Lind\n", "Interviewer: Ada Lind\n", "Host: Ada Lind\n")) {
            assertThat(people(head)).as(head).hasSize(3).allMatch(name -> !name.startsWith(head.substring(0, 4)));
        }
    }

    @Test
    void aFieldOfAnyNameFollowsOneThatIsKnown() {
        String recurring = SPEECH + "\nLIND: So.\n";
        assertThat(metadata("Date: 3 May 2024\nCase: 12/96\nPlace: Rye" + recurring)
                        .place())
                .contains("Rye");
        assertThat(people("Date: 3 May 2024\nCase: 12/96" + recurring)).noneMatch(name -> name.startsWith("Case"));
        for (String line : List.of("Case: It is.", "Case:", "Case: so —", "Case: one\nCase: two", "Case: so!")) {
            assertThat(metadata("Date: 3 May 2024\n" + line + "\nPlace: Rye" + recurring)
                            .place())
                    .as(line)
                    .isEmpty();
        }
        assertThat(metadata("Date: 3 May 2024\nCase: 12/96\nPlace: Rye").place())
                .as("nobody speaks twice")
                .isEmpty();
        assertThat(metadata("Case: 12/96\nPlace: Rye" + recurring).place()).isEmpty();
    }

    @Test
    void aLineNamesWhoWroteTheConversation() {
        for (String line : List.of("By Ada Lind", "BY ADA LIND")) {
            assertThat(people("The Oven\n\n" + line)).as(line).startsWith("Ada Lind PARTICIPANT");
        }
        for (String line :
                List.of("by Ada Lind", "By Ada", "By Ada Lind, baker", "By the old mill", "Baked By Ada Lind")) {
            assertThat(people("The Oven\n\n" + line)).as(line).startsWith("Lind PARTICIPANT");
        }
    }

    @Test
    void namesMayBeListedBelowTheirRole() {
        assertThat(people("The Oven\n\nHosts:\nAda Lind\nBen Okoro\n"))
                .startsWith("Ada Lind INTERVIEWER", "Ben Okoro INTERVIEWER");
        assertThat(people("The Oven\n\nHost:\nis here\nAda Lind\n")).startsWith("Lind PARTICIPANT");
        assertThat(people("The Oven\n\nHost:\n\nAda Lind\n")).startsWith("Lind PARTICIPANT");
        assertThat(people("The Oven\n\nInterview with Ada Lind\n\nPresent:\nADA LIND, baker\n"))
                .startsWith("Ada Lind INTERVIEWEE");
    }
}
