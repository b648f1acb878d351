package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;

/** Sets of several sorts in turn, so that no sort has to wait until another is used up. */
final class Mixed {
    private Mixed() {}

    @SafeVarargs
    static List<List<Draft>> of(List<List<Draft>>... sorts) {
        List<List<Draft>> mixed = new ArrayList<>();
        for (int i = 0; true; i++) {
            int before = mixed.size();
            for (List<List<Draft>> sort : sorts) {
                if (i < sort.size()) {
                    mixed.add(sort.get(i));
                }
            }
            if (mixed.size() == before) {
                return mixed;
            }
        }
    }
}
