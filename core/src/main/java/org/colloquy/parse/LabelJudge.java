package org.colloquy.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.label.LabelForm;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;
import org.colloquy.internal.label.Notation;
import org.colloquy.internal.text.Chars;
import org.colloquy.source.Span;

/**
 * Decides which candidates are labels, from the evidence of the whole text. First those that are sure by themselves:
 * named in the title, set off by markup or a time, or recurring at the beginning of paragraphs. They show how this text
 * writes its labels; a candidate that occurs once is a label if it is written in the same way.
 */
final class LabelJudge {
    /** Capitals prevail where at least nine labels in ten are written in them. */
    private static final int CAPITALS_PREVAIL = 9;

    private static final int FEWEST_ROWS = 6;

    private final Document document;
    private final Candidates candidates;
    private final KnownNames known;
    private final ParserOptions options;
    private final LabelStyle style = new LabelStyle();
    private final Set<LabelKey> phrases = new HashSet<>();
    /** Whether the labels of the text are the first column of a table. */
    private boolean tabular;

    LabelJudge(Document document, KnownNames known, ParserOptions options) {
        this.document = document;
        this.candidates = document.candidates();
        this.known = known;
        this.options = options;
    }

    /** Accepts the labels and reports the doubtful. */
    void decide() {
        List<LabelKey> keys = candidates.table().keys();
        tabular = isTabular();
        if (!tabular) {
            leaveOutGaps();
        }
        for (LabelKey key : keys) {
            key.accept(isSure(key));
        }
        refusePhrases(keys);
        for (LabelKey key : keys) {
            if (key.isAccepted() && key.kind() == LabelKind.PLAIN) {
                known.addLabel(key.words());
            }
        }
        learnStyle();
        if (style.isEmpty()) {
            new FewLabels(document, known).decide(keys, key -> isExcluded(key) || phrases.contains(key));
            learnStyle();
        }
        if (!style.isEmpty()) {
            acceptFitting(keys);
        }
        reportDoubtful(keys);
    }

    /** Whether most labels have nothing but a gap behind them, and nearly all of these recur. */
    private boolean isTabular() {
        int gaps = 0;
        int recurring = 0;
        for (int i = 0; i < candidates.count(); i++) {
            if (candidates.notation(i) == Notation.GAP) {
                gaps++;
                recurring += candidates.key(i).count() > 1 ? 1 : 0;
            }
        }
        return gaps >= FEWEST_ROWS && gaps * 2 > candidates.count() && recurring * 5 >= gaps * 4;
    }

    private void leaveOutGaps() {
        for (int i = 0; i < candidates.count(); i++) {
            if (candidates.notation(i) == Notation.GAP) {
                document.candidate(candidates.line(i), -1);
            }
        }
    }

    private void learnStyle() {
        for (int i = 0; i < candidates.count(); i++) {
            if (candidates.key(i).isAccepted()) {
                style.add(candidates.key(i), candidates.notation(i), candidates.atParagraph(i));
                style.addSpeech(candidates.beginsSmall(i));
            }
        }
    }

    /** Where names in capitals begin paragraphs, a phrase in small letters is a label only if it is more frequent. */
    private void refusePhrases(List<LabelKey> keys) {
        int capitals = capitals(keys);
        for (LabelKey key : keys) {
            if (key.isAccepted() && isPhrase(key) && key.count() <= 2 * capitals) {
                key.accept(false);
                phrases.add(key);
            }
        }
    }

    /** How often names in capitals begin a paragraph, or 0 where other labels are sure and not much rarer. */
    private int capitals(List<LabelKey> keys) {
        int capitals = 0;
        int others = 0;
        for (LabelKey key : keys) {
            if (key.kind() != LabelKind.PLAIN || isExcluded(key)) {
                continue;
            }
            if (key.shape().form() == LabelForm.UPPER) {
                capitals += key.atParagraph();
            } else if (key.isAccepted() && !isPhrase(key)) {
                others += key.count();
            }
        }
        return capitals >= others * CAPITALS_PREVAIL ? capitals : 0;
    }

    /** Whether nothing but its recurrence speaks for a label: {@code One thing: …}, in a text that has it often. */
    private boolean isPhrase(LabelKey key) {
        LabelForm form = key.shape().form();
        return (form == LabelForm.SENTENCE || form == LabelForm.LOWER)
                && key.kind() == LabelKind.PLAIN
                && !key.isMarked()
                && !options.isInRoster(key.text())
                && !known.matches(key);
    }

