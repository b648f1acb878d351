package org.colloquy.demo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.source.Span;

class SpanSetTest {
    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 12))
                .as(Span::ofLength);
    }

    @Provide
    Arbitrary<List<Span>> manySpans() {
        return spans().list().ofMaxSize(8);
    }

    @Property
    void coversWhatTheSpansCover(@ForAll("manySpans") List<Span> spans, @ForAll("spans") Span stretch) {
        BitSet expected = new BitSet();
        spans.forEach(span -> expected.set(span.start(), span.end()));
        BitSet within = expected.get(stretch.start(), stretch.end());
        BitSet found = new BitSet();
        for (Span span : SpanSet.of(spans).in(stretch)) {
            assertThat(span.overlaps(stretch)).isTrue();
            found.set(
                    Math.max(span.start(), stretch.start()) - stretch.start(),
                    Math.min(span.end(), stretch.end()) - stretch.start());
        }
        assertThat(found).isEqualTo(within);
    }
}
