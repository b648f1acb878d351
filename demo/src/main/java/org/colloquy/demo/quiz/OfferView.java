package org.colloquy.demo.quiz;

import java.util.List;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.quiz.generate.Generation;
import org.colloquy.quiz.generate.Refusal;

/**
 * The page before a quiz.
 *
 * @param interviewPath the address of the interview's page
 * @param title the interview's title
 * @param possible whether there can be a quiz
 * @param refusals why there can be none, or not of every kind
 */
record OfferView(String interviewPath, String title, boolean possible, List<String> refusals) {

    static OfferView of(Interview interview, Generation generation) {
        return new OfferView(
                interview.path(),
                interview.title(),
                generation.quiz().isPresent(),
                generation.refusals().stream().map(Refusal::message).toList());
    }
}
