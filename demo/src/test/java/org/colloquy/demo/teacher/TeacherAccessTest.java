package org.colloquy.demo.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.colloquy.demo.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who gets to see the teacher's pages. */
class TeacherAccessTest {
    private static final String LIGHTHOUSE = "/transcripts/lighthouse";

    @AutoClose
    private final TestSite site = new TestSite();

    private HttpResponse<String> asPupil(String path) {
        return TestSite.send(TestSite.newBrowser(), HttpRequest.newBuilder(site.uri(path)));
    }

    private String secret() {
        return site.teacherPath().substring("/teacher/enter/".length());
    }

    @Test
    void theLinkLeavesACookieAndLeadsToAnAddressWithoutTheSecret() {
        HttpResponse<String> entered = site.get(site.teacherPath());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(TestSite.location(entered)).isEqualTo("/teacher");
        assertThat(entered.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(entered.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("colloquy-teacher=[A-Za-z0-9_-]{22}; .*")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain(secret());
        assertThat(site.get("/teacher").body()).contains("For the teacher");
    }

    @Test
    void withoutTheCookieEveryPageAndFormIsClosed() {
        TeacherDesk desk = TeacherDesk.make(site, LIGHTHOUSE, "count=5" + TeacherDesk.kinds("WHO_SAID_IT"));
        desk.submit("open", "");
        String before = desk.page();
        for (String path : List.of(
                "/teacher", "/teacher" + LIGHTHOUSE, desk.path(), desk.path() + "/class", "/teacher/quizzes/XXXX")) {
            HttpResponse<String> page = asPupil(path);
            assertThat(page.statusCode()).as(path).isEqualTo(403);
            assertThat(page.body())
                    .as(path)
                    .contains("This page is the teacher’s")
                    .doesNotContain("the right answer");
        }
        for (String path : List.of("/teacher/leave", "/teacher" + LIGHTHOUSE, desk.path())) {
            HttpClient pupil = TestSite.newBrowser();
            HttpRequest.Builder form =
                    site.form(path, Map.of("kind", "CLOZE", "step", "undo", "version", desk.version()));
            assertThat(TestSite.send(pupil, form).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(desk.page()).isEqualTo(before);
    }

    @Test
    void aWrongSecretOpensNothing() {
        for (String wrong : List.of("AAAAAAAAAAAAAAAAAAAAAA", secret().substring(1), secret() + "A", "-")) {
            HttpResponse<String> page = asPupil("/teacher/enter/" + wrong);
            assertThat(page.statusCode()).as(wrong).isEqualTo(404);
            assertThat(page.headers().firstValue("Set-Cookie")).as(wrong).isEmpty();
        }
        for (String cookie : List.of(secret(), "", "x")) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(site.uri("/teacher")).header("Cookie", "colloquy-teacher=" + cookie);
            assertThat(TestSite.send(HttpClient.newHttpClient(), request).statusCode())
                    .as(cookie)
                    .isEqualTo(403);
        }
    }

    @Test
    void noPageNamesTheSecretAndNoPupilsPageTheTeachersDesk() {
        TeacherDesk desk = TeacherDesk.make(site, LIGHTHOUSE, "count=5" + TeacherDesk.kinds("WHO_SAID_IT"));
        desk.submit("open", "");
        String quiz = "/c/" + desk.code();
        for (String path : List.of("/", "/own", LIGHTHOUSE, LIGHTHOUSE + "/quiz", "/c", quiz, "/nowhere")) {
            assertThat(asPupil(path).body())
                    .as(path)
                    .contains("<h1")
                    .doesNotContain(secret(), "/teacher", "Make a quiz for the class");
        }
        for (String path : List.of("/", LIGHTHOUSE, "/teacher", desk.path(), desk.path() + "/class", quiz)) {
            assertThat(site.get(path).body()).as(path).contains("<h1").doesNotContain(secret());
        }
        assertThat(site.get("/").body()).contains("href=\"/teacher\"");
        assertThat(site.get(LIGHTHOUSE).body()).contains("href=\"/teacher" + LIGHTHOUSE + "\"");
    }

    @Test
    void leavingClosesThePagesInThisBrowser() {
        site.get(site.teacherPath());
        assertThat(TestSite.location(site.post("/teacher/leave", Map.of()))).isEqualTo("/");
        assertThat(site.get("/teacher").statusCode()).isEqualTo(403);
        site.get(site.teacherPath());
        assertThat(site.get("/teacher").statusCode()).isEqualTo(200);
    }

    @Test
    void formsOfOtherSitesAreRefusedEvenWithTheCookie() {
        TeacherDesk desk = TeacherDesk.make(site, LIGHTHOUSE, "count=5" + TeacherDesk.kinds("WHO_SAID_IT"));
        HttpRequest.Builder foreign = site.form(desk.path(), Map.of("step", "open", "version", desk.version()))
                .header("Sec-Fetch-Site", "cross-site");
        assertThat(site.send(foreign).statusCode()).isEqualTo(403);
        assertThat(asPupil("/c/" + desk.code()).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherStartHasAnotherLink() {
        try (TestSite other = new TestSite()) {
            assertThat(other.teacherPath()).isNotEqualTo(site.teacherPath());
            assertThat(other.get(site.teacherPath()).statusCode()).isEqualTo(404);
        }
    }
}
