package org.colloquy.quiz.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.transcript.Turn;

/**
 * How hard an exercise is, from what is known before anybody has answered it.
 *
 * <p>To the kind's own share come three: how close the distractors are (said under the same topic, and how many there
 * are), where in the interview the line stands (what is said in the middle is remembered worst: Murdock, The serial
 * position effect of free recall, J. Exp. Psychol. 64 (1962), 482–488), and how familiar its words are (words that
 * come up often point nowhere).
 */
final class Hardness {
    private final Interview interview;
    private final Map<String, Double> middle = new HashMap<>();

    Hardness(Interview interview) {
        this.interview = interview;
        List<Turn> turns = interview.transcript().turns();
        for (int i = 0; i < turns.size(); i++) {
            double place = turns.size() < 2 ? 0 : i / (double) (turns.size() - 1);
            middle.put(turns.get(i).id(), 1 - Math.abs(2 * place - 1));
        }
    }

    /** The draft with its difficulty worked out. */
    Draft rate(Draft draft) {
        Footprint footprint = draft.footprint();
        double place = footprint.turns().stream()
                .mapToDouble(turn -> middle.getOrDefault(turn, 0.5))
                .average()
                .orElse(0.5);
        boolean oneTopic = footprint.turns().size() > 1 && footprint.topics().size() == 1;
        double familiar = familiar(footprint);
        double hard = draft.difficulty() - 0.2 + 0.25 * place + 0.3 * familiar + (oneTopic ? 0.15 : 0);
        return draft.withDifficulty(Math.max(0, Math.min(1, hard)));
    }

    /** The share of its telling words that are said more than twice. */
    private double familiar(Footprint footprint) {
        List<String> telling = footprint.words().stream()
                .filter(word -> !FunctionWords.contains(word))
                .toList();
        long often = telling.stream().filter(word -> interview.uses(word) > 2).count();
        return telling.isEmpty() ? 0.5 : (double) often / telling.size();
    }
}
