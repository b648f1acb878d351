package org.colloquy.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.source.Span;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Speaker;

/** Where a transcript quotes somebody, and whom. */
final class QuotedSpans {
    private final TreeMap<Integer, Quoted> byStart = new TreeMap<>();

    private record Quoted(Span span, Quotation quotation) {}

    QuotedSpans(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            quotation.spans().forEach(span -> byStart.put(span.start(), new Quoted(span, quotation)));
        }
    }

    /** Whether the words between the outer marks of {@code spans} are all quoted. */
    boolean cover(List<Span> spans) {
        return !spans.isEmpty() && spans.stream().allMatch(this::cover);
    }

    private boolean cover(Span span) {
        Map.Entry<Integer, Quoted> before = byStart.floorEntry(span.start() + 1);
        Span quoted = before == null ? new Span(0, 0) : before.getValue().span();
        return quoted.start() <= span.start() + 1 && span.end() - 1 <= quoted.end();
    }

    /**
     * Whose words begin in {@code spans}, if the transcript tells by name and {@code sentence} has that name.
     *
     * @param otherwise what to answer if not
     */
    Voice voiceOf(List<Span> spans, String sentence, Voice otherwise) {
        for (Span span : spans) {
            Map.Entry<Integer, Quoted> first = byStart.ceilingEntry(span.start());
            if (first != null && first.getKey() < span.end()) {
                Quotation quotation = first.getValue().quotation();
                String name = quotation.speaker().map(Speaker::name).orElse("");
                String voice = quotation.voice().orElse("");
                boolean told = !voice.isEmpty() && Character.isUpperCase(voice.charAt(0)) && sentence.contains(voice);
                return told
                        ? new Voice(
                                name.isEmpty() ? voice : name, VoiceKind.PERSON, otherwise.mention(), otherwise.spans())
                        : otherwise;
            }
        }
        return otherwise;
    }
}
