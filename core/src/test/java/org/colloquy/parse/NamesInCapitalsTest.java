package org.colloquy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.source.SourceText;
import org.junit.jupiter.api.Test;

/** How a label in capitals, or in small letters, is written as a name. */
class NamesInCapitalsTest {
    @Test
    void areWrittenInOrdinaryLetters() {
        """
                ADA LIND            | Ada Lind
                ANNE O'SHEA         | Anne O'Shea
                ANNE O’SHEA         | Anne O’Shea
                ANNE LIND-FISK      | Anne Lind-Fisk
                ADA_LIND            | Ada Lind
                J.R. LIND           | J.R. Lind
                B. LIND             | B. Lind
                BB LIND             | BB Lind
                ANDY MCLAREN        | Andy McLaren
                ANDY McLAREN        | Andy McLaren
                ANDY MacLAREN       | Andy MacLAREN
                ANDY MCI            | Andy Mci
                MCI LIND            | Mci Lind
                JAN VAN DER MEER    | Jan van der Meer
                JAN VAN DER MEER II | Jan van der Meer II
                VAN DER MEER        | Van der Meer
                ADA LIND JR.        | Ada Lind Jr.
                ADA LIND, SR.       | Ada Lind Sr.
                ADA LIND MD         | Ada Lind MD
                ADA LIND PHD        | Ada Lind PHD
                ADA LIND ESQ.       | Ada Lind Esq.
                ADA ST. LIND        | Ada St. Lind
                NBC MILL            | NBC Mill
                WXYZ MILL           | Wxyz Mill
                BBC                 | BBC
                ABE                 | Abe
                FLY                 | Fly
                LIND'S MOTHER       | Lind's Mother
                LIND’S MOTHER       | Lind’s Mother
                THE BAKERS' UNION   | The Bakers' Union
                MILLS MOTHER        | Mills Mother
                Ada LIND            | Ada Lind
                AdA LIND            | AdA Lind
                the baker           | the Baker
                baker of the mill   | Baker of the Mill
                SPEAKER 2           | Speaker 2
                PRESIDENT PRO TEMPORE | President pro tempore
            """.lines()
                .map(row -> row.split(" +\\| "))
                .forEach(row -> assertThat(name(row[0])).as(row[0]).isEqualTo(row[1]));
    }

    private static String name(String label) {
        String text = (label + ": It is.\n\n").repeat(3);
        TranscriptParser parser = TranscriptParser.builder().roster(label).build();
        return parser.parse(SourceText.of(text)).transcript().speakers().get(0).name();
    }
}
