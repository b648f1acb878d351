package org.colloquy.json;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value in a document and its place, so that whatever is wrong with it can be said where it stands. */
final class JsonField {
    private static final int DEEPEST = 64;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final @Nullable JsonNode value;
    private final String pointer;

    private JsonField(@Nullable JsonNode value, String pointer) {
        this.value = value;
        this.pointer = pointer;
    }

    /** @throws JsonFormatException if the text is no JSON document */
    static JsonField parse(Reader json) {
        try {
            return new JsonField(MAPPER.readTree(json), "");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "/" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new JsonFormatException(
                    place, "this is no JSON (" + e.getOriginalMessage() + ")", "mend the text there, or write it anew");
        }
    }

    /** The field of this name, which may be missing: then the asking for its value fails. */
    JsonField get(String name) {
        if (value == null || !value.isObject()) {
            throw wrong("an object is expected here", "give {…} with the field \"" + name + "\"");
        }
        return new JsonField(value.get(name), pointer + "/" + name);
    }

    boolean isAbsent() {
        return value == null || value.isNull() || value.isMissingNode();
    }

    <T> Optional<T> map(Function<JsonField, T> read) {
        return isAbsent() ? Optional.empty() : Optional.of(read.apply(this));
    }

    String text() {
        JsonNode node = present();
        if (!node.isString()) {
            throw wrong("a text is expected here", "put it in quotation marks");
        }
        return node.stringValue();
    }

    Optional<String> optionalText() {
        return map(JsonField::text);
    }

    int number() {
        JsonNode node = present();
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong("a whole number is expected here", "give a number from 0 to " + Integer.MAX_VALUE);
        }
        return node.intValue();
    }

    boolean flag() {
        JsonNode node = present();
        if (!node.isBoolean()) {
            throw wrong("true or false is expected here", "give one of the two");
        }
        return node.booleanValue();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "\"" + name + "\" is not known here",
                        "give one of " + Arrays.toString(type.getEnumConstants())));
    }

    <T> List<T> list(Function<JsonField, T> read) {
        JsonNode node = present();
        if (!node.isArray()) {
            throw wrong("a list is expected here", "put the values in [ ]");
        }
        List<T> values = new ArrayList<>(node.size());
        int index = 0;
        for (JsonNode element : node) {
            values.add(read.apply(new JsonField(element, pointer + "/" + index++)));
        }
        return values;
    }

    /** What {@code make} makes of values that stand here; its objections are told with the place. */
    <T> T make(Supplier<T> make, String remedy) {
        try {
            return make.get();
        } catch (JsonFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), remedy);
        }
    }

    JsonFormatException wrong(String problem, String remedy) {
        return new JsonFormatException(pointer.isEmpty() ? "/" : pointer, problem, remedy);
    }

    private JsonNode present() {
        if (value == null || isAbsent()) {
            throw wrong("this field is missing", "add it");
        }
        return value;
    }
}
