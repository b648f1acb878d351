package org.colloquy.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.language.Sentence;
import org.colloquy.language.TextAnalyzer;
import org.colloquy.language.Token;
import org.colloquy.source.SourceText;
import org.colloquy.source.Span;
import org.colloquy.transcript.Transcript;
import org.colloquy.transcript.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one transcript: what each speaker says, what a speaker says that others said, and what the editor notes.
 * Found in the text for reading ({@link Speech}), given as places in the source.
 */
final class TranscriptClaims {
    /** Fewer words claim nothing. */
    private static final int FEWEST_WORDS = 3;
    /** Where in a sentence "I say that" must stand to be what the sentence does. */
    private static final int FRONT = 8;

    /** How sure it is that a sentence does what its speaker says it does. */
    private static final double EXPLICIT = 0.9;

    private static final Set<String> PERSONAL =
            Set.of("i", "we", "you", "me", "us", "my", "our", "your", "mine", "ours", "yours");

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them", "him", "her");
    private static final Set<String> PREPOSITIONS = Set.of("to", "in", "at", "on", "for", "into", "from", "with", "of");

    private final Speech speech;
    private final SpeakerVoices voices;
    private final QuotedSpans quotations;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> newIds = new HashMap<>();

    TranscriptClaims(SourceText source, Transcript transcript) {
        speech = Speech.of(source, transcript);
        voices = new SpeakerVoices(source, transcript);
        quotations = new QuotedSpans(transcript.quotations());
    }

    /** Who says a sentence. */
    private record Saying(Optional<Turn> turn, Voice speaker, List<Voice> reporters) {
        List<Voice> chain() {
            List<Voice> chain = new ArrayList<>(reporters);
            chain.add(speaker);
            return chain;
        }
    }

