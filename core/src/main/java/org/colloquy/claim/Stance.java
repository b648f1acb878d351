package org.colloquy.claim;

/**
 * What a claimant does with the content of a claim, as the text puts it. The classes follow what readers of news
 * summaries tell apart; {@code docs/guide/claims.md} gives examples and the measured figures of each.
 */
public enum Stance {
    /** Puts it forward without further colour: {@code said}, {@code told}, {@code according to}. */
    SAY,
    /** Holds it to be untrue: {@code denied}, {@code refuted}. The content is what is denied, never its opposite. */
    DENY,
    /** Grants it, if against the grain: {@code admitted}, {@code acknowledged}, {@code confirmed}. */
    ADMIT,
    /** Makes it plainer or sets it right: {@code clarified}, {@code explained}. */
    CLARIFY,
    /** Finds fault with it: {@code criticised}, {@code blasted}. */
    CRITICISE,
    /** Puts it forward to be done: {@code proposed}, {@code urged}, {@code called for}. */
    PROPOSE,
    /** Wants to know it: {@code asked whether}, {@code questioned why}. */
    ASK,
    /** Is in favour of it: {@code praised}, {@code endorsed}, {@code extended his support to}. */
    SUPPORT,
    /** Is against it: {@code opposed}, {@code objected to}. */
    OPPOSE,
    /** Will not entertain it: {@code dismissed}, {@code brushed off}. */
    DISMISS,
    /** Gives it weight: {@code stressed}, {@code highlighted}, {@code insisted}. */
    STRESS,
    /** Says what something is like: {@code described … as}, {@code called it …}. */
    DESCRIBE,
    /** Shows a feeling, wish or thought: {@code hoped}, {@code believes}, {@code showed a willingness}. */
    EXPRESS,
    /** Charges somebody with it: {@code accused … of}, {@code blamed … for}. */
    ACCUSE,
    /** Says that it will come: {@code predicted}, {@code warned}, {@code expects}. */
    PREDICT,
    /** Binds itself to it: {@code promised}, {@code vowed}, {@code pledged}. */
    PROMISE,
    /** None of these. */
    OTHER
}
