package org.colloquy.quiz.generate;

import static org.colloquy.quiz.Origin.FIGURE;
import static org.colloquy.quiz.Origin.LINE;
import static org.colloquy.quiz.Origin.SPEAKER;
import static org.colloquy.quiz.Origin.TERM;
import static org.colloquy.quiz.Origin.TURNED_FIGURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Cloze;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Item;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.Stem;
import org.colloquy.source.Span;

/** Exercises that were written with one flaw each, and some without any. The first option is the key. */
final class PlantedFlaws {

    /** An exercise with the flaw that was put into it. */
    record Planted(Flaw flaw, Exercise exercise) {}

    private static final String WHO = "Who said this?";
    private static final String WORD = "Which word did Ada Lind use?";
    private static final String ANSWER = "What did Ada Lind answer to this question?";

    private PlantedFlaws() {}

    static List<Planted> all() {
        List<Planted> planted = new ArrayList<>();
        plant(
                planted,
                Flaw.KEY_LONGEST,
                exercise(
                        ANSWER,
                        "Why did the ferry leave so late?",
                        LINE,
                        "The captain waited for the doctor who had missed the last bus from the village.",
                        "Fog lay over the bay.",
                        "Crates blocked the ramp.",
                        "A wheel broke on shore."));
        plant(
                planted,
                Flaw.KEY_LONGEST,
                exercise(
                        WORD,
                        "The harbour office bought a _____ from the village.",
                        TERM,
                        "lighthouse",
                        "boat",
                        "crane",
                        "rope"));
        plant(
                planted,
                Flaw.CLANG,
                exercise(
                        ANSWER,
                        "Why did the pigeons leave the tower?",
                        LINE,
                        "Pigeons fear the new clock.",
                        "Rain came through the roof.",
                        "Bricks fell on the market.",
                        "Nobody paid the keeper."));
        plant(
                planted,
                Flaw.CLANG,
                exercise(
                        WORD,
                        "The painter mixed paint behind the _____ in June.",
                        TERM,
                        "paintshop",
                        "bakery",
                        "school",
                        "bridge"));
        plant(
                planted,
                Flaw.GRAMMAR_MISMATCH,
                exercise(WORD, "She kept an _____ under the kitchen table.", TERM, "owl", "dog", "ant", "eel"));
        plant(
                planted,
                Flaw.GRAMMAR_MISMATCH,
                exercise(WORD, "She kept a _____ under the kitchen table.", TERM, "dog", "cat", "owl", "pig"));
        plant(
                planted,
                Flaw.OVERLAPPING_OPTIONS,
                exercise(
                        WHO,
                        "The bakery opens at seven on market days.",
                        SPEAKER,
                        "Ada Lind",
                        "Ben Oko",
                        "Ada Lind",
                        "Cy Marsh"));
        plant(
                planted,
                Flaw.OVERLAPPING_OPTIONS,
                exercise(
                        WHO,
                        "The bakery opens at seven on market days.",
                        SPEAKER,
                        "Ada Lind",
                        "Ben Oko",
                        "Mayor Ben Oko",
                        "Cy Marsh"));
        plant(
                planted,
                Flaw.OVERLAPPING_OPTIONS,
                exercise(
                        ANSWER,
                        "How long does the crossing take?",
                        LINE,
                        "Ships need two hours in calm weather.",
                        "Ships need two hours in calm weather today.",
                        "Cars wait on the pier.",
                        "Tickets cost four crowns."));
        plant(
                planted,
                Flaw.ABSOLUTE_WORDS,
                exercise(
                        ANSWER,
                        "Who paid for the harbour wall?",
                        LINE,
                        "Fishermen gave a tenth of their catch.",
                        "Nobody asked for any receipts.",
                        "The mayor never told his council.",
                        "Every shop on the square paid."));
        plant(
                planted,
                Flaw.ABSOLUTE_WORDS,
                exercise(
                        ANSWER,
                        "Who paid for the harbour wall?",
                        LINE,
                        "Merchants always settle such bills.",
                        "Fishermen gave a tenth of their catch.",
                        "The mayor sold a painting.",
                        "Visitors bought small bricks."));
        plant(
                planted,
                Flaw.ALL_OF_THE_ABOVE,
                exercise(
                        WORD,
                        "The keeper fed the _____ before sunrise.",
                        TERM,
                        "pigeons",
                        "goats",
                        "ducks",
                        "all of the above"));
        plant(
                planted,
                Flaw.ALL_OF_THE_ABOVE,
                exercise(
                        WORD,
                        "The keeper fed the _____ before sunrise.",
                        TERM,
                        "pigeons",
                        "goats",
                        "ducks",
                        "none of these"));
        plant(
                planted,
                Flaw.NEGATIVE_STEM,
                exercise(
                        "Who did not say this?",
                        "The bakery opens at seven on market days.",
                        SPEAKER,
                        "Ada Lind",
                        "Ben Oko",
                        "Cy Marsh"));
        plant(
                planted,
                Flaw.NEGATIVE_STEM,
                exercise(
                        "Which word didn't Ada Lind use?",
                        "The keeper fed the _____ before sunrise.",
                        TERM,
                        "pigeons",
                        "goats",
                        "ducks"));
        plant(
                planted,
                Flaw.MIXED_OPTIONS,
                exercise(WORD, "The keeper fed the _____ before sunrise.", TERM, "pigeons", "40", "ducks", "goats"));
        plant(
                planted,
                Flaw.MIXED_OPTIONS,
                exercise(
                        ANSWER,
                        "Who paid for the harbour wall?",
                        LINE,
                        "Fishermen gave a tenth of their catch.",
                        "Visitors bought small bricks.",
                        "a painting from the hall"));
        plant(planted, Flaw.STEM_LENGTH, exercise("Who?", "Bread costs more.", SPEAKER, "Ada Lind", "Ben Oko"));
        plant(
                planted,
                Flaw.STEM_LENGTH,
                exercise(
                        WHO,
                        "The bakery " + "opens at seven on market days and ".repeat(6) + "closes at noon.",
                        SPEAKER,
                        "Ada Lind",
                        "Ben Oko"));
        plant(planted, Flaw.DANGLING_REFERENCE, exercise(WHO, "That is all.", SPEAKER, "Ada Lind", "Ben Oko"));
        plant(
                planted,
                Flaw.DANGLING_REFERENCE,
                exercise(WHO, "They sold the whole harbour for it.", SPEAKER, "Ada Lind", "Ben Oko"));
        plant(
                planted,
                Flaw.DANGLING_REFERENCE,
                exercise(WHO, "The harbour office bought the crane and then—", SPEAKER, "Ada Lind", "Ben Oko"));
        plant(
                planted,
                Flaw.NAME_IN_STEM,
                exercise(WHO, "As I said, Ada, the bakery opens at seven.", SPEAKER, "Ada Lind", "Ben Oko"));
        plant(
                planted,
                Flaw.NAME_IN_STEM,
                exercise(WHO, "Mayor Oko opened the bakery at seven.", SPEAKER, "Ada Lind", "Ben Oko"));
        return planted;
    }

