package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.colloquy.demo.TestSite;
import org.colloquy.demo.TestTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TranscriptPageTest {
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HREF = Pattern.compile(" href=\"[^\"]*#([^\"]*)\"");

    @AutoClose
    private static final TestSite site = new TestSite();

    private static String page(String text) {
        HttpResponse<String> answer = site.paste(text);
        assertThat(answer.statusCode()).isEqualTo(303);
        return site.follow(answer).body();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void printsWhatIsTypedAsText() {
        String page = page(TestTexts.HOSTILE);
        assertThat(TAG.matcher(page).results().map(MatchResult::group).toList())
                .as("tags of the page")
                .isNotEmpty()
                .noneMatch(tag -> tag.matches("(?is)<(script|svg|iframe|b )[^>]*>"))
                .noneMatch(tag -> tag.matches("(?is).*[\\s\"'/]on[a-z]+\\s*=.*"))
                .noneMatch(tag -> tag.toLowerCase(Locale.ROOT).contains("javascript:"));
        assertThat(page).contains("&lt;script&gt;alert('turn')", "A \"quoted\" &lt;a href=");
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img src=x", "<svg", "<iframe");
    }

    @Test
    void theNameOfAFileIsPrintedAsText() {
        HttpResponse<String> answer = site.upload("<script>x<script>.txt", "* * *".getBytes(StandardCharsets.UTF_8));
        assertThat(site.follow(answer).body()).contains("&lt;script&gt;x").doesNotContain("<script");
    }

    @Test
    void everyIdIsUniqueAndEveryLinkLeadsToOne() {
        String page = page(TestTexts.GARDEN);
        assertThat(all(ID, page)).doesNotHaveDuplicates();
        assertThat(all(HREF, page))
                .hasSizeGreaterThan(10)
                .allSatisfy(target -> assertThat(all(ID, page)).contains(target));
    }

    @Test
    void listsTheTopics() {
        assertThat(page(TestTexts.GARDEN))
                .containsPattern("<nav aria-labelledby=\"contents\">\\s*<h2 id=\"contents\">Topics</h2>")
                .contains(">The first year</a>", "<h2 class=\"topic\" id=\"p1\" dir=\"auto\">The first year</h2>");
    }

    @Test
    void tiesAFootnoteToItsMarkAndBack() {
        String page = page(TestTexts.GARDEN);
        assertThat(page).containsPattern("spades\\.<sup class=\"mark-link\"><a id=\"(mn\\d+)\" href=\"[^\"]*#n\\d+\">");
        assertThat(page)
                .containsPattern("(?s)class=\"note footnote\" id=\"n\\d+\".*?last Saturday.*?href=\"[^\"]*#mn\\d+\"");
    }

    @Test
    void marksTheEditorsWordsAsTheEditors() {
        String page = page("""
                Interview with Ada Lind by Ben Okoro

                BEN OKORO: When did the choir begin?

                [Ada Lind: I no longer know the year.]

                [Ben Okoro: Was it before the new hall was built?]

                Yes, two winters before it, in the old gym.

                BEN OKORO: And who sang first?

                ADA LIND: My sister did, of course, and everybody followed.
                """);
        assertThat(page)
                .containsPattern(
                        "(?s)<article class=\"turn look-\\d editorial\"[^>]*aria-label=\"Ada Lind\">.*?in the editor’s words.*?I no longer know");
        assertThat(page).contains("no name is printed; this answers the bracketed question before it");
    }

    @Test
    void saysThatATurnIsCutShortAndTakenUpAgain() {
        String page = page("""
                ADA LIND: We had only just begun to—

                BEN OKORO: To dig?

                ADA LIND: —to dig, yes, when the rain came.

                BEN OKORO: And then?
                """);
        assertThat(page).contains("cut short", "carries on from an earlier turn");
    }

    @Test
    void showsTheTimes() {
        assertThat(page("[00:01:10] ADA LIND: Hello.\n\n[01:02:03] BEN OKORO: Hello.\n\n[01:02:09] ADA LIND: Well.\n"))
                .contains("<span class=\"time\">1:10</span>", "<span class=\"time\">1:02:03</span>");
    }

    @Test
    void saysThatNobodySpeaks() {
        assertThat(page("A recipe for pancakes."))
                .contains("No speakers found", "Bring another text")
                .doesNotContain("Take the quiz");
    }

    @Test
    void dividesALongTranscriptIntoParts() {
        String text = "ADA LIND: Yes.\n\nBEN OKORO: No.\n\n".repeat(Places.PART_SIZE / 2 + 10);
        HttpResponse<String> answer = site.paste(text);
        String path = TestSite.location(answer);
        assertThat(site.get(path).body())
                .contains("Part 1 of 2", path + "?part=2")
                .doesNotContain("id=\"t1001\"");
        assertThat(site.get(path + "?part=2").body()).contains("Part 2 of 2", "id=\"t1001\"");
        assertThat(site.get(path + "?part=99").body()).contains("Part 2 of 2");
        assertThat(site.get(path + "?part=x").body()).contains("Part 1 of 2");
        assertThat(TestSite.location(site.get(path + "/turns/t1002"))).isEqualTo(path + "?part=2#t1002");
        assertThat(TestSite.location(site.get(path + "/turns/nothing"))).isEqualTo(path);
    }
}
