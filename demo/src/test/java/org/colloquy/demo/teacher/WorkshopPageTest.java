package org.colloquy.demo.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.demo.TestSite;
import org.colloquy.demo.TestTexts;
import org.colloquy.quiz.ExerciseKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A teacher looks through a quiz and changes it. */
class WorkshopPageTest {
    private static final String FOOTBRIDGE = "/transcripts/footbridge";
    private static final String ALL = TeacherDesk.kinds(
            java.util.Arrays.stream(ExerciseKind.values()).map(Enum::name).toArray(String[]::new));

    @AutoClose
    private static final TestSite site = new TestSite();

    private static TeacherDesk desk(String fields) {
        return TeacherDesk.make(site, FOOTBRIDGE, fields);
    }

    @Test
    void showsEveryQuestionWithAnswerAndExplanation() {
        TeacherDesk desk = desk("count=12&seed=7" + ALL);
        List<String> ids = desk.ids();
        assertThat(ids).hasSizeGreaterThan(7);
        assertThat(ids)
                .allSatisfy(id -> assertThat(desk.item(id))
                        .contains("is-key", "What pupils read after the answer", "class=\"stem\""));
        assertThat(desk.page()).contains("Seed <strong>7</strong>", "This page shows the answers");
    }

    @Test
    void theSameSeedMakesTheSameQuiz() {
        TeacherDesk one = desk("count=8&seed=4711" + ALL);
        TeacherDesk same = desk("count=8&seed=4711" + ALL);
        TeacherDesk other = desk("count=8&seed=4712" + ALL);
        assertThat(items(same)).isEqualTo(items(one));
        assertThat(items(other)).isNotEqualTo(items(one));
    }

    private static List<String> items(TeacherDesk desk) {
        return desk.ids().stream().map(desk::item).toList();
    }

    @Test
    void whatIsLockedStaysWhenTheRestIsDrawnAnew() {
        TeacherDesk desk = desk("count=8&seed=1" + ALL);
        List<String> ids = desk.ids();
        List<String> before = items(desk);
        assertThat(desk.press("lock", ids.get(2))).contains("question 3 locked", "<span class=\"badge on\">locked");
        desk.press("lock", ids.get(5));
        desk.press("redraw");
        List<String> after = items(desk);
        assertThat(after.get(2)).isEqualTo(before.get(2));
        assertThat(after.get(5)).isEqualTo(before.get(5));
        assertThat(after).isNotEqualTo(before);
        assertThat(desk.press("unlock", ids.get(2))).contains("question 3 unlocked");
    }

    @Test
    void aQuestionIsDroppedAndTakenBack() {
        TeacherDesk desk = desk("count=6&seed=2" + ALL);
        List<String> before = desk.ids();
        assertThat(desk.press("drop", before.get(1))).contains("question 2 dropped", "Undo");
        List<String> fewer = new ArrayList<>(before);
        fewer.remove(1);
        assertThat(desk.ids()).isEqualTo(fewer);
        assertThat(desk.press("undo")).contains("Redo");
        assertThat(desk.ids()).isEqualTo(before);
        desk.press("redo");
        assertThat(desk.ids()).isEqualTo(fewer);
    }

    @Test
    void aQuestionIsReplacedByAnotherOfItsKind() {
        TeacherDesk desk = desk("count=3&seed=3" + TeacherDesk.kinds("WHO_SAID_IT", "TRUE_FALSE"));
        List<String> ids = desk.ids();
        String before = desk.item(ids.get(0));
        String kind = kind(desk, ids.get(0));
        desk.press("same_kind", ids.get(0));
        List<String> after = desk.ids();
        assertThat(after).hasSameSizeAs(ids).doesNotContain(ids.get(0));
        assertThat(after.subList(1, after.size())).isEqualTo(ids.subList(1, ids.size()));
        assertThat(desk.item(after.get(0))).isNotEqualTo(before);
        assertThat(kind(desk, after.get(0))).isEqualTo(kind);
        desk.press("any_kind", after.get(0));
        assertThat(desk.ids()).hasSameSizeAs(ids).doesNotContain(ids.get(0), after.get(0));
    }

