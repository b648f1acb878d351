package org.colloquy.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.internal.text.WordTable;

/**
 * Words that tell what a label is. They are words of the language and of typists' custom, never names of persons,
 * outlets or places.
 */
public final class NameWords {
    static final int PARTICLE = 1 << 0;
    static final int TITLE = 1 << 1;
    static final int ABBREVIATION = 1 << 2;
    static final int SUFFIX = 1 << 3;
    static final int ANONYMOUS = 1 << 4;
    static final int SURELY_ANONYMOUS = 1 << 5;
    static final int FIELD = 1 << 6;
    static final int ROLE = 1 << 7;
    static final int FUNCTION_WORD = 1 << 8;
    static final int HONORIFIC = 1 << 9;

    private static final WordTable WORDS = WordTable.of(Map.of(
            PARTICLE,
            "of the and for to in at on de la le las los van von der den del della da di du dos das do al el bin ibn ben"
                    + " y e und zu zur ter te af av pro tempore with from by & – — - -- a an as s",
            TITLE,
            "mr mrs ms messrs mses mx miss dr sir lord lady dame prof professor sen senator rep"
                    + " representative congressman congresswoman delegate chair chairman chairwoman chairperson president vice prime"
                    + " minister secretary general attorney solicitor gov governor mayor judge justice chief hon honorable honourable rev"
                    + " reverend father sister brother pastor capt captain col colonel lt lieutenant sgt sergeant maj major adm admiral"
                    + " baron baroness viscount viscountess earl countess marquess duke duchess king queen prince princess speaker ambassador amb director commissioner deputy councillor cllr councilman"
                    + " councilwoman alderman rabbi bishop archbishop pope cardinal the right acting first",
            ABBREVIATION,
            "mr mrs ms mses mx dr prof sen rep hon rev gov gen lt col sgt capt maj"
                    + " adm amb st jr sr ph.d psy.d m.d d.c u.s u.k no cllr insp supt messrs asst atty esq",
            SUFFIX,
            "jr sr ii iii iv phd ph.d md m.d esq psyd psy.d qc kc mp am obe cbe",
            ANONYMOUS,
            "question questions questioner remark remarks reply answer response"
                    + " comment unidentified unknown unnamed unrecognized inaudible audience audience_question audience_member male"
                    + " female man woman men women boy girl voice voices participant participants member members reporter reporters"
                    + " journalist journalists press speaker speakers all both everyone group crowd several multiple other others caller"
                    + " deputies senators student students person people off mic off-mic offscreen floor juror"
                    + " frage zuruf zwischenruf publikum publikumsfrage zuschauer zuhörer pregunta preguntas respuesta público intervención"
                    + " interlocutor interlocutora domanda risposta pubblico intervenant intervenante",
            SURELY_ANONYMOUS,
            "unidentified unknown unnamed unrecognized inaudible audience audience_question audience_member",
            FIELD,
            "note notes nb n.b example examples source sources topic topics title"
                    + " subtitle subject date time place location venue duration length break outro intro introduction ad ads"
                    + " advertisement sponsor sponsors summary abstract keywords keyword tags tag url link links website web email"
                    + " e-mail phone tel fax copyright published updated posted recorded recording transcribed transcriber transcript"
                    + " transcripts transcription photo photos picture image images video audio caption figure table chapter part section"
                    + " page pages appendix agenda item items attendees present absent participants speakers guests panel warning caution"
                    + " tip tips update correction corrections disclaimer ps p.s re cc bcc subject download file episode series season"
                    + " version language category categories description headline byline breaking contents index lesson exercise task quote"
                    + " step result results appearances witnesses scene scenes conclusion background context method methods fact facts reminder clarification credits music"
                    + " jingle theme closing opening session interview interviewed conducted isbn doi id slug layout permalink format",
            ROLE,
            "interviewer interviewee moderator host co-host cohost guest narrator"
                    + " announcer anchor presenter interpreter translator operator chair chairman chairwoman chairperson speaker"
                    + " president editor producer respondent subject facilitator examiner witness clerk court judge",
            FUNCTION_WORD,
            "this that these those what why how who whom whose when where"
                    + " which here there now then so but and or nor if because however therefore thus hence also first second third"
                    + " finally next last erstens zweitens drittens premièrement deuxièmement primero segundo one two three four five six seven eight nine ten my your our his her their its it he she we"
                    + " they you yes no well ok okay let lets let's remember according for in on at by with from to as is are was were"
                    + " be been do does did have has had can could would should might must not read see watch click listen please thanks"
                    + " thank just like about after before until since while although though again still even only maybe perhaps sure"
                    + " right look okay oh ah um uh hey hello hi goodbye meanwhile otherwise instead besides moreover furthermore another"
                    + " other more most less many much few some any each every both either neither such same different"
                    + " nothing something everything anything nobody somebody everybody think say said says",
            HONORIFIC,
            "mr mrs ms mx miss dr sir lord lady dame prof professor hon honorable honourable rev reverend the right"));

