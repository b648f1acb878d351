package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;
import org.colloquy.quiz.TrueFalse;
import org.colloquy.source.Span;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Topic;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** Finds the key again from nothing but the text, the parsed transcript and the span that the exercise gives. */
final class KeyFinder {
    private final Corpus.Document document;
    private final Transcript transcript;

    KeyFinder(Corpus.Document document) {
        this.document = document;
        this.transcript = document.transcript();
    }

    boolean confirms(Exercise exercise) {
        if (exercise.provenance().document() == Provenance.Document.REPORT) {
            return isReported(exercise);
        }
        String said = said(exercise.provenance().span());
        return switch (exercise.kind()) {
            case WHO_SAID_IT -> isSaid(quotation(exercise), said) && key(exercise).equals(speaker(exercise.provenance().span()));
            case WHICH_TOPIC -> isSaid(quotation(exercise), said) && key(exercise).equals(heading(exercise.provenance().span()));
            case WHO_IS_QUOTED -> isSaid(quotation(exercise), said) && voice(exercise.provenance().span()).endsWith(key(exercise));
            case WHICH_ANSWER -> isSaid(key(exercise), said) && isAsked(quotation(exercise), turnBefore(exercise));
            case FIGURE, CLOZE -> isSaid(quotation(exercise).replace("_____", key(exercise)), said);
            case OWN_WORDS -> isWorded(exercise, said);
            case WHAT_WAS_CLAIMED -> isSaid(key(exercise), said)
                    && exercise.stem().question().contains(speaker(exercise.provenance().span()));
            case TRUE_FALSE -> isTrueOrFalse((TrueFalse) exercise, said);
            case WHICH_STANCE, SOURCE_CHECK -> false;
            case ORDER -> inOrder(exercise);
            case MATCH -> matches((Match) exercise);
        };
    }

    /** What was turned is not said there, though the person named says the line from which it was made. */
    private boolean isTrueOrFalse(TrueFalse exercise, String said) {
        boolean named = exercise.stem().question().contains(speaker(exercise.provenance().span()));
        return exercise.turned().isPresent()
                ? named && !isSaid(quotation(exercise), said) && key(exercise).equals("False")
                : isSaid(quotation(exercise), said) && key(exercise).equals("True") == named;
    }

    /** In a turn, the turn's wording decides; outside the turns it is the editor who writes. */
    private boolean isWorded(Exercise exercise, String said) {
        boolean editor = key(exercise).contains("editor");
        return exercise.provenance().turn().isEmpty()
                ? editor && said.contains(quotation(exercise))
                : isSaid(quotation(exercise), said)
                        && editor == (turn(exercise.provenance().span()).wording() == Wording.EDITORIAL);
    }

    /** The words stand in the report where the exercise says so, and the turn that is given bears on them or none is. */
    private boolean isReported(Exercise exercise) {
        ReportedClaims report = document.report().orElseThrow();
        String words = oneLine(report.report().slice(exercise.provenance().span()));
        String asked = quotation(exercise);
        if (exercise.kind() == ExerciseKind.OWN_WORDS) {
            return key(exercise).contains("report") && words.contains(asked.substring(1, asked.length() - 1));
        }
        String clause = asked.substring(asked.indexOf(" that ") + 6, asked.length() - 1);
        boolean absent = key(exercise).startsWith("No, it leaves this out");
        boolean turn = exercise.kind() != ExerciseKind.SOURCE_CHECK
                || absent == exercise.provenance().turn().isEmpty();
        return words.contains(clause) && turn;
    }

    /** For finding out why. */
    String why(Exercise exercise) {
        return exercise.id() + " " + document.name() + " " + exercise.provenance() + "\n   said: "
                + said(exercise.provenance().span()) + "\n   asked: " + exercise.stem().text() + " / " + exercise.options();
    }

