package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.language.Sentences;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;

/**
 * All sentences of a transcript in order, and where each stem stands. Built once in time linear in the text; immutable
 * afterwards.
 */
final class Utterances {
    private final List<Turn> turns;
    private final List<Utterance> utterances = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, List<Integer>> turnsOfContext = new HashMap<>();
    private final int[] firstOfTurn;

    private Utterances(Transcript transcript) {
        turns = transcript.turns();
        firstOfTurn = new int[turns.size() + 1];
        Terms terms = new Terms();
        Map<String, Integer> numbers = new HashMap<>();
        int[] threads = new int[turns.size()];
        for (int turn = 0; turn < turns.size(); turn++) {
            firstOfTurn[turn] = utterances.size();
            Integer continued = turns.get(turn).continues().map(numbers::get).orElse(null);
            threads[turn] = continued == null ? turn : threads[continued];
            numbers.put(turns.get(turn).id(), turn);
            addTurn(terms, turn, threads[turn]);
            addContext(terms, turn, continued == null ? turn - 1 : continued);
        }
        firstOfTurn[turns.size()] = utterances.size();
    }

    /** The sentences of {@code transcript}. */
    static Utterances of(Transcript transcript) {
        return new Utterances(transcript);
    }

    private void addTurn(Terms terms, int turn, int thread) {
        List<Paragraph> paragraphs = turns.get(turn).paragraphs();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            String text = paragraphs.get(paragraph).text();
            for (Span span : Sentences.in(text)) {
                List<Term> said = terms.families(text.substring(span.start(), span.end())).stream()
                        .map(term -> term.moved(span.start()))
                        .toList();
                add(new Utterance(turn, paragraph, span.start(), span.end(), thread, asks(text, span), said));
            }
        }
    }

    private void add(Utterance utterance) {
        int number = utterances.size();
        utterances.add(utterance);
        Set<String> stems = new HashSet<>();
        utterance.terms().forEach(term -> stems.add(term.stem()));
        stems.forEach(stem ->
                places.computeIfAbsent(stem, unseen -> new ArrayList<>()).add(number));
    }

    private static boolean asks(String text, Span sentence) {
        int last = sentence.end() - 1;
        while (last > sentence.start() && !Character.isLetterOrDigit(text.charAt(last)) && text.charAt(last) != '?') {
            last--;
        }
        return text.charAt(last) == '?';
    }

    /**
     * What a turn is about without saying so: who speaks, its heading, and what was said in the turn that it answers or
     * goes on with. After a plain no it is not about the question: that is what it denies.
     */
    private void addContext(Terms terms, int turn, int before) {
        Turn said = turns.get(turn);
        Set<String> context = new HashSet<>();
        said.topic().map(Topic::heading).ifPresent(heading -> addStems(terms, heading, context));
        said.speaker().map(Speaker::name).ifPresent(name -> addStems(terms, name, context));
        if (before >= 0 && !saysNo(said)) {
            for (int i = firstOfTurn[before]; i < firstOfTurn[before + 1]; i++) {
                utterances.get(i).terms().forEach(term -> context.add(term.stem()));
            }
        }
        context.forEach(stem -> turnsOfContext
                .computeIfAbsent(stem, unseen -> new ArrayList<>())
                .add(turn));
    }

    private static void addStems(Terms terms, String text, Set<String> stems) {
        terms.families(text).forEach(term -> stems.add(term.stem()));
    }

    private static boolean saysNo(Turn turn) {
        return !turn.paragraphs().isEmpty()
                && !PlainAnswer.of(turn.paragraphs().get(0).text()).orElse(true);
    }

    /** Whether {@code utterance} is one of the sentences of {@code passage}. */
    boolean isIn(Utterance utterance, Passage passage) {
        return utterances.subList(passage.first(), passage.end()).contains(utterance);
    }

    /** The first sentence of the next turn, if {@code passage} ends its own; it has none of the claim. */
    Passage after(Passage passage) {
        int next = passage.end();
        boolean ends = next < size() && at(next).turn() == at(next - 1).turn() + 1;
        return ends ? new Passage(next, next + 1, 0, 0, passage.coverage()) : Passage.NONE;
    }

    int size() {
        return utterances.size();
    }

    Utterance at(int number) {
        return utterances.get(number);
    }

    int turns() {
        return turns.size();
    }

    Turn turnOf(Utterance utterance) {
        return turns.get(utterance.turn());
    }

    /** The words of a sentence. */
    String text(Utterance utterance) {
        Paragraph paragraph = turnOf(utterance).paragraphs().get(utterance.paragraph());
        return paragraph.text().substring(utterance.start(), utterance.end());
    }

    /** Where a sentence stands in the source. */
    Span span(Utterance utterance) {
        Paragraph paragraph = turnOf(utterance).paragraphs().get(utterance.paragraph());
        return paragraph.sourceSpans(utterance.start(), utterance.end()).stream()
                .reduce(Span::union)
                .orElse(paragraph.span());
    }

    /** The sentences in which {@code stem} stands, in order. */
    List<Integer> places(String stem) {
        return places.getOrDefault(stem, List.of());
    }

    /** The turns in whose context {@code stem} stands, in order. */
    List<Integer> turnsOfContext(String stem) {
        return turnsOfContext.getOrDefault(stem, List.of());
    }

    /** Whether {@code stem} stands anywhere in the transcript. */
    boolean knows(String stem) {
        return places.containsKey(stem) || turnsOfContext.containsKey(stem);
    }

    /** How much it tells that a sentence has {@code stem}: its inverse document frequency, sentences as documents. */
    double rarity(String stem) {
        int having = places(stem).size();
        return Math.log(1 + (size() - having + 0.5) / (having + 0.5));
    }
}
