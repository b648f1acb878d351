package org.colloquy.demo.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.colloquy.demo.FilledForm;
import org.colloquy.demo.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class takes the quiz that its teacher made. */
class ClassQuizTest {
    private static final String TRAM = "/transcripts/tram";
    private static final String SETTINGS =
            "count=5&seed=11" + TeacherDesk.kinds("WHO_SAID_IT", "TRUE_FALSE", "WHICH_TOPIC");
    private static final Pattern QUOTATION = Pattern.compile("<q class=\"quotation\"[^>]*>(.*?)</q>");

    @AutoClose
    private final TestSite site = new TestSite();

    private TeacherDesk desk;

    @BeforeEach
    void open() {
        desk = TeacherDesk.make(site, TRAM, SETTINGS);
    }

    private HttpResponse<String> get(HttpClient pupil, String path) {
        return TestSite.send(pupil, HttpRequest.newBuilder(site.uri(path)));
    }

    private HttpResponse<String> post(HttpClient pupil, String path, Map<String, String> fields) {
        return TestSite.send(pupil, site.form(path, fields));
    }

    private List<String> quotations() {
        return QUOTATION
                .matcher(desk.page())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void isClosedUntilTheTeacherOpensIt() {
        HttpResponse<String> closed = get(TestSite.newBrowser(), "/c/" + desk.code());
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body()).contains("There is no quiz with this code");
        assertThat(post(TestSite.newBrowser(), "/c/" + desk.code(), Map.of()).statusCode())
                .isEqualTo(404);

        assertThat(TestSite.location(desk.submit("open", ""))).isEqualTo(desk.path() + "/class");
        assertThat(get(TestSite.newBrowser(), "/c/" + desk.code()).body()).contains("Begin the quiz", "5 questions");

        desk.press("close");
        assertThat(get(TestSite.newBrowser(), "/c/" + desk.code()).statusCode()).isEqualTo(404);
    }

