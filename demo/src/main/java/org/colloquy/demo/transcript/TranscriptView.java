package org.colloquy.demo.transcript;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.transcript.Metadata;

/**
 * The page of a transcript.
 *
 * @param path the address of the page
 * @param claimsPath the address of the page beside its summary, if there is one
 * @param facts date, place and the like, each in a few words
 * @param speakers those with a name
 * @param unnamed how many speakers have none
 * @param topics the table of contents
 * @param diagnostics what looked wrong
 * @param part which part of a long transcript this is, from 1
 * @param parts how many parts there are
 * @param flow what stands in this part
 * @param turns how many turns the whole has whose speaker is known
 */
record TranscriptView(
        String path,
        Optional<String> claimsPath,
        String title,
        List<String> facts,
        List<SpeakerView> speakers,
        long unnamed,
        List<TopicView> topics,
        List<DiagnosticView> diagnostics,
        int part,
        int parts,
        List<FlowItem> flow,
        int turns) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    /** The part with this number, of which there is one. */
    static TranscriptView of(Interview interview, Flow flow, int shown) {
        return new TranscriptView(
                interview.path(),
                interview.summary().map(summary -> interview.claimsPath()),
                interview.title(),
                facts(interview.result().transcript().metadata()),
                flow.speakers().stream().filter(speaker -> !speaker.anonymous()).toList(),
                flow.speakers().stream().filter(SpeakerView::anonymous).count(),
                flow.topics(),
                flow.diagnostics(),
                shown,
                flow.parts(),
                flow.part(shown),
                (int) interview.result().transcript().turns().stream()
                        .filter(turn -> turn.speaker().isPresent())
                        .count());
    }

    static List<String> facts(Metadata metadata) {
        List<String> facts = new ArrayList<>();
        metadata.date().ifPresent(date -> facts.add(DATE.format(date)));
        metadata.place().ifPresent(facts::add);
        metadata.organisation().ifPresent(facts::add);
        if (metadata.extracts()) {
            facts.add("extracts only");
        }
        return facts;
    }

    /** The address of another part. */
    String partPath(int other) {
        return other == 1 ? path : path + "?part=" + other;
    }
}
