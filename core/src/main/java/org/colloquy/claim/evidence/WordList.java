package org.colloquy.claim.evidence;

import java.util.List;
import org.colloquy.internal.text.TextResource;

/** Reads the word lists beside this package, whose entries are words with spaces between. */
final class WordList {
    private WordList() {}

    /** The words of each entry of the list {@code name}. */
    static List<List<String>> lines(String name) {
        return TextResource.entries(WordList.class, name).stream()
                .map(line -> List.of(line.trim().split(" +")))
                .toList();
    }
}