    @Test
    void thePosterShowsTheCodeAndNothingOfTheQuestions() {
        String poster = site.follow(desk.submit("open", "")).body();
        assertThat(poster).contains("/c/" + desk.code(), "--host 0.0.0.0");
        assertThat(quotations())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(poster).doesNotContain(words));
        assertThat(poster).doesNotContain("the right answer");
    }

    @Test
    void theCodeIsFoundHoweverItIsTyped() {
        desk.submit("open", "");
        String code = desk.code();
        String spaced = "%20" + code.substring(0, 2).toLowerCase(java.util.Locale.ROOT) + "%20-" + code.substring(2);
        assertThat(TestSite.location(get(TestSite.newBrowser(), "/c?code=" + spaced)))
                .isEqualTo("/c/" + code);
        assertThat(get(TestSite.newBrowser(), "/c/" + code.toLowerCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(TestSite.newBrowser(), "/c").statusCode()).isEqualTo(200);
        HttpResponse<String> wrong = get(TestSite.newBrowser(), "/c?code=%22%3E%3Cscript%3E");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).contains("There is no quiz with this code").doesNotContain("<script");
    }

    @Test
    void noPageBeforeTheAnswerTellsIt() {
        desk.submit("open", "");
        HttpClient pupil = TestSite.newBrowser();
        String offer = get(pupil, "/c/" + desk.code()).body();
        assertThat(quotations()).allSatisfy(words -> assertThat(offer).doesNotContain(words));
        String question = TestSite.location(post(pupil, "/c/" + desk.code(), Map.of()));
        for (int number = 1; number <= 5; number++) {
            String page = get(pupil, question).body();
            assertThat(page)
                    .contains("Question %d of 5".formatted(number))
                    .doesNotContain("is-key", "is-wrong", "the right answer", "<mark>", "explanation", "seed", "badge");
            // whichever option is right, the form looks alike
            assertThat(page.replaceAll("(value|name)=\"[^\"]*\"", "").split("<label class=\"choice\">"))
                    .allSatisfy(part -> assertThat(part).doesNotContain("data-", "checked"));
            String answered = TestSite.location(post(pupil, question, FilledForm.of(page)));
            assertThat(get(pupil, answered.replaceAll("#.*", "")).body()).contains("is-key");
            question = question.replaceAll("\\d+$", String.valueOf(number + 1));
        }
        String result =
                get(pupil, question.replaceAll("/questions/.*", "/result")).body();
        assertThat(result).contains("of 5 right").doesNotContain("New questions");
    }

    @Test
    void onesOwnAttemptCanBeTakenUpAgain() {
        desk.submit("open", "");
        HttpClient pupil = TestSite.newBrowser();
        String first = TestSite.location(post(pupil, "/c/" + desk.code(), Map.of()));
        post(pupil, first, FilledForm.of(get(pupil, first).body()));
        String offer = get(pupil, "/c/" + desk.code()).body();
        assertThat(offer).contains("Go on where you stopped", "href=\"/quiz/1\"");
        assertThat(TestSite.location(get(pupil, "/quiz/1"))).isEqualTo("/quiz/1/questions/2");
        assertThat(get(TestSite.newBrowser(), "/c/" + desk.code()).body()).doesNotContain("Go on where");
    }

    @Test
    void whoHasBegunKeepsTheQuizAsItWas() {
        desk.submit("open", "");
        HttpClient early = TestSite.newBrowser();
        String first = TestSite.location(post(early, "/c/" + desk.code(), Map.of()));
        String asked = get(early, first).body();

        desk.press("drop", desk.ids().get(0));
        assertThat(desk.page()).contains("Give <span class=\"what\">the class");
        HttpClient between = TestSite.newBrowser();
        String before = get(between, TestSite.location(post(between, "/c/" + desk.code(), Map.of())))
                .body();
        assertThat(before).isEqualTo(asked);

        desk.submit("open", "");
        assertThat(desk.page()).doesNotContain("Give <span class=\"what\">the class");
        HttpClient late = TestSite.newBrowser();
        String after = get(late, TestSite.location(post(late, "/c/" + desk.code(), Map.of())))
                .body();
        assertThat(after).contains("of 4").isNotEqualTo(asked);
        assertThat(get(early, first).body()).isEqualTo(asked);
    }

    @Test
    void aClassOfThirtyAnswersWhileTheTeacherChangesTheQuiz() throws Exception {
        desk.submit("open", "");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int pupil = 0; pupil < 30; pupil++) {
                results.add(threads.submit(this::takeTheQuiz));
            }
            for (int change = 0; change < 6; change++) {
                desk.press("any_kind", desk.ids().get(change % 4));
                desk.submit("open", "");
            }
            for (Future<String> result : results) {
                assertThat(result.get(60, TimeUnit.SECONDS)).contains("of 5 right");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String takeTheQuiz() {
        HttpClient pupil = TestSite.newBrowser();
        String path = TestSite.location(post(pupil, "/c/" + desk.code(), Map.of()));
        HttpResponse<String> page = get(pupil, path);
        while (path.contains("/questions/")) {
            post(pupil, path, FilledForm.of(page.body()));
            path = TestSite.location(get(pupil, "/quiz/1"));
            page = get(pupil, path);
        }
        return page.body();
    }

    @Test
    void ofTwoTabsThatChangeTheQuizAtOnceOneIsTold() throws Exception {
        String version = desk.version();
        List<String> ids = desk.ids();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> pages = new ArrayList<>();
            for (String id : ids.subList(0, 4)) {
                pages.add(threads.submit(() -> desk.press("drop", id, version)));
            }
            int refused = 0;
            for (Future<String> page : pages) {
                refused += page.get(30, TimeUnit.SECONDS).contains("This page was out of date") ? 1 : 0;
            }
            assertThat(refused).isEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
        assertThat(desk.ids()).hasSize(ids.size() - 1);
    }
}
