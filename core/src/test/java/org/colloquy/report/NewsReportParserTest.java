package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colloquy.report.ReportBlockKind.BLANK;
import static org.colloquy.report.ReportBlockKind.BODY;
import static org.colloquy.report.ReportBlockKind.BYLINE;
import static org.colloquy.report.ReportBlockKind.CALL_TO_ACTION;
import static org.colloquy.report.ReportBlockKind.CLOSING;
import static org.colloquy.report.ReportBlockKind.CROSS_REFERENCE;
import static org.colloquy.report.ReportBlockKind.HEADING;
import static org.colloquy.report.ReportBlockKind.LEAD;
import static org.colloquy.report.ReportBlockKind.NOTE;
import static org.colloquy.report.ReportBlockKind.SECTION_BREAK;
import static org.colloquy.report.ReportBlockKind.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.source.TextTooLongException;
import org.junit.jupiter.api.Test;

class NewsReportParserTest {
    private static final String LEAD_TEXT =
            "The head of the school kitchen, Ada Lind, gave an interview to the pupils' paper on Monday. She spoke of"
                    + " the new menu and of the garden, ahead of the parents' evening.\n";
    private static final String MENU =
            "Lind said the menu had been chosen by a vote. She added that soup would be served on three days.\n";
    private static final String GARDEN =
            "Asked about the garden, Lind said that the beds would be dug in spring and paid for by the cake sale.\n";
    private static final String ENDING =
            "The parents' evening is likely to take up all of this. What Lind makes of the menu may yet decide how the"
                    + " whole school eats.\n";
    private static final String WHOLE = LEAD_TEXT + "The New Menu\n" + MENU + "Also Read: Canteen Prices To Stay\n"
            + "Garden Beds\n" + GARDEN + ENDING + "Watch the full interview here";

    @Test
    void aReportWithoutBlankLinesIsReadLineByLine() {
        assertThat(kindsOf(WHOLE))
                .containsExactly(LEAD, HEADING, BODY, CROSS_REFERENCE, HEADING, BODY, CLOSING, CALL_TO_ACTION);
    }

    @Test
    void aReportWithBlankLinesIsReadTheSame() {
        assertThat(kindsOf(WHOLE.replace("\n", "\n\n")))
                .filteredOn(kind -> kind != BLANK)
                .containsExactly(LEAD, HEADING, BODY, CROSS_REFERENCE, HEADING, BODY, CLOSING, CALL_TO_ACTION);
    }

    @Test
    void theKindOfLineEndMakesNoDifference() {
        assertThat(kindsOf(WHOLE.replace("\n", "\r\n"))).isEqualTo(kindsOf(WHOLE));
        assertThat(kindsOf(WHOLE.replace("\n", "\r"))).isEqualTo(kindsOf(WHOLE));
    }

    @Test
    void sectionsHoldTheirParagraphsAndPointers() {
        NewsReport report = parse(WHOLE).report();

        assertThat(report.title()).isEmpty();
        assertThat(report.lead().map(NewsParagraph::text)).contains(LEAD_TEXT.strip());
        assertThat(report.sections())
                .extracting(section -> section.heading().map(NewsParagraph::text))
                .containsExactly(Optional.of("The New Menu"), Optional.of("Garden Beds"));
        assertThat(report.sections().get(0).body())
                .extracting(NewsParagraph::text)
                .containsExactly(MENU.strip());
        assertThat(report.sections().get(0).crossReferences()).isEqualTo(report.crossReferences());
        assertThat(report.closing()).extracting(NewsParagraph::text).containsExactly(ENDING.strip());
        assertThat(report.callToAction().map(NewsParagraph::text)).contains("Watch the full interview here");
    }

