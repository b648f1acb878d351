package org.colloquy.demo.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one browser has begun.
 *
 * @param last the number of the newest attempt
 * @param attempts by number, from 1; the oldest are forgotten
 */
record Session(int last, Map<Integer, Attempt> attempts) {
    private static final int KEPT = 3;

    Session {
        attempts = Map.copyOf(attempts);
    }

    static Session empty() {
        return new Session(0, Map.of());
    }

    Optional<Attempt> attempt(int number) {
        return Optional.ofNullable(attempts.get(number));
    }

    /** The number of the newest attempt at the quiz of a class that is not finished. */
    Optional<Integer> unfinished(ClassCode code) {
        return attempts.entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(Optional.of(code)))
                .filter(entry -> entry.getValue().next().isPresent())
                .map(Map.Entry::getKey)
                .max(Integer::compare);
    }

    Session with(Attempt attempt) {
        TreeMap<Integer, Attempt> more = new TreeMap<>(attempts);
        more.put(last + 1, attempt);
        if (more.size() > KEPT) {
            more.pollFirstEntry();
        }
        return new Session(last + 1, more);
    }

    /** With an answer to a question of an attempt; without change if there is no such attempt. */
    Session answered(int attempt, int question, List<String> answer) {
        if (!attempts.containsKey(attempt)) {
            return this;
        }
        TreeMap<Integer, Attempt> changed = new TreeMap<>(attempts);
        changed.computeIfPresent(attempt, (number, before) -> before.answered(question, answer));
        return new Session(last, changed);
    }
}
