package org.colloquy.demo.teacher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.colloquy.demo.quiz.ClassCode;
import org.colloquy.demo.quiz.ClassQuizzes;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.demo.web.Count;

/**
 * The teacher's first page.
 *
 * @param quizzes those in the making, the one that was used last first
 * @param interviews to make a quiz about
 */
record DeskView(List<Made> quizzes, List<Choice> interviews) {

    /**
     * A quiz in the making.
     *
     * @param size how many questions, in words
     * @param open whether the class is given it
     */
    record Made(String path, String code, String title, String size, boolean open) {}

    /** An interview to make a quiz about. */
    record Choice(String path, String title) {}

    static DeskView of(Map<String, Workshop> workshops, ClassQuizzes classQuizzes, List<Interview> interviews) {
        List<Made> made = new ArrayList<>();
        workshops.forEach((text, workshop) -> {
            ClassCode code = new ClassCode(text);
            made.add(new Made(
                    WorkshopView.path(code),
                    text,
                    workshop.title(),
                    Count.of(workshop.composition().quiz().exercises().size(), "question"),
                    classQuizzes.find(code).isPresent()));
        });
        Collections.reverse(made);
        return new DeskView(
                made,
                interviews.stream()
                        .map(interview -> new Choice(TeacherRoutes.newQuiz(interview.id()), interview.title()))
                        .toList());
    }
}
