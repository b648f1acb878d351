package org.colloquy.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.internal.label.NameWords;
import org.colloquy.internal.text.Chars;
import org.colloquy.transcript.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a title says: {@code Interview with Mayor Ada Lind by Ben Okoro of Radio Kent, held in Dover on 3 May 2024}.
 *
 * @param people in the order of the title
 * @param organisation for which the interview was conducted
 * @param place where it took place
 * @param date when it took place
 * @param extracts whether it is not the whole
 * @param title as metadata give it, when no line of the text is printed as one
 */
record TitleFacts(
        List<Named> people,
        Optional<String> organisation,
        Optional<String> place,
        Optional<LocalDate> date,
        boolean extracts,
        Optional<String> title) {

    /** A person that the title names. */
    record Named(String name, Optional<String> description, Role role) {
        List<String> words() {
            return NameWords.plainWords(name);
        }
    }

    TitleFacts {
        people = List.copyOf(people);
    }

    /** Reads a title, whose spaces are single. */
    static TitleFacts of(String title) {
        return new Reader(title).read();
    }

    private static final class Reader {
        private static final int MOST_DESCRIBING = 6;
        /** The letters with which the words for a talk begin. */
        private static final String TALK_LETTERS = "ictsq";

        private static final Set<String> JOINING =
                Set.of("de", "la", "van", "von", "der", "den", "del", "da", "di", "du", "bin", "al", "&");

        private final String title;
        /** None where no talk is told of, as on most lines. */
        private final String[] words;

        private final List<Named> people = new ArrayList<>();
        private @Nullable String organisation;
        private @Nullable String place;

        Reader(String title) {
            this.title = title;
            this.words = tellsOfTalk(title) ? title.split(" ") : new String[0];
        }

        private static boolean tellsOfTalk(String title) {
            int end;
            for (int at = 0; at < title.length(); at = end + 1) {
                end = Chars.wordEnd(title, at, title.length());
                boolean mayBe = end > at && TALK_LETTERS.indexOf(title.charAt(at) | 0x20) >= 0;
                if (mayBe && isTalk(NameWords.plain(title.substring(at, end)))) {
                    return true;
                }
            }
            return false;
        }

        TitleFacts read() {
            boolean talk = false;
            for (int i = 0; i < words.length; i++) {
                String word = NameWords.plain(words[i]);
                talk |= isTalk(word);
                if (talk) {
                    step(word, i);
                }
            }
            return new TitleFacts(
                    people,
                    Optional.ofNullable(organisation),
                    Optional.ofNullable(place),
                    DateReader.find(title),
                    isOfExtracts(title),
                    Optional.empty());
        }

        private static boolean isOfExtracts(String title) {
            for (int i = 0; i < title.length(); i++) {
                char small = (char) (title.charAt(i) | 0x20);
                boolean told = small == 'e'
                        ? title.regionMatches(true, i, "extract", 0, 7) || title.regionMatches(true, i, "excerpt", 0, 7)
                        : small == 'a' && title.regionMatches(true, i, "abridged", 0, 8);
                if (told) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isTalk(String word) {
            return word.startsWith("interview")
                    || word.startsWith("conversation")
                    || word.startsWith("talk")
                    || word.startsWith("speak")
                    || word.equals("q&a");
        }

        private void step(String word, int at) {
            switch (word) {
                case "with", "to" -> personAfter(at, Role.INTERVIEWEE);
                case "by" -> personAfter(at, Role.INTERVIEWER);
                case "interviewed" -> personBefore(at, Role.INTERVIEWEE);
                case "interviews", "interviewing" -> {
                    personBefore(at, Role.INTERVIEWER);
                    personAfter(at, Role.INTERVIEWEE);
                }
                case "talks", "speaks" -> pairBefore(at, at);
                case "conversation" -> pairBefore(at, at > 0 && words[at - 1].equals("in") ? at - 1 : -1);
                case "of", "for", "from" -> organisation(at);
                case "in", "at" -> {
                    if (place == null && !people.isEmpty()) {
                        place = emptyToNull(phrase(at + 1));
                    }
                }
                default -> {}
            }
        }

        /** {@code Ada Lind talks to …}, {@code Ada Lind in conversation with …}. */
        private void pairBefore(int verb, int end) {
            String next = verb + 1 < words.length ? words[verb + 1] : "";
            if (end > 0 && (next.equals("to") || next.equals("with"))) {
                personBefore(end, Role.INTERVIEWER);
            }
        }

        private void organisation(int at) {
            boolean afterInterviewer =
                    !people.isEmpty() && people.get(people.size() - 1).role() == Role.INTERVIEWER;
            if (organisation == null && afterInterviewer) {
                organisation = emptyToNull(phrase(at + 1));
            }
        }

        private static @Nullable String emptyToNull(String phrase) {
            return phrase.isEmpty() ? null : phrase;
        }

        /** The capitalised words from {@code from} on, to the first comma. */
        private String phrase(int from) {
            StringBuilder phrase = new StringBuilder();
            int at = from < words.length && NameWords.plain(words[from]).equals("the") ? from + 1 : from;
            for (; at < words.length; at++) {
                String word = words[at];
                boolean named = !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || isJoined(at));
                if (!named) {
                    break;
                }
                boolean last = ",;:.".indexOf(word.charAt(word.length() - 1)) >= 0
                        && !NameWords.isAbbreviation(NameWords.plain(word))
                        && word.length() > 2;
                phrase.append(phrase.isEmpty() ? "" : " ").append(last ? word.substring(0, word.length() - 1) : word);
                if (last) {
                    break;
                }
            }
            return phrase.toString();
        }

        /** A particle of a name, such as {@code van}, between two capitalised words. */
        private boolean isJoined(int at) {
            String word = words[at];
            return JOINING.contains(word) && at + 1 < words.length && Character.isUpperCase(words[at + 1].charAt(0));
        }

        /** A name, or a description in small letters and a name: {@code the head cook Ada Lind}. */
        private void personAfter(int at, Role role) {
            int from = at + 1;
            from += from < words.length && isArticle(NameWords.plain(words[from])) ? 1 : 0;
            int name = from;
            while (name < words.length && name - from < MOST_DESCRIBING && isDescribing(words[name])) {
                name++;
            }
            String described = String.join(" ", List.of(words).subList(from, name));
            String phrase = phrase(name);
            person(phrase, described, role);
            int next = name + phrase.split(" ").length;
            boolean another = !phrase.isEmpty()
                    && next + 1 < words.length
                    && words[next].equals("and")
                    && Character.isUpperCase(words[next + 1].charAt(0));
            if (another) {
                personAfter(next, role);
            }
        }

        private static boolean isArticle(String word) {
            return word.equals("the") || word.equals("a") || word.equals("an");
        }

        private static boolean isDescribing(String word) {
            return !word.isEmpty()
                    && Character.isLowerCase(word.charAt(0))
                    && Character.isLetter(word.charAt(word.length() - 1))
                    && !NameWords.isParticle(word)
                    && !NameWords.isFunctionWord(word);
        }

        private void personBefore(int at, Role role) {
            int from = at;
            while (from > 0
                    && !words[from - 1].isEmpty()
                    && Character.isLetter(words[from - 1].charAt(words[from - 1].length() - 1))
                    && Character.isUpperCase(words[from - 1].charAt(0))
                    && !isTalk(NameWords.plain(words[from - 1]))) {
                from--;
            }
            person(String.join(" ", List.of(words).subList(from, at)), "", role);
        }

        /** The description goes up to the last title; of a long phrase without a title, the last two words are the name. */
        private void person(String phrase, String described, Role role) {
            String[] parts = phrase.split(" ");
            int name = parts.length <= 3 ? 0 : parts.length - 2;
            for (int i = 0; i < parts.length - 1; i++) {
                if (NameWords.isTitle(NameWords.plain(parts[i]))) {
                    name = i + 1;
                }
            }
            if (phrase.isEmpty() || parts.length - name > 4) {
                return;
            }
            List<String> all = List.of(parts);
            String description = (described + " " + String.join(" ", all.subList(0, name))).strip();
            boolean tells = !description.isEmpty() && description.length() > 4;
            people.add(new Named(
                    String.join(" ", all.subList(name, parts.length)),
                    tells ? Optional.of(description) : Optional.empty(),
                    role));
        }
    }
}
