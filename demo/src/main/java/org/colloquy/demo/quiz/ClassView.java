package org.colloquy.demo.quiz;

import java.util.Optional;

/**
 * The page before the quiz of a class. It holds nothing of the questions.
 *
 * @param path where the form goes
 * @param count how many questions there are
 * @param resumePath where the reader left off, if the quiz was begun in this browser and not finished
 */
record ClassView(String path, String title, String interviewPath, int count, Optional<String> resumePath) {

    /** @param unfinished the number of the attempt to go on with */
    static ClassView of(ClassCode code, ClassQuiz quiz, Optional<Integer> unfinished) {
        return new ClassView(
                code.path(),
                quiz.title(),
                quiz.interviewPath(),
                quiz.quiz().exercises().size(),
                unfinished.map(attempt -> "/quiz/" + attempt));
    }
}
