package org.colloquy.demo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BoundedStoreTest {
    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    private BoundedStore<String> store(long maxWeight) {
        return new BoundedStore<>(maxWeight, Duration.ofHours(1), String::length, clock);
    }

    @Test
    void givesBackWhatItKeeps() {
        BoundedStore<String> store = store(10);
        String id = store.add("value");
        assertThat(store.find(id)).contains("value");
        assertThat(store.find("unknown")).isEmpty();
    }

    @Test
    void idsDoNotRepeatAndFitIntoAddresses() {
        BoundedStore<String> store = store(1_000);
        HashSet<String> ids = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            ids.add(store.add("v"));
        }
        assertThat(ids).hasSize(500).allMatch(id -> id.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void whatWasNotUsedLongestGoesFirst() {
        BoundedStore<String> store = store(3);
        String first = store.add("a");
        String second = store.add("b");
        String third = store.add("c");
        store.find(first);
        store.add("d");
        assertThat(store.find(second)).isEmpty();
        assertThat(store.find(first)).isPresent();
        assertThat(store.find(third)).isPresent();
    }

    @Test
    void whatIsIdleTooLongIsGone() {
        BoundedStore<String> store = store(10);
        String id = store.add("v");
        now = now.plus(Duration.ofMinutes(59));
        assertThat(store.find(id)).isPresent();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(store.find(id)).isEmpty();
        assertThat(store.update(id, value -> "w")).isEmpty();
    }

    @Test
    void changesInPlace() {
        BoundedStore<String> store = store(10);
        String id = store.add("v");
        assertThat(store.update(id, value -> value + "w")).contains("vw");
        assertThat(store.find(id)).contains("vw");
    }

    @Test
    void keepsUnderAnIdOfTheCallersUnlessItIsTaken() {
        BoundedStore<String> store = store(10);
        assertThat(store.addAs("id", "one")).isTrue();
        assertThat(store.addAs("id", "two")).isFalse();
        assertThat(store.find("id")).contains("one");
        store.put("id", "three");
        assertThat(store.all()).containsOnly(entry("id", "three"));
        now = now.plus(Duration.ofMinutes(61));
        assertThat(store.all()).isEmpty();
        assertThat(store.addAs("id", "four")).isTrue();
        store.remove("id");
        store.remove("unknown");
        assertThat(store.find("id")).isEmpty();
        store.put("id", "0123456789");
        assertThat(store.find("id"))
                .as("the weight of what was removed is free again")
                .isPresent();
    }

    @Test
    void refusesWhatNeverFits() {
        assertThatThrownBy(() -> store(2).add("abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void neverHoldsMoreThanItMay(@ForAll @Size(max = 60) List<@IntRange(min = 1, max = 9) Integer> weights) {
        BoundedStore<Integer> store = new BoundedStore<>(20, Duration.ofHours(1), weight -> weight, clock);
        List<String> ids = new ArrayList<>();
        for (int weight : weights) {
            ids.add(store.add(weight));
            assertThat(store.find(ids.get(ids.size() - 1))).contains(weight);
        }
        assertThat(ids.stream().mapToInt(id -> store.find(id).orElse(0)).sum()).isLessThanOrEqualTo(20);
    }
}
