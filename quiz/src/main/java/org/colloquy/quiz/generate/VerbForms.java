package org.colloquy.quiz.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The finite forms of common English verbs, for denying what was affirmed ({@code we built}, {@code we did not build}) and
 * the other way round. A verb that is not here is not turned.
 */
final class VerbForms {
    /** Where one form stands. */
    enum Tense {
        /** {@code need}. */
        BASE("do"),
        /** {@code needs}. */
        THIRD("does"),
        /** {@code needed}. */
        PAST("did");

        private final String support;

        Tense(String support) {
            this.support = support;
        }

        /** The form of {@code do} that stands for it before {@code not}. */
        String support() {
            return support;
        }
    }

    /**
     * A form of a verb.
     *
     * @param base the form after {@code to}
     */
    record Form(String base, Tense tense) {}

    /** Base, past and participle. */
    private static final String IRREGULAR = """
            become became become, begin began begun, bring brought brought, build built built, buy bought bought, catch caught caught,
            choose chose chosen, come came come, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
            fall fell fallen, feel felt felt, fight fought fought, find found found, forget forgot forgotten, get got got,
            give gave given, go went gone, grow grew grown, have had had, hear heard heard, hold held held, keep kept kept,
            know knew known, lead led led, leave left left, lend lent lent, lose lost lost, make made made, meet met met,
            pay paid paid, ride rode ridden, rise rose risen, run ran run, say said said, see saw seen, sell sold sold, send sent sent,
            show showed shown, sing sang sung, sleep slept slept, speak spoke spoken, spend spent spent, stand stood stood, steal stole stolen,
            swim swam swum, take took taken, teach taught taught, tell told told, think thought thought,
            understand understood understood, wear wore worn, win won won, write wrote written""";

    private static final String REGULAR = """
            accept achieve add adopt affect agree allow announce apply approve arrive ask attend believe belong borrow call carry cause
            celebrate change check claim clean close collect compare complete confirm connect consider consist contain continue
            contribute control cook cover create cross decide decline deliver demand deny depend describe deserve design develop discover
            discuss earn employ encourage end enjoy ensure establish examine exist expand expect explain export face fail fear finance
            finish follow force gain generate happen harvest help host identify ignore implement import improve include increase influence
            install introduce invest invite involve join knock last launch learn like limit listen live look love maintain manage mark
            matter measure mention move need notice observe obtain occur offer open operate order organise organize own paint pass perform
            plan plant play predict prepare prevent print process produce promise promote propose protect prove provide publish pull purchase push raise
            reach receive recognise recognize recommend reduce refuse relate release rely remain remember remove repair replace report
            represent require resolve respect return save scare serve settle share sign solve start stay stop study suffer support
            surprise survive talk test touch train travel treat trust try turn use visit vote wait walk want warn wash watch work worry""";

    /** Regular verbs that double their last letter. */
    private static final Set<String> DOUBLING = Set.of("plan", "stop");

    private static final Map<String, Form> FORMS = new HashMap<>();
    private static final Map<String, String> PASTS = new HashMap<>();
    private static final Set<String> PARTICIPLES = new HashSet<>();

    static {
        for (String verb : List.of(IRREGULAR.split(",\\s+"))) {
            List<String> forms = List.of(verb.strip().split(" "));
            add(forms.get(0), forms.get(1), forms.get(2));
        }
        for (String base : List.of(REGULAR.strip().split("\\s+"))) {
            add(base, regularPast(base), regularPast(base));
        }
    }

    private VerbForms() {}

    private static void add(String base, String past, String participle) {
        FORMS.put(base, new Form(base, Tense.BASE));
        FORMS.put(third(base), new Form(base, Tense.THIRD));
        FORMS.putIfAbsent(past, new Form(base, Tense.PAST));
        PASTS.put(base, past);
        PARTICIPLES.add(participle);
    }

    private static String regularPast(String base) {
        if (DOUBLING.contains(base)) {
            return base + base.charAt(base.length() - 1) + "ed";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base.endsWith("e") ? base + "d" : base + "ed";
    }

    private static String third(String base) {
        if (base.equals("have")) {
            return "has";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return hisses || base.endsWith("o") ? base + "es" : base + "s";
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** The verb of which {@code word} is a finite form. */
    static Optional<Form> of(String word) {
        return Optional.ofNullable(FORMS.get(word));
    }

    /** The form of {@code base} that says the same as {@code do}, {@code does} or {@code did} with it. */
    static Optional<String> inflected(String base, Tense tense) {
        if (!PASTS.containsKey(base)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (tense) {
                    case BASE -> base;
                    case THIRD -> third(base);
                    case PAST -> PASTS.get(base);
                });
    }

    /** Whether {@code word} can follow {@code have}: {@code been}, {@code built}, {@code opened}. */
    static boolean isParticiple(String word) {
        return word.equals("been") || word.equals("done") || word.endsWith("ed") || PARTICIPLES.contains(word);
    }
}
