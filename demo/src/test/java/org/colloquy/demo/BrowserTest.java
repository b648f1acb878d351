package org.colloquy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader without a mouse, in a real browser: from the start page to the result of a quiz. */
class BrowserTest {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int MOST_TABS = 80;

    @TempDir
    private Path profile;

    private DemoServer server;
    private ChromeDriver browser;

    @BeforeEach
    void open() {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "skipped: no browser is installed (" + BROWSER + " and " + DRIVER + ")");
        server = DemoServer.start(new DemoOptions("127.0.0.1", 0, Optional.empty(), Optional.empty()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        browser = new ChromeDriver(service, options);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void readsAndAnswersWithTheKeyboardAlone() {
        browser.get(server.address().toString());
        check("start page");
        press(Keys.TAB);
        assertThat(focused().getText()).as("the first stop").isEqualTo("Skip to the content");

        tabTo("Check the summary");
        follow();
        check("claims");
        tabTo("turn ");
        press(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).containsPattern("/claims#t\\d+$");
        browser.get(server.address().toString());
        tabTo("Read");
        follow();
        check("transcript");
        tabTo("Take the quiz");
        follow();
        check("before the quiz");
        tabToField("count");
        press(Keys.ARROW_LEFT);
        assertThat(focused().getDomProperty("value")).isEqualTo("5");
        tabTo("Begin the quiz");
        follow();

        int count = Integer.parseInt(heading().replaceAll(".* of ", ""));
        for (int number = 1; number <= count; number++) {
            assertThat(heading()).isEqualTo("Question %d of %d".formatted(number, count));
            if (number == 1) {
                check("question");
            }
            fillIn();
            tabTo("Answer");
            follow();
            if (number == 1) {
                check("answered question");
            }
            tabTo(number < count ? "Next question" : "See the result");
            follow();
        }
        assertThat(heading()).endsWith("of " + count + " right");
        check("result");
    }

    @Test
    void theFormForATextOfOnesOwnIsAccessibleBeforeAndAfterAMistake() {
        browser.get(server.address().resolve("/own").toString());
        check("own text");
        tabTo("Read it");
        follow();
        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                .contains("There is no interview yet");
        check("own text with a problem");
        browser.get(server.address().resolve("/nowhere").toString());
        check("error");
    }

    @Test
    void everyPageFitsAPhone() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        for (String path : List.of("/", "/own", "/nowhere")) {
            browser.get(server.address().resolve(path).toString());
            assertFits(path);
        }
        List<String> interviews = samplePaths();
        assertThat(interviews).hasSizeGreaterThanOrEqualTo(3);
        for (String path : interviews) {
            browser.get(server.address().resolve(path).toString());
            assertFits(path);
            browser.get(server.address().resolve(path + "/quiz").toString());
            assertFits(path + "/quiz");
            browser.get(server.address().resolve(path + "/claims").toString());
            assertFits(path + "/claims");
        }
    }

    private List<String> samplePaths() {
        browser.get(server.address().toString());
        return browser.findElements(By.cssSelector(".card h3 a")).stream()
                .map(link -> URI.create(Objects.requireNonNull(link.getDomProperty("href")))
                        .getPath())
                .toList();
    }

    private void assertFits(String page) {
        Object tooWide = browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        assertThat((Long) tooWide).as("%s: pixels beyond the screen", page).isLessThanOrEqualTo(0);
    }

    /** Nothing from elsewhere, nothing refused by the browser, and nothing that axe objects to, by day and by night. */
    private void check(String page) {
        assertThat(heading()).as(page).isNotEmpty();
        Object hosts =
                browser.executeScript("return performance.getEntriesByType('resource').map(e => new URL(e.name).host)"
                        + ".filter(host => host !== location.host)");
        assertThat((List<?>) hosts).as("%s: other hosts", page).isEmpty();
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            assertThat(axe()).as("%s, %s", page, scheme).isEmpty();
        }
    }

    private List<?> axe() {
        browser.executeScript(AXE);
        Object violations = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(
                    result => done(result.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.failureSummary))),
                    error => done([String(error)]));
                """);
        return (List<?>) violations;
    }

    private static final String AXE = axeSource();

    private static String axeSource() {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String heading() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    private WebElement focused() {
        return browser.switchTo().activeElement();
    }

    private void press(Keys key) {
        new Actions(browser).sendKeys(key).perform();
    }

    /** Presses Enter and waits for the page that it leads to. */
    private void follow() {
        WebElement page = browser.findElement(By.tagName("html"));
        press(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> !driver.findElement(By.tagName("html")).equals(page)
                        && "complete".equals(browser.executeScript("return document.readyState")));
    }

    /** Presses Tab until the link or button with this text has the focus, and sees that it shows. */
    private void tabTo(String text) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            press(Keys.TAB);
            if (focused().getText().startsWith(text)) {
                assertThat(focused().getCssValue("outline-style"))
                        .as("focus on “%s” shows", text)
                        .isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError("“" + text + "” cannot be reached with Tab on " + browser.getCurrentUrl());
    }

    /** Chooses whatever comes first, in each row something else. */
    private void fillIn() {
        int rows = browser.findElements(By.cssSelector(".question select")).size();
        if (rows == 0) {
            tabToField("answer");
            press(Keys.SPACE);
        }
        for (int row = 1; row <= rows; row++) {
            press(Keys.TAB);
            while (!focused().getTagName().equals("select")) {
                press(Keys.TAB);
            }
            for (int down = 0; down < row; down++) {
                press(Keys.ARROW_DOWN);
            }
        }
    }

    private void tabToField(String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            press(Keys.TAB);
            if (name.equals(focused().getDomProperty("name"))) {
                return;
            }
        }
        throw new AssertionError("the field " + name + " cannot be reached with Tab on " + browser.getCurrentUrl());
    }
}
