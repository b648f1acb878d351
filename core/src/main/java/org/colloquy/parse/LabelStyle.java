package org.colloquy.parse;

import java.util.List;
import java.util.Locale;
import org.colloquy.internal.label.Countries;
import org.colloquy.internal.label.LabelForm;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.internal.label.LabelKind;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.label.Notation;

/** How a text writes its labels, gathered from those that are sure. */
@SuppressWarnings("EnumOrdinal") // the numbers are kept nowhere else, and asked for at every label
final class LabelStyle {
    private final int[] forms = new int[LabelForm.values().length];
    private final int[] notations = new int[Notation.values().length];
    private int named;
    private int count;
    private int single;
    private int paragraphs;
    private int small;
    private boolean numbered;

    /** Adds an occurrence of a sure label. */
    void add(LabelKey key, Notation notation, boolean paragraph) {
        count++;
        notations[notation.ordinal()]++;
        paragraphs += paragraph ? 1 : 0;
        if (key.kind() == LabelKind.ANONYMOUS) {
            return;
        }
        named++;
        forms[key.shape().form().ordinal()]++;
        single += key.shape().name().size() == 1 ? 1 : 0;
        numbered |= isNumbered(key);
    }

    /** Adds how the words behind a sure label begin. */
    void addSpeech(boolean beginsSmall) {
        small += beginsSmall ? 1 : 0;
    }

    /** Whether what is said begins with a small letter behind one label in twenty at most. */
    boolean beginsLarge() {
        return small * 20 <= count;
    }

    /** Whether labels of this form are usual, so that a candidate of this form is worth a word. */
    boolean isUsual(LabelForm form) {
        return count > 0 && share(form);
    }

    /** Whether at least one label in ten is written in this notation. */
    boolean isUsual(Notation notation) {
        return count > 0 && notations[notation.ordinal()] * 10 >= count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether a label that occurs once or twice is written as the sure ones are. */
    boolean fits(LabelKey key, Notation notation, KnownNames known) {
        boolean titled = isTitled(key);
        boolean usual = isUsual(notation) || (titled && notation == Notation.COLON);
        boolean paragraph = key.atParagraph() > 0;
        boolean placed = titled || paragraph || paragraphs * 10 <= count * 9;
        if (key.afterSentence() == 0 || !usual || !placed) {
            return false;
        }
        if (key.count() == 1 && !numbered && isNumbered(key)) {
            return false;
        }
        if (key.shape().form() == LabelForm.TITLE && paragraph && known.hasInitials(key)) {
            return true;
        }
        if (isTopic(key) || (key.count() == 1 && isCountry(key))) {
            return false;
        }
        if (titled || isOffice(key, paragraph) || (key.shape().properTail() >= 2 && known.endsWithName(key))) {
            return true;
        }
        return switch (key.shape().form()) {
            case UPPER -> share(LabelForm.UPPER) && words(key) <= 12;
            case TITLE ->
                (share(LabelForm.TITLE) && fitsTitle(key))
                        || (share(LabelForm.UPPER) && paragraph && endsInCapitals(key));
            case SENTENCE, LOWER -> paragraph && share(LabelForm.TITLE) && isRoleAndName(key);
            case NONE -> false;
        };
    }

    /** {@code THE BIG QUESTION}: an article and several words, none of which says what a person does. */
    private static boolean isTopic(LabelKey key) {
        List<String> words = key.words();
        boolean name = key.shape().form() == LabelForm.UPPER || key.shape().form() == LabelForm.TITLE;
        return name
                && words.size() > 2
                && words.get(0).equals("the")
                && key.kind() == LabelKind.PLAIN
                && key.shape().aside() == null
                && words.stream().skip(1).noneMatch(word -> NameWords.isTitle(word) || NameWords.isRole(word));
    }

    /** {@code Peru}: what a speech comes to, unless countries speak again and again. */
    private static boolean isCountry(LabelKey key) {
        return key.kind() == LabelKind.PLAIN
                && key.shape().form() == LabelForm.TITLE
                && key.shape().rest() == 0
                && key.shape().aside() == null
                && Countries.isName(NameWords.joined(key.words()));
    }

    /** {@code Rule 12}, {@code Plan B}: one of a series, which is no person in a text whose labels have none. */
    private static boolean isNumbered(LabelKey key) {
        List<String> words = key.words();
        String last = words.get(words.size() - 1);
        boolean letter = words.size() == 2
                && last.length() == 1
                && key.shape().name().get(1).length() == 1;
        return words.size() > 1
                && key.kind() == LabelKind.PLAIN
                && (letter || Character.isDigit(last.charAt(0)))
                && !NameWords.isAnyone(words.get(0))
                && !NameWords.isTitle(words.get(0));
    }

    /** {@code Ada LIND}, where others are {@code LIND}: a name of few words, of which the last is in capitals. */
    private static boolean endsInCapitals(LabelKey key) {
        List<String> name = key.shape().name();
        String last = name.get(name.size() - 1);
        return name.size() > 1
                && name.size() <= 4
                && key.shape().rest() == 0
                && last.length() > 2
                && last.equals(last.toUpperCase(Locale.ROOT))
                && !NameWords.isFunctionWord(key.words().get(0));
    }

    private boolean fitsTitle(LabelKey key) {
        boolean one = words(key) == 1;
        return one ? key.shape().rest() == 0 && single * 5 >= named : words(key) <= 25;
    }

    /** {@code Mr. STONE}, {@code THE COURT}: a title and a name of at most three words, or a role with an article. */
    private static boolean isTitled(LabelKey key) {
        List<String> words = key.words();
        boolean article = words.get(0).equals("the");
        String first = words.size() > 1 ? words.get(article ? 1 : 0) : "";
        boolean title = words.size() <= 5 && (NameWords.isTitle(first) || (article && NameWords.isRole(first)));
        boolean place = key.shape().lower() == 0 && (words.size() <= 4 || words.contains("of"));
        return title && place;
    }

    /** {@code CHAIR}, at the beginning of a paragraph: whatever the letters of the other labels. */
    private static boolean isOffice(LabelKey key, boolean paragraph) {
        return paragraph
                && key.kind() == LabelKind.ROLE
                && words(key) <= 2
                && key.shape().lower() == 0
                && NameWords.isTitle(key.words().get(words(key) - 1));
    }

    /** {@code chairman of the Garden Committee Ada Lind}. */
    private static boolean isRoleAndName(LabelKey key) {
        return key.shape().properTail() >= 2
                && key.shape().lower() <= 3
                && key.shape().rest() == 0
                && words(key) >= 4;
    }

    private static int words(LabelKey key) {
        return key.shape().name().size();
    }

    /** Whether at least one label in five has this form. */
    private boolean share(LabelForm form) {
        return named == 0 || forms[form.ordinal()] * 5 >= named;
    }
}
