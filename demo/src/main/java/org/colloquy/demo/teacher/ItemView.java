package org.colloquy.demo.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.demo.quiz.OriginMark;
import org.colloquy.demo.quiz.Solution;
import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.WhichAnswer;
import org.colloquy.quiz.generate.FlawRules;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Wording;

/**
 * A question as the teacher sees it, with its answer.
 *
 * @param number its place, from 1
 * @param marks what must be said of the words that it is about
 * @param editorial whether the line that the explanation shows is in the editor's words
 * @param told a word about the last step, if that was about this question
 * @param problem why nothing came of the last step, if that was about this question
 */
record ItemView(
        String id,
        int number,
        String kind,
        String difficulty,
        boolean locked,
        String question,
        Optional<String> quotation,
        List<String> marks,
        Solution solution,
        Explanation explanation,
        boolean editorial,
        List<String> flaws,
        Optional<String> told,
        Optional<String> problem) {

    static ItemView of(
            Exercise exercise,
            Composition composition,
            Transcript transcript,
            Optional<String> told,
            Optional<String> problem) {
        return new ItemView(
                exercise.id(),
                composition.number(exercise.id()),
                exercise.kind().title(),
                KindWords.of(Difficulty.of(exercise.difficulty())),
                composition.locked().contains(exercise.id()),
                exercise.stem().question(),
                exercise.stem().quotation(),
                marks(exercise, transcript),
                Solution.of(exercise),
                exercise.explanation(),
                exercise.explanation()
                        .context()
                        .filter(context -> context.wording() == Wording.EDITORIAL)
                        .isPresent(),
                FlawRules.of(exercise).stream().map(FlawWords::of).toList(),
                told,
                problem);
    }

    private static List<String> marks(Exercise exercise, Transcript transcript) {
        List<String> marks = new ArrayList<>();
        OriginMark.of(exercise).ifPresent(marks::add);
        if (exercise instanceof WhichAnswer whichAnswer
                && transcript
                        .turn(whichAnswer.questionTurn())
                        .filter(turn -> turn.wording() == Wording.EDITORIAL)
                        .isPresent()) {
            marks.add("The question stands in the editor’s wording.");
        }
        return marks;
    }
}
