package org.colloquy.quiz;

import java.util.Objects;

/**
 * A line; under which topic was it said?
 *
 * @param item what is asked, and the answer
 * @param topic id of the topic
 */
public record WhichTopic(Item item, String topic) implements Exercise {

    public WhichTopic {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(topic, "topic");
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHICH_TOPIC;
    }
}
