package org.colloquy.parse;

import java.util.List;
import java.util.Set;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;

/** What a line is that begins as a label does, with a word that names no speaker. */
enum FieldLine {
    /** {@code Example: …}: words of the turn. */
    SPEECH,
    /** {@code TOPIC: The oven}. */
    HEADING,
    /** {@code Note: …}. */
    NOTE,
    /** {@code Break: 11:37}, {@code Also read: …}. */
    CALL_OUT;

    private static final int LONGEST_CALL_OUT = 200;
    private static final int LONGEST_HEADING = 120;
    private static final Set<String> NOTES = Set.of("note", "notes", "nb", "n.b", "clarification", "correction");

    /** Tells what the line of this candidate is, which begins a paragraph. */
    static FieldLine of(Document document, int line, int candidate) {
        Candidates candidates = document.candidates();
        LabelKey key = candidates.key(candidate);
        List<String> words = key.words();
        int length = document.lines().length(line);
        if (!candidates.atParagraph(candidate) || words.isEmpty() || key.isField()) {
            return SPEECH;
        }
        int value = document.lines().last(line) - candidates.body(candidate);
        if (words.equals(List.of("topic")) && value > 0 && value <= LONGEST_HEADING) {
            return HEADING;
        }
        if (key.kind() == LabelKind.CALL_OUT && length <= LONGEST_CALL_OUT) {
            return CALL_OUT;
        }
        boolean note = key.kind() == LabelKind.FIELD && NOTES.contains(words.get(words.size() - 1));
        return note && words.size() <= 3 ? NOTE : SPEECH;
    }
}