    private boolean inOrder(Exercise exercise) {
        int last = -1;
        for (String id : exercise.key().ids()) {
            Provenance place = option(exercise.options(), id).provenance().orElseThrow();
            String text = option(exercise.options(), id).text();
            boolean there = place.turn().isEmpty() ? said(place.span()).contains(oneLine(text)) : isSaid(text, said(place.span()));
            if (place.span().start() <= last || !there) {
                return false;
            }
            last = place.span().start();
        }
        return true;
    }

    private boolean matches(Match match) {
        Map<String, String> pairs = ((Key.Pairs) match.key()).pairs();
        return match.prompts().stream().allMatch(prompt -> {
            Span span = prompt.provenance().orElseThrow().span();
            String answer = option(match.options(), pairs.get(prompt.id())).text();
            return isSaid(prompt.text(), said(span)) && (answer.equals(speaker(span)) || answer.equals(heading(span)));
        });
    }

    private static Option option(List<Option> options, String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst().orElseThrow();
    }

    private static String key(Exercise exercise) {
        return option(exercise.options(), exercise.key().ids().get(0)).text();
    }

    private static String quotation(Exercise exercise) {
        return exercise.stem().quotation().map(KeyFinder::oneLine).orElse("");
    }

    private String said(Span span) {
        return oneLine(document.source().slice(span));
    }

    /** The same words, or the same without some that a speaker takes back at a dash or says to gain time. */
    private static boolean isSaid(String asked, String said) {
        String words = oneLine(asked).toLowerCase(Locale.ROOT);
        String all = said.toLowerCase(Locale.ROOT);
        if (words.equals(all)) {
            return true;
        }
        String plain = all.replaceAll("\\b(you know|i mean|um|uh|uhm|er|erm|hm|hmm|mm|mhm)\\b", " ");
        boolean restart = all.matches(".*(—|–|--|…|\\.\\.|- ).*") || all.matches(".*\\b(\\w+) \\1\\b.*");
        return restart ? isSubsequence(letters(words), letters(all)) : letters(words).equals(letters(plain));
    }

    /** The turn ends with the question. */
    private static boolean isAsked(String question, String turn) {
        List<String> asked = new ArrayList<>(letters(question.toLowerCase(Locale.ROOT)));
        List<String> words = new ArrayList<>(letters(turn.toLowerCase(Locale.ROOT)));
        Collections.reverse(asked);
        Collections.reverse(words);
        return isSubsequence(asked, words.subList(0, Math.min(words.size(), 2 * asked.size() + 4)));
    }

    private static List<String> letters(String text) {
        return List.of(text.replaceAll("[^\\p{L}\\p{N}']+", " ").strip().split(" "));
    }

    private static boolean isSubsequence(List<String> some, List<String> all) {
        int at = 0;
        for (String word : all) {
            at += at < some.size() && some.get(at).equals(word) ? 1 : 0;
        }
        return at == some.size();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private Turn turn(Span span) {
        return transcript.turns().stream().filter(turn -> turn.span().contains(span)).findFirst().orElseThrow();
    }

    private String speaker(Span span) {
        return turn(span).speaker().map(Speaker::name).orElse("");
    }

    private String heading(Span span) {
        Optional<Topic> last = Optional.empty();
        for (Topic topic : transcript.topics()) {
            last = topic.span().end() <= span.start() ? Optional.of(topic) : last;
        }
        return last.map(Topic::heading).orElse("");
    }

    private String voice(Span span) {
        return transcript.quotations().stream()
                .filter(quotation -> quotation.spans().contains(span))
                .map(quotation -> quotation.speaker().map(Speaker::name).or(quotation::voice).orElse(""))
                .findFirst()
                .orElse("");
    }

    private String turnBefore(Exercise exercise) {
        int at = transcript.turns().indexOf(turn(exercise.provenance().span()));
        return at == 0 ? "" : oneLine(transcript.turns().get(at - 1).text());
    }
}
