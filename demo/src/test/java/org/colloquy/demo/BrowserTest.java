package org.colloquy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A reader without a mouse, in a real browser: from the start page to the result of a quiz. */
class BrowserTest {
    @TempDir
    private Path profile;

    private DemoServer server;
    private KeyboardBrowser browser;

    @BeforeEach
    void open() {
        browser = KeyboardBrowser.open(profile);
        server = DemoServer.start(new DemoOptions("127.0.0.1", 0, Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void readsAndAnswersWithTheKeyboardAlone() {
        browser.get(server.address());
        browser.check("start page");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).as("the first stop").isEqualTo("Skip to the content");

        browser.tabTo("Check the summary");
        browser.follow();
        browser.check("claims");
        browser.tabTo("turn ");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).containsPattern("/claims#t\\d+$");
        browser.get(server.address());
        browser.tabTo("Read");
        browser.follow();
        browser.check("transcript");
        browser.tabTo("Take the quiz");
        browser.follow();
        browser.check("before the quiz");
        browser.tabToField("count");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("5");
        browser.tabTo("Begin the quiz");
        browser.follow();

        int count = Integer.parseInt(browser.heading().replaceAll(".* of ", ""));
        for (int number = 1; number <= count; number++) {
            assertThat(browser.heading()).isEqualTo("Question %d of %d".formatted(number, count));
            if (number == 1) {
                browser.check("question");
            }
            browser.fillIn();
            browser.tabTo("Answer");
            browser.follow();
            if (number == 1) {
                browser.check("answered question");
            }
            browser.tabTo(number < count ? "Next question" : "See the result");
            browser.follow();
        }
        assertThat(browser.heading()).endsWith("of " + count + " right");
        browser.check("result");
    }

    @Test
    void theFormForATextOfOnesOwnIsAccessibleBeforeAndAfterAMistake() {
        browser.get(server.address().resolve("/own"));
        browser.check("own text");
        browser.tabTo("Read it");
        browser.follow();
        assertThat(browser.driver().findElement(By.cssSelector("[role=alert]")).getText())
                .contains("There is no interview yet");
        browser.check("own text with a problem");
        browser.get(server.address().resolve("/nowhere"));
        browser.check("error");
    }

    @Test
    void everyPageFitsAPhone() {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        browser.get(server.teacherLink());
        for (String path : List.of("/", "/own", "/nowhere", "/teacher", "/c", "/c/none")) {
            browser.get(server.address().resolve(path));
            assertFits(path);
        }
        List<String> interviews = samplePaths();
        assertThat(interviews).hasSizeGreaterThanOrEqualTo(3);
        for (String path : interviews) {
            browser.get(server.address().resolve(path));
            assertFits(path);
            browser.get(server.address().resolve(path + "/quiz"));
            assertFits(path + "/quiz");
            browser.get(server.address().resolve(path + "/claims"));
            assertFits(path + "/claims");
            browser.get(server.address().resolve("/teacher" + path));
            assertFits("/teacher" + path);
            browser.tabTo("Make the quiz");
            browser.follow();
            browser.driver()
                    .executeScript("document.querySelectorAll('details').forEach(part => { part.open = true; })");
            assertFits("quiz about " + path);
        }
    }

    private List<String> samplePaths() {
        browser.get(server.address());
        return browser.driver().findElements(By.cssSelector(".card h3 a")).stream()
                .map(link -> URI.create(Objects.requireNonNull(link.getDomProperty("href")))
                        .getPath())
                .toList();
    }

    private void assertFits(String page) {
        Object tooWide =
                browser.driver().executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        assertThat((Long) tooWide).as("%s: pixels beyond the screen", page).isLessThanOrEqualTo(0);
    }

    @Test
    void aTeacherComposesAQuizAndAPupilAnswersIt() {
        browser.get(server.teacherLink());
        assertThat(browser.address()).endsWith("/teacher");
        browser.check("desk");
        browser.tabTo("Line 4 and Counting");
        browser.follow();
        browser.check("new quiz");
        browser.tabToField("count");
        browser.type("\b\b5");
        browser.tabTo("Make the quiz");
        browser.follow();
        assertThat(browser.heading()).isEqualTo("Your quiz: 5 questions");
        browser.check("workshop");

        browser.tabTo("Lock");
        browser.follow();
        assertThat(browser.state()).contains("question 1 locked");
        browser.tabTo("Drop");
        browser.follow();
        browser.tabTo("Undo");
        browser.follow();
        assertThat(browser.heading()).isEqualTo("Your quiz: 5 questions");
        assertThat(browser.text("#e1")).contains("locked");
        browser.tabTo("Another of any kind");
        browser.follow();
        assertThat(browser.state()).contains("replaced");
        browser.check("workshop after a step");
        String locked = browser.text("article.locked .asked");
        browser.tabTo("Re-roll");
        browser.follow();
        assertThat(browser.text("article.locked .asked")).isEqualTo(locked);

        browser.tabTo("Open for the class");
        browser.follow();
        browser.check("poster");
        String code = browser.text(".class-code-big");
        browser.get(server.teacherLink().resolve("/teacher"));
        browser.tabTo("Close the teacher");
        browser.follow();

        browser.tabToField("code");
        browser.type(code.toLowerCase(Locale.ROOT));
        browser.follow();
        browser.check("class");
        browser.tabTo("Begin the quiz");
        browser.follow();
        assertThat(browser.heading()).isEqualTo("Question 1 of 5");
        assertThat(browser.text("header nav")).doesNotContain("Teacher");
        browser.fillIn();
        browser.tabTo("Answer");
        browser.follow();
        browser.check("answered question of a class");
    }
}
