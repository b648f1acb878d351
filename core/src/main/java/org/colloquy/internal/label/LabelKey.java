package org.colloquy.internal.label;

import java.util.List;

/** A label as it recurs in a text, and what was counted of it. One parse owns it; the counts are written while reading. */
public final class LabelKey {
    private final String text;
    private final int number;
    private final LabelShape shape;
    private final LabelKind kind;
    private int count;
    private int atParagraph;
    private int afterSentence;
    private int firstCandidate = -1;
    private boolean marked;
    private boolean accepted;
    private boolean field;

    LabelKey(String text, int number) {
        this.text = text;
        this.number = number;
        this.shape = LabelShape.of(text);
        LabelKind told = LabelKind.of(shape.plainWords(), shape.digits());
        this.kind = told == LabelKind.SENTENCE && isNamedRole() ? LabelKind.PLAIN : told;
    }

    /** {@code First Speaker for the Motion (Ada)}: no sentence begins in capitals and has a name in parentheses. */
    private boolean isNamedRole() {
        String aside = shape.aside();
        boolean name = aside != null && !aside.isEmpty() && Character.isUpperCase(aside.charAt(0));
        return name && shape.form() == LabelForm.TITLE && shape.name().size() > 1;
    }

    /** The label with single spaces. */
    public String text() {
        return text;
    }

    /** Its number among the different labels of the text, from 0. */
    public int number() {
        return number;
    }

    /** What the label consists of. */
    public LabelShape shape() {
        return shape;
    }

    /** What its words tell. */
    public LabelKind kind() {
        return kind;
    }

    /** The words of the name as the word lists know them. */
    public List<String> words() {
        return shape.plainWords();
    }

    /**
     * Counts an occurrence.
     *
     * @param candidate its number among all candidates
     * @param paragraph whether it stands at the beginning of a paragraph
     * @param sentence whether the text before it ends a sentence or is cut short
     * @param mark whether markup or a time sets it off
     */
    public void count(int candidate, boolean paragraph, boolean sentence, boolean mark) {
        if (count++ == 0) {
            firstCandidate = candidate;
        }
        atParagraph += paragraph ? 1 : 0;
        afterSentence += paragraph || sentence ? 1 : 0;
        marked |= mark;
    }

    /** How often it occurs. */
    public int count() {
        return count;
    }

    /** How often it begins a paragraph. */
    public int atParagraph() {
        return atParagraph;
    }

    /** How often it begins a paragraph or follows the end of a sentence. */
    public int afterSentence() {
        return afterSentence;
    }

    /** The number of its first occurrence among all candidates. */
    public int firstCandidate() {
        return firstCandidate;
    }

    /** Whether markup or a time sets it off somewhere. */
    public boolean isMarked() {
        return marked;
    }

    /** Whether it was decided to be a label. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Whether it is a field of the text's head, such as {@code Interviewer: Ada Lind}, and so no label. */
    public boolean isField() {
        return field;
    }

    /** Says that it is a field of the text's head. */
    public void asField() {
        field = true;
    }

    /** Decides that it is a label, or is none. */
    public void accept(boolean accept) {
        this.accepted = accept;
    }

    @Override
    public String toString() {
        return text + " ×" + count + " " + shape.form() + " " + kind;
    }
}
