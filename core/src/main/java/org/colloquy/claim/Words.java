package org.colloquy.claim;

import java.util.Set;
import org.colloquy.internal.text.Months;
import org.colloquy.internal.text.Weekdays;

/** Closed classes of English words that the rules ask for, in lower case. */
final class Words {
    static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "why", "how", "what", "when", "where", "who", "which", "whose", "whom");
    static final Set<String> SUBORDINATORS = Set.of(
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "when",
            "after",
            "before",
            "until",
            "since",
            "unless",
            "if",
            "as",
            "once",
            "whether",
            "that",
            "where",
            "why",
            "how",
            "what",
            "than",
            "lest");
    private static final Set<String> NEAR_DAYS = Set.of("today", "yesterday", "tonight", "tomorrow");
    private static final Set<String> TIMES = Set.of(
            "week",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "day",
            "weekend",
            "summer",
            "spring",
            "fall",
            "autumn",
            "winter",
            "today",
            "yesterday",
            "time",
            "decade",
            "hour",
            "minute",
            "moment",
            "tonight",
            "weeks",
            "months",
            "years",
            "days");
    static final Set<String> NOT = Set.of("not", "n't", "never");
    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");

    private Words() {}

    /** Whether {@code word} is a weekday or a day told from today. */
    static boolean isDay(String word) {
        return Weekdays.isWeekday(word) || NEAR_DAYS.contains(word);
    }

    /** Whether {@code word} is a time or a stretch of it. */
    static boolean isTime(String word) {
        return TIMES.contains(word) || Weekdays.isWeekday(word) || Months.isMonth(word);
    }
}
