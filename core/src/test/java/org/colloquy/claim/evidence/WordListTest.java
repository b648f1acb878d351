package org.colloquy.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.language.Stemmer;
import org.junit.jupiter.api.Test;

class WordListTest {
    private final Stemmer stemmer = new Stemmer();

    @Test
    void noWordHasTwoFamilies() {
        Map<String, List<String>> families = new HashMap<>();
        for (List<String> family : WordList.lines("kin.txt")) {
            family.stream()
                    .map(stemmer::stem)
                    .distinct()
                    .forEach(stem ->
                            assertThat(families.put(stem, family)).as(stem).isNull());
        }
    }

    @Test
    void noWordOfAFamilyIsLeftOutAsLight() {
        List<String> light = WordList.lines("lightwords.txt").stream()
                .flatMap(List::stream)
                .map(stemmer::stem)
                .toList();
        for (List<String> family : WordList.lines("kin.txt")) {
            assertThat(family.stream().map(stemmer::stem)).doesNotContainAnyElementsOf(light);
        }
    }

    @Test
    void oppositesHaveTwoSidesWithoutACommonWord() {
        for (List<String> line : WordList.lines("opposites.txt")) {
            int bar = line.indexOf("|");
            assertThat(bar).as("%s", line).isPositive().isLessThan(line.size() - 1);
            assertThat(line.subList(0, bar).stream().map(stemmer::stem))
                    .doesNotContainAnyElementsOf(line.subList(bar + 1, line.size()).stream()
                            .map(stemmer::stem)
                            .toList());
        }
    }
}
