package org.colloquy.demo.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.demo.FilledForm;
import org.colloquy.demo.TestSite;
import org.colloquy.demo.TestTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuizTest {
    private static final Pattern COUNT = Pattern.compile("Question 1 of (\\d+)");

    private static final Pattern CHOICE =
            Pattern.compile("<label class=\"choice\"><input type=\"radio\" name=\"answer\" value=\"(.)\" required>");

    @AutoClose
    private final TestSite site = new TestSite();

    private String interview;

    @BeforeEach
    void open() {
        interview = TestSite.location(site.paste(TestTexts.GARDEN));
    }

    private HttpResponse<String> begin() {
        return site.post(interview + "/quiz", Map.of("count", "5"));
    }

    private int count(String page) {
        Matcher count = COUNT.matcher(page);
        assertThat(count.find()).as(page).isTrue();
        return Integer.parseInt(count.group(1));
    }

    @Test
    void goesFromTheFirstQuestionToTheResult() {
        String first = TestSite.location(begin());
        assertThat(first).isEqualTo("/quiz/1/questions/1");
        int count = count(site.get(first).body());
        for (int number = 1; number <= count; number++) {
            String path = "/quiz/1/questions/" + number;
            String page = site.get(path).body();
            HttpResponse<String> answer = site.post(path, FilledForm.of(page));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(TestSite.location(answer)).isEqualTo(path + "#feedback");
            assertThat(site.get(path).body())
                    .containsPattern("class=\"is-(key|wrong)\"")
                    .contains(number == count ? "See the result" : "Next question")
                    .doesNotContain("type=\"radio\"", "<select");
        }
        HttpResponse<String> result = site.get("/quiz/1/result");
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.body()).contains(" of " + count + " right", "Same questions again", "New questions");
    }

    @Test
    void sendsNothingOfTheKeyBeforeTheAnswer() {
        String path = TestSite.location(begin());
        int count = count(site.get(path).body());
        for (int number = 1; number <= count; number++) {
            String page = site.get("/quiz/1/questions/" + number).body();
            assertThat(page)
                    .doesNotContainIgnoringCase("right</")
                    .doesNotContainIgnoringCase("correct")
                    .doesNotContain("is-key", "/turns/", "<mark", "blockquote", "selected", "checked");
            List<String> values =
                    CHOICE.matcher(page).results().map(found -> found.group(1)).toList();
            assertThat(values).as("all options have the same shape").hasSize(page.split("class=\"choice").length - 1);
            assertThat(values).as("the values tell the position only").isSorted();
            site.post("/quiz/1/questions/" + number, FilledForm.of(page));
        }
    }

    @Test
    void theFirstAnswerStandsHoweverOftenTheFormIsSent() {
        String first = TestSite.location(begin());
        Map<String, String> answer = FilledForm.of(site.get(first).body());
        site.post(first, answer);
        String once = site.get(first).body();
        Map<String, String> other = new HashMap<>(answer);
        other.replaceAll((field, value) -> value.equals("a") ? "b" : value);
        site.post(first, other);
        assertThat(site.get(first).body()).isEqualTo(once);
        assertThat(once).contains("of 1 right so far");
    }

    @Test
    void remindsWhoeverSendsNoAnswer() {
        String first = TestSite.location(begin());
        for (Map<String, String> nothing : java.util.List.of(Map.<String, String>of(), Map.of("answer", "zzz"))) {
            HttpResponse<String> answer = site.post(first, nothing);
            assertThat(TestSite.location(answer)).isEqualTo(first + "?choose#question");
            assertThat(site.get(first + "?choose").body())
                    .containsPattern("Choose one of the answers first|Choose something in every row")
                    .contains("required");
        }
    }

    @Test
    void doesNotRunAhead() {
        begin();
        assertThat(TestSite.location(site.get("/quiz/1/questions/2"))).isEqualTo("/quiz/1/questions/1");
        assertThat(TestSite.location(site.get("/quiz/1/result"))).isEqualTo("/quiz/1/questions/1");
        assertThat(TestSite.location(site.get("/quiz/1"))).isEqualTo("/quiz/1/questions/1");
        site.post("/quiz/1/questions/3", Map.of("answer", "a"));
        assertThat(TestSite.location(site.get("/quiz/1/questions/3"))).isEqualTo("/quiz/1/questions/1");
    }

    @Test
    void belongsToTheBrowserThatBeganIt() {
        String first = TestSite.location(begin());
        HttpClient other = TestSite.newBrowser();
        HttpResponse<String> page = TestSite.send(other, HttpRequest.newBuilder(site.uri(first)));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("not open in this browser");
        assertThat(TestSite.send(other, site.form(first, Map.of("answer", "a"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = begin().headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).matches("colloquy=[A-Za-z0-9_-]{22}; .*").contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(begin().headers().firstValue("Set-Cookie"))
                .as("a second one")
                .isEmpty();
    }

    @Test
    void asksTheSameQuestionsAgain() {
        String first = TestSite.location(begin());
        String asked = site.get(first).body();
        HttpResponse<String> again = site.post("/quiz/1/again", Map.of());
        assertThat(TestSite.location(again)).isEqualTo("/quiz/2/questions/1");
        assertThat(site.follow(again).body()).isEqualTo(asked);
    }

    @Test
    void saysWhyThereIsNoQuiz() {
        String lonely = TestSite.location(site.paste("ADA LIND: Hello.\n\nADA LIND: And goodbye."));
        String page = site.get(lonely + "/quiz").body();
        assertThat(page).contains("No fair quiz from this interview", "<ul class=\"reasons\"><li>");
        assertThat(page).doesNotContain("Begin the quiz");
        assertThat(TestSite.location(site.post(lonely + "/quiz", Map.of()))).isEqualTo(lonely + "/quiz");
    }

    @Test
    void whatIsNoNumberIsNoQuestion() {
        begin();
        for (String wrong : new String[] {"0", "-1", "99", "1e1", "١", "99999999999999999999", "a"}) {
            assertThat(site.get("/quiz/1/questions/"
                                    + java.net.URLEncoder.encode(wrong, java.nio.charset.StandardCharsets.UTF_8))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void countsThatAreNoneMeanTheUsualNumber() {
        assertThat(TestSite.location(site.post(interview + "/quiz", Map.of("count", "many"))))
                .isEqualTo("/quiz/1/questions/1");
        assertThat(TestSite.location(site.post(interview + "/quiz", Map.of("count", "0"))))
                .isEqualTo("/quiz/2/questions/1");
    }
}