    private static String kind(TeacherDesk desk, String id) {
        return Pattern.compile("id=\"" + id + "-title\">.*?Question: </span>([^<]*)<")
                .matcher(desk.page())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasReplacedDoesNotComeBackAndInTheEndThereIsNoOther() {
        TeacherDesk desk = desk("count=3&seed=5" + TeacherDesk.kinds("FIGURE"));
        List<String> seen = new ArrayList<>();
        String page = desk.page();
        while (!page.contains("no other fair question") && seen.size() < 30) {
            String id = desk.ids().get(0);
            assertThat(seen).doesNotContain(desk.item(id));
            seen.add(desk.item(id));
            page = desk.press("same_kind", id);
        }
        assertThat(page).contains("role=\"alert\"", "no other fair question of this kind");
        assertThat(desk.ids()).isNotEmpty();
    }

    @Test
    void theLastQuestionCannotBeDropped() {
        TeacherDesk desk = desk("count=1&seed=5" + ALL);
        String id = desk.ids().get(0);
        assertThat(desk.press("drop", id)).contains("This is the only question");
        assertThat(desk.ids()).containsExactly(id);
    }

    @Test
    void aQuestionIsAdded() {
        TeacherDesk desk = desk("count=4&seed=5" + ALL);
        List<String> before = items(desk);
        assertThat(desk.press("extend")).contains("question added");
        assertThat(items(desk)).hasSize(5).startsWith(before.toArray(String[]::new));
        desk.press("redraw");
        assertThat(desk.ids()).hasSize(5);
    }

    @Test
    void aFormFromAnotherTabThatIsOutOfDateDoesNothing() {
        TeacherDesk desk = desk("count=6&seed=2" + ALL);
        String old = desk.version();
        List<String> ids = desk.ids();
        desk.press("drop", ids.get(0));
        List<String> before = desk.ids();
        assertThat(desk.press("drop", ids.get(1), old)).contains("This page was out of date");
        assertThat(desk.ids()).isEqualTo(before);
        assertThat(desk.press("drop", "e999")).contains("This page was out of date");
        assertThat(desk.press("drop", before.get(0), "x")).contains("This page was out of date");
        assertThat(desk.ids()).isEqualTo(before);
    }

    @Test
    void settingsAreChangedOnTheSpot() {
        TeacherDesk desk = desk("count=6&seed=2" + ALL);
        String page = site.follow(desk.submit("settings", "&count=3&seed=99" + TeacherDesk.kinds("TRUE_FALSE")))
                .body();
        assertThat(TeacherDesk.ids(page)).hasSize(3);
        assertThat(page).contains("Seed <strong>99</strong>").doesNotContain("Question: </span>Who said it<");
        assertThat(site.follow(desk.submit("settings", "&count=3")).body()).contains("Choose at least one kind");
        assertThat(desk.ids()).hasSize(3);
    }

    @Test
    void tellsWhyAKindYieldsNothing() {
        String interview = TestSite.location(site.paste(TestTexts.GARDEN));
        site.get(site.teacherPath());
        String page = site.get("/teacher" + interview).body();
        assertThat(page).contains("Nothing here: “Which stance” asks about a news report");
        HttpResponse<String> refused =
                TeacherDesk.send(site, "/teacher" + interview, "count=5" + TeacherDesk.kinds("WHICH_STANCE"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("no fair question with these settings", "asks about a news report");
        HttpResponse<String> noKind = TeacherDesk.send(site, "/teacher" + interview, "count=5");
        assertThat(noKind.statusCode()).isEqualTo(422);
        assertThat(noKind.body()).contains("Choose at least one kind");
    }

    @Test
    void asksAboutTheSummaryToo() {
        TeacherDesk desk = desk("count=3&seed=1" + TeacherDesk.kinds("SOURCE_CHECK"));
        assertThat(desk.page()).contains("the words of the summary, not of the interview");
    }

    @Test
    void whatStandsInATextIsNotRun() {
        String hostile = TestTexts.GARDEN
                .replace("Maya Lind and", "<script>alert('title')</script> and")
                .replace("The first year", "</h2><script>alert('topic')</script>")
                .replace("TOM OKORO: The slugs", "TOM OKORO: <img src=x onerror=alert(1)> the \"slugs\"")
                .replace("the caretaker", "<b onclick=\"x\">the caretaker</b>");
        TeacherDesk desk = TeacherDesk.make(site, TestSite.location(site.paste(hostile)), "count=20&seed=1" + ALL);
        desk.submit("open", "");
        for (String path : List.of(desk.path(), desk.path() + "/class", "/teacher", "/c/" + desk.code())) {
            assertThat(site.get(path).body())
                    .as(path)
                    .contains("&lt;script&gt;alert(")
                    .doesNotContain("<script", "<img src=x", "<b onclick");
        }
        assertThat(site.get(desk.path() + "?told=%3Cscript%3E&about=%22%3E%3Cscript%3E")
                        .body())
                .doesNotContain("<script");
    }

    @Test
    void whatIsNotThereIsSaidToBeGone() {
        site.get(site.teacherPath());
        for (String path :
                List.of("/teacher/quizzes/CCCC", "/teacher/quizzes/%3Cb%3E", "/teacher/transcripts/nobody")) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
        TeacherDesk desk = desk("count=3&seed=1" + ALL);
        assertThat(desk.submit("explode", "").statusCode()).isEqualTo(400);
        assertThat(TestSite.location(site.get(desk.path() + "/class"))).isEqualTo(desk.path());
    }

    @Test
    void strangeNumbersMeanTheUsualOrTheNearestOnes() {
        assertThat(desk("count=999999&seed=-1" + TeacherDesk.kinds("WHO_SAID_IT"))
                        .ids())
                .hasSizeBetween(3, 30);
        assertThat(desk("count=0&seed=abc&difficulty=NONE" + ALL).ids()).hasSize(1);
        assertThat(desk("count=x&seed=999999999999999999" + ALL).page()).contains("999999999999999999");
    }
}
