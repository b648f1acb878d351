package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose words a paragraph without a label gives after a heading or the editor's question. */
class AnswersTest {
    private static final String TITLE = "Interview with baker Ada Lind by Ben Okoro\n\n";
    private static final String TWO = "Interview with bakers Ada Lind and Cleo Fisk by Ben Okoro\n\n";

    private static String last(String text) {
        var turns = Reading.of(text).turns();
        return turns.get(turns.size() - 1);
    }

    @Test
    void whoWasAskedAnswers() {
        assertThat(last(TITLE + "[OKORO: Is it?]\n\nIt is.")).isEqualTo("Ada Lind: It is.");
        assertThat(last(TITLE + "OKORO: Is it?\n\n[The oven]\n\nIt is.")).isEqualTo("Ada Lind: It is.");
        assertThat(last(TITLE + "LIND: So.\n\n[OKORO: Is it?]\n\nIt is.")).isEqualTo("Ada Lind: It is.");
    }

    @Test
    void theEditorsWordsOfOneWhoAnswersAreFollowedByTheirOwn() {
        assertThat(last(TITLE + "OKORO: Is it?\n\n[LIND: It is.]\n\nIt is so.")).isEqualTo("Ada Lind: It is so.");
        assertThat(last(TWO + "OKORO: Is it?\n\nFISK: No.\n\n[LIND: It is.]\n\nIt is so."))
                .isEqualTo("Ada Lind: It is so.");
    }

    @Test
    void ofTwoWhoMayAnswerOnlyTheOneWhoHasSpokenDoes() {
        assertThat(last(TWO + "[OKORO: Is it?]\n\nIt is.")).isEqualTo("?: It is.");
        assertThat(last(TWO + "LIND: So.\n\n[OKORO: Is it?]\n\nIt is.")).isEqualTo("Ada Lind: It is.");
        assertThat(last(TWO + "LIND: So.\n\nFISK: No.\n\n[OKORO: Is it?]\n\nIt is."))
                .isEqualTo("?: It is.");
        assertThat(last(TWO + "BASS: Hm.\n\nLIND: So.\n\n[OKORO: Is it?]\n\nIt is."))
                .isEqualTo("Ada Lind: It is.");
    }

    @Test
    void withoutRolesTheOnlyOtherOneAnswers() {
        assertThat(last("BEN OKORO: So.\n\n[HERALD: Is it?]\n\nIt is.")).isEqualTo("Ben Okoro: It is.");
        assertThat(last("[HERALD: Is it?]\n\nIt is.\n\n[HERALD: Was it?]\n\nIt was."))
                .isEqualTo("?: It was.");
        assertThat(last("BEN OKORO: So.\n\nADA LIND: No.\n\n[HERALD: Is it?]\n\nIt is."))
                .isEqualTo("?: It is.");
        assertThat(last("QUESTION: So?\n\nADA LIND: No.\n\n[HERALD: Is it?]\n\nIt is."))
                .isEqualTo("Ada Lind: It is.");
    }

    @Test
    void afterAHeadingTheLastOneGoesOnUnlessOnlyAsking() {
        assertThat(last("ADA LIND: So.\n\nBEN OKORO: No.\n\n[The oven]\n\nIt is."))
                .isEqualTo("Ben Okoro: It is.");
        assertThat(last("Q: Is it?\n\nA: It is.\n\n[The oven]\n\nSo.")).isEqualTo("A: So.");
        assertThat(last(TITLE + "LIND: So.\n\nOKORO: No.\n\nCLEO FISK: Hm.\n\n[The oven]\n\nIt is."))
                .isEqualTo("Cleo Fisk: It is.");
        assertThat(Reading.of("[The oven]\n\nIt is.\n\nADA LIND: So.").turns()).startsWith("?: It is.");
    }
}
