package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;

/**
 * Topics or questions; in which order did they come up? They are what an interview is remembered by: the order of single
 * statements is nothing to ask for.
 */
final class OrderMaker implements Maker {
    private static final int OPTIONS = 4;

    /** So many questions that those of one exercise do not all follow on each other. */
    private static final int FEWEST_QUESTIONS = 6;

    private static final int FEWEST_CONTENT_WORDS = 4;

    /** Questions that differ by fewer content words are as good to ask. */
    private static final int ALIKE_IN_WORTH = 3;

    private static final Comparator<Ordered> BY_PLACE =
            Comparator.comparing(thing -> thing.provenance().span());

    private static final Set<String> POINTING = Set.of(
            "it", "that", "that's", "this", "they", "them", "their", "these", "those", "he", "she", "his", "her", "and",
            "so", "but", "then", "there", "or");

    /** Words that tell where in a talk one is. */
    private static final Set<String> PLACES = Set.copyOf(List.of("""
            first firstly second secondly third thirdly finally lastly last final begin beginning start starting started end
            ending conclude concluding conclusion earlier later next before already again also another still
            back return continue mentioned introduce introduction intro opening closing question questions today
            interview follow-up welcome goodbye follow briefly""".split("\\s+")));

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.ORDER;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<Ordered> topics = topics(interview);
        List<Ordered> questions = eachOfItsTurn(questions(interview));
        List<List<Draft>> sets = Mixed.of(ofTopics(topics, chance), ofQuestions(questions, chance));
        return sets.isEmpty()
                ? Yield.refused(new Refusal.TooFew(
                        kind(), Material.TOPICS_OR_QUESTIONS, Math.max(topics.size(), questions.size()), OPTIONS))
                : Yield.of(sets);
    }

    // -- what has an order

    private static List<Ordered> topics(Interview interview) {
        return TopicSets.headings(interview).values().stream()
                .filter(heading -> heading.words().stream().noneMatch(OrderMaker::tellsItsPlace))
                .map(Ordered::of)
                .toList();
    }

    private static List<Ordered> questions(Interview interview) {
        return AnsweredQuestion.asked(interview).stream()
                .filter(line -> line.contentWords() >= FEWEST_CONTENT_WORDS)
                .filter(line -> line.words().stream().noneMatch(POINTING::contains))
                .filter(OrderMaker::isFit)
                .map(line -> Ordered.of(line, (int) line.contentWords()))
                .toList();
    }

    private static boolean isFit(Line line) {
        return line.words().stream().noneMatch(OrderMaker::tellsItsPlace)
                && !line.text().contains(" ,")
                && !Address.isIn(line);
    }

    private static boolean tellsItsPlace(String word) {
        return PLACES.contains(word);
    }

    /** The best of each turn, in the order of the text. */
    private static List<Ordered> eachOfItsTurn(List<Ordered> things) {
        List<Ordered> best = new ArrayList<>();
        Set<Set<String>> turns = new HashSet<>();
        things.stream().sorted(Comparator.comparingInt(thing -> -thing.worth())).forEach(thing -> {
            if (turns.add(thing.footprint().turns())) {
                best.add(thing);
            }
        });
        best.sort(BY_PLACE);
        return best;
    }

    // -- exercises

    /** Any four: each topic fills a part of the interview, so that even neighbours can be told apart. */
    private static List<List<Draft>> ofTopics(List<Ordered> topics, Chance chance) {
        List<Ordered> left = new ArrayList<>(topics);
        chance.shuffle(left);
        List<List<Draft>> sets = new ArrayList<>();
        for (int from = 0; from + OPTIONS <= left.size(); from += OPTIONS) {
            List<Ordered> set = new ArrayList<>(left.subList(from, from + OPTIONS));
            set.sort(BY_PLACE);
            sets.add(List.of(draft(set, "Put these topics into the order in which they came up.")));
        }
        return sets;
    }

    /** One from each quarter of the interview, so that no two are so close that nobody could tell. */
    private static List<List<Draft>> ofQuestions(List<Ordered> questions, Chance chance) {
        if (questions.size() < FEWEST_QUESTIONS) {
            return List.of();
        }
        List<List<Ordered>> parts = new ArrayList<>();
        for (int i = 0; i < OPTIONS; i++) {
            List<Ordered> part = new ArrayList<>(
                    questions.subList(i * questions.size() / OPTIONS, (i + 1) * questions.size() / OPTIONS));
            chance.shuffle(part);
            part.sort(Comparator.comparingInt(question -> -question.worth() / ALIKE_IN_WORTH));
            parts.add(part);
        }
        List<List<Draft>> sets = new ArrayList<>();
        for (int i = 0; i < questions.size() / OPTIONS; i++) {
            List<Ordered> set = new ArrayList<>();
            for (List<Ordered> part : parts) {
                set.add(part.get(i));
            }
            sets.add(List.of(draft(set, "Put these questions into the order in which they were asked.")));
        }
        return sets;
    }

    private static Draft draft(List<Ordered> set, String question) {
        StringBuilder text = new StringBuilder("The right order:");
        for (int i = 0; i < set.size(); i++) {
            text.append(' ')
                    .append(i + 1)
                    .append(". ")
                    .append(set.get(i).choice().text());
        }
        Footprint footprint =
                set.stream().map(Ordered::footprint).reduce(Footprint::and).orElseThrow();
        Question asked = new Question(
                new Stem(question, Optional.empty()),
                new Explanation(text.toString(), Optional.empty(), Map.of()),
                0.7,
                set.get(0).provenance(),
                footprint);
        return new OrderDraft(asked, set.stream().map(Ordered::choice).toList());
    }

    /**
     * Something that has its place in the interview.
     *
     * @param worth how much it is worth asking about; higher is better
     */
    private record Ordered(Choice choice, Provenance provenance, Footprint footprint, int worth) {

        static Ordered of(Line line, int worth) {
            return new Ordered(Choice.of(line), line.provenance(), Footprint.of(List.of(line)), worth);
        }

        static Ordered of(Heading heading) {
            Provenance provenance = Provenance.outsideTurns(heading.topic().span());
            Choice choice = Choice.at(heading.topic().heading(), Origin.TOPIC, provenance);
            return new Ordered(
                    choice,
                    provenance,
                    Footprint.ofWords(
                            List.of(provenance.span()), heading.topic().heading()),
                    0);
        }
    }
}
