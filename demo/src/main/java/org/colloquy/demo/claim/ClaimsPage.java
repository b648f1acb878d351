package org.colloquy.demo.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.claim.Evidence;
import org.colloquy.claim.Stance;
import org.colloquy.demo.claim.ClaimView.TurnLink;
import org.colloquy.demo.claim.ClaimsView.Choice;
import org.colloquy.demo.summary.Comparison;
import org.colloquy.demo.transcript.Interview;
import org.colloquy.demo.transcript.Passage;
import org.colloquy.demo.transcript.TranscriptColumn;
import org.colloquy.report.NewsParagraph;
import org.colloquy.transcript.Turn;

/** Makes the page that shows a summary beside its interview. */
final class ClaimsPage {
    private final Interview interview;
    private final Comparison comparison;
    private final Filter filter;
    private final List<ListedClaim> all;
    private final List<ListedClaim> shown;
    private final TranscriptColumn column;
    private final Map<String, Integer> turnNumbers = new HashMap<>();

    private ClaimsPage(Interview interview, Comparison comparison, Filter filter, int part) {
        this.interview = interview;
        this.comparison = comparison;
        this.filter = filter;
        all = ListedClaim.of(
                comparison.claims(), interview.result().transcript().speakers());
        shown = all.stream().filter(filter::lets).toList();
        column = TranscriptColumn.of(interview, passages(), interview.claimsPath() + filter.query(), part);
        for (Turn turn : interview.result().transcript().turns()) {
            turnNumbers.put(turn.id(), turnNumbers.size() + 1);
        }
    }

    /** The claims that {@code filter} lets through, beside a part of the interview. */
    static ClaimsView of(Interview interview, Comparison comparison, Filter filter, int part) {
        return new ClaimsPage(interview, comparison, filter, part).view();
    }

    private ClaimsView view() {
        return new ClaimsView(
                interview.title(),
                interview.path(),
                interview.claimsPath(),
                !filter.isOpen(),
                claimants(),
                choices(Stance.values(), one -> one.claim().stance(), StanceWords::noun, filter.stance()),
                choices(Verdict.values(), ListedClaim::verdict, Verdict::choice, filter.verdict()),
                paragraphs(),
                shown.size(),
                all.size(),
                comparison.more(),
                column);
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (ListedClaim claim : shown) {
            for (Evidence evidence : claim.claim().evidence()) {
                passages.add(new Passage(
                        evidence.turn(), evidence.span(), String.valueOf(claim.number()), "#" + claim.anchor()));
            }
        }
        return passages;
    }

    private List<Choice> claimants() {
        Map<String, Long> claims =
                all.stream().collect(Collectors.groupingBy(ListedClaim::claimant, TreeMap::new, Collectors.counting()));
        return claims.entrySet().stream()
                .map(one -> new Choice(
                        one.getKey(),
                        one.getKey(),
                        one.getValue(),
                        filter.claimant().equals(Optional.of(one.getKey()))))
                .toList();
    }

    /** Those of {@code values} that occur, and the one that is chosen. */
    private <E extends Enum<E>> List<Choice> choices(
            E[] values, Function<ListedClaim, E> value, Function<E, String> words, Optional<E> chosen) {
        Map<E, Long> claims = all.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
        return Arrays.stream(values)
                .filter(one -> claims.containsKey(one) || chosen.equals(Optional.of(one)))
                .map(one -> new Choice(
                        Filter.value(one),
                        words.apply(one),
                        claims.getOrDefault(one, 0L),
                        chosen.equals(Optional.of(one))))
                .toList();
    }

    /** The paragraphs of the summary; with a filter, those with claims that it lets through. */
    private List<SummaryParagraph> paragraphs() {
        TreeMap<Integer, List<ListedClaim>> claims = new TreeMap<>();
        comparison.paragraphs().forEach(paragraph -> claims.put(paragraph.span().start(), new ArrayList<>()));
        for (ListedClaim claim : shown) {
            int start = claim.claim().content().get(0).start();
            Optional.ofNullable(claims.floorEntry(start))
                    .ifPresent(paragraph -> paragraph.getValue().add(claim));
        }
        return comparison.paragraphs().stream()
                .map(paragraph -> paragraph(
                        paragraph, claims.getOrDefault(paragraph.span().start(), List.of())))
                .filter(paragraph -> filter.isOpen() || !paragraph.claims().isEmpty())
                .toList();
    }

    private SummaryParagraph paragraph(NewsParagraph paragraph, List<ListedClaim> claims) {
        return new SummaryParagraph(
                paragraph.kind(),
                SummaryParagraph.pieces(paragraph, comparison.text(), claims),
                claims.stream()
                        .map(claim -> ClaimView.of(claim, comparison.text(), turns(claim)))
                        .toList());
    }

    private List<TurnLink> turns(ListedClaim claim) {
        return claim.claim().evidence().stream()
                .map(Evidence::turn)
                .distinct()
                .map(turn -> new TurnLink(turnNumbers.getOrDefault(turn, 0), column.href(turn)))
                .toList();
    }
}
