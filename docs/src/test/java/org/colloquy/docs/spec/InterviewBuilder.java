package org.colloquy.docs.spec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.source.Span;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.Metadata;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Role;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Timestamp;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/**
 * Makes up an interview without a text: its positions are those of a text in which everything stands in the order of the
 * calls.
 */
final class InterviewBuilder {
    private static final List<String> CAST = List.of("Ada Lind", "Ben Okoro", "Carl Fisk", "Dora Holt");
    private static final int ANSWERS = 0;
    private static final int ASKS = 1;

    private final int people;
    private final boolean titleNamesThem;
    private final Optional<String> title;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Span> pieces = new ArrayList<>();
    private final StringBuilder spoken = new StringBuilder();
    private Turn.Builder turn = Turn.builder("", new Span(0, 0));
    private boolean open;
    private boolean belowHeading;
    private Optional<String> above = Optional.empty();
    private int turnStart;
    private int at;

    InterviewBuilder(int people, int title) {
        this.people = people;
        this.titleNamesThem = title == 1;
        this.title = switch (title) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("Interview with Ada Lind by Ben Okoro of Harbour Radio");
            default -> Optional.of("At the bakery");
        };
    }

    Transcript build() {
        close();
        Metadata metadata = new Metadata(
                title,
                Optional.empty(),
                Optional.empty(),
                titleNamesThem ? Optional.of("Harbour Radio") : Optional.empty(),
                ids(Role.INTERVIEWER),
                ids(Role.INTERVIEWEE),
                false);
        return new Transcript(metadata, speakers, topics, turns, notes, quotations);
    }

    void say(int who, int words) {
        begin(who);
        speech(Words.sentences(words));
    }

    void sayAnotherParagraph(int words) {
        if (open) {
            endParagraph();
            speech(Words.sentences(words));
        }
    }

    void quote(int who, int words) {
        begin(who);
        speech("My father said,");
        Span quoted = speech("“" + Words.sentence(words) + "”");
        Span inside = new Span(quoted.start() + 1, quoted.end() - 1);
        quotations.add(new Quotation(
                id(), Optional.empty(), Optional.of("My father"), Words.sentence(words), List.of(inside)));
        speech(Words.sentence(words + 1));
    }

    void tellTheTime(int who, int words) {
        begin(who);
        turn.timestamps(List.of(new Timestamp(Duration.ofMillis(words * 500L), take(10))));
        speech(Words.sentence(words));
    }

    void laugh(int who, int words) {
        aside(who, words, NoteKind.STAGE_DIRECTION, "laughs");
    }

    void omit(int who, int words) {
        aside(who, words, NoteKind.OMISSION, "inaudible");
    }

    private void aside(int who, int words, NoteKind kind, String text) {
        begin(who);
        speech(Words.sentence(words));
        note(kind, text, Optional.of(id()));
        speech(Words.sentence(words + 1));
    }

    void cutIn(int who, int words) {
        begin(who);
        String first = id();
        turn.breaksOff(true);
        speech("We suggested that—");
        begin((who + 1) % people);
        turn.interrupts(first);
        speech(Words.sentence(words));
        begin(who);
        turn.continues(first);
        speech("—to the council. " + Words.sentence(words));
    }

    void askInBrackets(int who, int words) {
        if (people > 2 || titleNamesThem && who != ASKS) {
            return;
        }
        begin(who);
        turn.wording(Wording.EDITORIAL);
        speech("Why is that so?");
        start().inferred(speaker((who + 1) % people), InferenceReason.ANSWERS_BRACKETED_QUESTION);
        speech(Words.sentences(words));
    }

    void addFootnote(int who, int words) {
        begin(who);
        speech("The oven is old");
        String id = id();
        Span anchor = take(1);
        speech(".");
        close();
        notes.add(new Note(
                NoteKind.FOOTNOTE,
                Words.sentence(words),
                Optional.of(id),
                topic().map(Topic::id),
                Optional.of("*"),
                take(9),
                Optional.of(anchor)));
    }

    /** Right below a heading it would be its summary. */
    void addNote(int words) {
        if (!belowHeading) {
            close();
            note(
                    NoteKind.EDITORS_NOTE,
                    Words.sentence(words) + " The shop has closed since.\n\nThe bakery has not.",
                    above);
        }
    }

    void addHeading(int words, boolean summary) {
        close();
        String id = "p" + (topics.size() + 1);
        Optional<String> text = summary ? Optional.of(Words.phrase(words + 1)) : Optional.empty();
        topics.add(new Topic(id, Words.phrase(words), text, take(9)));
        text.ifPresent(sum -> note(NoteKind.TOPIC_SUMMARY, sum, Optional.empty()));
        belowHeading = true;
        above = Optional.empty();
    }

    void applaud() {
        close();
        note(NoteKind.STAGE_DIRECTION, "APPLAUSE", above);
    }

    void addBreak() {
        close();
        note(NoteKind.SECTION_BREAK, "* * *", Optional.empty());
        above = Optional.empty();
    }

    private void note(NoteKind kind, String text, Optional<String> in) {
        notes.add(new Note(kind, text, in, topic().map(Topic::id), Optional.empty(), take(9), Optional.empty()));
    }

    private void begin(int who) {
        String label = CAST.get(who).toUpperCase(Locale.ROOT);
        start().labelled(speaker(who), label);
        take(label.length() + 1);
    }

    private Turn.Builder start() {
        close();
        open = true;
        belowHeading = false;
        turnStart = at;
        turn = Turn.builder(id(), new Span(at, at)).topic(topic().orElse(null));
        return turn;
    }

    private Speaker speaker(int who) {
        return speakers.stream()
                .filter(speaker -> speaker.name().equals(CAST.get(who)))
                .findFirst()
                .orElseGet(() -> {
                    String label = CAST.get(who).toUpperCase(Locale.ROOT);
                    Speaker speaker = new Speaker(
                            "s" + (speakers.size() + 1),
                            CAST.get(who),
                            Optional.empty(),
                            role(who),
                            List.of(label),
                            false);
                    speakers.add(speaker);
                    return speaker;
                });
    }

    private Role role(int who) {
        if (!titleNamesThem || who > ASKS) {
            return Role.PARTICIPANT;
        }
        return who == ANSWERS ? Role.INTERVIEWEE : Role.INTERVIEWER;
    }

    private List<String> ids(Role role) {
        return speakers.stream()
                .filter(speaker -> speaker.role() == role)
                .map(Speaker::id)
                .toList();
    }

    private Optional<Topic> topic() {
        return topics.isEmpty() ? Optional.empty() : Optional.of(topics.get(topics.size() - 1));
    }

    private String id() {
        return "t" + (turns.size() + 1);
    }

    private Span speech(String text) {
        if (spoken.length() > 0 && !Paragraph.isTight(text)) {
            spoken.append(' ');
        }
        spoken.append(text);
        Span piece = take(text.length());
        pieces.add(piece);
        return piece;
    }

    private void endParagraph() {
        if (!pieces.isEmpty()) {
            paragraphs.add(new Paragraph(spoken.toString(), pieces));
            pieces.clear();
            spoken.setLength(0);
        }
    }

    private void close() {
        if (open) {
            endParagraph();
            Turn said = turn.paragraphs(paragraphs).build();
            Turn.Builder placed = Turn.builder(said.id(), new Span(turnStart, at));
            turns.add(copy(said, placed).build());
            above = Optional.of(said.id());
            paragraphs.clear();
            open = false;
        }
    }

    private static Turn.Builder copy(Turn turn, Turn.Builder to) {
        Speaker speaker = turn.speaker().orElseThrow();
        turn.reason()
                .ifPresentOrElse(
                        reason -> to.inferred(speaker, reason),
                        () -> to.labelled(speaker, turn.label().orElseThrow()));
        return to.wording(turn.wording())
                .topic(turn.topic().orElse(null))
                .continues(turn.continues().orElse(null))
                .interrupts(turn.interrupts().orElse(null))
                .breaksOff(turn.breaksOff())
                .paragraphs(turn.paragraphs())
                .timestamps(turn.timestamps());
    }

    private Span take(int length) {
        Span span = Span.ofLength(at, length);
        at += length + 1;
        return span;
    }
}
