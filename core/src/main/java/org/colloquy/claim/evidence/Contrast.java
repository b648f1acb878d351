package org.colloquy.claim.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.language.Stemmer;

/**
 * Looks for words of which a passage has another in the place of the claim's: opposites ({@code opposites.txt}) and
 * alternatives ({@code alternatives.txt}).
 */
final class Contrast {
    private static final Map<String, Set<String>> OPPOSITES = opposites();
    private static final Map<String, Set<String>> ALTERNATIVES = alternatives();

    private Contrast() {}

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new HashMap<>();
        Stemmer stemmer = new Stemmer();
        for (List<String> line : WordList.lines("opposites.txt")) {
            int bar = line.indexOf("|");
            List<String> left = line.subList(0, bar).stream().map(stemmer::stem).toList();
            List<String> right = line.subList(bar + 1, line.size()).stream()
                    .map(stemmer::stem)
                    .toList();
            add(left, right, opposites);
            add(right, left, opposites);
        }
        return opposites;
    }

    private static Map<String, Set<String>> alternatives() {
        Map<String, Set<String>> alternatives = new HashMap<>();
        Stemmer stemmer = new Stemmer();
        for (List<String> line : WordList.lines("alternatives.txt")) {
            List<String> stems = line.stream().map(stemmer::stem).toList();
            add(stems, stems, alternatives);
        }
        alternatives.forEach((stem, others) -> others.remove(stem));
        return alternatives;
    }

    private static void add(List<String> from, List<String> to, Map<String, Set<String>> others) {
        from.forEach(
                stem -> others.computeIfAbsent(stem, unseen -> new HashSet<>()).addAll(to));
    }

    /** Whether the passage has the opposite of a word, or an alternative to one, instead of the word. */
    static Agreement between(Wording claim, Wording said) {
        return agreement(claim, said, OPPOSITES).and(agreement(claim, said, ALTERNATIVES));
    }

    private static Agreement agreement(Wording claim, Wording said, Map<String, Set<String>> others) {
        Agreement worst = Agreement.SAME;
        List<List<Word>> saidClauses = Clauses.of(said);
        for (List<Word> clause : Clauses.of(claim)) {
            for (Word word : clause) {
                Set<String> instead = others.getOrDefault(word.stem(), Set.of());
                if (!instead.isEmpty()) {
                    worst = worst.and(agreement(word, clause, instead, saidClauses));
                }
            }
        }
        return worst;
    }

    private static Agreement agreement(Word word, List<Word> clause, Set<String> instead, List<List<Word>> said) {
        Set<String> around = Clauses.content(clause);
        around.remove(word.family());
        boolean anywhere = false;
        boolean here = false;
        boolean other = false;
        boolean otherHere = false;
        for (List<Word> passage : said) {
            boolean shares = Clauses.content(passage).stream().anyMatch(around::contains);
            for (Word found : passage) {
                if (found.stem().equals(word.stem()) || found.family().equals(word.family())) {
                    anywhere = true;
                    here |= shares;
                } else if (instead.contains(found.stem()) && found.negated() == word.negated()) {
                    other = true;
                    otherHere |= shares;
                }
            }
        }
        if (otherHere && !here) {
            return Agreement.OPPOSITE;
        }
        return other && !anywhere ? Agreement.OTHER : Agreement.SAME;
    }
}
