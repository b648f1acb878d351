package org.colloquy.demo.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.demo.TestSite;
import org.colloquy.demo.TestTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClaimsPageTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HERE = Pattern.compile(" href=\"#([^\"]*)\"");
    private static final int GENEROUS_SECONDS = 60;

    @AutoClose
    private static final TestSite site = new TestSite();

    private static String path() {
        HttpResponse<String> answer = site.paste(TestTexts.GARDEN, TestTexts.GARDEN_SUMMARY);
        assertThat(answer.statusCode()).isEqualTo(303);
        return TestSite.location(answer);
    }

    private static String page(String path) {
        HttpResponse<String> page = site.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void leadsFromAClaimToTheTurnAndBack() {
        String path = path();
        assertThat(path).matches("/transcripts/[A-Za-z0-9_-]{22}/claims");
        assertThat(page(path))
                .containsPattern(
                        "(?s)id=\"c1\".*?<bdi>Tom Okoro</bdi></strong> <span class=\"verb\">said</span> <span class=\"content\" dir=\"auto\">that the slugs ate every lettuce")
                .containsPattern("(?s)id=\"c1\".*?Borne out in <a href=\"#t5\">turn 5</a>.*?id=\"c2\"")
                .containsPattern(
                        "<mark>The slugs ate every single lettuce [^<]*</mark> <a class=\"pointer\" href=\"#c1\">1</a>");
    }

    @Test
    void saysWhatIsNotInTheInterview() {
        assertThat(page(path()))
                .containsPattern("(?s)id=\"c3\" ?>.*?denied.*?sold the shed to a circus.*?Not in this transcript")
                .doesNotContain("is true", "is false", "is wrong");
    }

    @Test
    void everyIdIsUniqueAndEveryLinkOnThePageLeadsToOne() {
        String page = page(path());
        assertThat(all(ID, page)).doesNotHaveDuplicates();
        assertThat(all(HERE, page))
                .hasSizeGreaterThan(8)
                .allSatisfy(target -> assertThat(all(ID, page)).contains(target));
    }

    @Test
    void showsTheClaimsOfOneClaimantOrStanceOrVerdictOnly() {
        String path = path();
        assertThat(page(path + "?claimant=Maya+Lind&stance="))
                .contains("2 of 5 claims", "id=\"c2\"", "id=\"c4\"")
                .doesNotContain("id=\"c1\"", "id=\"c3\"", "href=\"#c1\"");
        assertThat(page(path + "?stance=deny"))
                .contains("1 of 5 claims", "<option value=\"deny\" selected>", "id=\"c3\"")
                .doesNotContain("id=\"c1\"");
        assertThat(page(path + "?verdict=absent")).contains("id=\"c3\"").doesNotContain("id=\"c1\"");
        assertThat(page(path + "?stance=deny&claimant=Maya+Lind")).contains("No claim of this summary is of this kind");
    }

    @Test
    void aChoiceThatThereIsNotIsNone() {
        String path = path();
        assertThat(page(path + "?stance=%3Cscript%3E&verdict=x&part=y&more=z")).contains("id=\"c1\"", "id=\"c5\"");
        assertThat(page(path + "?claimant=%22%3E%3Cscript%3E")).doesNotContain("<script");
    }

    @Test
    void printsWhatIsTypedAsText() {
        String summary = "<script>alert(1)</script> said that \"<img src=x onerror=alert(2)> came\".\n\n"
                + "Maya Lind said that <svg/onload=alert(3)> Tom Okoro told <b x=\"'>her to dig.";
        String page = site.follow(site.paste(TestTexts.HOSTILE, summary)).body();
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img src=x", "<svg", "<b x");
        assertThat(page).contains("&lt;svg/onload=alert(3)&gt;");
    }

    @Test
    void saysThatThereIsNoSummary() {
        String path = TestSite.location(site.paste(TestTexts.GARDEN));
        assertThat(site.get(path).body()).doesNotContain("Check the summary");
        HttpResponse<String> page = site.get(path + "/claims");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no summary of this interview");
    }

    @Test
    void aSummaryWithoutClaimsSaysSo() {
        assertThat(site.follow(site.paste(TestTexts.GARDEN, "* * *")).body()).contains("nothing to compare");
    }

    @Test
    void everySampleHasClaimsOfEachSort() {
        for (String sample : List.of("lighthouse", "tram", "canteen", "referee", "repair-cafe", "footbridge")) {
            assertThat(page("/transcripts/" + sample + "/claims"))
                    .as(sample)
                    .contains("Borne out in", "Not in this transcript", "<mark>");
        }
    }

    @Test
    void dividesTheInterviewAndKeepsTheChoice() {
        String text =
                "ADA LIND: We dug a pond.\n\nBEN OKORO: No.\n\n".repeat(600) + "BEN OKORO: A purple heron came by.\n";
        String path = TestSite.location(site.paste(text, "Ben Okoro said that a purple heron came by."));
        assertThat(page(path + "?stance=say"))
                .contains("Part 1 of 2", "href=\"" + path + "?stance=say&amp;part=2#t1201\">turn 1201</a>");
        assertThat(page(path + "?stance=say&part=2")).contains("href=\"#t1201\">turn 1201</a>");
    }

    @Test
    void refusesASummaryThatIsTooLongAndKeepsTheTextInTheForm() {
        HttpResponse<String> answer = site.paste("ADA LIND: Hello <you>.", "x".repeat(50 * 1024 + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("The summary is too large: up to 50 kB", "ADA LIND: Hello &lt;you&gt;.</textarea>");
        assertThat(site.paste("ADA LIND: Hello.", "x".repeat(1024 * 1024)).statusCode())
                .isEqualTo(413);
    }

    /** The longest that is accepted, made of what takes most work. */
    @Test
    void aHostileSummaryStaysBounded() {
        String interview = "ADA LIND: Nothing that was said was said by him. ".repeat(4_000);
        for (String unit : List.of("He said that she said that ", "a\n\n")) {
            Instant start = Instant.now();
            String path = TestSite.location(
                    site.paste(interview, unit.repeat(50_000 / unit.getBytes(StandardCharsets.UTF_8).length)));
            assertThat(site.get(path).statusCode()).as(unit).isIn(200, 503);
            assertThat(Duration.between(start, Instant.now()))
                    .as(unit)
                    .isLessThan(Duration.ofSeconds(GENEROUS_SECONDS));
        }
    }
}
