package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/** A transcript with all that the makers of exercises need of it, worked out once. */
final class Interview {
    private final Transcript transcript;
    private final long fingerprint;
    private final Optional<ReportedClaims> reported;
    private final List<Person> speakers;
    private final List<Person> mentioned;
    private final ForeignSpans foreign;
    private final List<Line> lines;
    private final Map<String, List<Line>> linesByTurn = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private @Nullable List<Candidate<Person>> ownLines;
    private @Nullable List<Line> plainClaims;
    private final IdentityHashMap<Line, Integer> worths = new IdentityHashMap<>();
    private @Nullable Set<Line> plain;
    private @Nullable Turning turning;

    private Interview(Transcript transcript, Optional<ReportedClaims> reported) {
        this.reported = reported;
        this.transcript = transcript;
        this.fingerprint = fingerprint(transcript);
        List<String> organisations =
                transcript.metadata().organisation().map(Person::telling).orElse(List.of());
        this.speakers = transcript.speakers().stream()
                .filter(speaker -> !speaker.anonymous())
                .map(speaker -> Person.of(speaker, organisations))
                .toList();
        this.mentioned = MentionedPeople.of(transcript, speakers);
        this.foreign = ForeignSpans.of(transcript);
        this.lines = collectLines();
        for (Line line : lines) {
            linesByTurn
                    .computeIfAbsent(line.turn().id(), id -> new ArrayList<>())
                    .add(line);
        }
        transcript.turns().forEach(turn -> Words.of(turn.text()).forEach(word -> uses.merge(word, 1, Integer::sum)));
    }

    static Interview of(Transcript transcript, Optional<ReportedClaims> reported) {
        return new Interview(transcript, reported);
    }

    /** The report about it. */
    Optional<ReportedClaims> reported() {
        return reported;
    }

    /** A number that differs between interviews, so that the same seed does not put their keys into the same places. */
    long fingerprint() {
        return fingerprint;
    }

    private static long fingerprint(Transcript transcript) {
        long hash = 0xcbf2_9ce4_8422_2325L;
        for (Turn turn : transcript.turns()) {
            hash = (hash ^ turn.text().hashCode()) * 0x0000_0100_0000_01b3L;
        }
        return hash;
    }

    Transcript transcript() {
        return transcript;
    }

    /** Those who speak and are known by name. */
    List<Person> speakers() {
        return speakers;
    }

    /** Those who are named and do not speak. */
    List<Person> mentioned() {
        return mentioned;
    }

    /** The sentences that can stand alone, each the first of its wording, in the order of the text. */
    List<Line> lines() {
        return lines;
    }

    /** The lines that give nobody away, each with the one who says it. */
    List<Candidate<Person>> ownLines() {
        List<Candidate<Person>> known = ownLines;
        if (known == null) {
            known = List.copyOf(PeopleSets.candidates(this));
            ownLines = known;
        }
        return known;
    }

    /** The lines that are plain claims. */
    List<Line> plainClaims() {
        List<Line> known = plainClaims;
        if (known == null) {
            known = lines.stream().filter(PlainClaim::isIn).toList();
            plainClaims = known;
        }
        return known;
    }

    /** What a line of the interview is worth, worked out once. */
    int worth(Line line) {
        return worths.computeIfAbsent(line, Worth::of);
    }

    boolean isPlainClaim(Line line) {
        Set<Line> known = plain;
        if (known == null) {
            known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(plainClaims());
            plain = known;
        }
        return known.contains(line);
    }

    /** What its claims can be turned into. */
    Turning turning() {
        Turning known = turning;
        if (known == null) {
            known = Turning.of(this);
            turning = known;
        }
        return known;
    }

    /** The sentences of {@code turn} that can stand alone. */
    List<Line> linesOf(Turn turn) {
        return linesByTurn.getOrDefault(turn.id(), List.of());
    }

    /** The questions of a turn that can be understood alone. */
    List<Line> questionsOf(Turn turn) {
        List<Line> questions = new ArrayList<>();
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            SpokenParagraph said = SpokenParagraph.of(turn, i);
            for (Range range : said.sentences()) {
                if (range.of(said.text()).endsWith("?")) {
                    Line line = Line.of(said, range);
                    if (LineRules.isClearQuestion(line)) {
                        questions.add(line);
                    }
                }
            }
        }
        return questions;
    }

    /** The sentences of a turn that can stand alone, in whose wording it may be. */
    List<Line> sentencesOf(Turn turn) {
        List<Line> sentences = new ArrayList<>();
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            SpokenParagraph said = SpokenParagraph.of(turn, i);
            for (Range range : said.sentences()) {
                Line line = Line.of(said, range);
                if (LineRules.standsAlone(line)) {
                    sentences.add(line);
                }
            }
        }
        return sentences;
    }

    /** How often {@code word} is said. */
    int uses(String word) {
        return uses.getOrDefault(word, 0);
    }

    /** Whether the lines have forms of a word in common that is not on everybody's lips. */
    boolean related(Line one, Line other) {
        List<String> telling =
                one.words().stream().filter(word -> !isCommon(word)).toList();
        return other.words().stream()
                .filter(word -> !isCommon(word))
                .anyMatch(word -> telling.stream().anyMatch(mine -> Words.related(mine, word)));
    }

    /** A word of grammar, or one that is said in more than one turn of eight. */
    private boolean isCommon(String word) {
        return FunctionWords.contains(word)
                || uses(word) > Math.max(8, transcript.turns().size() / 8);
    }

    /** Whether {@code word} gives a speaker away. */
    boolean namesSpeaker(String word) {
        return speakers.stream().anyMatch(person -> person.tells().contains(word));
    }

    private List<Line> collectLines() {
        List<Line> found = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Turn turn : transcript.turns()) {
            boolean ownWords = turn.wording() == Wording.VERBATIM
                    && turn.speaker().filter(speaker -> !speaker.anonymous()).isPresent();
            if (ownWords) {
                for (Line line : sentencesOf(turn)) {
                    if (!foreign.overlaps(line.span()) && seen.add(line.words())) {
                        found.add(line);
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
