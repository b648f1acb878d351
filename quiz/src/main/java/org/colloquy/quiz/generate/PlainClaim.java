package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Set;

/**
 * Whether a line claims something about the matter of the interview, in a plain sentence: not a fragment, not a request,
 * nothing about the conversation itself.
 */
final class PlainClaim {

    private static final int LEAST_WORTH = 4;

    /** How far into the sentence what the speaker is doing stands. */
    private static final int FRONT = 7;

    /** What one does in a conversation rather than in the matter of it. */
    private static final Set<String> TALKING = Set.of(
            "address",
            "answer",
            "ask",
            "asking",
            "asked",
            "comment",
            "conclude",
            "curious",
            "discuss",
            "elaborate",
            "emphasise",
            "emphasize",
            "excited",
            "explain",
            "finish",
            "glad",
            "grateful",
            "honoured",
            "inform",
            "introduce",
            "introduced",
            "mean",
            "mention",
            "mentioned",
            "note",
            "pleased",
            "referring",
            "remind",
            "repeat",
            "represent",
            "said",
            "saying",
            "say",
            "speak",
            "speaking",
            "spoke",
            "spoken",
            "stress",
            "talk",
            "talked",
            "talking",
            "tell",
            "telling",
            "thank",
            "welcome",
            "wish",
            "wonder",
            "wondered",
            "wondering",
            "move",
            "guess",
            "forgot",
            "appreciate",
            "apologise",
            "apologize",
            "looking",
            "listening");

    /** What one person wants is mostly to say something. */
    private static final Set<String> WISHING =
            Set.of("want", "wanted", "like", "love", "hope", "know", "happy", "sure", "interested", "remember", "see");

    private static final Set<String> SCENE = Set.of(
            "colleagues",
            "episode",
            "podcast",
            "listeners",
            "viewers",
            "audience",
            "interview",
            "interviewer",
            "ladies",
            "gentlemen",
            "question",
            "questions",
            "presentation",
            "slide",
            "slides",
            "agenda",
            "topic",
            "chapter",
            "conversation",
            "today's",
            "guest",
            "guests",
            "panel",
            "transcript",
            "sponsor",
            "sponsors",
            "tune",
            "inquiry",
            "item",
            "evidence",
            "session",
            "join",
            "subscribe",
            "newsletter",
            "paper",
            "papers");

    private static final Set<String> ORDINALS = Set.of(
            "first",
            "second",
            "third",
            "same",
            "latter",
            "former",
            "other",
            "others",
            "next",
            "last",
            "following",
            "above");
    /** They count on in a list. */
    private static final Set<String> COUNTING = Set.of("firstly", "secondly", "thirdly", "lastly", "finally");

    private static final Set<String> POINTERS = Set.of("this", "these", "those", "such");
    private static final Set<String> NUMBERING = Set.of("only", "just", "about", "for", "by", "is", "was");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "my", "our", "your", "its", "their", "his", "this", "these", "those");

    private PlainClaim() {}

    static boolean isIn(Line line) {
        return isIn(line, LEAST_WORTH);
    }

    /** @param leastWorth below which a line says too little for what is asked of it */
    static boolean isIn(Line line, int leastWorth) {
        List<String> words = line.words();
        String text = line.text();
        boolean tidy = text.endsWith(".") && !text.contains(" ,") && !text.contains(" .");
        if (!tidy || Worth.of(line) < leastWorth || words.stream().anyMatch(SCENE::contains)) {
            return false;
        }
        return Statement.isIn(text, words)
                && !determinesTwice(words)
                && !pointsBack(text, words)
                && !isOfTheTalk(text, words);
    }

    /** {@code the first is nearly done, the old one, the benefits of that}: one must know what was said before. */
    private static boolean pointsBack(String text, List<String> words) {
        if (COUNTING.contains(words.get(0)) || ORDINALS.contains(words.get(Math.min(1, words.size() - 1)))) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean time = i + 1 < words.size() && Worth.TIMES.contains(words.get(i + 1));
            if (POINTERS.contains(words.get(i)) && !time) {
                return true;
            }
            boolean one = i > 0
                    && (words.get(i).equals("one") || words.get(i).equals("ones"))
                    && !NUMBERING.contains(words.get(i - 1))
                    && (i + 1 == words.size() || FunctionWords.contains(words.get(i + 1)));
            if (one) {
                return true;
            }
        }
        return text.contains(" that,")
                || text.contains(" that;")
                || text.contains(" this,")
                || text.contains(" itself");
    }

    /** {@code the its spread}: a slip, or something left out. */
    private static boolean determinesTwice(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (DETERMINERS.contains(words.get(i - 1)) && DETERMINERS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code I wanted to ask}, {@code we have just spoken}, {@code you mentioned}, {@code I'm Ada Lind}. */
    private static boolean isOfTheTalk(String text, List<String> words) {
        int at = MainVerb.subject(text, Words.places(text), words);
        String subject = words.get(at);
        boolean one = subject.equals("i") || subject.startsWith("i'");
        boolean first = one || subject.equals("we") || subject.startsWith("we'");
        boolean second = subject.equals("you") || subject.startsWith("you'");
        boolean talks = words.subList(at, Math.min(words.size(), at + FRONT)).stream()
                .anyMatch(word -> TALKING.contains(word) || (one && WISHING.contains(word)));
        boolean introduces = subject.equals("i'm") || (one && words.get(at + 1).equals("am"));
        return second || introduces || (first && talks);
    }
}
