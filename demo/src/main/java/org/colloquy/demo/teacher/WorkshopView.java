package org.colloquy.demo.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.demo.quiz.ClassCode;
import org.colloquy.demo.quiz.ClassQuiz;
import org.colloquy.demo.teacher.Workshop.Step;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.generate.Refusal;

/**
 * The page where a quiz is looked through and changed.
 *
 * @param path the address of the page, to which its forms go
 * @param version which forms send, so that none is taken that is out of date
 * @param asDrawn whether the settings alone make this quiz again
 * @param done what was done last
 * @param undo what can be taken back
 * @param redo what can be done again
 * @param problem why nothing came of the last step, if that was about no question that is here
 * @param open whether the class is given a quiz
 * @param current whether what the class is given is the quiz as it stands
 */
record WorkshopView(
        String title,
        String interviewPath,
        String path,
        String code,
        int version,
        List<ItemView> items,
        int locked,
        boolean asDrawn,
        SettingsView settings,
        String done,
        Optional<String> undo,
        Optional<String> redo,
        Optional<String> problem,
        boolean open,
        boolean current) {

    /**
     * The page.
     *
     * @param notice why nothing came of the last step
     * @param about the id of the question that it was about
     */
    static WorkshopView of(
            ClassCode code,
            Workshop workshop,
            Interview interview,
            Optional<ClassQuiz> given,
            Optional<Notice> notice,
            String about) {
        Composition now = workshop.composition();
        List<ItemView> items = new ArrayList<>();
        boolean shown = now.quiz().exercise(about).isPresent();
        for (Exercise exercise : now.quiz().exercises()) {
            boolean concerned = notice.isEmpty() && workshop.now().about().equals(Optional.of(exercise.id()));
            items.add(ItemView.of(
                    exercise,
                    now,
                    interview.transcript(),
                    concerned ? Optional.of(workshop.now().done()) : Optional.empty(),
                    notice.filter(told -> exercise.id().equals(about)).map(Notice::text)));
        }
        List<Refusal> refusals = new ArrayList<>(workshop.barren());
        refusals.addAll(now.refusals());
        return new WorkshopView(
                workshop.title(),
                interview.path(),
                path(code),
                code.text(),
                workshop.version(),
                items,
                now.locked().size(),
                now.asDrawn(),
                SettingsView.of(now.settings(), refusals),
                workshop.now().done(),
                workshop.past().isEmpty()
                        ? Optional.empty()
                        : Optional.of(workshop.now().done()),
                last(workshop.undone()).map(Step::done),
                shown ? Optional.empty() : notice.map(Notice::text),
                given.isPresent(),
                given.filter(quiz -> quiz.quiz().equals(now.quiz())).isPresent());
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    static String path(ClassCode code) {
        return TeacherRoutes.QUIZZES + code.text();
    }

    /** Fewer than were asked for. */
    boolean isShort() {
        return items.size() < settings.count();
    }
}
