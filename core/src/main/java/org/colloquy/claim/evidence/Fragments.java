package org.colloquy.claim.evidence;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The stretches of a text that stand in quotation marks; an ellipsis within divides one. */
final class Fragments {
    private Fragments() {}

    static List<String> of(String text) {
        List<String> fragments = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open >= 0 && (c == '”' || c == '"')) {
                add(text.substring(open, at), fragments);
                open = -1;
            } else if (c == '“' || c == '"') {
                open = at + 1;
            }
        }
        return fragments;
    }

    private static void add(String quoted, List<String> fragments) {
        fragments.addAll(List.of(StringUtils.split(quoted.replace("...", "…"), '…')));
    }
}
