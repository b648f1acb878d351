package org.colloquy.demo.claim;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.claim.Claim;
import org.colloquy.transcript.Speaker;

/**
 * A claim in the list of a summary's claims.
 *
 * @param number from 1
 * @param claimant whose it is: the speaker's name, if it is one of the interview
 */
record ListedClaim(int number, String claimant, Claim claim) {

    static List<ListedClaim> of(List<Claim> claims, List<Speaker> speakers) {
        List<ListedClaim> listed = new ArrayList<>();
        for (Claim claim : claims) {
            listed.add(
                    new ListedClaim(listed.size() + 1, fullName(claim.claimant().name(), speakers), claim));
        }
        return List.copyOf(listed);
    }

    /** A surname stands for the one speaker who has it; what may be two stays as it is. */
    private static String fullName(String name, List<Speaker> speakers) {
        List<String> called = speakers.stream()
                .filter(speaker -> !speaker.anonymous())
                .map(Speaker::name)
                .filter(full -> full.equalsIgnoreCase(name) || full.endsWith(" " + name))
                .toList();
        return called.size() == 1 ? called.get(0) : name;
    }

    Verdict verdict() {
        return Verdict.of(claim.evidence());
    }

    /** Its id on the page. */
    String anchor() {
        return "c" + number;
    }
}
