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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, used by somebody without a mouse. */
final class KeyboardBrowser implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int MOST_TABS = 200;

    private final ChromeDriver browser;

    private KeyboardBrowser(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Skips the test where no browser is installed. */
    static KeyboardBrowser open(Path profile) {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "skipped: no browser is installed (" + BROWSER + " and " + DRIVER + ")");
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
        ChromeDriver browser = new ChromeDriver(service, options);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        return new KeyboardBrowser(browser);
    }

    @Override
    public void close() {
        browser.quit();
    }

    void get(URI address) {
        browser.get(address.toString());
    }

    String address() {
        return Objects.requireNonNull(browser.getCurrentUrl());
    }

    ChromeDriver driver() {
        return browser;
    }

    /** Nothing from elsewhere, nothing refused by the browser, and nothing that axe objects to, by day and by night. */
    void check(String page) {
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

    /** Types letters; {@code \b} takes one back. */
    void type(String letters) {
        new Actions(browser)
                .sendKeys(letters.replace('\b', Keys.BACK_SPACE.charAt(0)))
                .perform();
    }

    /** How the quiz on the teacher's page stands. */
    String state() {
        return text("#state");
    }

    /** The text that the first such element shows. */
    String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    String heading() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    WebElement focused() {
        return browser.switchTo().activeElement();
    }

    void press(Keys key) {
        new Actions(browser).sendKeys(key).perform();
    }

    /** Presses Enter and waits for the page that it leads to. */
    void follow() {
        WebElement page = browser.findElement(By.tagName("html"));
        press(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> !driver.findElement(By.tagName("html")).equals(page)
                        && "complete".equals(browser.executeScript("return document.readyState")));
    }

    /** Presses Tab until the link or button with this text has the focus, and sees that it shows. */
    void tabTo(String text) {
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
    void fillIn() {
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

    void tabToField(String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            press(Keys.TAB);
            if (name.equals(focused().getDomProperty("name"))) {
                return;
            }
        }
        throw new AssertionError("the field " + name + " cannot be reached with Tab on " + browser.getCurrentUrl());
    }
}
