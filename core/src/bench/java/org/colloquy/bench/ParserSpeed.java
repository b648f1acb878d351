package org.colloquy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the parser's benchmark with the npm package {@code transcript-parser} before and after it, and prints megabytes a
 * second (10⁶ bytes of UTF-8), ratios, and allocated bytes per byte of input.
 */
public final class ParserSpeed {
    private static final List<String> INPUTS = List.of("files", "1000", "100000", "10000000");

    private ParserSpeed() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        OptionalDouble before = nodePeer();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ParserBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        OptionalDouble after = nodePeer();
        Map<String, Double> speed = new TreeMap<>();
        Map<String, Double> allocated = new TreeMap<>();
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            String input = result.getParams().getParam("input");
            double bytes = bytes(input);
            speed.put(method + " " + input, bytes / result.getPrimaryResult().getScore());
            allocated.put(
                    method + " " + input,
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / bytes);
        }
        print(speed, allocated, before, after);
    }

    private static double bytes(String input) {
        return Texts.utf8Bytes(
                input.equals("files") ? Texts.all() : Texts.ofLength(Integer.parseInt(input)));
    }

    private static void print(
            Map<String, Double> speed, Map<String, Double> allocated, OptionalDouble before, OptionalDouble after) {
        System.out.println();
        System.out.println("| input | Colloquy MB/s | commonmark-java MB/s | every character MB/s | Colloquy / commonmark"
                + " | time / every character | allocated B/B |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String input : INPUTS) {
            double colloquy = speed.getOrDefault("colloquy " + input, Double.NaN);
            double commonmark = speed.getOrDefault("commonmark " + input, Double.NaN);
            double characters = speed.getOrDefault("everyCharacter " + input, Double.NaN);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.1f | %.1f | %.2f |%n",
                    input,
                    colloquy,
                    commonmark,
                    characters,
                    colloquy / commonmark,
                    characters / colloquy,
                    allocated.getOrDefault("colloquy " + input, Double.NaN));
        }
        double files = speed.getOrDefault("colloquy files", Double.NaN);
        printPeer("before", before, files);
        printPeer("after", after, files);
    }

    private static void printPeer(String when, OptionalDouble peer, double files) {
        if (peer.isPresent()) {
            System.out.printf(
                    Locale.ROOT,
                    "npm transcript-parser 0.7.1, %s: %.0f MB/s; Colloquy on the same files: %.2f times that%n",
                    when,
                    peer.getAsDouble(),
                    files / peer.getAsDouble());
        } else {
            System.out.println("npm transcript-parser not measured: node or npm is not installed");
        }
    }

    /** Empty where node or npm is missing. */
    private static OptionalDouble nodePeer() throws IOException, InterruptedException {
        Path modules = Files.createDirectories(Path.of("target", "bench-node")).toAbsolutePath();
        if (!Files.isDirectory(modules.resolve("node_modules").resolve("transcript-parser"))
                && run(List.of("npm", "install", "--prefix", modules.toString(), "transcript-parser@0.7.1"))
                        .isEmpty()) {
            return OptionalDouble.empty();
        }
        List<String> command = new ArrayList<>(List.of("node", "src/bench/node/peer.cjs", modules.toString()));
        Texts.files().forEach(file -> command.add(file.toString()));
        List<String> lines = run(command);
        return lines.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(lines.get(lines.size() - 1)));
    }

    private static List<String> run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.lines().toList() : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
