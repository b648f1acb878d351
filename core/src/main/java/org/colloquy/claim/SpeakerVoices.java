package org.colloquy.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Speaker;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.colloquy.transcript.Wording;

/** The voices of a transcript: those who speak, the editor, and whom a speaker means by "you" or by a name. */
final class SpeakerVoices {
    /** Whoever wrote the notes, the summaries and the shortened questions. */
    static final Voice EDITOR = new Voice("the editor", VoiceKind.PERSON, Mention.DESCRIPTION, List.of());

    private static final Set<String> SPEAKER_PRONOUNS = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** How far from the beginning of a turn its label may stand: behind a bracket or a time. */
    private static final int LABEL_REACH = 40;

    private final SourceText source;
    private final List<Speaker> named;

    SpeakerVoices(SourceText source, Transcript transcript) {
        this.source = source;
        named = transcript.speakers().stream()
                .filter(speaker -> !speaker.anonymous())
                .toList();
    }

    /** The voice of a turn; empty for a note. */
    Voice of(Optional<Turn> turn) {
        if (turn.isEmpty()) {
            return EDITOR;
        }
        Optional<Speaker> speaker = turn.get().speaker();
        return speaker.map(who -> voice(who, labelSpans(turn.get()))).orElseGet(Voice::unnamed);
    }

    /** Through whom the words of a turn come down: the editor, if they are the editor's. */
    List<Voice> reporters(Optional<Turn> turn) {
        return turn.filter(said -> said.wording() == Wording.EDITORIAL).isPresent() ? List.of(EDITOR) : List.of();
    }

    private static Voice voice(Speaker speaker, List<Span> spans) {
        VoiceKind kind = speaker.anonymous() ? VoiceKind.UNNAMED : VoiceKind.PERSON;
        return new Voice(speaker.name(), kind, Mention.LABEL, spans);
    }

    private List<Span> labelSpans(Turn turn) {
        String label = turn.label().orElse("");
        int at = label.isEmpty() ? -1 : source.text().indexOf(label, turn.span().start());
        boolean there = at >= 0 && at <= turn.span().start() + LABEL_REACH;
        return there ? List.of(Span.ofLength(at, label.length())) : List.of();
    }

    /** Whether a mention is of whoever speaks. */
    static boolean isSpeaker(String mention) {
        String last = mention.substring(mention.lastIndexOf(' ') + 1);
        return SPEAKER_PRONOUNS.contains(last.toLowerCase(Locale.ROOT));
    }

    /**
     * The voice that a speaker cites. "You" is the other of two; "he" and "she" stay unnamed, since in talk they may go back
     * to anything that was said before.
     *
     * @param cited as the words tell
     * @param mention those words
     * @param speaker who cites
     */
    Voice cited(Voice cited, String mention, Voice speaker) {
        if (ARTICLES.contains(cited.name())) {
            return new Voice(Voice.NO_NAME, VoiceKind.UNNAMED, cited.mention(), cited.spans());
        }
        if (mention.isEmpty()) {
            return cited;
        }
        if (mention.equalsIgnoreCase("you")) {
            List<Speaker> others = named.stream()
                    .filter(other -> !other.name().equals(speaker.name()))
                    .toList();
            return named.size() == 2 && others.size() == 1
                    ? new Voice(others.get(0).name(), VoiceKind.PERSON, Mention.PRONOUN, cited.spans())
                    : new Voice(cited.name(), VoiceKind.UNNAMED, Mention.PRONOUN, cited.spans());
        }
        if (cited.mention() == Mention.PRONOUN) {
            return new Voice(mention, VoiceKind.UNNAMED, Mention.PRONOUN, cited.spans());
        }
        List<Speaker> meant =
                named.stream().filter(other -> isCalled(other, cited.name())).toList();
        boolean known = meant.size() == 1 && cited.kind() == VoiceKind.PERSON;
        return known ? new Voice(meant.get(0).name(), VoiceKind.PERSON, cited.mention(), cited.spans()) : cited;
    }

    private static boolean isCalled(Speaker speaker, String name) {
        return speaker.name().equals(name) || speaker.name().endsWith(" " + name);
    }
}