    private static final Set<List<String>> CALL_OUTS = Stream.of(
                    "adjournment",
                    "recess",
                    "call to order",
                    "roll call",
                    "break",
                    "commercial break",
                    "ad",
                    "ad break",
                    "advertisement",
                    "sponsor",
                    "intro",
                    "outro",
                    "jingle",
                    "music",
                    "theme",
                    "topic",
                    "photo",
                    "also read",
                    "read also",
                    "read more",
                    "see also",
                    "also see",
                    "watch",
                    "watch also",
                    "also watch",
                    "related",
                    "listen")
            .map(words -> List.of(words.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private NameWords() {}

    /** A word as the lists know it: lower case, without a stop or comma at its end. */
    public static String plain(String word) {
        return word.substring(0, bareEnd(word, 0, word.length()))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /** Where the word at {@code [from, to)} ends without the stops, commas and colons at its end. */
    public static int bareEnd(String text, int from, int to) {
        int end = to;
        while (end > from && ",.:;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The words with single spaces between, as a key: the word itself if there is but one. */
    public static String joined(List<String> words) {
        return switch (words.size()) {
            case 1 -> words.get(0);
            case 2 -> words.get(0) + " " + words.get(1);
            default -> String.join(" ", words);
        };
    }

    private static boolean is(int bit, String plain) {
        return (WORDS.classes(plain) & bit) != 0;
    }

    /** What the word is: the bits of all lists that have it. */
    static int classes(String plain) {
        return WORDS.classes(plain);
    }

    /** The words of a name, whose spaces are single, in the form of the word lists. */
    public static List<String> plainWords(String name) {
        List<String> words = new ArrayList<>(4);
        for (String word : name.split(" ", -1)) {
            words.add(plain(word));
        }
        return words;
    }

    /** Whether the word may stand in lower case inside a name or title: {@code of}, {@code van}. */
    public static boolean isParticle(String plain) {
        return is(PARTICLE, plain);
    }

    /** Whether any of the words is a particle. */
    public static boolean hasParticle(List<String> plainWords) {
        for (String word : plainWords) {
            if (isParticle(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word goes before a name: {@code Mr}, {@code Senator}, {@code President}. */
    public static boolean isTitle(String plain) {
        return is(TITLE, plain);
    }

    /** Whether {@link #isParticle(String)} holds of the letters at {@code [from, to)}, without making a string of them. */
    static boolean isParticle(String text, int from, int to) {
        return (WORDS.classes(text, from, to) & PARTICLE) != 0;
    }

    /** Whether {@link #isTitle(String)} holds of the letters at {@code [from, to)}, without making a string of them. */
    static boolean isTitle(String text, int from, int to) {
        return (WORDS.classes(text, from, to) & TITLE) != 0;
    }

    /** Whether the word shows respect and says nothing of the person: {@code Mr}, {@code Hon}. */
    public static boolean isHonorific(String plain) {
        return is(HONORIFIC, plain);
    }

    /** Whether a full stop after the word ends no sentence. */
    public static boolean isAbbreviation(String plain) {
        return is(ABBREVIATION, plain);
    }

    /** Whether the word goes after a name: {@code Jr}, {@code PhD}. */
    public static boolean isSuffix(String plain) {
        return is(SUFFIX, plain);
    }

    /** Whether the letters at {@code [from, to)}, but for stops at their end, are an abbreviation or go after a name. */
    public static boolean isShortForm(String text, int from, int to) {
        return (WORDS.classes(text, from, bareEnd(text, from, to)) & (ABBREVIATION | SUFFIX)) != 0;
    }

    /** Whether the word names a thing of the document, such as its date, rather than a person. */
    public static boolean isField(String plain) {
        return is(FIELD, plain);
    }

    /** Whether the words, in the form of the word lists, announce something that is no speech. */
    public static boolean isCallOut(List<String> words) {
        return CALL_OUTS.contains(words);
    }

    /** Whether the word says what a person does in a conversation. */
    public static boolean isRole(String plain) {
        return is(ROLE, plain);
    }

    /** Whether the word may mean anybody: {@code Speaker}, {@code Student}. */
    public static boolean isAnyone(String plain) {
        return is(ANONYMOUS, plain);
    }

    /** Whether a sentence rather than a name begins with the word. */
    public static boolean isFunctionWord(String plain) {
        return is(FUNCTION_WORD, plain);
    }
}
