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

    private static final Comparator<LabelKey> USUAL_FIRST =
            Comparator.comparingInt((LabelKey key) -> -key.count()).thenComparingInt(LabelKey::firstCandidate);

    private final Document document;

    SimilarLabels(Document document) {
        this.document = document;
    }

    /** Reports the rarer label of each such pair. */
    void report(@Nullable Person[] persons) {
        List<LabelKey> keys = new ArrayList<>();
        for (LabelKey key : document.candidates().table().keys()) {
            if (persons[key.number()] != null) {
                keys.add(key);
            }
        }
        if (keys.size() > MOST) {
            return;
        }
        keys.sort(USUAL_FIRST);
        for (int rarer = 1; rarer < keys.size(); rarer++) {
            for (int i = 0; i < rarer; i++) {
                LabelKey label = keys.get(rarer);
                LabelKey usual = keys.get(i);
                boolean names = label.kind() == LabelKind.PLAIN && usual.kind() == LabelKind.PLAIN;
                boolean apart = names && persons[label.number()] != persons[usual.number()];
                if (apart && areSimilar(label.words(), usual.words())) {
                    report(label, usual);
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

    private static boolean areSimilar(List<String> one, List<String> other) {
        if (differInTitle(one, other)) {
            return true;
        }
        if (one.size() != other.size()) {
            return Math.abs(one.size() - other.size()) == 1
                    && one.size() + other.size() > 2
                    && String.join("", one).equals(String.join("", other));
        }
        int different = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && Likeness.areAlike(one.get(different), other.get(different));
    }

    /** {@code CHAIR LIND} and {@code CHAIRMAN LIND}; but {@code MR. LIND} and {@code MRS. LIND} are two. */
    private static boolean differInTitle(List<String> one, List<String> other) {
        List<String> bare = KnownNames.withoutTitles(one);
        boolean titles = bare.size() < one.size() && bare.equals(KnownNames.withoutTitles(other));
        return titles && other.size() > bare.size() && !(isHonorific(one) && isHonorific(other));
    }

    private static boolean isHonorific(List<String> words) {
        return NameWords.isHonorific(words.get(0));
    }
}
