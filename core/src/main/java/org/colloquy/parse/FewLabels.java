package org.colloquy.parse;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.internal.label.LabelForm;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;

/**
 * Decides on the labels of a text in which none is sure by itself, because it is short or everybody speaks once. If
 * some are in capitals, only capitals are; small letters must begin most paragraphs.
 */
final class FewLabels {
    private static final int MOST_WORDS = 6;

    private final Document document;
    private final KnownNames known;

    FewLabels(Document document, KnownNames known) {
        this.document = document;
        this.known = known;
    }

    /** Accepts those that look like labels. */
    void decide(List<LabelKey> keys, Predicate<LabelKey> excluded) {
        List<LabelKey> open = keys.stream()
                .filter(key -> !excluded.test(key) && key.afterSentence() > 0)
                .toList();
        boolean capitals = open.stream().anyMatch(key -> key.shape().form() == LabelForm.UPPER && isBrief(key));
        LabelForm form = capitals ? LabelForm.UPPER : LabelForm.TITLE;
        for (LabelKey key : open) {
            boolean placed = capitals || key.atParagraph() > 0;
            if (placed && key.shape().form() == form && isBrief(key)) {
                key.accept(true);
                if (key.kind() == LabelKind.PLAIN) {
                    known.addLabel(key.words());
                }
            }
        }
        for (LabelKey key : open) {
            boolean role = key.shape().properTail() > 1
                    && key.atParagraph() > 0
                    && key.shape().rest() == 0;
            if (!key.isAccepted() && role && known.endsWithName(key)) {
                key.accept(true);
            }
        }
        if (open.stream().noneMatch(LabelKey::isAccepted)) {
            smallLetters(open);
        }
    }

    private static boolean isBrief(LabelKey key) {
        return key.shape().name().size() <= MOST_WORDS;
    }

    private void smallLetters(List<LabelKey> open) {
        List<LabelKey> recurring = open.stream()
                .filter(key -> key.count() > 1
                        && key.atParagraph() == key.count()
                        && key.shape().name().size() <= 2)
                .toList();
        int labelled = recurring.stream().mapToInt(LabelKey::count).sum();
        if (labelled * 10 >= document.paragraphs() * 7) {
            recurring.forEach(key -> key.accept(true));
        }
    }
}
