package org.colloquy.demo.teacher;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.colloquy.demo.quiz.ClassCode;
import org.colloquy.demo.quiz.ClassQuiz;
import org.colloquy.demo.quiz.ClassQuizzes;
import org.colloquy.demo.quiz.Questions;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.demo.transcript.Interviews;
import org.colloquy.demo.web.Page;
import org.colloquy.demo.web.Problem;
import org.colloquy.demo.web.ServerAddress;
import org.colloquy.demo.web.TeacherAccess;
import org.colloquy.demo.web.WholeNumber;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.generate.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The teacher's pages. Each asks whether it is the teacher who wants it, and tells nobody else anything. */
public final class TeacherRoutes {
    static final String QUIZZES = TeacherAccess.DESK + "/quizzes/";

    /** How long a teacher waits for a summary to be compared before being told that it takes longer. */
    private static final int PATIENCE_SECONDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(TeacherRoutes.class);

    private final Interviews interviews;
    private final TeacherAccess access;
    private final ClassQuizzes classQuizzes;
    private final Workshops workshops;
    private final String host;

    private TeacherRoutes(
            Interviews interviews, TeacherAccess access, ClassQuizzes classQuizzes, String host, InstantSource clock) {
        this.interviews = interviews;
        this.access = access;
        this.classQuizzes = classQuizzes;
        this.workshops = new Workshops(clock);
        this.host = host;
    }

    /**
     * Adds them.
     *
     * @param host what the server listens on
     */
    public static void register(
            RoutesConfig routes,
            Interviews interviews,
            TeacherAccess access,
            ClassQuizzes classQuizzes,
            String host,
            InstantSource clock) {
        TeacherRoutes here = new TeacherRoutes(interviews, access, classQuizzes, host, clock);
        routes.get(TeacherAccess.DESK + "/enter/{secret}", here::enter);
        routes.get(TeacherAccess.DESK, here.only(here::desk));
        routes.post(TeacherAccess.DESK + "/leave", here.only(here::leave));
        routes.get(newQuiz("{id}"), here.only(here::settings));
        routes.post(newQuiz("{id}"), here.only(here::create));
        routes.get(QUIZZES + "{code}", here.only(here::workshop));
        routes.post(QUIZZES + "{code}", here.only(here::change));
        routes.get(QUIZZES + "{code}/class", here.only(here::poster));
    }

    /** The address of the page where a quiz about an interview is begun. */
    static String newQuiz(String interview) {
        return TeacherAccess.DESK + "/transcripts/" + interview;
    }

    private Handler only(Handler page) {
        return access.only(page);
    }

    private void enter(Context ctx) {
        access.enter(ctx, ctx.pathParam("secret"));
        Page.goTo(ctx, TeacherAccess.DESK);
    }

    private void leave(Context ctx) {
        access.leave(ctx);
        Page.goTo(ctx, "/");
    }

    private void desk(Context ctx) {
        DeskView view = DeskView.of(workshops.all(), classQuizzes, interviews.opening());
        Page.show(ctx, (out, none) -> JtedeskGenerated.render(out, none, view));
    }

    private void settings(Context ctx) {
        Interview interview = interviews.of(ctx);
        showSettings(ctx, HttpStatus.OK, interview, Settings.usual(), barren(questions(interview)), Optional.empty());
    }

    private void create(Context ctx) {
        Interview interview = interviews.of(ctx);
        Questions questions = questions(interview);
        List<Refusal> barren = barren(questions);
        Optional<Settings> settings = SettingsForm.read(ctx);
        if (settings.isEmpty()) {
            refuse(ctx, interview, Settings.usual(), barren, "Choose at least one kind of question.");
            return;
        }
        var generation = questions.generate(settings.get().generator().build());
        Optional<Composition> composition = Composition.of(settings.get(), generation);
        if (composition.isEmpty()) {
            refuse(
                    ctx,
                    interview,
                    settings.get(),
                    generation.refusals(),
                    "This text has no fair question with these settings.");
            return;
        }
        Workshop workshop = Workshop.begin(interview.id(), interview.title(), barren, composition.get());
        Page.goTo(ctx, WorkshopView.path(workshops.add(workshop)));
    }

    private static void refuse(
            Context ctx, Interview interview, Settings settings, List<Refusal> refusals, String problem) {
        showSettings(ctx, HttpStatus.UNPROCESSABLE_CONTENT, interview, settings, refusals, Optional.of(problem));
    }

    private static void showSettings(
            Context ctx,
            HttpStatus status,
            Interview interview,
            Settings settings,
            List<Refusal> refusals,
            Optional<String> problem) {
        SettingsView view = SettingsView.of(settings, refusals);
        Page.show(
                ctx,
                status,
                (out, none) -> JtenewGenerated.render(out, none, interview.title(), interview.path(), view, problem));
    }

