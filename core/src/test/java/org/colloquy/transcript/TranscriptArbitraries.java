package org.colloquy.transcript;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;

/** Arbitrary transcripts in which every id names something and every span lies in {@link #SOURCE}. */
public final class TranscriptArbitraries {
    /** Forty lines with the three kinds of line end. */
    public static final SourceText SOURCE =
            SourceText.of("a line of words\nand another\r\nand a third\r".repeat(13) + "the last");

    private TranscriptArbitraries() {}

    public static Arbitrary<Transcript> transcripts() {
        Arbitrary<List<Speaker>> speakers = numbered(
                speaker(),
                4,
                (speaker, n) -> new Speaker(
                        "s" + n,
                        speaker.name(),
                        speaker.description(),
                        speaker.role(),
                        speaker.labels(),
                        speaker.anonymous()));
        Arbitrary<List<Topic>> topics =
                numbered(topic(), 3, (topic, n) -> new Topic("p" + n, topic.heading(), topic.summary(), topic.span()));
        return Combinators.combine(speakers, topics)
                .flatAs((who, what) -> turns(who, what).flatMap(turns -> transcript(who, what, turns)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Transcript> transcript(List<Speaker> speakers, List<Topic> topics, List<Turn> turns) {
        List<String> ids = turns.stream().map(Turn::id).toList();
        return Combinators.combine(
                        metadata(speakers),
                        note(ids, topics).list().ofMaxSize(3),
                        ids.isEmpty()
                                ? Arbitraries.just(List.<Quotation>of())
                                : quotation(ids, speakers).list().ofMaxSize(3))
                .as((metadata, notes, quotations) ->
                        new Transcript(metadata, speakers, topics, turns, notes, quotations));
    }

    /** Any text, names that other programs have stumbled over, and characters that need care in many formats. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.of(
                        "Ada Lind",
                        "__proto__",
                        "constructor",
                        "",
                        " ",
                        "\u00A0",
                        "\"quoted\"",
                        "<b>&amp;",
                        "\u2028",
                        "\uD800",
                        "\uDC00\uD800",
                        "\0\t\b",
                        "\uFEFF",
                        "a\r\nb",
                        "\\",
                        "😀"));
    }

    private static Arbitrary<Speaker> speaker() {
        return Combinators.combine(
                        texts(),
                        texts().optional(),
                        Arbitraries.of(Role.class),
                        texts().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((name, description, role, labels, anonymous) ->
                        new Speaker("", name, description, role, labels, anonymous));
    }

    private static Arbitrary<Topic> topic() {
        return Combinators.combine(texts(), texts().optional(), spans())
                .as((heading, summary, span) -> new Topic("", heading, summary, span));
    }

    private static Arbitrary<Metadata> metadata(List<Speaker> speakers) {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<List<String>> some = speakers.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(speakers).map(Speaker::id).list().ofMaxSize(2);
        return Combinators.combine(
                        texts().optional(),
                        dates.optional(),
                        texts().optional(),
                        texts().optional(),
                        some,
                        some,
                        Arbitraries.of(true, false))
                .as(Metadata::new);
    }

    private static Arbitrary<List<Turn>> turns(List<Speaker> speakers, List<Topic> topics) {
        return turn(speakers, topics).list().ofMaxSize(5).map(TranscriptArbitraries::linked);
    }

    private static Arbitrary<Turn> turn(List<Speaker> speakers, List<Topic> topics) {
        Arbitrary<Turn.Builder> said = Combinators.combine(
                        spans(),
                        Arbitraries.of(Wording.class),
                        oneOrNone(topics),
                        Arbitraries.of(true, false),
                        paragraph().list().ofMaxSize(3),
                        timestamp().list().ofMaxSize(2))
                .as((span, wording, topic, breaksOff, paragraphs, timestamps) -> Turn.builder("", span)
                        .wording(wording)
                        .topic(topic.orElse(null))
                        .breaksOff(breaksOff)
                        .paragraphs(paragraphs)
                        .timestamps(timestamps));
        return Combinators.combine(
                        said,
                        oneOrNone(speakers),
                        texts(),
                        Arbitraries.of(InferenceReason.class).optional())
                .as((turn, speaker, label, reason) -> {
                    speaker.ifPresent(who ->
                            reason.ifPresentOrElse(why -> turn.inferred(who, why), () -> turn.labelled(who, label)));
                    return turn.build();
                });
    }

    /** Numbers the turns; one that breaks off is interrupted by the next and taken up again by the one after it. */
    private static List<Turn> linked(List<Turn> turns) {
        List<Turn> linked = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            Turn.Builder builder = Turn.builder("t" + (i + 1), turn.span())
                    .wording(turn.wording())
                    .topic(turn.topic().orElse(null))
                    .breaksOff(turn.breaksOff())
                    .interrupts(i > 0 && turns.get(i - 1).breaksOff() ? "t" + i : null)
                    .continues(i > 1 && turns.get(i - 2).breaksOff() ? "t" + (i - 1) : null)
                    .paragraphs(turn.paragraphs())
                    .timestamps(turn.timestamps());
            turn.speaker()
                    .ifPresent(who -> turn.reason()
                            .ifPresentOrElse(
                                    why -> builder.inferred(who, why),
                                    () -> builder.labelled(who, turn.label().orElseThrow())));
            linked.add(builder.build());
        }
        return linked;
    }

    private static Arbitrary<Paragraph> paragraph() {
        return Arbitraries.integers()
                .between(0, SOURCE.length() - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(starts -> starts.stream().sorted().toList())
                .map(starts -> IntStream.range(0, starts.size())
                        .mapToObj(i -> new Span(
                                starts.get(i),
                                i + 1 < starts.size()
                                        ? starts.get(i + 1)
                                        : Math.min(starts.get(i) + 9, SOURCE.length())))
                        .toList())
                .flatMap(pieces -> texts().map(text -> new Paragraph(text, pieces)));
    }

    private static Arbitrary<Timestamp> timestamp() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE).map(Duration::ofMillis), spans())
                .as(Timestamp::new);
    }

    private static Arbitrary<Note> note(List<String> turns, List<Topic> topics) {
        return Combinators.combine(
                        Arbitraries.of(NoteKind.class),
                        texts(),
                        oneOrNone(turns),
                        oneOrNone(topics).map(topic -> topic.map(Topic::id)),
                        texts().optional(),
                        spans(),
                        spans().optional())
                .as(Note::new);
    }

    private static Arbitrary<Quotation> quotation(List<String> turns, List<Speaker> speakers) {
        return Combinators.combine(
                        Arbitraries.of(turns),
                        oneOrNone(speakers),
                        texts().optional(),
                        texts(),
                        spans().list().ofMinSize(1).ofMaxSize(3))
                .as(Quotation::new);
    }

    private static Arbitrary<Span> spans() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, SOURCE.length());
        return Combinators.combine(offsets, offsets).as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
    }

    private static <T> Arbitrary<Optional<T>> oneOrNone(List<T> values) {
        return values.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(values).optional();
    }

    private static <T> Arbitrary<List<T>> numbered(Arbitrary<T> value, int most, Numbering<T> numbering) {
        return value.list()
                .ofMaxSize(most)
                .map(values -> IntStream.range(0, values.size())
                        .mapToObj(i -> numbering.number(values.get(i), i + 1))
                        .toList());
    }

    private interface Numbering<T> {
        T number(T value, int number);
    }
}
