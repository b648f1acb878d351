package org.colloquy.quiz.generate;

import java.util.List;
import java.util.Set;

/** English words that carry grammar more than meaning, and spoken fillers; in the form of {@link Words}. */
final class FunctionWords {
    private static final Set<String> ALL = Set.copyOf(List.of("""
            a about above across actually after again against ago ah all almost along already also although always am among an
            and another any anybody anyone anything anyway are aren't around as at away back basically be because become been
            before began behind being below between both but by came can can't cannot certainly come comes coming could
            couldn't course definitely did didn't do does doesn't doing don't done down during each either else enough especially
            et etc even ever every everybody everyone everything exactly far few first for from further gave get gets
            getting give given gives go goes going gone gonna good got great guess had hadn't happen happened happens has hasn't have haven't
            having he he'd he'll her here hers herself him himself his honestly how however i i'd i'll i'm i've if in indeed
            instead into is isn't it it'd it'll its itself just keep kind kinda knew know known last later least less let lets let
            like little look looking lot lots made make makes making many may maybe me mean means might mine more most mostly
            much must mustn't my myself near nearly need neither never next no nobody none nor not nothing now obviously of off
            often oh ok okay on once one ones only onto or other others ought our ours ourselves out over own part
            particular perhaps pretty probably put quite rather really right said same saw say saying says see seem seemed
            seems seen several shall she she'd she'll should shouldn't since so some somebody somehow someone something
            sometimes somewhat soon sort still stuff such sure take taken takes talk talked talking tell than thank thanks that that'd
            that'll the their theirs them themselves then there there'd there'll therefore these they they'd they'll
            they're they've thing things think thinking this those though thought three through thus time to today together too took
            toward towards tried try trying two uh um under until up upon us use used using usually very want wanted wants was
            wasn't way ways we we'd we'll we're we've well went were weren't what whatever when where whether which while who
            who'd who's whom whose why will with within without won't would wouldn't yeah year years yep yes yet you you'd
            you'll you're you've your yours yourself yourselves""".split("\\s+")));

    private FunctionWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