    /** Accepts what is written as the sure labels are, and then what is short for these. */
    private void acceptFitting(List<LabelKey> keys) {
        for (LabelKey key : keys) {
            if (isOpen(key)) {
                key.accept(isSure(key) || fits(key));
                if (key.isAccepted() && key.kind() == LabelKind.PLAIN) {
                    known.addLabel(key.words());
                }
            }
        }
        for (LabelKey key : keys) {
            if (isOpen(key)) {
                key.accept(isSure(key) || fits(key));
            }
        }
    }

    private boolean fits(LabelKey key) {
        boolean small = key.count() == 1 && candidates.beginsSmall(key.firstCandidate());
        return !isHeadline(key)
                && !(small && style.beginsLarge())
                && !isReference(key)
                && style.fits(key, notationOf(key), known);
    }

    /** {@code PRN: 2014/0455}: the number under which the text is filed, below all that is said. */
    private boolean isReference(LabelKey key) {
        int last = candidates.count() - 1;
        if (key.count() > 1 || key.firstCandidate() != last || notationOf(key) != Notation.COLON) {
            return false;
        }
        int line = candidates.line(last);
        boolean digit = false;
        for (int at = candidates.body(last); at < document.lines().last(line); at++) {
            char c = document.text().charAt(at);
            digit |= Chars.isDigit(c);
            if (Character.isLetter(c)) {
                return false;
            }
        }
        return digit && Chars.isDigit(document.text().charAt(document.lines().last(line) - 1));
    }

    /** {@code Garden: “We must water it”} above everything else: what somebody said, quoted over the interview. */
    private boolean isHeadline(LabelKey key) {
        int body = candidates.body(0);
        int line = candidates.line(0);
        int last = document.lines().last(line);
        boolean alone = line + 1 < document.lines().count() && document.kind(line + 1) != LineKind.TEXT;
        return key.firstCandidate() == 0
                && key.count() == 1
                && alone
                && last - body > 2
                && Chars.isQuote(document.text().charAt(body))
                && Chars.isQuote(document.text().charAt(last - 1));
    }

    private boolean isOpen(LabelKey key) {
        return !key.isAccepted() && !isExcluded(key) && !phrases.contains(key);
    }

    private Notation notationOf(LabelKey key) {
        return candidates.notation(key.firstCandidate());
    }

    private boolean isExcluded(LabelKey key) {
        return options.isNoSpeaker(key.text())
                || (!tabular && notationOf(key) == Notation.GAP)
                || key.isField()
                || key.shape().form() == LabelForm.NONE
                || key.kind() == LabelKind.SENTENCE
                || key.kind() == LabelKind.CALL_OUT
                || key.kind() == LabelKind.FIELD
                || (key.text().charAt(0) == '<' && key.kind() != LabelKind.ANONYMOUS);
    }

    private boolean isSure(LabelKey key) {
        if (options.isNoSpeaker(key.text())) {
            return false;
        }
        if (options.isInRoster(key.text())) {
            return true;
        }
        if (isExcluded(key) || key.afterSentence() == 0) {
            return false;
        }
        LabelForm form = key.shape().form();
        boolean stop = notationOf(key) == Notation.STOP && !style.isUsual(Notation.STOP);
        if (!stop && (known.matches(key) || key.kind() == LabelKind.ANONYMOUS)) {
            return form != LabelForm.LOWER || key.count() > 1;
        }
        if (key.isMarked()) {
            return form == LabelForm.UPPER || form == LabelForm.TITLE || key.count() > 1;
        }
        return key.count() > 1 && recurs(key, form);
    }

    /** Whether a label that occurs several times does so in the places of a label. */
    private static boolean recurs(LabelKey key, LabelForm form) {
        boolean placed = key.afterSentence() * 2 > key.count();
        return switch (form) {
            case UPPER, TITLE -> placed && key.shape().name().size() <= 8;
            case SENTENCE -> placed && key.count() >= 3 && key.shape().name().size() <= 4;
            case LOWER -> placed && key.count() >= 4 && key.shape().name().size() <= 3;
            case NONE -> false;
        };
    }

    private void reportDoubtful(List<LabelKey> keys) {
        for (LabelKey key : keys) {
            LabelForm form = key.shape().form();
            boolean nameLike = (form == LabelForm.UPPER || form == LabelForm.TITLE) && style.isUsual(form);
            boolean doubtful = !key.isAccepted()
                    && nameLike
                    && key.kind() == LabelKind.PLAIN
                    && !key.isField()
                    && notationOf(key) != Notation.GAP
                    && key.afterSentence() > 0
                    && !options.isNoSpeaker(key.text());
            if (doubtful) {
                int at = key.firstCandidate();
                Span span = new Span(candidates.labelStart(at), candidates.labelEnd(at));
                document.report(new Diagnostic.DoubtfulLabel(span, key.text()));
            }
        }
    }
}
