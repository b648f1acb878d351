package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** A transcript for a test, put together turn by turn without a parser. */
final class Interview {
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** The next turn; the first to speak asks, the others answer. */
    Interview says(String speaker, String words) {
        int start = text.length();
        text.append(speaker).append(": ");
        Span spoken = Span.ofLength(text.length(), words.length());
        text.append(words);
        turns.add(Turn.builder("t" + (turns.size() + 1), new Span(start, text.length()))
                .labelled(speaker(speaker), speaker)
                .paragraphs(words.isEmpty() ? List.of() : List.of(new Paragraph(words, List.of(spoken))))
                .build());
        text.append("\n\n");
        return this;
    }

    private Speaker speaker(String name) {
        return speakers.computeIfAbsent(
                name,
                unseen -> new Speaker(
                        "s" + (speakers.size() + 1),
                        name,
                        Optional.empty(),
                        speakers.isEmpty() ? Role.INTERVIEWER : Role.INTERVIEWEE,
                        List.of(name),
                        false));
    }

    SourceText source() {
        return SourceText.of(text.toString());
    }

    Transcript transcript() {
        return new Transcript(Metadata.none(), List.copyOf(speakers.values()), List.of(), turns, List.of(), List.of());
    }

    EvidenceFinder finder() {
        return EvidenceFinder.of(transcript());
    }
}
