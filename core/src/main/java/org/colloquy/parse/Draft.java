package org.colloquy.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.source.Span;
import org.colloquy.transcript.InferenceReason;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/** A transcript in the making: what was assembled so far, and the turn that is open. */
final class Draft {
    private final Document document;
    private final SpeakerRegistry speakers;
    private final List<TurnDraft> turns = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final BlockList blocks;
    private final Interruptions interruptions;
    private final List<Person> cast = new ArrayList<>();
    private final Answerer answerer;
    private Optional<Topic> topic = Optional.empty();
    private @Nullable TurnDraft open;
    private @Nullable InferenceReason expected;
    private boolean afterHeading;
    private boolean speechExpected;
    private int saidUnderTopic;

    Draft(Document document, SpeakerRegistry speakers) {
        this.document = document;
        this.speakers = speakers;
        this.answerer = new Answerer(speakers.people());
        this.interruptions = new Interruptions(document, turns);
        this.blocks = new BlockList(document.lines().count());
    }

    List<TurnDraft> turns() {
        return turns;
    }

    List<Note> notes() {
        return notes;
    }

    List<Topic> topics() {
        return topics;
    }

    BlockList blocks() {
        return blocks.complete();
    }

    /** The speakers in the order of their first turn. */
    List<Person> cast() {
        return cast;
    }

    /** Adds the block that reaches from the end of the last one to {@code nextLine}. */
    void block(BlockKind kind, int nextLine) {
        blocks.append(kind, document.lines().start(nextLine));
    }

    /** The turn that takes what is said next, if one is open. */
    @Nullable
    TurnDraft openTurn() {
        return open;
    }

    /** Whether unlabelled words that come next are an answer, or go on after a heading. */
    boolean expectsSpeech() {
        return expected != null;
    }

    /** Whether a heading was the last thing but blank lines and summaries. */
    boolean isUnderHeading() {
        return topic.isPresent() && saidUnderTopic == 0;
    }

    Optional<Topic> topic() {
        return topic;
    }

    /** Opens a turn with a printed label. */
    TurnDraft labelled(LabelKey key, String printed, int start, Wording wording) {
        Person person = speakers.speaking(key);
        return open(TurnDraft.labelled(opening(start, wording), enlist(person), Optional.of(printed)));
    }

    /** Opens a turn without a label. */
    TurnDraft unlabelled(int start) {
        boolean known = expected != null && !turns.isEmpty();
        Person person = known ? answerer.after(turns.get(turns.size() - 1)) : null;
        TurnDraft.Opening opening = opening(start, Wording.VERBATIM);
        if (person == null || expected == null) {
            return open(TurnDraft.unknown(opening));
        }
        return open(TurnDraft.inferred(opening, enlist(person), expected));
    }

    private TurnDraft.Opening opening(int start, Wording wording) {
        return new TurnDraft.Opening(turns.size() + 1, start, topic, wording, afterHeading);
    }

    private Person enlist(Person person) {
        if (!person.isEnlisted()) {
            person.enlist();
            cast.add(person);
            answerer.enter(person);
        }
        return person;
    }

    /** Says that the last turn is over. */
    void finish() {
        interruptions.findLast();
    }

    private TurnDraft open(TurnDraft turn) {
        finish();
        turns.add(turn);
        open = turn;
        expected = null;
        afterHeading = false;
        saidUnderTopic++;
        return turn;
    }

    /** Ends the open turn; unlabelled words that follow are a turn of their own. */
    void close(InferenceReason reason) {
        open = null;
        expected = reason;
    }

    /** Begins a topic; what is said next is speech, even before the first label. */
    void bracketHeading(String heading, Span span) {
        heading(heading, span);
        speechExpected = true;
    }

    /** Whether the introduction is over because the editor put a heading in brackets. */
    boolean isSpeechExpected() {
        return speechExpected;
    }

    /** What stood below the heading in brackets was of the introduction still: a list, a title. */
    void expectNoSpeech() {
        speechExpected = false;
    }

    /** Begins a topic. */
    void heading(String heading, Span span) {
        Topic begun = new Topic("p" + (topics.size() + 1), heading, Optional.empty(), span);
        topics.add(begun);
        topic = Optional.of(begun);
        saidUnderTopic = 0;
        afterHeading = true;
        if (!turns.isEmpty()) {
            close(InferenceReason.CONTINUES_AFTER_HEADING);
        } else {
            open = null;
        }
    }

    /** Sums up the topic that has just begun. */
    void summary(String summary, Span span) {
        Topic plain = topics.remove(topics.size() - 1);
        Topic summed = new Topic(plain.id(), plain.heading(), Optional.of(summary), plain.span());
        topics.add(summed);
        topic = Optional.of(summed);
        saidUnderTopic++;
        notes.add(new Note(
                NoteKind.TOPIC_SUMMARY,
                summary,
                Optional.empty(),
                Optional.of(summed.id()),
                Optional.empty(),
                span,
                Optional.empty()));
    }

    /** Ends the open turn for good: whose words follow without a label, nobody says. */
    void endTurn() {
        open = null;
        expected = null;
    }

    /** Adds a note that belongs to the open turn, if there is one. */
    void note(NoteKind kind, String text, Span span) {
        if (open != null) {
            open.noteInside();
        }
        notes.add(new Note(
                kind,
                text,
                open == null ? Optional.empty() : Optional.of(open.id()),
                topic.map(Topic::id),
                Optional.empty(),
                span,
                Optional.empty()));
    }
}
