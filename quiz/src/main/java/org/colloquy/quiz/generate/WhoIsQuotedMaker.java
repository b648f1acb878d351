package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quiz.ExerciseKind;
import org.colloquy.quiz.Origin;
import org.colloquy.quiz.Stem;
import org.colloquy.quiz.WhoIsQuoted;
import org.colloquy.source.Span;
import org.colloquy.transcript.Paragraph;
import org.colloquy.transcript.Quotation;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** Words that a speaker gives as somebody's; whose are they? */
final class WhoIsQuotedMaker implements Maker {
    private static final int OPTIONS = 4;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHO_IS_QUOTED;
    }

    @Override
    public Yield make(Interview interview, Chance chance) {
        List<Candidate<Person>> candidates = candidates(interview);
        List<List<Candidate<Person>>> sets =
                MatchedSets.alike(candidates, OPTIONS, WhoIsQuotedMaker::standAgainstEachOther, chance);
        if (sets.isEmpty()) {
            return Yield.refused(new Refusal.TooFew(kind(), Material.QUOTATIONS, candidates.size(), 2));
        }
        return Yield.of(sets.stream().map(this::drafts).toList());
    }

    private static List<Candidate<Person>> candidates(Interview interview) {
        List<Candidate<Person>> candidates = new ArrayList<>();
        for (Quotation quotation : interview.transcript().quotations()) {
            Optional<Line> line = interview
                    .transcript()
                    .turn(quotation.turn())
                    .filter(turn -> turn.wording() == Wording.VERBATIM)
                    .flatMap(turn -> lineOf(turn, quotation));
            Optional<Person> voice = voice(quotation, interview);
            if (line.isPresent() && voice.isPresent() && !voice.get().isToldBy(line.get())) {
                candidates.add(new Candidate<>(voice.get(), line.get(), Worth.GOOD));
            }
        }
        return candidates;
    }

    /** Neither could be taken for the other, and neither is named in the other's line. */
    private static boolean standAgainstEachOther(Candidate<Person> one, Candidate<Person> other) {
        return !one.answer().confusableWith(other.answer())
                && !one.answer().isToldBy(other.line())
                && !other.answer().isToldBy(one.line());
    }

    private static Optional<Line> lineOf(Turn turn, Quotation quotation) {
        if (quotation.spans().size() != 1) {
            return Optional.empty();
        }
        Span span = quotation.spans().get(0);
        for (int i = 0; i < turn.paragraphs().size(); i++) {
            Paragraph paragraph = turn.paragraphs().get(i);
            int from = paragraph.text().indexOf(quotation.text());
            if (paragraph.span().contains(span) && from >= 0) {
                Line line =
                        Line.of(turn, i, new Range(from, from + quotation.text().length()));
                boolean fit = line.length() >= SHORTEST && line.length() <= LONGEST && !LineRules.dangles(line.text());
                return fit && line.span().equals(span) ? Optional.of(line) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A speaker, or a voice with a name or description of its own; not {@code you} nor {@code my mother}. */
    private static Optional<Person> voice(Quotation quotation, Interview interview) {
        Optional<String> speaker = quotation.speaker().map(Speaker::id);
        if (speaker.isPresent()) {
            return interview.speakers().stream()
                    .filter(person -> person.id().equals(speaker))
                    .findFirst();
        }
        return quotation.voice().flatMap(QuotedVoice::name).map(Person::mentioned);
    }

    /** Only those whose words one of the set's lines has are options: who is never the key would narrow the choice. */
    private List<Draft> drafts(List<Candidate<Person>> set) {
        List<Draft> drafts = new ArrayList<>();
        for (Candidate<Person> key : set) {
            List<Choice> wrong = new ArrayList<>();
            set.stream().filter(other -> !other.equals(key)).forEach(other -> wrong.add(choice(other.answer())));
            drafts.add(ChoiceDraft.about(
                    key.line(),
                    kind(),
                    new Stem(
                            "Somebody is quoted in the interview. Whose words are these?",
                            Optional.of(key.line().text())),
                    choice(key.answer()),
                    wrong,
                    0.3 + 0.1 * wrong.size(),
                    item -> new WhoIsQuoted(item, key.answer().name())));
        }
        return drafts;
    }

    private static Choice choice(Person person) {
        return Choice.of(person.name(), person.id().isPresent() ? Origin.SPEAKER : Origin.QUOTED);
    }
}
