package org.colloquy.quiz.generate;

import java.util.Optional;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Provenance;

/**
 * An option before it has its place.
 *
 * @param text what the answerer reads
 * @param origin where it comes from
 * @param provenance where its words stand
 * @param whyNot why it is wrong, where that is known
 */
record Choice(String text, Origin origin, Optional<Provenance> provenance, Optional<String> whyNot) {

    static Choice of(String text, Origin origin) {
        return new Choice(text, origin, Optional.empty(), Optional.empty());
    }

    static Choice of(Line line) {
        return new Choice(line.text(), Origin.LINE, Optional.of(line.provenance()), Optional.empty());
    }

    static Choice at(String text, Origin origin, Provenance provenance) {
        return new Choice(text, origin, Optional.of(provenance), Optional.empty());
    }

    Choice because(String whyNot) {
        return new Choice(text, origin, provenance, Optional.of(whyNot));
    }

    Option as(String id) {
        return new Option(id, text, origin, provenance);
    }
}
