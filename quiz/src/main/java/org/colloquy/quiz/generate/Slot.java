package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Key;

/** A place in a quiz: of an exercise that stays as it is, or of a draft whose key has no place yet. */
sealed interface Slot {

    /** In how many places the key may stand; 1 if the key is no single option. */
    int places();

    /** Where the key stands, if that is settled. */
    OptionalInt place();

    /** The exercise, its key at {@code place}. */
    Exercise at(int place, Chance chance);

    /** The exercises, their keys where chance will have them. */
    static List<Exercise> fill(List<Slot> slots, Chance chance) {
        List<Integer> places = KeyPlaces.of(
                slots.stream().map(Slot::places).toList(),
                slots.stream().map(Slot::place).toList(),
                chance);
        List<Exercise> exercises = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            exercises.add(slots.get(i).at(places.get(i), chance));
        }
        return exercises;
    }

    /** One that stays. */
    record Kept(Exercise exercise) implements Slot {

        @Override
        public int places() {
            return exercise.key() instanceof Key.Choice ? exercise.options().size() : 1;
        }

        @Override
        public OptionalInt place() {
            for (int i = 0; i < exercise.options().size(); i++) {
                if (exercise.key() instanceof Key.Choice key
                        && key.option().equals(exercise.options().get(i).id())) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.of(0);
        }

        @Override
        public Exercise at(int place, Chance chance) {
            return exercise;
        }
    }

    /**
     * One to be made.
     *
     * @param id what it will be called
     */
    record Open(String id, Draft draft) implements Slot {

        @Override
        public int places() {
            return draft.places();
        }

        @Override
        public OptionalInt place() {
            return OptionalInt.empty();
        }

        @Override
        public Exercise at(int place, Chance chance) {
            return draft.at(id, place, chance);
        }
    }
}
