package org.colloquy.demo.transcript;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.demo.store.BoundedStore;
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

    private final TranscriptParser parser = TranscriptParser.create();
    private final List<Interview> opening;
    private final BoundedStore<ParseResult> brought;

    /**
     * The bundled interviews and, before them, the one given.
     *
     * @param transcript the interview that the server is started with
     * @param report a news summary of it
     */
    public Interviews(Optional<SourceText> transcript, Optional<SourceText> report, InstantSource clock) {
        List<Interview> all = new ArrayList<>();
        transcript.ifPresent(text -> all.add(new Interview(GIVEN, parser.parse(text), report)));
        for (Sample sample : Sample.bundled()) {
            all.add(new Interview(sample.name(), parser.parse(sample.transcript()), sample.report()));
        }
        this.opening = List.copyOf(all);
        this.brought = new BoundedStore<>(MAX_CHARACTERS, IDLE, Interviews::weight, clock);
    }

    /** Those that the server opened with. */
    List<Interview> opening() {
        return opening;
    }

    /** Whether one was given when the server was started. */
    boolean hasGiven() {
        return !opening.isEmpty() && opening.get(0).id().equals(GIVEN);
    }

    /**
     * Reads a text of a reader's and keeps it for a while.
     *
     * @throws TooManyTurnsException if it has more turns than a page can show
     */
    Interview bring(SourceText text) {
        ParseResult result = parser.parse(text);
        int turns = result.transcript().turns().size();
        if (turns > MAX_TURNS) {
            throw new TooManyTurnsException(turns);
        }
        return new Interview(brought.add(result), result, Optional.empty());
    }

    /**
     * The interview that the address of a request names in its {@code id}.
     *
     * @throws Problem if there is none, or no longer
     */
    public Interview of(Context ctx) {
        String id = ctx.pathParam("id");
        return opening.stream()
                .filter(interview -> interview.id().equals(id))
                .findFirst()
                .or(() -> brought.find(id).map(result -> new Interview(id, result, Optional.empty())))
                .orElseThrow(() -> Problem.notFound(
                        "This interview is not here",
                        "Texts that readers bring are kept for a few hours only, and never on disk."
                                + " If it was yours, bring it again."));
    }

    private static long weight(ParseResult result) {
        return result.source().length()
                + CHARACTERS_PER_TURN * result.transcript().turns().size();
    }
}
