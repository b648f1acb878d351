package org.colloquy.demo.transcript;

import java.util.Optional;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Turn;

/** Says whose words a quotation is given as. */
final class Whose {
    private Whose() {}

    /** In a few words; the speaker of {@code turn} is the one who quotes. */
    static String words(Quotation quotation, Turn turn) {
        Optional<Speaker> quoted = quotation.speaker();
        if (quoted.isPresent()) {
            return quoted.equals(turn.speaker())
                    ? "quoting own words"
                    : "quoting " + quoted.get().name();
        }
        return quotation.voice().map(voice -> "quoting “" + voice + "”").orElse("a quotation");
    }
}
