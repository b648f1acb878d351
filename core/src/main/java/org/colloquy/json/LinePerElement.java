package org.colloquy.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Breaks the line before each element of an array at the top of the document, and before each field of the document. */
final class LinePerElement extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int FIELD = 1;
    private static final int ELEMENT = 2;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) {
        super.writeStartObject(out);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        depth--;
        super.writeEndObject(out, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        super.writeStartArray(out);
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        depth--;
        super.writeEndArray(out, values);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        super.writeObjectEntrySeparator(out);
        breakLineAt(FIELD, out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLineAt(ELEMENT, out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        super.writeArrayValueSeparator(out);
        breakLineAt(ELEMENT, out);
    }

    private void breakLineAt(int level, JsonGenerator out) {
        if (depth == level) {
            out.writeRaw('\n');
        }
    }
}
