package org.colloquy.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.quiz.Difficulty;
import org.colloquy.quiz.ExerciseKind;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void tellsHowManyItTakesHowManyThereAreAndWhatToDo() {
        assertThat(new Refusal.TooFew(ExerciseKind.WHAT_WAS_CLAIMED, Material.FIGURES, 1, 3).message())
                .isEqualTo("“What was claimed” asks for lines with a number that others could be taken for: it takes at"
                        + " least 3, and this text has 1. Choose other kinds, or a text with more figures.");
    }

    @Test
    void doesNotSayThatThreeAreFewerThanThree() {
        assertThat(new Refusal.TooFew(ExerciseKind.MATCH, Material.TOPICS, 3, 3).message())
                .contains("this text has 3, but no 3 of them go together in one exercise")
                .doesNotContain("at least");
    }

    @Test
    void callsKindsAsAPersonWould() {
        assertThat(new Refusal.NeedsReport(ExerciseKind.SOURCE_CHECK).message())
                .startsWith("“Source check” asks about a news report.");
        assertThat(new Refusal.NoneOfDifficulty(ExerciseKind.CLOZE, Difficulty.HARD).message())
                .startsWith("“Cloze” has no exercise of the difficulty hard");
        assertThat(new Refusal.Lopsided(ExerciseKind.WHO_SAID_IT, "Ada Lind", 0.75).message())
                .startsWith("“Who said it” would nearly always have the answer Ada Lind, who has 75 % of the lines");
    }
}
