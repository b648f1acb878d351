package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/**
 * A question and the line that answers it.
 *
 * @param question the last question of a turn, in the speaker's words or the editor's
 * @param answer a line from the beginning of the next turn that can stand alone and has no word of the question, by
 *     which one could tell it without having read
 */
record AnsweredQuestion(Line question, Line answer) {
    /** An answer that comes later than this sentence is hardly one. */
    private static final int LATEST = 4;

    /** A line that says little could answer any question. */
    private static final int LEAST_WORTH = 3;

    /** All in the interview, in the order of the text. */
    static List<AnsweredQuestion> in(Interview interview) {
        List<AnsweredQuestion> found = new ArrayList<>();
        List<Turn> turns = interview.transcript().turns();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Turn asks = turns.get(i);
            Turn answers = turns.get(i + 1);
            boolean another = asks.speaker().isPresent()
                    && answers.speaker().isPresent()
                    && !asks.speaker().equals(answers.speaker());
            if (another && answers.wording() == Wording.VERBATIM) {
                Optional<Line> question = question(asks);
                question.ifPresent(asked -> answers(answers, asked, interview)
                        .forEach(line -> found.add(new AnsweredQuestion(asked, line))));
            }
        }
        return found;
    }

    /** The questions in the speakers' own words to which somebody else replies, whatever the reply is. */
    static List<Line> asked(Interview interview) {
        List<Line> questions = new ArrayList<>();
        List<Turn> turns = interview.transcript().turns();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Turn asks = turns.get(i);
            boolean another = asks.speaker().isPresent()
                    && !asks.speaker().equals(turns.get(i + 1).speaker());
            if (another && asks.wording() == Wording.VERBATIM) {
                interview.questionsOf(asks).forEach(questions::add);
            }
        }
        return questions;
    }

    private static Optional<Line> question(Turn turn) {
        if (turn.paragraphs().isEmpty()) {
            return Optional.empty();
        }
        int last = turn.paragraphs().size() - 1;
        List<Range> sentences = Sentences.of(turn.paragraphs().get(last).text());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Line line = Line.of(turn, last, sentences.get(sentences.size() - 1));
        return LineRules.isClearQuestion(line) ? Optional.of(line) : Optional.empty();
    }

    private static Stream<Line> answers(Turn turn, Line question, Interview interview) {
        List<Range> sentences = turn.paragraphs().isEmpty()
                ? List.of()
                : Sentences.of(turn.paragraphs().get(0).text());
        int latest = Math.min(LATEST, sentences.size());
        return interview.linesOf(turn).stream()
                .filter(line -> line.paragraph() == 0
                        && line.range().to() <= sentences.get(latest - 1).to())
                .filter(line -> !line.text().endsWith("?") && Worth.of(line) >= LEAST_WORTH)
                .filter(line -> !interview.related(question, line));
    }

    /** Whether a question has a word of the other's answer, or the answers say the same. */
    boolean sharesWord(AnsweredQuestion other, Interview interview) {
        return interview.related(question, other.answer)
                || interview.related(other.question, answer)
                || answer.words().equals(other.answer.words());
    }

    /** Whether one answer is more than twice as long as the other. */
    boolean differsInLength(AnsweredQuestion other) {
        int one = answer.text().length();
        int two = other.answer.text().length();
        return Math.max(one, two) > 2 * Math.min(one, two);
    }

    boolean isToTheSame(AnsweredQuestion other) {
        return question.span().equals(other.question.span());
    }
}
