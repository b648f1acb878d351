package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The claims of each speaker with what they were turned into, put together so that nothing in the look of a claim tells
 * whether it was turned: a figure or a person is exchanged for another; where {@code not} was put in, a claim that
 * the same speaker did deny stands beside it, denied in the same way.
 */
final class TurnedClaims {
    private final Turning turning;
    private final List<Line> claims;
    private final Chance chance;

    private TurnedClaims(Turning turning, List<Line> claims, Chance chance) {
        this.turning = turning;
        this.claims = claims;
        this.chance = chance;
    }

    static TurnedClaims of(Interview interview, Chance chance) {
        List<Line> claims = new ArrayList<>(interview.plainClaims());
        chance.shuffle(claims);
        return new TurnedClaims(interview.turning(), claims, chance);
    }

    /** A claim that is made and one of the same speaker's that was turned: of the same line, or of one that looks like it. */
    record Pair(Line said, TurnedClaim turned) {}

    /** Pairs of every sort. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        exchanged().forEach(turned -> pairs.add(new Pair(turned.line(), turned)));
        pairs.addAll(deniedPairs());
        pairs.addAll(affirmedPairs());
        chance.shuffle(pairs);
        return pairs;
    }

    /** By the speaker's id, the claims in which a figure or a person was exchanged, those of one length together. */
    Map<String, List<TurnedClaim>> exchangedBySpeaker() {
        Map<String, List<TurnedClaim>> bySpeaker = new LinkedHashMap<>();
        exchanged()
                .forEach(turned -> bySpeaker
                        .computeIfAbsent(
                                turned.line().turn().speaker().orElseThrow().id(), id -> new ArrayList<>())
                        .add(turned));
        bySpeaker
                .values()
                .forEach(claims -> claims.sort(
                        Comparator.comparingInt(claim -> claim.text().length())));
        return bySpeaker;
    }

    private List<TurnedClaim> exchanged() {
        return claims.stream()
                .flatMap(line -> turning.exchanged(line, chance).stream())
                .toList();
    }

    /** Claims that are denied, each with one of about its length that was turned into a denial. */
    private List<Pair> deniedPairs() {
        List<Pair> pairs = new ArrayList<>();
        Set<Line> used = new HashSet<>();
        for (Line line : claims) {
            if (isDenied(line)) {
                Look look = Look.of(line);
                claims.stream()
                        .filter(other -> !isDenied(other)
                                && !used.contains(other)
                                && Look.of(other).equals(look))
                        .flatMap(other -> opposite(other, isContracted(line)).stream())
                        .min(Comparator.comparingInt(turned ->
                                Math.abs(turned.text().length() - line.text().length())))
                        .ifPresent(turned -> {
                            used.add(turned.line());
                            pairs.add(new Pair(line, turned));
                        });
            }
        }
        return pairs;
    }

    private Optional<TurnedClaim> opposite(Line line, boolean contracted) {
        return turning.opposite(line, contracted);
    }

    /** Claims from which {@code not} was taken, each with one that has none. */
    private List<Pair> affirmedPairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Line line : claims) {
            if (isDenied(line)) {
                opposite(line, false)
                        .flatMap(turned -> affirmedLike(line).map(said -> new Pair(said, turned)))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Line> affirmedLike(Line line) {
        Look look = Look.of(line);
        return claims.stream()
                .filter(other -> !isDenied(other) && Look.of(other).equals(look))
                .findFirst();
    }

    private static boolean isDenied(Line line) {
        return line.words().stream().anyMatch(MainVerb::denies);
    }

    private static boolean isContracted(Line line) {
        return line.words().stream().anyMatch(word -> word.endsWith("n't"));
    }

    /** Whose a line is, and how it looks. */
    private record Look(String speaker, CueProfile cues) {
        static Look of(Line line) {
            return new Look(
                    line.turn().speaker().orElseThrow().id(),
                    CueProfile.of(line).coarse());
        }
    }
}
