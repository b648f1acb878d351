package org.colloquy.quiz.generate;

/** What exercises are made of. */
public enum Material {
    /** People with a name of their own who speak in their own words. */
    SPEAKERS(
            "speakers with a name and lines of their own",
            "Give every speaker a name before what they say, or choose other kinds."),
    /** Lines that can be understood alone and give nobody away. */
    LINES("lines that can be understood alone", "Choose a longer text, or other kinds."),
    /** Such lines of different people, or on different topics, that look alike to one who has not read the text. */
    MATCHING_LINES(
            "lines of different people, or on different topics, that look alike",
            "Choose a longer text, or other kinds."),
    /** Headings that can be told apart. */
    TOPICS(
            "topics with headings of their own",
            "Put a heading over each part of the interview, or choose other kinds."),
    /** Words that a speaker gives as those of somebody named. */
    QUOTATIONS(
            "quotations of people who are named",
            "Choose other kinds, or a text in which people quote others by name."),
    /** Questions of one person that another answers. */
    ANSWERED_QUESTIONS(
            "questions with answers that can stand alone",
            "Choose other kinds, or a text in which questions are answered at more length."),
    /** Lines with one number, for which others can be put. */
    FIGURES("lines with a number that others could be taken for", "Choose other kinds, or a text with more figures."),
    /** Lines with a word for which words of other lines can be put. */
    TERMS("lines with a word that others could be taken for", "Choose a longer text, or other kinds."),
    /** Plain claims of speakers about the matter, not about the conversation. */
    CLAIMS_OF_SPEAKERS(
            "plain claims that stand beside others like them",
            "Choose other kinds, or a text in which more is claimed."),
    /** Headings, or questions that can be understood alone. */
    TOPICS_OR_QUESTIONS(
            "topics with headings of their own, or questions that can be understood alone",
            "Put a heading over each part of the interview, or choose other kinds."),
    /** Claims that the report puts as said, denied, admitted, proposed and so on. */
    STANCES(
            "stances among the report's claims",
            "Give a report that tells who denied, admitted or proposed what, or choose other kinds."),
    /** Claims of the report that differ in whether the interview bears them out. */
    CLAIMS(
            "ways in which the interview bears on the report's claims",
            "Give a report with more claims, or choose other kinds."),
    /** Exercises in which no flaw was found. */
    SOUND_EXERCISES("exercises without a flaw", "Choose a longer text, or other kinds."),
    /** The editor's own sentences: headings' summaries, notes, shortened questions. */
    EDITORS_SENTENCES(
            "sentences in the editor’s or a report’s wording that can be understood alone",
            "Choose other kinds, or a text that marks what the editor has put into words, or give a report.");

    private final String noun;
    private final String advice;

    Material(String noun, String advice) {
        this.noun = noun;
        this.advice = advice;
    }

    /** What it is called in a sentence, in the plural. */
    String noun() {
        return noun;
    }

    /** What a teacher can do about it, as a sentence. */
    String advice() {
        return advice;
    }
}
