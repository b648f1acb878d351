package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.language.Sentences;
import org.colloquy.language.Stemmer;

/**
 * What a claim says, as it is compared with a transcript.
 *
 * @param terms its content words and numbers, each once
 * @param sources words for the one who claims it, each once, none of them among {@code terms}: a passage ought to have
 *     them, but having them is not saying what is claimed
 * @param figures its numbers with what they count
 * @param names its names, each as the words that it is made of
 * @param fragments what it puts in quotation marks, as the words that each stretch is made of
 * @param sentences how many sentences it has
 * @param wording how it puts it
 */
record Proposition(
        List<Term> terms,
        List<Term> sources,
        List<Counted> figures,
        List<List<String>> names,
        List<List<String>> fragments,
        int sentences,
        Wording wording) {
    /** Words that any passage may have. */
    private static final Set<String> LIGHT_WORDS = lightWords();

    private static Set<String> lightWords() {
        Stemmer stemmer = new Stemmer();
        return WordList.lines("lightwords.txt").stream()
                .flatMap(List::stream)
                .map(stemmer::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any passage may have the word of {@code stem}. */
    static boolean isLight(String stem) {
        return LIGHT_WORDS.contains(stem);
    }

    /** What {@code text} says. */
    static Proposition of(String text) {
        Terms terms = new Terms();
        List<Term> all = terms.families(text);
        List<List<String>> fragments = Fragments.of(text).stream()
                .map(fragment ->
                        terms.families(fragment).stream().map(Term::stem).toList())
                .filter(stems -> !stems.isEmpty())
                .toList();
        return new Proposition(
                content(all),
                List.of(),
                Counted.in(all),
                names(all),
                fragments,
                Sentences.in(text).size(),
                Wording.of(text));
    }

    private static List<Term> content(List<Term> terms) {
        Map<String, Term> content = new LinkedHashMap<>();
        terms.stream()
                .filter(term -> !LIGHT_WORDS.contains(term.stem()))
                .forEach(term -> content.putIfAbsent(term.stem(), term));
        return List.copyOf(content.values());
    }

    /** Capitalised words in a row are one name: one of them found is the name found. */
    private static List<List<String>> names(List<Term> terms) {
        List<List<String>> names = new ArrayList<>();
        int end = -2;
        for (Term term : terms) {
            if (term.capital()) {
                if (term.start() > end + 1) {
                    names.add(new ArrayList<>());
                }
                names.get(names.size() - 1).add(term.stem());
                end = term.end();
            }
        }
        return names;
    }

    /** This proposition as one of {@code source}, somebody who does not speak in the transcript. */
    Proposition from(String source) {
        Set<String> known = terms.stream().map(Term::stem).collect(Collectors.toSet());
        List<Term> words = content(new Terms().families(source)).stream()
                .filter(term -> !known.contains(term.stem()))
                .toList();
        return new Proposition(terms, words, figures, names, fragments, sentences, wording);
    }

    /** This proposition without the words of {@code name}, which tell nothing of what is said. */
    Proposition without(String name) {
        Set<String> own = new Terms().families(name).stream().map(Term::stem).collect(Collectors.toSet());
        List<Term> rest =
                terms.stream().filter(term -> !own.contains(term.stem())).toList();
        return new Proposition(rest, sources, figures, names, fragments, sentences, wording);
    }
}
