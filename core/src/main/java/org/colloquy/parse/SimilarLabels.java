package org.colloquy.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;
import org.colloquy.internal.label.NameWords;
import org.colloquy.source.Span;
import org.jspecify.annotations.Nullable;

/** Tells of labels that were kept apart and may mean the same person. */
final class SimilarLabels {
    /** Among more labels than these, nothing is compared: the comparison is of all pairs. */
    private static final int MOST = 400;

    private static final Comparator<Named> USUAL_FIRST = Comparator.comparingInt(
                    (Named label) -> -label.key().count())
            .thenComparingInt(label -> label.key().firstCandidate());

    private final Document document;

    SimilarLabels(Document document) {
        this.document = document;
    }

    /** Reports the rarer label of each such pair. */
    void report(@Nullable Person[] persons) {
        List<Named> labels = new ArrayList<>();
        for (LabelKey key : document.candidates().table().keys()) {
            Person person = persons[key.number()];
            if (person != null && key.kind() == LabelKind.PLAIN) {
                labels.add(new Named(key, person, KnownNames.withoutTitles(key.words())));
            }
        }
        if (labels.size() > MOST) {
            return;
        }
        labels.sort(USUAL_FIRST);
        for (int rarer = 1; rarer < labels.size(); rarer++) {
            Named label = labels.get(rarer);
            for (int i = 0; i < rarer; i++) {
                Named usual = labels.get(i);
                if (label.person() != usual.person() && label.isSimilar(usual)) {
                    report(label.key(), usual.key());
                    break;
                }
            }
        }
    }

    private void report(LabelKey label, LabelKey usual) {
        Candidates candidates = document.candidates();
        int at = label.firstCandidate();
        Span span = new Span(candidates.labelStart(at), candidates.labelEnd(at));
        document.report(new Diagnostic.SimilarLabel(span, label.text(), usual.text()));
    }

    /**
     * A label that names somebody.
     *
     * @param bare its words without the titles before the name
     */
    private record Named(LabelKey key, Person person, List<String> bare) {
        boolean isSimilar(Named other) {
            List<String> one = key.words();
            List<String> two = other.key.words();
            if (differInTitle(other)) {
                return true;
            }
            if (one.size() != two.size()) {
                return Math.abs(one.size() - two.size()) == 1
                        && one.size() + two.size() > 2
                        && String.join("", one).equals(String.join("", two));
            }
            int different = -1;
            for (int i = 0; i < one.size(); i++) {
                if (!one.get(i).equals(two.get(i))) {
                    if (different >= 0) {
                        return false;
                    }
                    different = i;
                }
            }
            return different >= 0 && Likeness.areAlike(one.get(different), two.get(different));
        }

        /** {@code CHAIR LIND} and {@code CHAIRMAN LIND}; but {@code MR. LIND} and {@code MRS. LIND} are two. */
        private boolean differInTitle(Named other) {
            boolean titled = bare.size() < key.words().size()
                    && other.bare.size() < other.key.words().size();
            return titled && bare.equals(other.bare) && !(isHonorific() && other.isHonorific());
        }

        private boolean isHonorific() {
            return NameWords.isHonorific(key.words().get(0));
        }
    }
}
