package org.colloquy.quiz.grade;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the answers of a class tell about one exercise.
 *
 * @param exercise its id
 * @param answers how many answered it
 * @param facility the mean score, from 0 to 1
 * @param discrimination the facility among the best 27 % less that among the weakest 27 %
 * @param pointBiserial the correlation of the score in this exercise with the score in all; empty if one of them is the
 *     same for all
 * @param itemRest the same with the score in all other exercises, which does not flatter short quizzes; empty likewise
 * @param options how often each option was chosen, in the order in which they were offered; empty unless the answer is
 *     one option
 */
public record ItemStatistics(
        String exercise,
        int answers,
        Estimate facility,
        Estimate discrimination,
        Optional<Estimate> pointBiserial,
        Optional<Estimate> itemRest,
        List<OptionUse> options) {

    public ItemStatistics {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(discrimination, "discrimination");
        Objects.requireNonNull(pointBiserial, "pointBiserial");
        Objects.requireNonNull(itemRest, "itemRest");
        options = List.copyOf(options);
    }
}
