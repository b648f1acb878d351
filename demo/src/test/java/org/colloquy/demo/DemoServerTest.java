package org.colloquy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.util.Optional;
import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;

class DemoServerTest {
    private static DemoOptions on(String host, int port) {
        return new DemoOptions(host, port, Optional.empty(), Optional.empty());
    }

    private static String startPage(DemoServer server) {
        return TestSite.send(TestSite.newBrowser(), HttpRequest.newBuilder(server.address()))
                .body();
    }

    @Test
    void saysWhereToFindIt() {
        try (DemoServer server = DemoServer.start(on("127.0.0.1", 0))) {
            assertThat(server.address().toString()).matches("http://127\\.0\\.0\\.1:[1-9]\\d*/");
            assertThat(startPage(server)).contains("Who said what?");
        }
    }

    @Test
    void aPortInUseIsNamedWithAWayOut() {
        try (DemoServer server = DemoServer.start(on("127.0.0.1", 0))) {
            int taken = server.address().getPort();
            assertThatThrownBy(() -> DemoServer.start(on("127.0.0.1", taken)))
                    .isInstanceOf(AddressUnusableException.class)
                    .hasMessageContaining("127.0.0.1:" + taken)
                    .hasMessageContaining("--port 0");
        }
    }

    @Test
    void aHostThatIsNotThisMachineIsRefusedWithTheReason() {
        assertThatThrownBy(() -> DemoServer.start(on("no.such.host.invalid", 0)))
                .isInstanceOf(AddressUnusableException.class)
                .hasMessageContaining("no computer is known by that name");
        assertThatThrownBy(() -> DemoServer.start(on("192.0.2.1", 0))) // TEST-NET-1 of RFC 5737
                .isInstanceOf(AddressUnusableException.class)
                .hasMessageContaining("no address of this computer");
    }

    @Test
    void showsTheInterviewGivenBeforeTheSamples() {
        SourceText given = SourceText.of("garden.txt", TestTexts.GARDEN);
        try (DemoServer server =
                DemoServer.start(new DemoOptions("127.0.0.1", 0, Optional.of(given), Optional.empty()))) {
            assertThat(startPage(server))
                    .containsSubsequence("Your interview", "/transcripts/file\"", "Sample interviews");
        }
        try (DemoServer server = DemoServer.start(on("127.0.0.1", 0))) {
            assertThat(startPage(server)).doesNotContain("Your interview");
        }
    }
}