    /** The kinds of which the text yields nothing. */
    private static List<Refusal> barren(Questions questions) {
        return questions.generate(Settings.usual().generator().build()).refusals();
    }

    private void workshop(Context ctx) {
        Workshop workshop = workshops.of(ctx);
        ClassCode code = Workshops.code(ctx);
        WorkshopView view = WorkshopView.of(
                code,
                workshop,
                interview(workshop),
                classQuizzes.find(code),
                Notice.of(ctx.queryParam("told")),
                Optional.ofNullable(ctx.queryParam("about")).orElse(""));
        Page.show(ctx, (out, none) -> JteworkshopGenerated.render(out, none, view));
    }

    private void poster(Context ctx) {
        Workshop workshop = workshops.of(ctx);
        ClassCode code = Workshops.code(ctx);
        if (classQuizzes.find(code).isEmpty()) {
            Page.goTo(ctx, WorkshopView.path(code));
            return;
        }
        ServerAddress address = new ServerAddress(host, ctx.req().getLocalPort());
        PosterView view = PosterView.of(code, workshop, address);
        Page.show(ctx, (out, none) -> JteposterGenerated.render(out, none, view));
    }

    private void change(Context ctx) {
        Workshop seen = workshops.of(ctx);
        Action action = Action.of(ctx.formParam("step"))
                .orElseThrow(() -> new Problem(
                        HttpStatus.BAD_REQUEST, "This step is not known", "Go back and use the buttons on the page."));
        boolean current = Optional.ofNullable(ctx.formParam("version"))
                .flatMap(WholeNumber::parse)
                .equals(Optional.of(seen.version()));
        if (!current) {
            show(ctx, Optional.of(Notice.STALE), Optional.empty());
        } else if (action == Action.OPEN) {
            ClassQuiz quiz = new ClassQuiz(
                    interview(seen).path(), seen.title(), seen.composition().quiz());
            classQuizzes.open(Workshops.code(ctx), quiz);
            Page.goTo(ctx, WorkshopView.path(Workshops.code(ctx)) + "/class");
        } else if (action == Action.CLOSE) {
            classQuizzes.close(Workshops.code(ctx));
            show(ctx, Optional.empty(), Optional.empty());
        } else {
            make(ctx, change(ctx, action, seen), seen.version());
        }
    }

    private Change change(Context ctx, Action action, Workshop seen) {
        if (!action.isAboutOne()) {
            return Change.ofAll(action, seen, ctx, () -> questions(interview(seen)));
        }
        Optional<Exercise> exercise = Optional.ofNullable(ctx.formParam("exercise"))
                .flatMap(seen.composition().quiz()::exercise);
        return exercise.map(one -> Change.ofOne(action, one, seen, () -> questions(interview(seen))))
                .orElseGet(() -> new Change(seen, Optional.of(Notice.STALE), Optional.empty()));
    }

    /** Unless another tab has been faster while this one was drawing. */
    private void make(Context ctx, Change change, int version) {
        boolean made = change.notice().isEmpty()
                && workshops.change(Workshops.code(ctx), version, before -> change.workshop());
        Optional<Notice> notice =
                made ? Optional.empty() : Optional.of(change.notice().orElse(Notice.STALE));
        show(ctx, notice, change.about());
    }

    /** Goes to the question that a step was about, or to where the step is told of. */
    private static void show(Context ctx, Optional<Notice> notice, Optional<String> about) {
        String query = notice.map(told -> "?told=" + told.value()
                        + about.map(id -> "&about=" + id).orElse(""))
                .orElse("");
        Page.goTo(ctx, WorkshopView.path(Workshops.code(ctx)) + query + "#" + about.orElse("state"));
    }

    /** @throws Problem if it is no longer here */
    private Interview interview(Workshop workshop) {
        return interviews
                .find(workshop.interview())
                .orElseThrow(() -> Problem.notFound(
                        "The interview of this quiz is not here any more",
                        "Texts that readers bring are kept for a few hours only. Bring it again and make a new quiz."));
    }

    private static Questions questions(Interview interview) {
        try {
            return Questions.complete(interview, PATIENCE_SECONDS);
        } catch (TimeoutException e) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The summary is still being compared",
                    "It is long, or others came before it. Load this page again in a minute.");
        } catch (ExecutionException e) {
            LOG.error("comparing the summary of {}", interview.path(), e);
            return Questions.of(interview);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "The server is being closed", "Start it again.");
        }
    }
}
