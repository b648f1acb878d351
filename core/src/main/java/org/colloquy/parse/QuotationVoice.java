package org.colloquy.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation gives, as far as the sentence around it says. A wrong answer is worse than none: what can be
 * read two ways has no voice.
 */
final class QuotationVoice {
    private static final Set<String> PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they");
    private static final Set<String> MEN = Set.of("mr", "sir", "lord");
    private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "mx", "lady", "dame");

    private final List<Person> cast;
    private @Nullable CastNames names;

    QuotationVoice(List<Person> cast) {
        this.cast = cast;
    }

    /**
     * Whose words they are.
     *
     * @param mention as the turn names them
     * @param person if that is one who speaks in the transcript
     */
    record Voice(@Nullable String mention, @Nullable Person person) {
        private static final Voice NOBODY = new Voice(null, null);
    }

    /** The voice of {@code words}, a quotation that begins at {@code context} and is followed by {@code after}. */
    Voice of(Quotations.Context context, String words, String after) {
        ReportingClause clause = ReportingClause.before(context.text(), context.open());
        if (clause == null && !words.isEmpty()) {
            clause = ReportingClause.after(after, words.charAt(words.length() - 1));
        }
        return clause == null ? Voice.NOBODY : resolve(clause, context.turn());
    }

    private Voice resolve(ReportingClause clause, TurnDraft turn) {
        String first = clause.words().plain(clause.first());
        if (clause.first() < clause.last() || !PRONOUNS.contains(first)) {
            String mention = clause.subject();
            boolean own = first.equals("my") && endsInWords(clause);
            return new Voice(mention, own ? turn.person() : named(mention, turn));
        }
        return switch (first) {
            case "i" -> new Voice("I", turn.person());
            case "you" -> new Voice(first, clause.present() ? null : other(turn));
            case "he", "she" -> {
                String name = antecedent(clause.words(), clause.first());
                yield name == null ? new Voice(first, null) : new Voice(name, named(name, turn));
            }
            default -> new Voice(first, null);
        };
    }

    /** {@code My exact words}. */
    private static boolean endsInWords(ReportingClause clause) {
        return ReportingClause.isSaying(clause.words().plain(clause.last()));
    }

    /**
     * The name that the pronoun surely stands for: the only one before it, that of somebody who says something or whom the
     * pronoun repeats, and nobody else has come in between.
     */
    private static @Nullable String antecedent(ClauseWords words, int pronoun) {
        int last = pronoun - 1;
        while (last >= 0 && !words.isName(last)) {
            if (words.isArticle(last)) {
                return null;
            }
            last--;
        }
        if (last < 0 || words.isPossessive(last) || last + 1 >= words.size()) {
            return null;
        }
        int first = last;
        while (first > 0 && words.isName(first - 1) && !words.endsClause(first - 1)) {
            first--;
        }
        boolean placed = first > 0 && words.isPreposition(first - 1);
        boolean subject = words.isSpeechVerb(last + 1) || words.plain(last + 1).equals(words.plain(pronoun));
        String title = words.plain(first);
        boolean other = (words.plain(pronoun).equals("he") ? WOMEN : MEN).contains(title);
        for (int i = 0; i < first; i++) {
            other |= words.isName(i);
        }
        return subject && !placed && !other ? words.phrase(first, last) : null;
    }

    private @Nullable Person other(TurnDraft turn) {
        if (cast.size() != 2 || !cast.contains(turn.person())) {
            return null;
        }
        Person other = cast.get(cast.get(0) == turn.person() ? 1 : 0);
        return other.isAnonymous() ? null : other;
    }

    /** The speaker who has the name. Nobody calls themselves by name: such a name is another's. */
    private @Nullable Person named(String mention, TurnDraft turn) {
        if (names == null) {
            names = new CastNames(cast);
        }
        Person bearer = names.only(mention);
        return bearer == turn.person() ? null : bearer;
    }
}
