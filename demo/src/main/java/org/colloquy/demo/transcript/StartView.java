package org.colloquy.demo.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.demo.web.Count;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;

/**
 * The start page.
 *
 * @param given the interview that the server was started with; at most one
 * @param samples the bundled interviews
 */
record StartView(List<Card> given, List<Card> samples) {

    /**
     * An interview to choose.
     *
     * @param claimsPath the address of the page beside its summary, if there is one
     * @param facts date, place and the like
     * @param speakers the names of those who speak
     * @param size how long it is, in words
     */
    record Card(
            String path,
            Optional<String> claimsPath,
            String title,
            List<String> facts,
            List<SpeakerView> speakers,
            String size) {

        static Card of(Interview interview) {
            Transcript transcript = interview.result().transcript();
            List<Speaker> named = transcript.speakers().stream()
                    .filter(speaker -> !speaker.anonymous())
                    .toList();
            List<SpeakerView> speakers = IntStream.range(0, named.size())
                    .mapToObj(i -> SpeakerView.of(named.get(i), i))
                    .toList();
            return new Card(
                    interview.path(),
                    interview.summary().map(summary -> interview.claimsPath()),
                    interview.title(),
                    TranscriptView.facts(transcript.metadata()),
                    speakers,
                    length(transcript));
        }
    }

    private static String length(Transcript transcript) {
        String turns = Count.of(transcript.turns().size(), "turn");
        int topics = transcript.topics().size();
        return topics == 0 ? turns : turns + ", " + Count.of(topics, "topic");
    }

    static StartView of(Interviews interviews) {
        List<Card> cards = interviews.opening().stream().map(Card::of).toList();
        int given = interviews.hasGiven() ? 1 : 0;
        return new StartView(cards.subList(0, given), cards.subList(given, cards.size()));
    }
}
