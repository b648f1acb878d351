package org.colloquy.parse;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.text.Chars;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Which turns were cut off, who cut in, and which turns take one up again: the model of CHAT (MacWhinney 2000, The
 * CHILDES Project), where an interruption, its completion by the same speaker and trailing off are told apart.
 */
final class Interruptions {
    private static final int FARTHEST = 3;

    private final Document document;
    private final List<TurnDraft> turns;

    /** Of {@code turns}, those of the text so far. */
    Interruptions(Document document, List<TurnDraft> turns) {
        this.document = document;
        this.turns = turns;
    }

    /** Finds what the last turn, which is over, has to do with those before it. */
    void findLast() {
        int number = turns.size() - 1;
        if (number < 0 || turns.get(number).paragraphs().isEmpty()) {
            return;
        }
        TurnDraft turn = turns.get(number);
        char last = lastChar(turn);
        if (isCut(last, turn) || last == '…') {
            turn.breakOff();
        }
        if (number > 0) {
            cutIn(turns.get(number - 1), turn);
            takeUp(number);
        }
    }

    private static boolean isCut(char last, TurnDraft turn) {
        if (!Chars.isDash(last)) {
            return false;
        }
        Paragraph paragraph = turn.paragraphs().get(turn.paragraphs().size() - 1);
        String text = paragraph.text();
        return last != '-' || text.endsWith("--") || text.endsWith(" -") || text.length() == 1;
    }

    private static void cutIn(TurnDraft before, TurnDraft turn) {
        boolean other = before.person() != turn.person() && turn.person() != null;
        boolean cut = before.breaksOff() && Chars.isDash(lastChar(before));
        if (other && cut && !turn.isAfterHeading() && turn.wording() == Wording.VERBATIM) {
            turn.interrupts(before);
        }
    }

    private void takeUp(int at) {
        TurnDraft turn = turns.get(at);
        String text = turn.paragraphs().get(0).text();
        char first = text.charAt(0);
        boolean dash = Chars.isDash(first) && text.length() > 1;
        boolean dots = first == '…' || text.startsWith("..");
        if (turn.wording() != Wording.VERBATIM || !(dash || dots || Character.isLowerCase(first))) {
            return;
        }
        boolean next = turns.get(at - 1).person() == turn.person();
        TurnDraft beginning = next && !dash && !dots ? null : beginning(at);
        if (beginning != null) {
            turn.continues(beginning);
        } else if (dash && turn.label().isPresent() && !isListItem(text)) {
            Span span = turn.paragraphs().get(0).span();
            document.report(new Diagnostic.ResumptionWithoutBeginning(
                    new Span(span.start(), span.start() + 1), turn.label().get()));
        }
    }

    /** Dialogue dashes, as in {@code - Yes.}, are no resumption. */
    private static boolean isListItem(String text) {
        return text.length() > 2 && Chars.isSpace(text.charAt(1)) && Character.isUpperCase(text.charAt(2));
    }

    private @Nullable TurnDraft beginning(int at) {
        TurnDraft turn = turns.get(at);
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            TurnDraft earlier = turns.get(i);
            if (turns.get(i + 1).isAfterHeading() || turn.person() == null) {
                return null;
            }
            if (earlier.person() == turn.person()) {
                return earlier.breaksOff() ? earlier : null;
            }
        }
        return null;
    }

    private static char lastChar(TurnDraft turn) {
        List<Paragraph> paragraphs = turn.paragraphs();
        if (paragraphs.isEmpty()) {
            return ' ';
        }
        String text = paragraphs.get(paragraphs.size() - 1).text();
        char last = text.charAt(text.length() - 1);
        if (text.length() > 1 && Chars.isQuote(last)) {
            last = text.charAt(text.length() - 2);
        }
        boolean dots = last == '.' && text.endsWith("...");
        return dots ? '…' : last;
    }
}
