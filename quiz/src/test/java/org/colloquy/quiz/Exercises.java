package org.colloquy.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.source.Span;

/** Exercises about nothing, for tests of what is done with exercises. */
public final class Exercises {
    private Exercises() {}

    /** Options {@code a, b, …}, one of them right. */
    public static Exercise choice(String id, int options, String right) {
        return new WhoSaidIt(item(id, options, new Key.Choice(right)), "s1");
    }

    public static Item item(String id, int options, Key key) {
        List<Option> offered = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            offered.add(new Option(Character.toString('a' + i), "Person " + (i + 1), Origin.SPEAKER, Optional.empty()));
        }
        return new Item(
                id,
                new Stem("Who said this?", Optional.of("The boat leaves the northern pier at " + id + ".")),
                offered,
                key,
                new Explanation("It stands there.", Optional.empty(), Map.of()),
                0.5,
                Provenance.inTurn("t1", new Span(0, 1)));
    }
}
