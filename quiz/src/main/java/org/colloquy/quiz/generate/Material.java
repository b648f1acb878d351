package org.colloquy.quiz.generate;

/** What exercises are made of. */
public enum Material {
    /** People with a name of their own who speak in their own words. */
    SPEAKERS("named speakers"),
    /** Lines that can be understood alone and give nobody away. */
    LINES("lines that can stand alone"),
    /** Such lines of different people, or on different topics, that look alike to one who has not read the text. */
    MATCHING_LINES("lines of different origin that look alike"),
    /** Headings that can be told apart. */
    TOPICS("topics with headings of their own"),
    /** Words that a speaker gives as those of somebody named. */
    QUOTATIONS("quotations of people who are named"),
    /** Questions of one person that another answers. */
    ANSWERED_QUESTIONS("questions with answers that can stand alone"),
    /** Lines with one number, for which others can be put. */
    FIGURES("lines with a number that others could be taken for"),
    /** Lines with a word for which words of other lines can be put. */
    TERMS("lines with a word that others could be taken for"),
    /** Claims that the report puts as said, denied, admitted, proposed and so on. */
    STANCES("stances among the report's claims"),
    /** Claims of the report that differ in whether the interview bears them out. */
    CLAIMS("ways in which the interview bears on the report's claims"),
    /** Exercises in which no flaw was found. */
    SOUND_EXERCISES("exercises without a flaw"),
    /** The editor's own sentences: headings' summaries, notes, shortened questions. */
    EDITORS_SENTENCES("sentences of the editor's");

    private final String noun;

    Material(String noun) {
        this.noun = noun;
    }

    /** What it is called in a sentence, in the plural. */
    String noun() {
        return noun;
    }
}
