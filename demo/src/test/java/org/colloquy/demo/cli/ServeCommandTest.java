package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void whatMakesNoSenseIsWrongUsage() {
        assertIsWrongUsage("--port must lie between 0 and 65535: 99999", "--port", "99999");
        assertIsWrongUsage("--host must name an address", "--host", "", "--port", "0");
        assertIsWrongUsage("--transcript", "--report", "summary.txt", "--port", "0");
    }

    private static void assertIsWrongUsage(String message, String... options) {
        Object[] words = new Object[options.length + 1];
        words[0] = "serve";
        System.arraycopy(options, 0, words, 1, options.length);
        CommandRun run = CommandRun.of(words);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains(message);
    }

    @Test
    void anAddressThatIsNoneIsTold() {
        CommandRun run = CommandRun.of("serve", "--host", "no.such.host.invalid", "--port", "0");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages())
                .startsWith("cannot listen on no.such.host.invalid:0, because")
                .hasLineCount(1);
    }
}
