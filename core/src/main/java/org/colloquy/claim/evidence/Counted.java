package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * A number with what it counts.
 *
 * @param number its value in figures
 * @param what the stem of the next word; empty if none follows at once
 */
record Counted(String number, String what) {
    /** How many characters may stand between a number and what it counts: {@code 32 of her pupils}. */
    private static final int REACH = 9;

    /** The numbers among {@code terms}. */
    static List<Counted> in(List<Term> terms) {
        List<Counted> figures = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).isNumber()) {
                figures.add(new Counted(terms.get(i).stem(), what(terms, i)));
            }
        }
        return figures;
    }

    private static String what(List<Term> terms, int number) {
        if (number + 1 >= terms.size()) {
            return "";
        }
        Term next = terms.get(number + 1);
        boolean close = next.start() - terms.get(number).end() <= REACH;
        return close && !next.isNumber() ? next.stem() : "";
    }
}
