package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each term stands in a transcript. Terms are numbered through the whole transcript; a place is such a number.
 *
 * <p>Built once in time linear in the terms; immutable afterwards.
 */
final class TurnIndex {
    private static final int[] NOWHERE = {};

    private final Map<String, int[]> places;
    private final int[] turnOfPlace;
    private final int[] lengths;

    private TurnIndex(Map<String, int[]> places, int[] turnOfPlace, int[] lengths) {
        this.places = places;
        this.turnOfPlace = turnOfPlace;
        this.lengths = lengths;
    }

    /** An index of the terms of each turn. */
    static TurnIndex of(List<List<String>> turns) {
        int[] lengths = turns.stream().mapToInt(List::size).toArray();
        int[] turnOfPlace = new int[Arrays.stream(lengths).sum()];
        Map<String, List<Integer>> found = new HashMap<>();
        int place = 0;
        for (int turn = 0; turn < turns.size(); turn++) {
            for (String term : turns.get(turn)) {
                found.computeIfAbsent(term, unseen -> new ArrayList<>()).add(place);
                turnOfPlace[place++] = turn;
            }
        }
        Map<String, int[]> places = new HashMap<>();
        found.forEach((term, at) ->
                places.put(term, at.stream().mapToInt(Integer::intValue).toArray()));
        return new TurnIndex(places, turnOfPlace, lengths);
    }

    int turns() {
        return lengths.length;
    }

    /** How many terms the turn has. */
    int length(int turn) {
        return lengths[turn];
    }

    double meanLength() {
        return (double) turnOfPlace.length / Math.max(1, lengths.length);
    }

    /** The places of {@code term} in ascending order; shared, not to be changed. */
    int[] places(String term) {
        return places.getOrDefault(term, NOWHERE);
    }

    int turnOf(int place) {
        return turnOfPlace[place];
    }
}
