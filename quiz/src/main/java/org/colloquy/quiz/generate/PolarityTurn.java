package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The opposite of a plain statement: {@code not} is put to its main verb, or taken from it. Where another word of the
 * sentence could decide what is denied ({@code always}, {@code because}, {@code some}), there is no turn.
 */
final class PolarityTurn {
    /** Words that reach beyond the verb: what is denied with them in the sentence is not what they say without. */
    private static final Set<String> SCOPE = Set.of(
            "no",
            "never",
            "nobody",
            "none",
            "nothing",
            "nowhere",
            "neither",
            "nor",
            "hardly",
            "barely",
            "scarcely",
            "seldom",
            "rarely",
            "unless",
            "until",
            "till",
            "any",
            "anything",
            "anyone",
            "anybody",
            "anywhere",
            "anymore",
            "yet",
            "either",
            "but",
            "only",
            "even",
            "just",
            "already",
            "still",
            "also",
            "too",
            "always",
            "ever",
            "all",
            "every",
            "everyone",
            "everybody",
            "everything",
            "both",
            "each",
            "some",
            "something",
            "someone",
            "somebody",
            "sometimes",
            "somewhere",
            "rather",
            "perhaps",
            "maybe",
            "probably",
            "possibly",
            "certainly",
            "surely",
            "definitely",
            "absolutely",
            "really",
            "actually",
            "because",
            "since",
            "if",
            "though",
            "although",
            "whereas",
            "however",
            "instead",
            "so",
            "therefore",
            "then",
            "merely",
            "simply",
            "necessarily",
            "exactly",
            "quite",
            "almost",
            "nearly",
            "enough",
            "least",
            "together",
            "again",
            "longer",
            "without",
            "except",
            "like",
            "while",
            "many",
            "few",
            "several",
            "most",
            "mostly",
            "mainly",
            "often",
            "usually",
            "generally",
            "especially",
            "once");

    /** Before these a denied verb denies something else, or nothing. */
    private static final Set<String> BEFORE = Set.of(
            "about",
            "around",
            "approximately",
            "over",
            "up",
            "more",
            "less",
            "one",
            "much",
            "very",
            "how",
            "that",
            "to",
            "what",
            "why",
            "where",
            "when",
            "who",
            "here",
            "there",
            "now",
            "going");

    /** Behind these {@code not} does not deny the sentence, or what follows is no verb. */
    private static final Set<String> AFTER_NOT = Set.of("the", "that", "this", "as", "to", "for", "in", "on", "with");

    /** Verbs of which the opposite is said otherwise, or of one's own state of mind. */
    private static final Set<String> UNTURNED =
            Set.of("hope", "wish", "guess", "suppose", "mean", "thank", "try", "get", "do", "warn", "remain", "fear");

    private static final Set<String> CLAUSES = Set.of("and", "or", "who", "which", "where", "when", "as");

    private final String text;
    private final List<Range> places;
    private final List<String> words;
    private final MainVerb verb;
    private final boolean contracted;

    private PolarityTurn(String text, List<Range> places, List<String> words, MainVerb verb, boolean contracted) {
        this.contracted = contracted;
        this.text = text;
        this.places = places;
        this.words = words;
        this.verb = verb;
    }

    /**
     * A statement turned.
     *
     * @param text the new sentence
     * @param denies whether {@code not} was put in; else it was taken out
     */
    record Turn(String text, boolean denies) {}

    /**
     * {@code text} turned, if that can be done without a doubt.
     *
     * @param contracted whether {@code not} is put in as {@code n't}
     */
    static Optional<Turn> of(String text, boolean contracted) {
        List<Range> places = Words.places(text);
        List<String> words = Words.of(text);
        boolean statement = words.size() > 3 && text.endsWith(".") && text.indexOf(';') < 0 && text.indexOf(':') < 0;
        if (!statement || words.stream().anyMatch(SCOPE::contains)) {
            return Optional.empty();
        }
        return MainVerb.of(text, places, words)
                .map(verb -> new PolarityTurn(text, places, words, verb, contracted))
                .filter(turn -> turn.verb.index() + 2 < words.size() && !turn.goesOnWithAClause())
                .flatMap(PolarityTurn::turned);
    }

