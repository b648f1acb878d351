package org.colloquy.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ServerAddressTest {
    @Test
    void onlyThisMachineReachesALoopbackAddress() {
        for (String host : new String[] {"127.0.0.1", "localhost", "::1"}) {
            assertThat(new ServerAddress(host, 7070).network()).as(host).isEmpty();
        }
        assertThat(new ServerAddress("127.0.0.1", 7070).here()).isEqualTo(URI.create("http://127.0.0.1:7070/"));
        assertThat(new ServerAddress("::1", 7070).here()).isEqualTo(URI.create("http://[::1]:7070/"));
    }

    @Test
    void othersReachTheAddressOfANetwork() {
        ServerAddress address = new ServerAddress("192.168.1.20", 80);
        assertThat(address.network()).containsExactly(URI.create("http://192.168.1.20:80/"));
    }

    @Test
    void aServerForAllNetworksIsLocalhostHereAndHasNoLoopbackAddressForOthers() {
        for (String host : new String[] {"0.0.0.0", "::"}) {
            ServerAddress address = new ServerAddress(host, 7070);
            assertThat(address.here()).isEqualTo(URI.create("http://localhost:7070/"));
            assertThat(address.network())
                    .allSatisfy(uri -> assertThat(uri.toString()).matches("http://(?!127\\.)[\\d.]+:7070/"));
        }
    }
}
