package org.colloquy.demo.transcript;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.demo.store.BoundedStore;
import org.colloquy.demo.store.RandomId;
import org.colloquy.demo.summary.Summaries;
import org.colloquy.demo.summary.Summary;
import org.colloquy.demo.web.Count;
import org.colloquy.demo.web.Problem;
import org.colloquy.parse.ParseResult;
import org.colloquy.parse.TranscriptParser;
import org.colloquy.source.SourceText;

/** The interviews that can be read here: those that the server opened with, and those that readers bring. */
public final class Interviews {
    /** The id of the interview that the server was started with. */
    private static final String GIVEN = "file";

    /** Turns that a reader's text may have; the longest hearings have about 5,000. */
    static final int MAX_TURNS = 20_000;

    private static final Duration IDLE = Duration.ofHours(8);

    /** In characters of text, of which all together take some twenty times as many bytes. */
    private static final long MAX_CHARACTERS = 16L * 1024 * 1024;

    /** What a turn takes besides its characters. */
    private static final long CHARACTERS_PER_TURN = 50;

    /** What a character of a summary weighs, for what is found in it. */
    private static final long WEIGHT_IN_SUMMARY = 5;

    private final Summaries summaries;
    private final TranscriptParser parser = TranscriptParser.create();
    private final List<Interview> opening;
    private final BoundedStore<Interview> brought;

    /**
     * The bundled interviews and, before them, the one given.
     *
     * @param transcript the interview that the server is started with
     * @param report a news summary of it
     * @param summaries where summaries are compared with interviews
     */
    public Interviews(
            Optional<SourceText> transcript, Optional<SourceText> report, Summaries summaries, InstantSource clock) {
        this.summaries = summaries;
        List<Interview> all = new ArrayList<>();
        transcript.ifPresent(text -> all.add(read(GIVEN, text, report)));
        for (Sample sample : Sample.bundled()) {
            all.add(read(sample.name(), sample.transcript(), sample.report()));
        }
        this.opening = List.copyOf(all);
        this.brought = new BoundedStore<>(MAX_CHARACTERS, IDLE, Interviews::weight, clock);
    }

    /** Begins to compare those that the server opened with, so that nobody has to wait for it. */
    public void compareOpening() {
        opening.forEach(interview -> interview.summary().ifPresent(Summary::begin));
    }

    /** Those that the server opened with. */
    public List<Interview> opening() {
        return opening;
    }

    /** Whether one was given when the server was started. */
    boolean hasGiven() {
        return !opening.isEmpty() && opening.get(0).id().equals(GIVEN);
    }

    /**
     * Reads a text of a reader's, with a summary of it or without, and keeps it for a while.
     *
     * @throws UnusableTextException if it has more turns than a page can show
     */
    Interview bring(SourceText text, Optional<SourceText> report) {
        Interview read = read(RandomId.next(), text, report);
        int turns = read.transcript().turns().size();
        if (turns > MAX_TURNS) {
            throw new UnusableTextException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This text has more than " + Count.of(MAX_TURNS, "turn") + ". Bring a part of it.");
        }
        brought.put(read.id(), read);
        return read;
    }

    /**
     * The interview that the address of a request names in its {@code id}.
     *
     * @throws Problem if there is none, or no longer
     */
    public Interview of(Context ctx) {
        return find(ctx.pathParam("id"))
                .orElseThrow(() -> Problem.notFound(
                        "This interview is not here",
                        "Texts that readers bring are kept for a few hours only, and never on disk."
                                + " If it was yours, bring it again."));
    }

    /** The interview with this id, if it is still there. */
    public Optional<Interview> find(String id) {
        return opening.stream()
                .filter(interview -> interview.id().equals(id))
                .findFirst()
                .or(() -> brought.find(id));
    }

    private Interview read(String id, SourceText text, Optional<SourceText> report) {
        ParseResult result = parser.parse(text);
        return new Interview(id, result, report.map(summary -> summaries.of(summary, result.transcript())));
    }

    private static long weight(Interview interview) {
        return interview.result().source().length()
                + CHARACTERS_PER_TURN * interview.transcript().turns().size()
                + WEIGHT_IN_SUMMARY
                        * interview.summary().map(text -> text.text().length()).orElse(0);
    }
}
