package org.colloquy.demo.quiz;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colloquy.demo.web.Page;

/** How pupils come to the quiz of their class: by its address, or by its code alone. */
final class ClassRoutes {
    private final ClassQuizzes quizzes;
    private final Sessions sessions;

    private ClassRoutes(ClassQuizzes quizzes, Sessions sessions) {
        this.quizzes = quizzes;
        this.sessions = sessions;
    }

    static void register(RoutesConfig routes, ClassQuizzes quizzes, Sessions sessions) {
        ClassRoutes here = new ClassRoutes(quizzes, sessions);
        routes.get("/c", here::code);
        routes.get("/c/{code}", here::offer);
        routes.post("/c/{code}", here::begin);
    }

    private void code(Context ctx) {
        String typed = Optional.ofNullable(ctx.queryParam("code")).orElse("");
        Optional<ClassCode> code = ClassCode.parse(typed);
        if (code.flatMap(quizzes::find).isPresent()) {
            Page.goTo(ctx, code.get().path());
        } else {
            ask(ctx, typed);
        }
    }

    private void offer(Context ctx) {
        withQuiz(ctx, (code, quiz) -> {
            ClassView view = ClassView.of(code, quiz, sessions.unfinished(ctx, code));
            Page.show(ctx, (out, none) -> JteclassGenerated.render(out, none, view));
        });
    }

    private void begin(Context ctx) {
        withQuiz(ctx, (code, quiz) -> {
            int attempt = sessions.begin(ctx, Attempt.begin(code, quiz));
            Page.goTo(ctx, QuizRoutes.questionPath(attempt, 1));
        });
    }

    /** Goes on with the quiz whose code is in the address, or asks for the code if there is none. */
    private void withQuiz(Context ctx, BiConsumer<ClassCode, ClassQuiz> then) {
        String typed = ctx.pathParam("code");
        Optional<ClassCode> code = ClassCode.parse(typed);
        Optional<ClassQuiz> quiz = code.flatMap(quizzes::find);
        if (quiz.isPresent()) {
            then.accept(code.get(), quiz.get());
        } else {
            ask(ctx, typed);
        }
    }

    /** Asks for the code; with a word about the one that was typed, if one was. */
    private static void ask(Context ctx, String typed) {
        HttpStatus status = typed.isEmpty() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        Page.show(ctx, status, (out, none) -> JtecodeGenerated.render(out, none, typed));
    }
}
