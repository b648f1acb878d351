package org.colloquy.demo.transcript;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.colloquy.demo.web.Page;
import org.colloquy.demo.web.TeacherAccess;
import org.colloquy.demo.web.WholeNumber;

/** The start page, the pages of interviews, and the page where readers bring a text of their own. */
public final class TranscriptRoutes {
    private final Interviews interviews;
    private final TeacherAccess access;

    private TranscriptRoutes(Interviews interviews, TeacherAccess access) {
        this.interviews = interviews;
        this.access = access;
    }

    /** Adds them. */
    public static void register(RoutesConfig routes, Interviews interviews, TeacherAccess access) {
        TranscriptRoutes here = new TranscriptRoutes(interviews, access);
        OwnText ownText = new OwnText(interviews);
        routes.get("/", here::start);
        routes.get("/own", ownText::show);
        routes.post("/own", ownText::receive);
        routes.get("/transcripts/{id}", here::transcript);
        routes.get("/transcripts/{id}/turns/{turn}", here::turn);
    }

    private void start(Context ctx) {
        StartView view = StartView.of(interviews);
        boolean teacher = access.isTeacher(ctx);
        Page.show(ctx, (out, none) -> JtestartGenerated.render(out, none, view, teacher));
    }

    private void transcript(Context ctx) {
        int part = Optional.ofNullable(ctx.queryParam("part"))
                .flatMap(WholeNumber::parse)
                .orElse(1);
        TranscriptView view = interviews.of(ctx).part(part);
        boolean teacher = access.isTeacher(ctx);
        Page.show(ctx, (out, none) -> JtepageGenerated.render(out, none, view, teacher));
    }

    /** Sends the reader to the place of a turn, on whichever part of the page it stands. */
    private void turn(Context ctx) {
        Interview interview = interviews.of(ctx);
        Page.goTo(ctx, interview.flow().href(ctx.pathParam("turn")).orElse(interview.path()));
    }
}
