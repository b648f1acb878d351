package org.colloquy.demo.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.parse.ParseResult;
import org.colloquy.source.SourceText;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/** Everything in a transcript in the order of the text: headings, turns, notes, and what looked wrong at its place. */
final class Flow {
    private final SourceText source;
    private final Transcript transcript;
    private final Places places;
    private final Map<String, SpeakerView> speakers = new HashMap<>();
    private final List<SpeakerView> speakersInOrder = new ArrayList<>();
    private final TreeMap<Integer, Turn> turnsByStart = new TreeMap<>();
    private final Map<String, Integer> turnsByTopic = new HashMap<>();
    private final Map<String, List<AnchoredNote>> notesByTurn = new HashMap<>();
    private final Map<String, List<Passage>> passagesByTurn = new HashMap<>();
    private final Map<String, List<Quotation>> quotationsByTurn = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    /** What comes first at the same place of the text. */
    private enum Rank {
        DIAGNOSTIC,
        TOPIC,
        TURN,
        NOTE
    }

    /** Something with its place in the text; it is made when it is known on which part everything stands. */
    private record Placed(int at, Rank rank, String anchor, Supplier<FlowItem> view) {}

    /**
     * A note with its id on the page.
     *
     * @param anchor the id
     */
    record AnchoredNote(String anchor, Note note) {}

    private Flow(Interview interview, Places places, List<Passage> passages) {
        ParseResult result = interview.result();
        this.source = result.source();
        this.transcript = result.transcript();
        this.places = places;
        passages.forEach(passage -> addTo(passage.turn(), passage, passagesByTurn));
        transcript.quotations().forEach(quotation -> addTo(quotation.turn(), quotation, quotationsByTurn));
        viewSpeakers();
        placeTurns();
        placeTopics();
        placeNotes();
        placeDiagnostics(result.diagnostics());
        placed.sort(Comparator.comparingInt(Placed::at).thenComparing(Placed::rank));
        placed.forEach(one -> places.add(one.anchor()));
    }

    /** Everything on the interview's own page. */
    static Flow of(Interview interview) {
        return of(interview, new Places(interview.path()), List.of());
    }

    /** Everything on the page of which {@code places} knows the address, with {@code passages} marked. */
    static Flow of(Interview interview, Places places, List<Passage> passages) {
        return new Flow(interview, places, passages);
    }

    List<SpeakerView> speakers() {
        return speakersInOrder;
    }

    /** How many parts there are. */
    int parts() {
        return places.parts();
    }

    /** The part that is shown to one who asks for {@code part}: the nearest that there is. */
    int shown(int part) {
        return places.shown(part);
    }

    /** What stands in a part, counted from 1. */
    List<FlowItem> part(int part) {
        int from = (part - 1) * Places.PART_SIZE;
        return placed.subList(from, Math.min(placed.size(), from + Places.PART_SIZE)).stream()
                .map(one -> one.view().get())
                .toList();
    }

    /** A link to the turn with this id, if there is one. */
    Optional<String> href(String turn) {
        return transcript.turn(turn).map(found -> places.href(found.id()));
    }

    /** The table of contents. */
    List<TopicView> topics() {
        return all(Rank.TOPIC, TopicView.class);
    }

    /** What looked wrong. */
    List<DiagnosticView> diagnostics() {
        return all(Rank.DIAGNOSTIC, DiagnosticView.class);
    }

    private <T extends FlowItem> List<T> all(Rank rank, Class<T> kind) {
        return placed.stream()
                .filter(one -> one.rank() == rank)
                .map(one -> kind.cast(one.view().get()))
                .toList();
    }

    private void viewSpeakers() {
        int named = 0;
        for (Speaker speaker : transcript.speakers()) {
            SpeakerView view = SpeakerView.of(speaker, named);
            named += speaker.anonymous() ? 0 : 1;
            speakers.put(speaker.id(), view);
            speakersInOrder.add(view);
        }
    }

    private void placeTurns() {
        Map<String, Integer> numbers = new HashMap<>();
        transcript.turns().forEach(turn -> numbers.put(turn.id(), numbers.size() + 1));
        TurnViews views = new TurnViews(source, places, speakers, numbers);
        for (Turn turn : transcript.turns()) {
            turnsByStart.put(turn.span().start(), turn);
            turn.topic().ifPresent(topic -> turnsByTopic.merge(topic.id(), 1, Integer::sum));
            place(turn.span().start(), Rank.TURN, turn.id(), () -> views.view(turn, insideOf(turn)));
        }
    }

    private TurnViews.Inside insideOf(Turn turn) {
        return new TurnViews.Inside(
                notesByTurn.getOrDefault(turn.id(), List.of()),
                quotationsByTurn.getOrDefault(turn.id(), List.of()),
                passagesByTurn.getOrDefault(turn.id(), List.of()));
    }

    private void placeTopics() {
        for (Topic topic : transcript.topics()) {
            place(topic.span().start(), Rank.TOPIC, topic.id(), () -> {
                int turns = turnsByTopic.getOrDefault(topic.id(), 0);
                return new TopicView(topic.id(), places.href(topic.id()), topic.heading(), turns);
            });
        }
    }

    private void placeNotes() {
        int number = 0;
        for (Note note : transcript.notes()) {
            AnchoredNote anchored = new AnchoredNote("n" + ++number, note);
            Optional<Turn> around = note.kind() == NoteKind.FOOTNOTE
                    ? Optional.empty()
                    : turnAt(note.span().start());
            around.ifPresentOrElse(turn -> addTo(turn.id(), anchored, notesByTurn), () -> placeAlone(anchored));
            note.anchor()
                    .flatMap(mark -> turnAt(mark.start()))
                    .ifPresent(turn -> addTo(turn.id(), anchored, notesByTurn));
        }
    }

    private void placeAlone(AnchoredNote anchored) {
        place(anchored.note().span().start(), Rank.NOTE, anchored.anchor(), () -> NoteView.of(anchored, places));
    }

    private static <T> void addTo(String turn, T thing, Map<String, List<T>> thingsByTurn) {
        thingsByTurn.computeIfAbsent(turn, id -> new ArrayList<>()).add(thing);
    }

    /** A diagnostic about a turn stands before it. */
    private void placeDiagnostics(List<Diagnostic> diagnostics) {
        int number = 0;
        for (Diagnostic diagnostic : diagnostics) {
            String anchor = "d" + ++number;
            int start = diagnostic.span().start();
            int at = turnAt(start).map(turn -> turn.span().start()).orElse(start);
            place(at, Rank.DIAGNOSTIC, anchor, () -> view(diagnostic, anchor));
        }
    }

    private DiagnosticView view(Diagnostic diagnostic, String anchor) {
        return new DiagnosticView(
                anchor,
                places.href(anchor),
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                source.line(diagnostic.span().start()),
                diagnostic.code(),
                diagnostic.message(),
                diagnostic.hint());
    }

    private void place(int at, Rank rank, String anchor, Supplier<FlowItem> view) {
        placed.add(new Placed(at, rank, anchor, view));
    }

    private Optional<Turn> turnAt(int offset) {
        return Optional.ofNullable(turnsByStart.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(turn -> offset <= turn.span().end());
    }
}
