package org.colloquy.demo.quiz;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.demo.transcript.Interviews;
import org.colloquy.demo.web.Page;
import org.colloquy.demo.web.Problem;
import org.colloquy.demo.web.WholeNumber;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Quiz;
import org.colloquy.quiz.generate.Generation;
import org.colloquy.quiz.generate.QuizGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The quizzes that a reader takes, alone or with a class. The key of a question is sent only once an answer to it stands; every form is
 * answered with the address of the page to go to.
 */
public final class QuizRoutes {
    private static final int USUAL_COUNT = 10;
    private static final int MAX_COUNT = 20;

    private final Interviews interviews;
    private final Sessions sessions;
    private final RandomGenerator seeds = new SecureRandom();

    private QuizRoutes(Interviews interviews, InstantSource clock) {
        this.interviews = interviews;
        this.sessions = new Sessions(clock);
    }

    /** Adds them. */
    public static void register(
            RoutesConfig routes, Interviews interviews, ClassQuizzes classQuizzes, InstantSource clock) {
        QuizRoutes here = new QuizRoutes(interviews, clock);
        ClassRoutes.register(routes, classQuizzes, here.sessions);
        routes.get("/transcripts/{id}/quiz", here::offer);
        routes.post("/transcripts/{id}/quiz", here::begin);
        routes.get("/quiz/{attempt}", here::resume);
        routes.get("/quiz/{attempt}/questions/{question}", here::question);
        routes.post("/quiz/{attempt}/questions/{question}", here::answer);
        routes.get("/quiz/{attempt}/result", here::result);
        routes.post("/quiz/{attempt}/again", here::again);
    }

    private void offer(Context ctx) {
        Interview interview = interviews.of(ctx);
        OfferView view = OfferView.of(interview, generate(interview, USUAL_COUNT));
        Page.show(ctx, (out, none) -> JteofferGenerated.render(out, none, view));
    }

    private void begin(Context ctx) {
        Interview interview = interviews.of(ctx);
        int count =
                Math.min(MAX_COUNT, Math.max(1, number(ctx.formParam("count")).orElse(USUAL_COUNT)));
        Optional<Quiz> quiz = generate(interview, count).quiz();
        if (quiz.isEmpty()) {
            Page.goTo(ctx, interview.path() + "/quiz");
            return;
        }
        Attempt attempt = Attempt.begin(interview.path(), interview.title(), quiz.get());
        Page.goTo(ctx, questionPath(sessions.begin(ctx, attempt), 1));
    }

    private Generation generate(Interview interview, int count) {
        QuizGenerator generator =
                QuizGenerator.builder().seed(seeds.nextLong()).count(count).build();
        return Questions.of(interview).generate(generator);
    }

    private void resume(Context ctx) {
        Page.goTo(ctx, nextPath(attemptNumber(ctx), attempt(ctx)));
    }

    private void question(Context ctx) {
        Attempt attempt = attempt(ctx);
        int number = questionNumber(ctx, attempt);
        if (attempt.answer(number).isPresent()) {
            AnsweredView view = AnsweredView.of(attempt, number, nextPath(attemptNumber(ctx), attempt));
            Page.show(ctx, (out, none) -> JteansweredGenerated.render(out, none, view));
        } else if (attempt.next().equals(Optional.of(number))) {
            boolean reminded = ctx.queryParamMap().containsKey("choose");
            QuestionView view = QuestionView.of(attempt, number, reminded);
            Page.show(ctx, (out, none) -> JtequestionGenerated.render(out, none, view));
        } else {
            resume(ctx);
        }
    }

    private void answer(Context ctx) {
        int number = questionNumber(ctx, attempt(ctx));
        String path = questionPath(attemptNumber(ctx), number);
        Exercise exercise = attempt(ctx).question(number).orElseThrow();
        AnswerForm.read(exercise, ctx::formParam)
                .ifPresent(answer -> sessions.answer(ctx, attemptNumber(ctx), number, answer));
        boolean stands = attempt(ctx).answer(number).isPresent();
        Page.goTo(ctx, stands ? path + "#feedback" : path + "?choose#question");
    }

    private void result(Context ctx) {
        Attempt attempt = attempt(ctx);
        if (attempt.next().isPresent()) {
            resume(ctx);
            return;
        }
        ResultView view = ResultView.of(attempt, "/quiz/" + attemptNumber(ctx));
        Page.show(ctx, (out, none) -> JteresultGenerated.render(out, none, view));
    }

    private void again(Context ctx) {
        Page.goTo(ctx, questionPath(sessions.begin(ctx, attempt(ctx).again()), 1));
    }

    private Attempt attempt(Context ctx) {
        return sessions.attempt(ctx, attemptNumber(ctx))
                .orElseThrow(() -> Problem.notFound(
                        "This quiz is not open in this browser",
                        "It may have been put away after some hours of rest, or begun in another browser."
                                + " Choose an interview and begin a new one."));
    }

    private static int attemptNumber(Context ctx) {
        return number(ctx.pathParam("attempt")).orElse(0);
    }

    private static int questionNumber(Context ctx, Attempt attempt) {
        return number(ctx.pathParam("question"))
                .filter(number -> attempt.question(number).isPresent())
                .orElseThrow(
                        () -> Problem.notFound("There is no such question", "This quiz has " + attempt.size() + "."));
    }

    private static String nextPath(int attemptNumber, Attempt attempt) {
        return attempt.next()
                .map(next -> questionPath(attemptNumber, next))
                .orElse("/quiz/" + attemptNumber + "/result");
    }

    static String questionPath(int attemptNumber, int question) {
        return "/quiz/" + attemptNumber + "/questions/" + question;
    }

    private static Optional<Integer> number(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(WholeNumber::parse);
    }
}
