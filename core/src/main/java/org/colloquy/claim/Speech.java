package org.colloquy.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.language.CleanVerbatim;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.SourceMap;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What is said and noted in a transcript as one text for reading: a paragraph for each paragraph of a turn, without
 * restarts, and one for each of a note. A turn that takes up another after an interruption goes on in its paragraph. Every
 * part of the text leads back to the source.
 */
final class Speech {
    private static final String BETWEEN = "\n\n";
    private static final Set<NoteKind> READ =
            EnumSet.of(NoteKind.EDITORS_NOTE, NoteKind.TOPIC_SUMMARY, NoteKind.FOOTNOTE);

    private final SourceText text;
    private final List<Spoken> paragraphs;

    private Speech(SourceText text, List<Spoken> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /**
     * A paragraph of a turn or note.
     *
     * @param turn null for a note
     * @param start where it begins in the paragraph that is joined of such parts
     */
    private record Part(@Nullable Turn turn, Paragraph paragraph, SourceMap places, int start) {}

    /**
     * A paragraph of the text.
     *
     * @param span where it stands in the text
     * @param clean how it was made of its parts, joined by spaces
     */
    private record Spoken(Span span, CleanVerbatim clean, List<Part> parts) {}

    /** The speech of {@code transcript}, which was read from {@code source}. */
    static Speech of(SourceText source, Transcript transcript) {
        List<List<Part>> all = new ArrayList<>();
        Map<String, List<Part>> lastOfTurn = new HashMap<>();
        for (Turn turn : transcript.turns()) {
            List<Part> joined = turn.continues().map(lastOfTurn::get).orElse(null);
            for (Paragraph paragraph : turn.paragraphs()) {
                if (joined == null) {
                    joined = new ArrayList<>();
                    all.add(joined);
                }
                join(joined, turn, paragraph);
                lastOfTurn.put(turn.id(), joined);
                joined = null;
            }
        }
        transcript.notes().stream()
                .filter(note -> READ.contains(note.kind()))
                .forEach(note -> addNote(source, note, all));
        all.sort(Comparator.comparing(parts -> parts.get(0).paragraph().span()));
        return assemble(all);
    }

    private static void join(List<Part> joined, @Nullable Turn turn, Paragraph paragraph) {
        int start = 0;
        if (!joined.isEmpty()) {
            Part last = joined.get(joined.size() - 1);
            start = last.start() + last.paragraph().text().length() + 1;
        }
        joined.add(new Part(turn, paragraph, SourceMap.of(paragraph), start));
    }

    /** A note's paragraphs are found again in the source; one that was printed otherwise is not read. */
    private static void addNote(SourceText source, Note note, List<List<Part>> all) {
        int from = note.span().start();
        for (String words : note.text().split(BETWEEN, -1)) {
            int at = words.isBlank() ? -1 : source.text().indexOf(words, from);
            if (at >= 0 && at + words.length() <= note.span().end()) {
                from = at + words.length();
                List<Part> alone = new ArrayList<>();
                join(alone, null, new Paragraph(words, List.of(new Span(at, from))));
                all.add(alone);
            }
        }
    }

    private static Speech assemble(List<List<Part>> all) {
        StringBuilder text = new StringBuilder();
        List<Spoken> paragraphs = new ArrayList<>();
        for (List<Part> parts : all) {
            StringBuilder said = new StringBuilder();
            parts.forEach(part -> said.append(said.isEmpty() ? "" : " ")
                    .append(part.paragraph().text()));
            CleanVerbatim clean = CleanVerbatim.of(said.toString());
            if (!clean.text().isEmpty()) {
                paragraphs.add(
                        new Spoken(Span.ofLength(text.length(), clean.text().length()), clean, List.copyOf(parts)));
                text.append(clean.text()).append(BETWEEN);
            }
        }
        return new Speech(SourceText.of("speech", text.toString()), paragraphs);
    }

    /** The text. */
    SourceText text() {
        return text;
    }

    /** The paragraphs of the text, in its order. */
    List<Span> paragraphs() {
        return paragraphs.stream().map(Spoken::span).toList();
    }

    /** Where a part of the text, within one paragraph, stands in the source, what was left out inside it included. */
    List<Span> source(Span part) {
        Spoken paragraph = paragraphs.get(indexOf(part.start()));
        int shift = paragraph.span().start();
        int end = Math.min(part.end(), paragraph.span().end());
        Span said = paragraph.clean().original(new Span(part.start() - shift, end - shift));
        List<Span> spans = new ArrayList<>();
        List<Part> parts = paragraph.parts();
        for (int i = partAt(parts, said.start());
                i < parts.size() && parts.get(i).start() < said.end();
                i++) {
            Part piece = parts.get(i);
            int from = Math.max(0, said.start() - piece.start());
            int to = Math.min(piece.paragraph().text().length(), said.end() - piece.start());
            if (from < to) {
                spans.addAll(piece.places().spans(from, to));
            }
        }
        return spans;
    }

    /** The turn in which the character at {@code offset} is said; empty for a note. */
    Optional<Turn> turnAt(int offset) {
        Spoken paragraph = paragraphs.get(indexOf(offset));
        int shift = paragraph.span().start();
        int said = paragraph.clean().original(Span.ofLength(offset - shift, 1)).start();
        List<Part> parts = paragraph.parts();
        return Optional.ofNullable(parts.get(partAt(parts, said)).turn());
    }

    private int indexOf(int offset) {
        return Starts.last(paragraphs, spoken -> spoken.span().start(), offset);
    }

    private static int partAt(List<Part> parts, int offset) {
        return Starts.last(parts, Part::start, offset);
    }
}
