package org.colloquy.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms terms = new Terms();

    private List<String> negated(String text) {
        return terms.of(text).stream().filter(Term::negated).map(Term::stem).toList();
    }

    @Test
    void numbersAreFoundByTheirValue() {
        assertThat(terms.stems("forty thousand euros")).isEqualTo(terms.stems("40,000 euros"));
    }

    @Test
    void wordsWithoutContentAreLeftOut() {
        assertThat(terms.stems("It is not for them that the bell doesn’t ring."))
                .containsExactly("bell", "ring");
    }

    @Test
    void abbreviationsStayWhole() {
        assertThat(terms.stems("the U.S. and the US and us")).containsExactly("u.s", "u.s");
        assertThat(terms.families("in America and the United States"))
                .extracting(Term::stem)
                .containsExactly("america", "america");
    }

    @Test
    void aNegationReachesToTheEndOfItsClause() {
        assertThat(negated("The bridge did not fall, but the mill burned.")).containsExactly("fall");
        assertThat(negated("The street is steep, trams cannot climb it.")).containsExactly("climb");
        assertThat(negated("I don’t deny the debt.")).isEmpty();
    }

    @Test
    void aCapitalInsideASentenceMarksAName() {
        assertThat(terms.of("Yesterday Marta rowed. Then Ben slept.").stream()
                        .filter(Term::capital)
                        .map(Term::stem))
                .containsExactly("marta", "ben");
    }

    @Property
    void termsStandInOrderWithinTheText(@ForAll String text) {
        int end = 0;
        for (Term term : terms.families("not " + text + " United States " + text)) {
            assertThat(term.start()).isGreaterThanOrEqualTo(end);
            assertThat(term.end()).isGreaterThan(term.start());
            end = term.end();
        }
    }
}
