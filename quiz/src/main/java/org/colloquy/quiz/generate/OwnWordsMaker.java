package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.OwnWords;
import org.colloquy.quiz.Stem;

/**
 * A sentence; the speaker's own words, a report's paraphrase of them, or the editor's wording?
 *
 * <p>The options of an exercise are those answers of which there is a sentence that looks like this one: without a report
 * there are no paraphrases, and without shortened questions, summaries or notes no editor's sentences.
 */
final class OwnWordsMaker implements Maker {

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.OWN_WORDS;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<WordedSentence> sentences = new ArrayList<>(WordedSentence.in(interview));
        chance.shuffle(sentences);
        List<List<WordedSentence>> sets = new ArrayList<>();
        for (int size = WordedSentence.Wording.values().length; size >= 2; size--) {
            collect(sentences, size, sets);
        }
        int others = (int) sentences.stream()
                .filter(sentence -> sentence.wording() != WordedSentence.Wording.SPEAKER)
                .count();
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(kind(), Material.EDITORS_SENTENCES, others, 1))
                : Yield.of(sets.stream().map(this::drafts).toList());
    }

    /** Moves sentences of {@code size} different wordings that look alike from {@code left} into sets. */
    private static void collect(List<WordedSentence> left, int size, List<List<WordedSentence>> sets) {
        Map<CueProfile, List<WordedSentence>> byLook = new LinkedHashMap<>();
        left.forEach(sentence -> byLook.computeIfAbsent(sentence.look(), look -> new ArrayList<>())
                .add(sentence));
        for (List<WordedSentence> alike : byLook.values()) {
            List<WordedSentence> set = onePerWording(alike);
            while (set.size() == size) {
                sets.add(set);
                left.removeAll(set);
                alike.removeAll(set);
                set = onePerWording(alike);
            }
        }
    }

    private static List<WordedSentence> onePerWording(List<WordedSentence> alike) {
        Map<WordedSentence.Wording, WordedSentence> first = new LinkedHashMap<>();
        alike.forEach(sentence -> first.putIfAbsent(sentence.wording(), sentence));
        return List.copyOf(first.values());
    }

    private List<Draft> drafts(List<WordedSentence> set) {
        List<Draft> drafts = new ArrayList<>();
        for (WordedSentence key : set) {
            List<Choice> wrong = set.stream()
                    .filter(other -> !other.equals(key))
                    .map(other -> choice(other.wording()))
                    .toList();
            drafts.add(new ChoiceDraft(
                    kind(),
                    new Stem("In whose words is this sentence put?", Optional.of(key.text())),
                    choice(key.wording()),
                    wrong,
                    new Explanation(key.why(), key.context(), Map.of()),
                    0.4,
                    key.provenance(),
                    key.footprint(),
                    OwnWords::new));
        }
        return drafts;
    }

    private static Choice choice(WordedSentence.Wording wording) {
        return Choice.of(wording.answer(), Origin.VERDICT);
    }
}