    @Test
    void aCrossReferenceHasLabelAndTarget() {
        assertThat(parse(WHOLE).report().crossReferences())
                .extracting(CrossReference::label, CrossReference::target)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Optional.of("Also Read"), Optional.of("Canteen Prices To Stay")));
    }

    @Test
    void pointingWordsInAnyOrderMakeACrossReferenceAndProseWithAColonDoesNot() {
        for (String label : List.of(
                "Read also:",
                "READ MORE:",
                "Related story |",
                "See also:",
                "You may also like:",
                "Watch now:",
                "More on this topic:",
                "[Read more:",
                "Don’t miss:")) {
            assertThat(kindsOf(LEAD_TEXT + label + " Bees Move In At The Mill\n" + MENU))
                    .as(label)
                    .containsExactly(LEAD, CROSS_REFERENCE, BODY);
        }
        for (String prose : List.of("One thing:", "The minister:", "10:30", "More bread: a plea", "Price list:")) {
            assertThat(kindsOf(LEAD_TEXT + prose + " nobody had asked for it in so many words.\n" + MENU))
                    .as(prose)
                    .containsExactly(LEAD, BODY, BODY);
        }
    }

    @Test
    void aLabelAloneOnItsLinePointsToTheTitlesBelow() {
        assertThat(kindsOf(LEAD_TEXT + "Related articles:\n- Bees Move In\n- Mill Reopens\n\n" + MENU))
                .containsExactly(LEAD, CROSS_REFERENCE, CROSS_REFERENCE, CROSS_REFERENCE, BLANK, BODY);
        assertThat(kindsOf(LEAD_TEXT + "Also read:\nBees Move In\nGarden Beds\n" + GARDEN))
                .containsExactly(LEAD, CROSS_REFERENCE, CROSS_REFERENCE, HEADING, BODY);
    }

    @Test
    void aTitleStandsApartOrIsSetInTitleCase() {
        assertThat(kindsOf("Kitchen Head Explains New Menu\n" + LEAD_TEXT + MENU))
                .containsExactly(TITLE, LEAD, BODY);
        assertThat(kindsOf("Kitchen Head Explains New Menu.\n" + LEAD_TEXT + MENU))
                .containsExactly(TITLE, LEAD, BODY);
        assertThat(kindsOf("Kitchen head explains new menu.\n\n" + LEAD_TEXT + "\n" + MENU))
                .containsExactly(TITLE, BLANK, LEAD, BLANK, BODY);
        assertThat(kindsOf("Soup on three days;\nKitchen head explains.\n\n" + LEAD_TEXT))
                .containsExactly(TITLE, TITLE, BLANK, LEAD);
    }

    @Test
    void bylineAndDateStandBetweenTitleAndLead() {
        assertThat(kindsOf("New Menu at School\nBy Cora Mbeki\nPublished 3 May 2021\n" + LEAD_TEXT + MENU))
                .containsExactly(TITLE, BYLINE, BYLINE, LEAD, BODY);
        assertThat(kindsOf("By the Pond\n" + LEAD_TEXT)).containsExactly(TITLE, LEAD);
    }

    @Test
    void aShortSentenceOrAListIsNoHeading() {
        assertThat(kindsOf(LEAD_TEXT + "Nobody objected.\n" + MENU)).containsExactly(LEAD, BODY, BODY);
        assertThat(kindsOf(LEAD_TEXT + "- soup\n- bread\n" + MENU)).containsExactly(LEAD, BODY, BODY, BODY);
        assertThat(kindsOf(LEAD_TEXT + "“That is all,” she said,\n" + MENU)).containsExactly(LEAD, BODY, BODY);
        assertThat(kindsOf(LEAD_TEXT + MENU + "The end")).containsExactly(LEAD, BODY, BODY);
    }

    @Test
    void aHeadingMayEndInAnAbbreviation() {
        assertThat(kindsOf(LEAD_TEXT + "Trade with the U.S.\n" + MENU)).containsExactly(LEAD, HEADING, BODY);
    }

    @Test
    void questionsAreHeadingsWhereTheReportHasOthers() {
        assertThat(kindsOf(LEAD_TEXT + "What will it cost?\n" + MENU + "Who decides?\n" + GARDEN))
                .containsExactly(LEAD, HEADING, BODY, HEADING, BODY);
        assertThat(kindsOf(LEAD_TEXT + "Who would have thought so?\n" + MENU)).containsExactly(LEAD, BODY, BODY);
    }

    @Test
    void linesBrokenAtAMarginMakeOneParagraph() {
        String wrapped = "Ada Lind, who has run the kitchen of\n"
                + "the school since autumn, spoke to the\n"
                + "pupils' paper about soup and bread.\n"
                + "\n"
                + "The New Menu\n"
                + "\n"
                + "Lind said that the menu was chosen in\n"
                + "a vote. She said that nobody had asked\n"
                + "for less soup.\n";
        assertThat(kindsOf(wrapped)).containsExactly(LEAD, LEAD, LEAD, BLANK, HEADING, BLANK, BODY, BODY, BODY);
        assertThat(parse(wrapped).report().paragraphs()).hasSize(3);
    }

    @Test
    void theLastParagraphOfASectionIsNoClosingIfItKeepsToTheSectionOrReports() {
        String keeps = "The garden may be ready by the parents' evening, which Lind will open at the school.\n";
        String reports = "Lind said the parents' evening may decide how the whole school will eat.\n";

        String predicts = "Lind predicted that the parents' evening will be long. The school's paper will be there.\n";

        assertThat(kindsOf(LEAD_TEXT + "Garden Beds\n" + GARDEN + predicts)).doesNotContain(CLOSING);
        assertThat(kindsOf(LEAD_TEXT + "Garden Beds\n" + GARDEN + keeps)).doesNotContain(CLOSING);
        assertThat(kindsOf(LEAD_TEXT + "Garden Beds\n" + GARDEN + reports)).doesNotContain(CLOSING);
        assertThat(kindsOf(LEAD_TEXT + "Garden Beds\n" + ENDING)).doesNotContain(CLOSING);
    }

    @Test
    void withoutHeadingsAClosingSaysThatItIsOne() {
        assertThat(kindsOf(LEAD_TEXT + MENU + "Overall, the kitchen looks well run.\n"))
                .containsExactly(LEAD, BODY, CLOSING);
        assertThat(kindsOf(LEAD_TEXT + MENU + ENDING)).containsExactly(LEAD, BODY, BODY);
    }

    @Test
    void editorsRemarksAndRulesAreToldApart() {
        assertThat(kindsOf(
                        LEAD_TEXT + "Editor’s note: this report was shortened.\n[Photo: the garden]\n* * *\n" + MENU))
                .containsExactly(LEAD, NOTE, NOTE, SECTION_BREAK, BODY);
    }

    @Test
    void aRequestStandsWhereverItStandsButAQuotationIsNone() {
        assertThat(kindsOf(LEAD_TEXT + "Subscribe to our newsletter.\n" + MENU + "You can watch the interview here.\n"))
                .containsExactly(LEAD, CALL_TO_ACTION, BODY, CALL_TO_ACTION);
        assertThat(kindsOf(LEAD_TEXT + "“See more of the garden,” she said.\n" + MENU))
                .containsExactly(LEAD, BODY, BODY);
    }

    @Test
    void aLastLineThatIsNeitherHeadingNorSentenceIsARequestIfItIsAnImperative() {
        assertThat(kindsOf(LEAD_TEXT + MENU + "Tell us what you would like to eat\n"))
                .containsExactly(LEAD, BODY, CALL_TO_ACTION);
        assertThat(kindsOf(LEAD_TEXT + "Tell us what you would like to eat\n" + MENU))
                .containsExactly(LEAD, HEADING, BODY);
    }

    @Test
    void spansLeaveOutTheSpaceAroundAParagraph() {
        ReportResult result = parse("\uFEFF \u00A0Soup is served.\u00A0\n");

        NewsParagraph lead = result.report().lead().orElseThrow();
        assertThat(lead.text()).isEqualTo("Soup is served.");
        assertThat(lead.span()).isEqualTo(new Span(3, 18));
        assertThat(result.blocks()).containsExactly(new ReportBlock(LEAD, new Span(0, 20)));
    }

    @Test
    void nothingIsReadFromATextWithNothingInIt() {
        assertThat(parse("").report().paragraphs()).isEmpty();
        assertThat(kindsOf("")).containsExactly(BLANK);
        assertThat(kindsOf(" \n\t\r\n")).containsExactly(BLANK, BLANK, BLANK);
    }

    @Test
    void aTextOverTheLimitIsRefusedWithBothFigures() {
        NewsReportParser parser = NewsReportParser.builder().maxLength(3).build();

        assertThatThrownBy(() -> parser.parse(SourceText.of("report.txt", "soup")))
                .isInstanceOf(TextTooLongException.class)
                .hasMessageContaining("report.txt has 4 characters, more than the 3");
        assertThatThrownBy(() -> NewsReportParser.builder().maxLength(-1)).hasMessageContaining("-1");
    }

    private static ReportResult parse(String text) {
        return NewsReportParser.create().parse(SourceText.of(text));
    }

    private static List<ReportBlockKind> kindsOf(String text) {
        ReportResult result = parse(text);
        int lines = result.source().lineCount();
        boolean endsWithLine = text.endsWith("\n") || text.endsWith("\r");
        return IntStream.rangeClosed(1, endsWithLine && !text.isBlank() ? lines - 1 : lines)
                .mapToObj(result::kindOfLine)
                .toList();
    }
}
