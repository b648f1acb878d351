package org.colloquy.demo.quiz;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.colloquy.demo.store.BoundedStore;

/**
 * The sessions of all browsers. A browser is known by a cookie with an id that nobody can guess and that no script can
 * read; it gets one when it begins its first quiz. Addresses hold no secret.
 */
final class Sessions {
    private static final String COOKIE = "colloquy";
    private static final Duration IDLE = Duration.ofHours(4);

    /** Each holds up to three quizzes of some 30 kB. */
    private static final int MAX_SESSIONS = 1_000;

    private final BoundedStore<Session> sessions;

    Sessions(InstantSource clock) {
        this.sessions = new BoundedStore<>(MAX_SESSIONS, IDLE, session -> 1, clock);
    }

    /** The attempt with this number of the browser that asks. */
    Optional<Attempt> attempt(Context ctx, int number) {
        return id(ctx).flatMap(sessions::find).flatMap(session -> session.attempt(number));
    }

    /** The number of the newest attempt at the quiz of a class that this browser has not finished. */
    Optional<Integer> unfinished(Context ctx, ClassCode code) {
        return id(ctx).flatMap(sessions::find).flatMap(session -> session.unfinished(code));
    }

    /** Adds an attempt to the browser's and gives its number. */
    int begin(Context ctx, Attempt attempt) {
        Optional<Session> known = id(ctx).flatMap(id -> sessions.update(id, session -> session.with(attempt)));
        if (known.isPresent()) {
            return known.get().last();
        }
        Session fresh = Session.empty().with(attempt);
        ctx.cookie(cookie(sessions.add(fresh)));
        return fresh.last();
    }

    /** Records an answer; the first one to a question stands. */
    void answer(Context ctx, int attempt, int question, List<String> answer) {
        id(ctx).ifPresent(id -> sessions.update(id, session -> session.answered(attempt, question, answer)));
    }

    private static Optional<String> id(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE));
    }

    private static Cookie cookie(String id) {
        Cookie cookie = new Cookie(COOKIE, id, "/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }
}
