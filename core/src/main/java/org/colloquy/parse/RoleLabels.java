package org.colloquy.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.internal.label.LabelKey;
import org.colloquy.transcript.Role;

/**
 * Labels that say who asks and who answers: {@code Q} and {@code A}, {@code INTERVIEWER}, {@code GUEST}. {@code Q}
 * without {@code A} is anybody who asks.
 */
final class RoleLabels {
    private static final Set<String> ASKING = Set.of("interviewer", "host");
    private static final Set<String> ANSWERING = Set.of("interviewee", "guest", "respondent", "narrator");

    private final Map<LabelKey, Person> persons = new HashMap<>();

    /**
     * Finds them.
     *
     * @param interviewer the only one whom the head of the text calls so
     * @param interviewee likewise; if there is only one of the two, the labels stay words
     */
    RoleLabels(Document document, Optional<Person> interviewer, Optional<Person> interviewee, NameTable names) {
        List<LabelKey> labels = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (LabelKey key : document.candidates().table().keys()) {
            if (key.isAccepted() && key.words().size() == 1) {
                labels.add(key);
                words.add(key.words().get(0));
            }
        }
        boolean both = words.contains("q") && words.contains("a");
        boolean asks = !Collections.disjoint(ASKING, words);
        boolean answers = !Collections.disjoint(ANSWERING, words);
        boolean named = interviewer.isPresent() && interviewee.isPresent();
        Optional<Person> asker = named ? interviewer : Optional.empty();
        Optional<Person> answerer = named ? interviewee : Optional.empty();
        for (LabelKey key : labels) {
            String word = key.words().get(0);
            boolean asking =
                    (both && word.equals("q")) || (ASKING.contains(word) && (answers || word.equals("interviewer")));
            boolean answering =
                    (both && word.equals("a")) || (ANSWERING.contains(word) && (asks || word.equals("interviewee")));
            if (asking || answering) {
                Person person = (asking ? asker : answerer).orElseGet(() -> names.person(key.text(), key.words()));
                person.role(asking ? Role.INTERVIEWER : Role.INTERVIEWEE);
                persons.put(key, person);
            }
        }
    }

    /** The persons of these labels. */
    Map<LabelKey, Person> persons() {
        return persons;
    }
}
