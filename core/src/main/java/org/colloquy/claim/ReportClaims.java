package org.colloquy.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.language.Sentence;
import org.colloquy.language.TextAnalyzer;
import org.colloquy.report.NewsReportParser;
import org.colloquy.report.ReportBlockKind;
import org.colloquy.source.SourceText;

/** The claims of one news report. */
final class ReportClaims {
    private static final Set<ReportBlockKind> READ =
            EnumSet.of(ReportBlockKind.LEAD, ReportBlockKind.BODY, ReportBlockKind.CLOSING);

    private final SourceText source;
    private final TextAnalyzer analyzer;

    ReportClaims(SourceText source) {
        this.source = source;
        this.analyzer = TextAnalyzer.of(source);
    }

    List<Claim> read() {
        List<List<Sentence>> paragraphs = NewsReportParser.create().parse(source).report().paragraphs().stream()
                .filter(paragraph -> READ.contains(paragraph.kind()))
                .map(paragraph -> analyzer.analyze(paragraph.span()))
                .toList();
        Passage passage = Passage.of(paragraphs);
        Grammar grammar = new Grammar(passage);
        List<Candidate> candidates = new ArrayList<>();
        for (Range paragraph : passage.paragraphs()) {
            candidates.addAll(new CandidateFinder(grammar, Lexicon.bundled(), paragraph).find());
        }
        return new ClaimAssembler(grammar, source)
                .assemble(new FollowingQuotations(grammar, candidates).attach(candidates));
    }
}
