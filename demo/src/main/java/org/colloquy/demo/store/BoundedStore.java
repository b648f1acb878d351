package org.colloquy.demo.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values under ids that nobody can guess, in bounded memory. What has not been asked for during the idle time is gone;
 * when there is no room, what has not been asked for longest goes first. Safe for use by several threads.
 *
 * @param <V> immutable
 */
public final class BoundedStore<V> {
    private final long maxWeight;
    private final Duration idle;
    private final ToLongFunction<V> weigher;
    private final InstantSource clock;

    /** In the order of last use, the longest unused first. */
    private final LinkedHashMap<String, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    private long weight;

    private record Entry<V>(V value, long weight, Instant lastUse) {}

    /**
     * A store without anything in it.
     *
     * @param maxWeight how much all values together may weigh
     * @param idle how long a value is kept without being asked for
     * @param weigher what a value weighs, in a unit of the caller's
     * @param clock tells the time
     */
    public BoundedStore(long maxWeight, Duration idle, ToLongFunction<V> weigher, InstantSource clock) {
        this.maxWeight = maxWeight;
        this.idle = Objects.requireNonNull(idle, "idle");
        this.weigher = Objects.requireNonNull(weigher, "weigher");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Keeps a value under a new id.
     *
     * @throws IllegalArgumentException if it alone weighs more than the store may hold
     */
    public synchronized String add(V value) {
        String id = RandomId.next();
        put(id, value);
        return id;
    }

    /**
     * Keeps a value under an id of the caller's, unless that is taken.
     *
     * @return whether it was free
     * @throws IllegalArgumentException if the value alone weighs more than the store may hold
     */
    public synchronized boolean addAs(String id, V value) {
        if (live(id) != null) {
            return false;
        }
        put(id, value);
        return true;
    }

    /**
     * Keeps a value under an id of the caller's, in place of what was there.
     *
     * @throws IllegalArgumentException if the value alone weighs more than the store may hold
     */
    public synchronized void put(String id, V value) {
        long valueWeight = weigher.applyAsLong(value);
        if (valueWeight > maxWeight) {
            throw new IllegalArgumentException("weighs " + valueWeight + ", more than " + maxWeight);
        }
        remove(id);
        makeRoom(valueWeight);
        entries.put(id, new Entry<>(value, valueWeight, clock.instant()));
        weight += valueWeight;
    }

    /** Forgets the value under {@code id}, if there is one. */
    public synchronized void remove(String id) {
        Entry<V> removed = entries.remove(id);
        if (removed != null) {
            weight -= removed.weight();
        }
    }

    /** All values, those that have not been asked for longest first; that does not count as asking for them. */
    public synchronized Map<String, V> all() {
        Map<String, V> values = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            if (!isStale(entry)) {
                values.put(id, entry.value());
            }
        });
        return values;
    }

    /** The value under {@code id}, if it is still there. */
    public synchronized Optional<V> find(String id) {
        Entry<V> entry = live(id);
        if (entry == null) {
            return Optional.empty();
        }
        entries.put(id, new Entry<>(entry.value(), entry.weight(), clock.instant()));
        return Optional.of(entry.value());
    }

    /** Puts what {@code change} makes of the value in its place; empty if there is none under {@code id}. */
    public synchronized Optional<V> update(String id, UnaryOperator<V> change) {
        Entry<V> entry = live(id);
        if (entry == null) {
            return Optional.empty();
        }
        V changed = change.apply(entry.value());
        put(id, changed);
        return Optional.of(changed);
    }

    private @Nullable Entry<V> live(String id) {
        Entry<V> entry = entries.get(id);
        if (entry != null && isStale(entry)) {
            remove(id);
            return null;
        }
        return entry;
    }

    private void makeRoom(long needed) {
        Iterator<Map.Entry<String, Entry<V>>> oldest = entries.entrySet().iterator();
        while (oldest.hasNext()) {
            Entry<V> entry = oldest.next().getValue();
            if (weight + needed <= maxWeight && !isStale(entry)) {
                return;
            }
            oldest.remove();
            weight -= entry.weight();
        }
    }

    private boolean isStale(Entry<V> entry) {
        return entry.lastUse().plus(idle).isBefore(clock.instant());
    }
}
