package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.demo.TestSite;
import org.colloquy.demo.TestTexts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OwnTextTest {
    @AutoClose
    private static final TestSite site = new TestSite();

    @Test
    void showsAPastedText() {
        HttpResponse<String> answer = site.paste(TestTexts.GARDEN);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(TestSite.location(answer)).matches("/transcripts/[A-Za-z0-9_-]{22}");
        assertThat(site.follow(answer).body()).contains("Maya Lind", "forty tulip bulbs");
    }

    @Test
    void showsAnUploadedText() {
        HttpResponse<String> answer = site.upload("garden.txt", TestTexts.GARDEN.getBytes(StandardCharsets.UTF_8));
        assertThat(site.follow(answer).body()).contains("forty tulip bulbs");
    }

    @Test
    void asksForATextWhereThereIsNone() {
        for (String nothing : new String[] {"", " \r\n\u00a0"}) {
            HttpResponse<String> answer = site.paste(nothing);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"", "There is no interview yet");
        }
    }

    @Test
    void acceptsATextOfTheLargestSize() {
        byte[] text = "ADA: Hm.\n"
                .repeat(2)
                .concat("x".repeat(OwnText.MAX_BYTES - 18))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(text).hasSize(OwnText.MAX_BYTES);
        assertThat(site.paste(text).statusCode()).isEqualTo(303);
        assertThat(site.upload("a.txt", text).statusCode()).isEqualTo(303);
    }

    @Test
    void saysThatATextIsTooLarge() {
        for (int size : new int[] {OwnText.MAX_BYTES + 1, OwnText.MAX_BYTES + 100_000, 8 * OwnText.MAX_BYTES}) {
            HttpResponse<String> answer = site.upload("big.txt", new byte[size]);
            assertThat(answer.statusCode()).as("%d bytes", size).isEqualTo(413);
            assertThat(answer.body()).contains("role=\"alert\"", "up to 1 MB");
        }
    }

    @Test
    void saysWhereATextIsNotInUtf8() {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            byte[] latin1 = ("ADA: Yes." + lineEnd + "BEN: Caf\u00e9?").getBytes(StandardCharsets.ISO_8859_1);
            for (HttpResponse<String> answer : List.of(site.paste(latin1), site.upload("a.txt", latin1))) {
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("not in UTF-8", "line 2");
            }
        }
    }

    @Test
    void refusesATextWithMoreTurnsThanAPageCanShow() {
        String text = "ADA LIND: Yes.\n\nBEN OKORO: No.\n\n".repeat(Interviews.MAX_TURNS / 2 + 1);
        HttpResponse<String> answer = site.paste(text);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("more than 20,000 turns");
    }

    @Test
    void anythingButTheFormIsRefused() {
        HttpRequest.Builder plain = HttpRequest.newBuilder(site.uri("/own")).POST(BodyPublishers.ofString("ADA: Hi."));
        assertThat(TestSite.send(TestSite.newBrowser(), plain).statusCode()).isEqualTo(400);
        HttpRequest.Builder endless = HttpRequest.newBuilder(site.uri("/own"))
                .header("Content-Type", "multipart/form-data; boundary=" + TestSite.BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])));
        assertThat(TestSite.send(TestSite.newBrowser(), endless).statusCode()).isEqualTo(400);
        HttpRequest.Builder broken = HttpRequest.newBuilder(site.uri("/own"))
                .header("Content-Type", "multipart/form-data; boundary=" + TestSite.BOUNDARY)
                .POST(BodyPublishers.ofString("no parts at all"));
        assertThat(TestSite.send(TestSite.newBrowser(), broken).statusCode()).isEqualTo(400);
    }
}
