package org.colloquy.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.label.NameWords;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** One parse of one text, from its lines to the result. */
final class TextReading {
    private final Document document;
    private final ParserOptions options;

    TextReading(SourceText source, ParserOptions options) {
        this.document = new Document(source);
        this.options = options;
    }

    ParseResult read() {
        new LineReader(document).read();
        new RunningHeads(document).mark();
        new PageHeaders(document).mark();
        Layout layout = Layout.of(document);
        new LabelReader(document, layout).read();
        new LineLabels(document).add();
        Preamble preamble = new Preamble(document);
        TitleFacts facts = new HeadReader(document).read(preamble);
        KnownNames known = new KnownNames();
        facts.people().forEach(person -> known.add(person.words()));
        facts.organisation().ifPresent(outlet -> known.addOutlet(NameWords.plainWords(outlet)));
        new LabelJudge(document, known, options).decide();
        new Addresses(document).leaveOut();
        preamble.end();
        SpeakerRegistry speakers = new SpeakerRegistry(document, facts, options);
        speakers.resolve();
        Draft draft = new Draft(document, speakers);
        new Assembler(document, draft, preamble, layout).assemble();
        reportWhole(draft);
        return result(draft, preamble, facts);
    }

    private ParseResult result(Draft draft, Preamble preamble, TitleFacts facts) {
        List<Speaker> cast = new ArrayList<>();
        for (Person person : draft.cast()) {
            person.number(cast.size() + 1);
            person.speaker().ifPresent(cast::add);
        }
        Quotations quotations = new Quotations(document, draft.cast());
        List<Turn> turns = new ArrayList<>(draft.turns().size());
        // one walk: of a long text, the turns are no longer in the processor's cache when they are asked for again
        for (TurnDraft turn : draft.turns()) {
            quotations.find(turn);
            reportEmpty(turn);
            turns.add(turn.turn());
        }
        Transcript transcript = new Transcript(
                metadata(preamble, facts, cast),
                cast,
                draft.topics(),
                turns,
                notes(draft, preamble),
                quotations.found());
        return new ParseResult(document.source(), transcript, document.diagnostics(), draft.blocks());
    }

    private List<Note> notes(Draft draft, Preamble preamble) {
        List<Note> notes = draft.notes();
        for (Span span : preamble.introduction()) {
            notes.add(new Note(
                    NoteKind.FRONT_MATTER,
                    document.source().slice(span),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    span,
                    Optional.empty()));
        }
        notes.sort(Comparator.comparing(Note::span));
        return notes;
    }

    private static Metadata metadata(Preamble preamble, TitleFacts facts, List<Speaker> cast) {
        return new Metadata(
                preamble.title().or(facts::title),
                facts.date(),
                facts.place(),
                facts.organisation(),
                ids(cast, Role.INTERVIEWER),
                ids(cast, Role.INTERVIEWEE),
                facts.extracts());
    }

    private static List<String> ids(List<Speaker> cast, Role role) {
        List<String> ids = new ArrayList<>(1);
        for (Speaker speaker : cast) {
            if (speaker.role() == role) {
                ids.add(speaker.id());
            }
        }
        return ids;
    }

    private void reportWhole(Draft draft) {
        if (!document.candidates().hasLabels() && !draft.turns().isEmpty()) {
            document.report(new Diagnostic.NoSpeakerLabels(
                    Span.ofLength(draft.turns().get(0).start(), 0)));
        }
        new DamagedCharacters(document).report();
    }

    private void reportEmpty(TurnDraft turn) {
        if (turn.isEmpty() && turn.label().isPresent()) {
            Span span = new Span(turn.start(), turn.end());
            document.report(new Diagnostic.EmptyTurn(span, turn.label().get()));
        }
    }
}
