package org.colloquy.demo.teacher;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.colloquy.demo.quiz.ClassCode;
import org.colloquy.demo.store.BoundedStore;
import org.colloquy.demo.web.Problem;

/** The quizzes in the making, by the codes under which classes will find them. */
final class Workshops {
    private static final int MAX_WORKSHOPS = 100;
    private static final Duration IDLE = Duration.ofHours(12);

    private final BoundedStore<Workshop> workshops;

    Workshops(InstantSource clock) {
        this.workshops = new BoundedStore<>(MAX_WORKSHOPS, IDLE, workshop -> 1, clock);
    }

    ClassCode add(Workshop workshop) {
        ClassCode code = ClassCode.draw();
        while (!workshops.addAs(code.text(), workshop)) {
            code = ClassCode.draw();
        }
        return code;
    }

    /** All, those that have not been used for longest first. */
    Map<String, Workshop> all() {
        return workshops.all();
    }

    /**
     * The one that the address of a request names in its {@code code}.
     *
     * @throws Problem if there is none, or no longer
     */
    Workshop of(Context ctx) {
        return workshops.find(code(ctx).text()).orElseThrow(Workshops::gone);
    }

    /** @throws Problem if it is no code */
    static ClassCode code(Context ctx) {
        return ClassCode.parse(ctx.pathParam("code")).orElseThrow(Workshops::gone);
    }

    /**
     * Changes one, unless it has been changed since {@code version}.
     *
     * @return whether it was changed
     */
    boolean change(ClassCode code, int version, UnaryOperator<Workshop> change) {
        AtomicBoolean done = new AtomicBoolean();
        workshops.update(code.text(), workshop -> {
            done.set(workshop.version() == version);
            return done.get() ? change.apply(workshop) : workshop;
        });
        return done.get();
    }

    private static Problem gone() {
        return Problem.notFound(
                "This quiz is not here",
                "Quizzes are kept for some hours after they were last used, and never on disk.");
    }
}