    static List<Exercise> sound() {
        return List.of(
                exercise(WHO, "The bakery opens at seven on market days.", SPEAKER, "Ada Lind", "Ben Oko", "Cy Marsh"),
                exercise(WORD, "The keeper fed the _____ before sunrise.", TERM, "pigeons", "goats", "ducks"),
                exercise(
                        ANSWER,
                        "Who paid for the harbour wall?",
                        LINE,
                        "Fishermen gave a tenth of their catch.",
                        "Visitors bought small bricks.",
                        "The mayor sold a painting."),
                figure());
    }

    private static Exercise figure() {
        List<Option> options = List.of(
                new Option("a", "450", FIGURE, Optional.empty()),
                new Option("b", "400", TURNED_FIGURE, Optional.empty()),
                new Option("c", "500", TURNED_FIGURE, Optional.empty()));
        return new Cloze(
                item("Which number did Ada Lind give?", "The bakery sold _____ loaves before noon.", options), "450");
    }

    private static void plant(List<Planted> planted, Flaw flaw, Exercise exercise) {
        planted.add(new Planted(flaw, exercise));
    }

    private static Exercise exercise(String question, String quotation, Origin origin, String... texts) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            options.add(new Option(Character.toString('a' + options.size()), text, origin, Optional.empty()));
        }
        return new Cloze(item(question, quotation, options), texts[0]);
    }

    private static Item item(String question, String quotation, List<Option> options) {
        return new Item(
                "e1",
                new Stem(question, Optional.of(quotation)),
                options,
                new Key.Choice("a"),
                new Explanation("It stands there.", Optional.empty(), Map.of()),
                0.5,
                Provenance.inTurn("t1", new Span(0, 1)));
    }
}
