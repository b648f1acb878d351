package org.colloquy.demo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, where the streams are the real ones. */
class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    void bytesComeThroughAsTheyAreWhateverThePlatformsEncoding() throws Exception {
        byte[] text = "\uFEFFADA LIND: „Käse“ – 😀\r\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("talk.txt"), text);

        assertThat(run(0, "parse", file.toString(), "--reconstruct")).isEqualTo(text);
        assertThat(new String(run(0, "parse", file.toString()), StandardCharsets.UTF_8))
                .contains("„Käse“ – 😀");
    }

    @Test
    void numbersAreWrittenInTheDigitsOfJsonWhateverThePlatformsLanguage() throws Exception {
        Path talk =
                Files.writeString(folder.resolve("talk.txt"), "ADA: Is the oven old?\n\nBEN: It is.\n\nADA: I see.\n");
        Path claims = Files.writeString(folder.resolve("claims.txt"), "Ben said that the oven is old.\n");

        assertThat(new String(run(0, "evidence", talk.toString(), claims.toString()), StandardCharsets.UTF_8))
                .startsWith("{\"claim\":0,");
    }

    @Test
    void theExitCodeReachesTheShell() throws Exception {
        assertThat(run(1, "parse", folder.resolve("none.txt").toString())).isEmpty();
        assertThat(run(2, "parse")).isEmpty();
    }

    @Test
    void servePrintsWhereItIsAndTheTeachersLink() throws Exception {
        Process process = new ProcessBuilder(command("serve", "--port", "0"))
                .redirectError(folder.resolve("messages").toFile())
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).matches("Colloquy is open at http://127\\.0\\.0\\.1:\\d+/ .*");
            String line = lines.readLine();
            assertThat(line).matches("For the teacher alone.*: http://127\\.0\\.0\\.1:\\d+/teacher/enter/[\\w-]{22}");
            HttpResponse<String> entered = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(line.replaceFirst(".*: ", "")))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(entered.headers().firstValue("Location")).contains("/teacher");
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private byte[] run(int exit, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command(arguments))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("messages").toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("messages"), StandardCharsets.ISO_8859_1))
                .isEqualTo(exit);
        return Files.readAllBytes(out);
    }
}