    List<Claim> read() {
        TextAnalyzer analyzer = TextAnalyzer.of(speech.text());
        List<List<Sentence>> paragraphs =
                speech.paragraphs().stream().map(analyzer::analyze).toList();
        Passage passage = Passage.of(paragraphs);
        paragraphs.forEach(sentences::addAll);
        List<List<Claim>> reported = bySentence(reported(passage));
        int from = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int to = from + sentences.get(i).tokens().size();
            read(sentences.get(i), reported.get(i), Figures.in(passage, List.of(new Range(from, to))));
            from = to;
        }
        return claims;
    }

    /** The claims that somebody is said to make, with their places in the speech. */
    private List<Claim> reported(Passage passage) {
        Grammar grammar = new Grammar(passage);
        List<Candidate> candidates = new ArrayList<>();
        for (Range paragraph : passage.paragraphs()) {
            candidates.addAll(new CandidateFinder(grammar, Lexicon.bundled(), paragraph).find());
        }
        return new ClaimAssembler(grammar, speech.text())
                .assemble(new FollowingQuotations(grammar, candidates).attach(candidates));
    }

    private List<List<Claim>> bySentence(List<Claim> reported) {
        List<List<Claim>> grouped = new ArrayList<>();
        sentences.forEach(sentence -> grouped.add(new ArrayList<>()));
        for (Claim claim : reported) {
            int cue = claim.cue().spans().get(0).start();
            grouped.get(Starts.last(sentences, sentence -> sentence.span().start(), cue))
                    .add(claim);
        }
        return grouped;
    }

    private void read(Sentence sentence, List<Claim> reported, List<Figure> figures) {
        Optional<Turn> turn = speech.turnAt(sentence.span().start());
        Saying saying = new Saying(turn, voices.of(turn), voices.reporters(turn));
        SpokenForce force = turn.isPresent() ? SpokenForce.of(sentence) : SpokenForce.assertion();
        Claim explicit = force.stance() == Stance.ASK ? null : explicit(sentence, reported);
        String statement = null;
        if (explicit != null) {
            statement = addExplicit(explicit, saying, sentence, figures);
        } else if (isStatement(sentence) && !isQuoted(sentence, turn)) {
            statement = addBare(sentence, force, saying, figures);
        }
        for (Claim claim : reported) {
            if (!claim.equals(explicit)) {
                addCited(claim, saying, sentence, force, statement);
            }
        }
    }

    /** Whether a sentence is somebody else's: quoted, or in a note and of "me" or "you", which no editor says. */
    private boolean isQuoted(Sentence sentence, Optional<Turn> turn) {
        boolean personal = sentence.tokens().stream().anyMatch(token -> PERSONAL.contains(token.lower()));
        return (turn.isEmpty() && personal) || quotations.cover(speech.source(sentence.span()));
    }

    /** The tagger takes many a verb for a noun ("the roof leaks"), so that a long sentence may do without. */
    private static boolean isStatement(Sentence sentence) {
        long words =
                sentence.tokens().stream().filter(token -> !token.is("PUNCT")).count();
        boolean verb = sentence.tokens().stream().anyMatch(token -> token.is("VERB") || token.is("AUX"));
        return words >= (verb ? FEWEST_WORDS : 2 * FEWEST_WORDS);
    }

    /**
     * {@code I deny that …} at the front of a sentence: then that is what the sentence does. Where the speaker does not
     * claim it ({@code we do not believe that …}), or merely says something, the sentence stands as it is.
     */
    private @Nullable Claim explicit(Sentence sentence, List<Claim> reported) {
        Span front = sentence.tokens()
                .get(Math.min(FRONT, sentence.tokens().size()) - 1)
                .span();
        return reported.stream()
                .filter(claim -> isSpeakers(claim) && claim.source().get(0).start() <= front.start())
                .filter(claim ->
                        !claim.cue().negated() && (claim.stance() != Stance.SAY || claim.form() == Form.DIRECT))
                .filter(claim -> isMostOf(claim, sentence))
                .findFirst()
                .orElse(null);
    }

    /** Whether what is claimed follows the cue and is half of the sentence or more. */
    private static boolean isMostOf(Claim claim, Sentence sentence) {
        Span content = claim.content().get(0);
        return follows(claim)
                && !isMerePronoun(claim.text())
                && 2 * content.length() >= sentence.span().length();
    }

    /** {@code it}, {@code that to the council}: a word that points back instead of a clause. */
    private static boolean isMerePronoun(String content) {
        String[] words = content.split("[^\\p{L}]+", 3);
        boolean pointsBack = POINTING.contains(words[0]);
        boolean clause = words[0].equals("that") && words.length > 1 && !PREPOSITIONS.contains(words[1]);
        return pointsBack && (!clause || content.startsWith("that:"));
    }

    private static boolean follows(Claim claim) {
        return claim.content().get(0).start() > claim.cue().spans().get(0).start();
    }

    private boolean isSpeakers(Claim claim) {
        return claim.source().size() == 1
                && SpeakerVoices.isSpeaker(speech.text().slice(claim.source().get(0)));
    }

    private String nextId() {
        return "c" + (claims.size() + 1);
    }

    private String addBare(Sentence sentence, SpokenForce force, Saying saying, List<Figure> figures) {
        List<Span> words = withoutNegation(sentence, force.negation());
        String text = String.join(" ", words.stream().map(speech.text()::slice).toList());
        Claim claim = Claim.builder(nextId(), saying.speaker(), inSource(words), text)
                .stance(force.stance())
                .form(saying.reporters().isEmpty() ? Form.BARE : Form.INDIRECT)
                .reporters(saying.reporters())
                .source(saying.speaker().spans())
                .polarity(polarity(force.stance()))
                .figures(figuresInSource(figures))
                .turn(saying.turn().map(Turn::id).orElse(null))
                .worth(Worth.of(force.stance(), sentence.tokens(), !figures.isEmpty()))
                .confidence(new Confidence(confidence(force, saying), force.reason()))
                .build();
        claims.add(claim);
        return claim.id();
    }

    /** What is denied is the sentence without its negation. */
    private static List<Span> withoutNegation(Sentence sentence, @Nullable Token negation) {
        List<Token> tokens = sentence.tokens();
        int at = negation == null ? -1 : tokens.indexOf(negation);
        if (at <= 0 || at + 1 >= tokens.size()) {
            return List.of(sentence.span());
        }
        return List.of(
                new Span(sentence.span().start(), tokens.get(at - 1).span().end()),
                new Span(tokens.get(at + 1).span().start(), sentence.span().end()));
    }

    private static Polarity polarity(Stance stance) {
        return switch (stance) {
            case DENY -> Polarity.DENIED;
            case ASK, PROPOSE, PROMISE -> Polarity.OPEN;
            default -> Polarity.ASSERTED;
        };
    }

    private static double confidence(SpokenForce force, Saying saying) {
        if (saying.speaker().kind() == VoiceKind.UNNAMED) {
            return 0.4;
        }
        return force.stance() == Stance.SAY || force.stance() == Stance.ASK ? 0.85 : 0.65;
    }

    private String addExplicit(Claim claim, Saying saying, Sentence sentence, List<Figure> figures) {
        Claim own = inSource(claim)
                .claimant(saying.speaker())
                .confidence(new Confidence(EXPLICIT, "“" + claim.cue().lemma() + "” of oneself"))
                .reporters(saying.reporters())
                .turn(saying.turn().map(Turn::id).orElse(null))
                .worth(Worth.of(claim.stance(), sentence.tokens(), !figures.isEmpty()))
                .build();
        claims.add(own);
        newIds.put(claim.id(), own.id());
        return own.id();
    }

    private void addCited(
            Claim claim, Saying saying, Sentence sentence, SpokenForce force, @Nullable String statement) {
        boolean speakers = isSpeakers(claim);
        String mention = claim.source().isEmpty()
                ? ""
                : speech.text().slice(claim.source().get(0));
        if (!isCitation(claim, mention, force) || (speakers && claim.form() != Form.DIRECT)) {
            return;
        }
        List<Voice> reporters = new ArrayList<>(speakers ? saying.reporters() : saying.chain());
        claim.reporters()
                .forEach(voice -> reporters.add(voices.cited(inSource(voice), voice.name(), saying.speaker())));
        Voice voice = speakers ? saying.speaker() : citedVoice(claim, mention, saying.speaker(), sentence);
        Claim cited = inSource(claim)
                .claimant(voice)
                .confidence(confidence(claim, voice))
                .reporters(reporters)
                .cited(claim.cited().stream().map(this::inSource).toList())
                .enclosing(claim.enclosing().map(newIds::get).orElse(statement))
                .turn(saying.turn().map(Turn::id).orElse(null))
                .worth(Worth.of(
                        claim.stance(), sentence.tokens(), !claim.figures().isEmpty()))
                .build();
        claims.add(cited);
        newIds.put(claim.id(), cited.id());
    }

    /** The interview may know whom a word means that the sentence leaves open. */
    private static Confidence confidence(Claim claim, Voice voice) {
        boolean found = claim.claimant().kind() == VoiceKind.UNNAMED && voice.kind() != VoiceKind.UNNAMED;
        return found
                ? new Confidence(EXPLICIT, "“" + claim.cue().lemma() + "”, its source known from the interview")
                : claim.confidence();
    }

    /** Leaves out {@code you know}, {@code said to you}, what a question asks of somebody, and content too short to tell. */
    private static boolean isCitation(Claim claim, String mention, SpokenForce force) {
        boolean you = mention.equalsIgnoreCase("you");
        boolean talk = you && (claim.stance() == Stance.EXPRESS || force.stance() == Stance.ASK);
        boolean enough = claim.text().trim().split(" ", FEWEST_WORDS).length == FEWEST_WORDS;
        boolean inverted = you
                && claim.source().get(0).start() > claim.cue().spans().get(0).start();
        return !talk && !inverted && (claim.form() == Form.DIRECT || (follows(claim) && enough));
    }

    private Voice citedVoice(Claim claim, String mention, Voice speaker, Sentence sentence) {
        Voice voice = voices.cited(inSource(claim.claimant()), mention, speaker);
        return voice.kind() == VoiceKind.UNNAMED
                ? quotations.voiceOf(inSource(claim.content()), speech.text().slice(sentence.span()), voice)
                : voice;
    }

    // -- from places in the speech to places in the source

    private ClaimBuilder inSource(Claim claim) {
        return claim.toBuilder()
                .id(nextId())
                .content(inSource(claim.content()), claim.text())
                .source(inSource(claim.source()))
                .cue(new Cue(
                        inSource(claim.cue().spans()),
                        claim.cue().lemma(),
                        claim.cue().negated(),
                        claim.cue().hedges()))
                .fragments(inSource(claim.fragments()))
                .figures(figuresInSource(claim.figures()));
    }

    private List<Span> inSource(List<Span> spans) {
        return spans.stream().flatMap(span -> speech.source(span).stream()).toList();
    }

    private List<Figure> figuresInSource(List<Figure> figures) {
        List<Figure> placed = new ArrayList<>();
        for (Figure figure : figures) {
            speech.source(figure.span()).stream()
                    .reduce(Span::union)
                    .ifPresent(span -> placed.add(new Figure(span, figure.counted())));
        }
        return placed;
    }

    private Voice inSource(Voice voice) {
        return new Voice(voice.name(), voice.kind(), voice.mention(), inSource(voice.spans()));
    }
}
