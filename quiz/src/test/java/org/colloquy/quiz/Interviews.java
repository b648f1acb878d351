package org.colloquy.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/**
 * Transcripts from a shorthand that holds no surprises: {@code # heading}, {@code NAME: speech}, {@code [NAME: the
 * editor's wording]}, a turn a line. Words in curly quotation marks become quotations without a known voice.
 */
public final class Interviews {
    private final SourceText source;
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    private Interviews(String text) {
        this.source = SourceText.of(text);
    }

    public static String beekeepersText() {
        try (InputStream in = Interviews.class.getResourceAsStream("beekeepers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three speakers, four topics, each line different. */
    public static Transcript beekeepers() {
        return of(beekeepersText());
    }

    public static Transcript of(String text) {
        return of(text, Optional.empty());
    }

    public static Transcript of(String text, Optional<String> organisation) {
        Interviews interviews = new Interviews(text);
        for (int line = 1; line <= interviews.source.lineCount(); line++) {
            interviews.read(interviews.source.lineSpan(line));
        }
        Metadata metadata = new Metadata(
                Optional.of("A talk"), Optional.empty(), Optional.empty(), organisation, List.of(), List.of(), false);
        return new Transcript(
                metadata,
                List.copyOf(interviews.speakers.values()),
                interviews.topics,
                interviews.turns,
                List.<Note>of(),
                interviews.quotations);
    }

    private void read(Span line) {
        String text = source.slice(line);
        if (text.startsWith("# ")) {
            topics.add(new Topic("p" + (topics.size() + 1), text.substring(2), Optional.empty(), line));
        } else if (!text.isBlank()) {
            boolean editorial = text.startsWith("[");
            int colon = text.indexOf(": ");
            int start = line.start() + colon + 2;
            addTurn(
                    text.substring(editorial ? 1 : 0, colon),
                    new Span(start, line.end() - (editorial ? 1 : 0)),
                    editorial);
        }
    }

    private void addTurn(String label, Span speech, boolean editorial) {
        String id = "t" + (turns.size() + 1);
        Speaker speaker = speakers.computeIfAbsent(label, this::speaker);
        turns.add(Turn.builder(id, speech)
                .labelled(speaker, label)
                .wording(editorial ? Wording.EDITORIAL : Wording.VERBATIM)
                .topic(topics.isEmpty() ? null : topics.get(topics.size() - 1))
                .paragraphs(List.of(Paragraph.of(source, List.of(speech))))
                .build());
        int open = source.text().indexOf('“', speech.start());
        while (open >= 0 && open < speech.end()) {
            int close = source.text().indexOf('”', open);
            Span words = new Span(open + 1, close);
            quotations.add(new Quotation(id, Optional.empty(), Optional.empty(), source.slice(words), List.of(words)));
            open = source.text().indexOf('“', close);
        }
    }

    private Speaker speaker(String label) {
        boolean anonymous = label.equals("QUESTION");
        StringBuilder name = new StringBuilder();
        for (String word : label.split(" ")) {
            name.append(name.length() == 0 ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return new Speaker(
                "s" + (speakers.size() + 1),
                name.toString(),
                Optional.empty(),
                Role.PARTICIPANT,
                List.of(label),
                anonymous);
    }
}
