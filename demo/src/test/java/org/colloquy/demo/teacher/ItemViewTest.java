package org.colloquy.demo.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.demo.quiz.OriginMark;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Figure;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Order;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.OwnWords;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.TrueFalse;
import org.colloquy.quiz.Turned;
import org.colloquy.quiz.WhichAnswer;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Wording;
import org.junit.jupiter.api.Test;

/** How the teacher sees questions of whatever kind. */
class ItemViewTest {
    private static final String HOSTILE = "\"'><script>alert(1)</script><i x=\"";

    private static final Transcript BAKERS =
            TranscriptParser.create().parse(SourceText.of("""
                    ADA LIND: The oven is older than the street.

                    [BEN OKORO: Who will take it over?]

                    ADA LIND: My niece will.

                    BEN OKORO: Good.
                    """)).transcript();

    private static Option option(String id, String text, Origin origin) {
        return new Option(id, text, origin, Optional.empty());
    }

    private static Item item(Key key, Wording wording, Provenance provenance, Option... options) {
        Explanation.Context context = new Explanation.Context(
                Optional.of("Ben Okoro"),
                Optional.empty(),
                "t2",
                wording,
                "",
                "Who will take it over?",
                "",
                false,
                false);
        return new Item(
                "e1",
                new Stem("What is asked here, and by whom?", Optional.of("Who will take it over?")),
                List.of(options),
                key,
                new Explanation("Because.", Optional.of(context), Map.of("b", "Not so.")),
                0.5,
                provenance);
    }

    private static Item item(Key key, Wording wording, Option... options) {
        return item(key, wording, Provenance.inTurn("t2", new Span(0, 1)), options);
    }

    private static String render(Exercise exercise) {
        Composition composition = new Composition(
                Settings.usual(),
                new Quiz(Optional.empty(), 1, List.of(exercise)),
                Set.of(),
                List.of(),
                List.of(),
                true);
        ItemView view = ItemView.of(exercise, composition, BAKERS, Optional.empty(), Optional.empty());
        StringOutput html = new StringOutput();
        JteitemGenerated.render(new OwaspHtmlTemplateOutput(html), null, view, "/teacher/quizzes/CCCC", 1);
        return html.toString();
    }

    private static final Option TRUE = option("a", "True", Origin.VERDICT);
    private static final Option FALSE = option("b", "False", Origin.VERDICT);

    @Test
    void theEditorsWordsAreNotShownAsSomebodysOwn() {
        Exercise own = new OwnWords(item(new Key.Choice("a"), Wording.VERBATIM, TRUE, FALSE));
        assertThat(render(own)).doesNotContain("editor’s words");
        Exercise editorial = new OwnWords(item(new Key.Choice("a"), Wording.EDITORIAL, TRUE, FALSE));
        assertThat(render(editorial))
                .contains("These are the editor’s words, nobody’s own.", "in the editor’s words</span> for <strong>");
    }

    @Test
    void aQuestionInTheEditorsWordingIsMarked() {
        Item item = item(
                new Key.Choice("a"),
                Wording.VERBATIM,
                option("a", "My niece will.", Origin.LINE),
                option("b", "Good.", Origin.LINE));
        assertThat(render(new WhichAnswer(item, "t2"))).contains("The question stands in the editor’s wording.");
        assertThat(render(new WhichAnswer(item, "t1"))).doesNotContain("editor’s wording");
    }

    @Test
    void whatWasTurnedIsMarked() {
        Item item = item(new Key.Choice("b"), Wording.VERBATIM, TRUE, FALSE);
        for (Turned turned : Turned.values()) {
            assertThat(render(new TrueFalse(item, false, Optional.of(turned))))
                    .contains("Nobody said this line", "on purpose");
        }
        assertThat(render(new TrueFalse(item, false, Optional.empty()))).doesNotContain("Nobody said");
        Item figure = item(
                new Key.Choice("a"),
                Wording.VERBATIM,
                option("a", "410", Origin.FIGURE),
                option("b", "370", Origin.TURNED_FIGURE));
        assertThat(render(new Figure(figure, "410"))).containsOnlyOnce("made up: nobody gave this number");
        assertThat(OriginMark.of(option("c", "It never snowed.", Origin.TURNED_CLAIM)))
                .contains("made up: nobody said this");
    }

    @Test
    void wordsOfTheReportAreMarked() {
        Provenance report = Provenance.inReport("c1", new Span(0, 1), Optional.empty());
        assertThat(render(new OwnWords(item(new Key.Choice("a"), Wording.VERBATIM, report, TRUE, FALSE))))
                .contains("These are the words of the summary, not of the interview.");
    }

    @Test
    void showsTheKeyOfEveryShape() {
        Option[] lines = {
            option("a", "The oven.", Origin.LINE),
            option("b", "The niece.", Origin.LINE),
            option("c", "Good.", Origin.LINE)
        };
        assertThat(render(new OwnWords(item(new Key.Choice("b"), Wording.VERBATIM, lines))))
                .containsOnlyOnce("the right answer")
                .contains("The niece.</span> <em>the right answer");
        assertThat(render(new Order(item(new Key.Sequence(List.of("c", "a", "b")), Wording.VERBATIM, lines))))
                .containsSubsequence("Good.", "1st", "The oven.", "2nd", "The niece.", "3rd");
        Match match = new Match(
                item(new Key.Pairs(Map.of("1", "b", "2", "a")), Wording.VERBATIM, lines),
                List.of(option("1", "First line", Origin.LINE), option("2", "Second line", Origin.LINE)));
        assertThat(render(match)).containsSubsequence("First line", "The niece.", "Second line", "The oven.");
    }

    @Test
    void tellsFlaws() {
        Item flawed = item(
                new Key.Choice("a"),
                Wording.VERBATIM,
                option("a", "All of the above", Origin.TERM),
                option("b", "The oven", Origin.TERM));
        assertThat(render(new OwnWords(flawed))).contains("Look at this again:", "speaks of all or none of the others");
    }

    @Test
    void whateverStandsInAnExerciseIsEscaped() {
        Explanation.Context context = new Explanation.Context(
                Optional.of(HOSTILE),
                Optional.of(HOSTILE),
                "t1",
                Wording.VERBATIM,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                true,
                true);
        Item item = new Item(
                "e1",
                new Stem(HOSTILE, Optional.of(HOSTILE)),
                List.of(option("a", HOSTILE, Origin.LINE), option("b", HOSTILE + "2", Origin.LINE)),
                new Key.Choice("a"),
                new Explanation(HOSTILE, Optional.of(context), Map.of("b", HOSTILE)),
                0.5,
                Provenance.inTurn("t1", new Span(0, 1)));
        assertThat(render(new OwnWords(item)))
                .contains("alert(1)")
                .doesNotContain("<script", "</script", "<i x")
                .doesNotContain("=\"\"'>");
    }
}
