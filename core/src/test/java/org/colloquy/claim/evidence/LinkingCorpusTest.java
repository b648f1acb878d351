package org.colloquy.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.evidence.LinkingCorpus.Answer;
import org.colloquy.claim.evidence.LinkingCorpus.Meeting;
import org.colloquy.transcript.Turn;
import org.junit.jupiter.api.Test;

/** Holds the ranking to the figures in the guide; the corpus is not part of the project. */
class LinkingCorpusTest {
    @Test
    void rankingReachesItsBars() throws IOException {
        assumeTrue(LinkingCorpus.isThere(), () -> "skipped: no " + LinkingCorpus.FOLDER);
        int cases = 0;
        double averagePrecisions = 0;
        int firstRight = 0;
        for (Meeting meeting : LinkingCorpus.meetings()) {
            EvidenceFinder finder = meeting.interview().finder();
            for (Answer answer : meeting.answers()) {
                List<String> ranked =
                        finder.rank(answer.text()).stream().map(Turn::id).toList();
                cases++;
                averagePrecisions += averagePrecision(ranked, answer.turns());
                firstRight += answer.turns().contains(ranked.get(0)) ? 1 : 0;
            }
        }
        assertThat(averagePrecisions / cases).as("MAP").isGreaterThanOrEqualTo(0.85);
        assertThat((double) firstRight / cases).as("P@1").isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void answersAreBorneOutByTheirOwnMeetingOnly() throws IOException {
        assumeTrue(LinkingCorpus.isThere(), () -> "skipped: no " + LinkingCorpus.FOLDER);
        List<Meeting> meetings = LinkingCorpus.meetings();
        int[] pairs = new int[2];
        int[] supported = new int[2];
        for (Meeting meeting : meetings) {
            EvidenceFinder finder = meeting.interview().finder();
            for (Meeting other : meetings) {
                int own = other.equals(meeting) ? 0 : 1;
                pairs[own] += other.answers().size();
                supported[own] += (int) other.answers().stream()
                        .map(answer -> finder.find(answer.text()))
                        .filter(evidence ->
                                !evidence.isEmpty() && evidence.get(0).relation() == Evidence.Relation.SUPPORTS)
                        .count();
            }
        }
        assertThat((double) supported[0] / pairs[0]).as("own meeting").isGreaterThanOrEqualTo(0.85);
        assertThat((double) supported[1] / pairs[1]).as("another meeting").isLessThanOrEqualTo(0.05);
    }

    private static double averagePrecision(List<String> ranked, Set<String> right) {
        int found = 0;
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (right.contains(ranked.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / right.size();
    }
}
