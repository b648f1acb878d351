package org.colloquy.demo.claim;

import org.colloquy.claim.Claim;
import org.colloquy.claim.Stance;

/** Stances in plain words. */
final class StanceWords {
    private StanceWords() {}

    /** What the claimant does, by the account of the summary: {@code denied}. */
    static String verb(Claim claim) {
        return claim.cue().negated() ? "is said not to have put forward" : verb(claim.stance());
    }

    private static String verb(Stance stance) {
        return switch (stance) {
            case SAY -> "said";
            case DENY -> "denied";
            case ADMIT -> "admitted";
            case CLARIFY -> "made clear";
            case CRITICISE -> "criticised";
            case PROPOSE -> "proposed";
            case ASK -> "asked";
            case SUPPORT -> "supported";
            case OPPOSE -> "opposed";
            case DISMISS -> "dismissed";
            case STRESS -> "stressed";
            case DESCRIBE -> "described";
            case EXPRESS -> "expressed";
            case ACCUSE -> "accused";
            case PREDICT -> "predicted";
            case PROMISE -> "promised";
            case OTHER -> "is reported with";
        };
    }

    /** The stance where it can be chosen: {@code denials}. */
    static String noun(Stance stance) {
        return switch (stance) {
            case SAY -> "Statements";
            case DENY -> "Denials";
            case ADMIT -> "Admissions";
            case CLARIFY -> "Clarifications";
            case CRITICISE -> "Criticism";
            case PROPOSE -> "Proposals";
            case ASK -> "Questions";
            case SUPPORT -> "Support";
            case OPPOSE -> "Opposition";
            case DISMISS -> "Dismissals";
            case STRESS -> "Emphasis";
            case DESCRIBE -> "Descriptions";
            case EXPRESS -> "Feelings and wishes";
            case ACCUSE -> "Accusations";
            case PREDICT -> "Predictions";
            case PROMISE -> "Promises";
            case OTHER -> "Others";
        };
    }
}
