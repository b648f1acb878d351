package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quiz.Exercise;
import org.colloquy.quiz.Key;
import org.colloquy.quiz.Match;
import org.colloquy.quiz.Option;
import org.colloquy.quiz.Provenance;
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
        String said = said(exercise.provenance().span());
        return switch (exercise.kind()) {
            case WHO_SAID_IT -> said.equals(quotation(exercise)) && key(exercise).equals(speaker(exercise.provenance().span()));
            case WHICH_TOPIC -> said.equals(quotation(exercise)) && key(exercise).equals(heading(exercise.provenance().span()));
            case WHO_IS_QUOTED -> said.equals(quotation(exercise)) && key(exercise).equals(voice(exercise.provenance().span()));
            case WHICH_ANSWER -> said.equals(oneLine(key(exercise))) && turnBefore(exercise).contains(quotation(exercise));
            case FIGURE, CLOZE -> said.equals(quotation(exercise).replace("_____", key(exercise)));
            case OWN_WORDS -> said.equals(quotation(exercise))
                    && key(exercise).contains("editor") == (turn(exercise.provenance().span()).wording() == Wording.EDITORIAL);
            case WHAT_WAS_CLAIMED -> said.equals(oneLine(key(exercise)))
                    && exercise.stem().question().contains(speaker(exercise.provenance().span()));
            case TRUE_FALSE -> said.equals(quotation(exercise))
                    && key(exercise).equals("True") == exercise.stem().question().contains(speaker(exercise.provenance().span()));
            case WHICH_STANCE, SOURCE_CHECK -> true;
            case ORDER -> inOrder(exercise);
            case MATCH -> matches((Match) exercise);
        };
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
            if (place.span().start() <= last || !said(place.span()).equals(oneLine(option(exercise.options(), id).text()))) {
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
            return said(span).equals(oneLine(prompt.text())) && (answer.equals(speaker(span)) || answer.equals(heading(span)));
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
