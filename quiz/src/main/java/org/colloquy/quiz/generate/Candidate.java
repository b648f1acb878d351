package org.colloquy.quiz.generate;

/**
 * A line that can be asked about, with its answer.
 *
 * @param answer the answer
 * @param line the line
 * @param worth how much the line is worth asking about; higher is better
 * @param cues what the look of the line tells
 */
record Candidate<A>(A answer, Line line, int worth, CueProfile cues) {

    Candidate(A answer, Line line, int worth) {
        this(answer, line, worth, CueProfile.of(line));
    }
}
