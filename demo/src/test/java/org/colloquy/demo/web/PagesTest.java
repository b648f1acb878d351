package org.colloquy.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.demo.FilledForm;
import org.colloquy.demo.TestSite;
import org.colloquy.demo.TestTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What holds for every page. */
class PagesTest {
    @AutoClose
    private static final TestSite site = new TestSite();

    /** A page of every kind, with its status. */
    private static List<HttpResponse<String>> everyPage() {
        String interview = TestSite.location(site.paste(TestTexts.GARDEN));
        String claims = TestSite.location(site.paste(TestTexts.GARDEN, TestTexts.GARDEN_SUMMARY));
        String question = TestSite.location(site.post(interview + "/quiz", Map.of("count", "1")));
        HttpResponse<String> asked = site.get(question);
        site.post(question, FilledForm.of(asked.body()));
        site.get(site.teacherPath());
        String quiz = TestSite.location(site.post("/teacher" + interview, Map.of("kind", "WHO_SAID_IT", "count", "3")));
        String poster = TestSite.location(site.post(quiz, Map.of("step", "open", "version", "1")));
        String code = quiz.substring(quiz.lastIndexOf('/'));
        site.post(quiz, Map.of("step", "lock", "version", "1", "exercise", "e1"));
        return List.of(
                site.get("/teacher"),
                site.get("/teacher" + interview),
                site.post("/teacher" + interview, Map.of("count", "3")),
                site.get(quiz),
                site.get(poster),
                site.get("/c"),
                site.get("/c" + code),
                site.get("/c/none"),
                TestSite.send(TestSite.newBrowser(), HttpRequest.newBuilder(site.uri(quiz))),
                site.get("/"),
                site.get("/own"),
                site.paste(""),
                site.get(interview),
                site.get(claims),
                site.get(interview + "/claims"),
                site.get(interview + "/quiz"),
                asked,
                site.get(question),
                site.get(question.replaceAll("/questions/.*", "/result")),
                site.get("/nowhere"),
                site.get("/transcripts/unknown"),
                site.get("/quiz/99/questions/1"));
    }

    @Test
    void keepsItselfToItself() {
        assertThat(everyPage()).allSatisfy(page -> {
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
            assertThat(page.headers().firstValue("Server")).isEmpty();
        });
    }

    @Test
    void namesNoOtherHostAndRunsNoScript() {
        assertThat(everyPage())
                .allSatisfy(page -> assertThat(page.body())
                        .doesNotContain("http://", "https://", "<script", "javascript:", " style=", " onclick="));
    }

    @Test
    void hasOneHeadingOfTheFirstRankAndAWayPastTheHeader() {
        assertThat(everyPage())
                .allSatisfy(page -> assertThat(page.body())
                        .containsOnlyOnce("<h1")
                        .containsOnlyOnce("<main id=\"main\"")
                        .contains("<html lang=\"en\">", "href=\"#main\""));
    }

    @Test
    void saysWhatIsWrongWithoutAWordOfTheInside() {
        HttpResponse<String> missing = site.get("/nowhere");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("This page does not exist", "href=\"/\"");
        HttpResponse<String> unknown = site.get("/transcripts/unknown");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("This interview is not here");
        HttpResponse<String> wrongMethod = site.post("/", Map.of());
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.body()).contains("cannot be used that way");
    }

    @Test
    void answersWhatIsNoRequestWithoutAWordOfTheInside() throws IOException {
        for (String line : List.of("GET /%ZZ HTTP/1.1", "GET /../../etc HTTP/1.1", "NONSENSE", "GET / HTTP/9.9")) {
            try (Socket socket = new Socket("127.0.0.1", site.uri("/").getPort())) {
                socket.getOutputStream()
                        .write((line + "\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer)
                        .as(line)
                        .doesNotContainIgnoringCase("jetty", "exception", "javalin")
                        .doesNotContain("\tat ");
            }
        }
    }

    @Test
    void refusesFormsOfOtherSites() {
        for (Map.Entry<String, String> foreign : Map.of(
                        "Sec-Fetch-Site", "cross-site",
                        "Origin", "https://elsewhere.example")
                .entrySet()) {
            HttpRequest.Builder form = site.multipart("name=\"text\"", "ADA: Hi.".getBytes(StandardCharsets.UTF_8))
                    .header(foreign.getKey(), foreign.getValue());
            HttpResponse<String> answer = TestSite.send(TestSite.newBrowser(), form);
            assertThat(answer.statusCode()).as(foreign.getKey()).isEqualTo(403);
            assertThat(answer.body()).contains("sent from another site");
        }
    }

    @Test
    void acceptsItsOwnForms() {
        for (Map.Entry<String, String> own : Map.of(
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Origin",
                        site.uri("/").toString().replaceAll("/$", ""))
                .entrySet()) {
            HttpRequest.Builder form = site.multipart("name=\"text\"", "ADA: Hi.".getBytes(StandardCharsets.UTF_8))
                    .header(own.getKey(), own.getValue());
            assertThat(site.send(form).statusCode()).as(own.getKey()).isEqualTo(303);
        }
    }

    @Test
    void letsTheBrowserKeepTheStyleSheetAndNothingElse() {
        HttpResponse<String> style = site.get(Asset.STYLE.path());
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(style.body()).doesNotContain("http:", "https:", "@import", "url(");
        assertThat(site.get("/assets/000000000000/colloquy.css").statusCode()).isEqualTo(404);
        assertThat(site.get("/").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void readsNoFormThatIsFarTooLong() {
        String interview = TestSite.location(site.paste(TestTexts.GARDEN));
        HttpRequest.Builder form = HttpRequest.newBuilder(site.uri(interview + "/quiz"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("count=" + "1".repeat(100_000)));
        assertThat(TestSite.send(TestSite.newBrowser(), form).statusCode()).isEqualTo(413);
    }

    @Test
    void noTemplatePrintsWithoutEscaping() throws IOException {
        Path templates = Path.of("src/main/jte");
        try (Stream<Path> files = Files.walk(templates)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".jte")).toList();
            assertThat(pages).hasSizeGreaterThan(8);
            assertThat(pages)
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("$unsafe"));
        }
    }
}