    /** {@code and} before a verb: only one of two would be denied. A clause of its own would not be denied at all. */
    private boolean goesOnWithAClause() {
        for (int i = verb.index() + 1; i + 1 < words.size(); i++) {
            String next = words.get(i + 1);
            boolean joins = CLAUSES.contains(words.get(i));
            boolean comma = !MainVerb.isJoined(text, places, i + 1);
            if ((joins || comma) && mayBeginAClause(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeginAClause(String word) {
        boolean article = word.equals("the") || word.equals("a");
        return VerbForms.of(word).isPresent()
                || VerbForms.isParticiple(word)
                || (FunctionWords.contains(word) && !article);
    }

    private Optional<Turn> turned() {
        String word = words.get(verb.index());
        if (MainVerb.isNegated(word)) {
            return negations() == 1 ? affirmedFrom(word) : Optional.empty();
        }
        boolean not = words.get(verb.index() + 1).equals("not");
        if (negations() != (not ? 1 : 0)) {
            return Optional.empty();
        }
        return not ? withoutNot(word) : denied(word);
    }

    private long negations() {
        return words.stream().filter(MainVerb::denies).count();
    }

    // -- putting "not" in

    private Optional<Turn> denied(String word) {
        if (word.indexOf('\'') >= 0) {
            return deniedContraction(word);
        }
        if (word.equals("do") || word.equals("does") || word.equals("did")) {
            return Optional.empty();
        }
        boolean have = word.equals("has") || word.equals("have") || word.equals("had");
        String next = words.get(verb.index() + 1);
        if (verb.auxiliary() && (!have || VerbForms.isParticiple(next))) {
            return isBefore() ? Optional.empty() : put(negated(word));
        }
        return VerbForms.of(word)
                .filter(form -> !UNTURNED.contains(form.base()))
                .flatMap(form -> put(negated(form.tense().support()) + " " + form.base()));
    }

    private String negated(String auxiliary) {
        if (!contracted || auxiliary.equals("am")) {
            return auxiliary.equals("can") ? "cannot" : auxiliary + " not";
        }
        return switch (auxiliary) {
            case "can" -> "can’t";
            case "will" -> "won’t";
            default -> auxiliary + "n’t";
        };
    }

    private Optional<Turn> deniedContraction(String word) {
        String next = words.get(verb.index() + 1);
        String printed = places.get(verb.index()).of(text);
        String subject = printed.substring(0, word.indexOf('\''));
        return switch (word.substring(word.indexOf('\''))) {
            case "'m", "'re" -> put(printed + " not");
            case "'ll" -> put(subject + " " + negated("will"));
            case "'ve" -> VerbForms.isParticiple(next) ? put(subject + " " + negated("have")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code It is about twenty}, {@code it is much dearer}: denied, that says nothing. */
    private boolean isBefore() {
        String next = words.get(verb.index() + 1);
        return Character.isDigit(next.charAt(0)) || next.endsWith("ly") || BEFORE.contains(next);
    }

    private Optional<Turn> put(String inPlace) {
        return Optional.of(new Turn(replaced(verb.index(), verb.index(), inPlace), true));
    }

    // -- taking "not" out

    private Optional<Turn> withoutNot(String word) {
        int not = verb.index() + 1;
        if (AFTER_NOT.contains(words.get(not + 1)) || !MainVerb.isJoined(text, places, not + 1)) {
            return Optional.empty();
        }
        return word.equals("do") || word.equals("does") || word.equals("did")
                ? supported(word, not)
                : Optional.of(new Turn(
                        replaced(verb.index(), not, places.get(verb.index()).of(text)), false));
    }

    private Optional<Turn> affirmedFrom(String word) {
        if (AFTER_NOT.contains(words.get(verb.index() + 1))) {
            return Optional.empty();
        }
        return switch (word) {
            case "don't", "doesn't", "didn't" -> supported(word.substring(0, word.length() - 3), verb.index());
            case "can't", "cannot" -> affirmed("can");
            case "won't" -> affirmed("will");
            default -> affirmed(word.substring(0, word.length() - 3));
        };
    }

    private Optional<Turn> affirmed(String inPlace) {
        return Optional.of(new Turn(replaced(verb.index(), verb.index(), inPlace), false));
    }

    /** {@code did not come}: {@code came}. */
    private Optional<Turn> supported(String support, int last) {
        VerbForms.Tense tense = support.equals("do")
                ? VerbForms.Tense.BASE
                : support.equals("does") ? VerbForms.Tense.THIRD : VerbForms.Tense.PAST;
        String base = words.get(last + 1);
        return last + 2 >= words.size() || UNTURNED.contains(base)
                ? Optional.empty()
                : VerbForms.inflected(base, tense).map(form -> new Turn(replaced(verb.index(), last + 1, form), false));
    }

    private String replaced(int first, int last, String inPlace) {
        return text.substring(0, places.get(first).from())
                + inPlace
                + text.substring(places.get(last).to());
    }
}
