package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Line> claims = new ArrayList<>(
                interview.lines().stream().filter(PlainClaim::isIn).toList());
        chance.shuffle(claims);
        return new TurnedClaims(Turning.of(interview), claims, chance);
    }

    /** A claim that is made and one of the same speaker's that was turned: of the same line, or of one that looks like it. */
    record Pair(Line said, TurnedClaim turned) {}

    /** A claim that is made and some of the same speaker's that were turned. */
    record Denied(Line said, List<TurnedClaim> turned) {}

    /** Pairs of every sort. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        exchanged().forEach(turned -> pairs.add(new Pair(turned.line(), turned)));
        deniedSets(1).stream()
                .filter(set -> !set.turned().isEmpty())
                .forEach(set -> pairs.add(new Pair(set.said(), set.turned().get(0))));
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

    /** Each claim that is denied, with up to {@code size} of about its length that were turned into denials. */
    List<Denied> deniedSets(int size) {
        Map<Look, List<Line>> affirmed = new LinkedHashMap<>();
        claims.stream()
                .filter(line -> !isDenied(line))
                .forEach(line -> affirmed.computeIfAbsent(Look.of(line), look -> new ArrayList<>())
                        .add(line));
        List<Denied> sets = new ArrayList<>();
        for (Line line : claims) {
            if (isDenied(line)) {
                List<Line> alike = affirmed.getOrDefault(Look.of(line), new ArrayList<>());
                alike.sort(Comparator.comparingInt(
                        other -> Math.abs(other.text().length() - line.text().length())));
                List<TurnedClaim> turned = alike.stream()
                        .flatMap(other -> opposite(other, isContracted(line)).stream())
                        .limit(size)
                        .toList();
                turned.forEach(claim -> alike.remove(claim.line()));
                sets.add(new Denied(line, turned));
            }
        }
        return sets;
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
        return line.words().stream().anyMatch(word -> word.equals("not") || MainVerb.isNegated(word));
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
