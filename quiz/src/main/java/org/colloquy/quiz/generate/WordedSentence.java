package org.colloquy.quiz.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Form;
import org.colloquy.quiz.Explanation;
import org.colloquy.quiz.Provenance;
import org.colloquy.transcript.Note;
import org.colloquy.transcript.NoteKind;
import org.colloquy.transcript.Turn;

/**
 * A sentence of the interview or of a report about it, with whose wording it is in.
 *
 * @param text the sentence
 * @param wording whose it is
 * @param why the reason, as an explanation
 * @param context where the sentence stands, for one of a turn
 */
record WordedSentence(
        String text,
        Wording wording,
        String why,
        Optional<Explanation.Context> context,
        Provenance provenance,
        Footprint footprint) {

    /** Whose wording a sentence is in. */
    enum Wording {
        /** Said in these words. */
        SPEAKER("the speaker’s own words"),
        /** Said in other words, which a report gives. */
        REPORT("a report’s paraphrase"),
        /** Written by whoever edited the interview. */
        EDITOR("the editor’s wording");

        private final String answer;

        Wording(String answer) {
            this.answer = answer;
        }

        /** As an option. */
        String answer() {
            return answer;
        }
    }

    private static final Set<NoteKind> EDITORS =
            EnumSet.of(NoteKind.EDITORS_NOTE, NoteKind.TOPIC_SUMMARY, NoteKind.FOOTNOTE);
    private static final int FEWEST_CONTENT_WORDS = 3;

    /** Words of a note about the text rather than about what it is about. */
    private static final Set<String> OF_THE_TEXT = Set.of(
            "heading",
            "headings",
            "sub-headings",
            "subheadings",
            "brackets",
            "transcript",
            "transcription",
            "editor",
            "editors",
            "editorial",
            "summary",
            "summaries",
            "interview",
            "conversation",
            "footnote",
            "shortened",
            "edited",
            "extract",
            "extracts",
            "translated",
            "translation",
            "recorded",
            "recording",
            "ed",
            "see",
            "text",
            "note",
            "next",
            "then");

    /** All that can be understood alone. */
    static List<WordedSentence> in(Interview interview) {
        List<WordedSentence> sentences = new ArrayList<>();
        for (Turn turn : interview.transcript().turns()) {
            if (turn.wording() == org.colloquy.transcript.Wording.EDITORIAL) {
                interview.sentencesOf(turn).stream()
                        .filter(line -> Worth.of(line) >= Worth.LEAST)
                        .forEach(line -> sentences.add(inTurn(line, Wording.EDITOR)));
            }
        }
        interview.transcript().notes().stream()
                .filter(note -> EDITORS.contains(note.kind()))
                .forEach(note -> inNote(note, sentences));
        interview.reported().ifPresent(reported -> inReport(reported, interview, sentences));
        interview.lines().stream()
                .filter(line ->
                        PlainClaim.isIn(line, Worth.LEAST) || line.text().endsWith("?"))
                .forEach(line -> sentences.add(inTurn(line, Wording.SPEAKER)));
        return sentences;
    }

    private static WordedSentence inTurn(Line line, Wording wording) {
        Context context = Context.of(line);
        return new WordedSentence(
                line.text(),
                wording,
                context.inWords(),
                Optional.of(context.structured()),
                line.provenance(),
                Footprint.of(List.of(line)));
    }

    private static void inNote(Note note, List<WordedSentence> sentences) {
        Provenance provenance = Provenance.outsideTurns(note.span());
        for (Range range : Sentences.of(note.text())) {
            String text = range.of(note.text());
            if (standsAlone(text)) {
                String why = "Nobody in the interview says this: it stands in a note of the editor’s. " + note.text();
                sentences.add(new WordedSentence(
                        text,
                        Wording.EDITOR,
                        why,
                        Optional.empty(),
                        provenance,
                        Footprint.ofWords(List.of(note.span()), text)));
            }
        }
    }

    /** Contents of indirect speech that the interview bears out, where they are not what was said nearly word for word. */
    private static void inReport(ReportedClaims reported, Interview interview, List<WordedSentence> sentences) {
        String said = telling(interview);
        for (Assertion assertion : Assertion.in(reported)) {
            Optional<Evidence> evidence = assertion.claim().evidence().stream().findFirst();
            String clause = assertion.clause();
            String text = Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
            boolean paraphrase = assertion.claim().form() == Form.INDIRECT
                    && evidence.filter(found -> found.relation() == Evidence.Relation.SUPPORTS)
                            .filter(found -> assertion.denies() == Assertion.denies(Bearing.of(found, interview)))
                            .isPresent()
                    && !said.contains(" " + telling(clause) + " ");
            if (paraphrase && !assertion.leansBack() && standsAlone(text)) {
                String why = "The report puts it so, of " + Person.inSentence(assertion.claimant())
                        + ". In the interview: " + Bearing.of(evidence.get(), interview);
                sentences.add(new WordedSentence(
                        text, Wording.REPORT, why, Optional.empty(), assertion.provenance(), assertion.footprint()));
            }
        }
    }

    /** The telling words of all that is said, in a row: who hears them in this order takes them for the speaker's own. */
    private static String telling(Interview interview) {
        StringBuilder words = new StringBuilder(" ");
        interview
                .transcript()
                .turns()
                .forEach(turn -> words.append(telling(turn.text())).append(" | "));
        return words.toString();
    }

    private static String telling(String text) {
        return Words.of(text).stream()
                .filter(word -> !FunctionWords.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static boolean standsAlone(String text) {
        long content = Words.of(text).stream()
                .filter(word -> !FunctionWords.contains(word))
                .count();
        return Words.count(text) >= LineRules.SHORTEST
                && Words.count(text) <= LineRules.LONGEST
                && Character.isUpperCase(text.charAt(0))
                && (text.endsWith(".") || text.endsWith("?"))
                && content >= FEWEST_CONTENT_WORDS
                && Words.of(text).stream().noneMatch(OF_THE_TEXT::contains)
                && !LineRules.dangles(text);
    }

    /** What one can tell from it without having read the texts. */
    CueProfile look() {
        return CueProfile.of(text, Words.of(text), Words.count(text)).coarse();
    }
}
