package org.colloquy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news report, such as a summary of an interview.
 *
 * <pre>{@code
 * NewsReport report = NewsReportParser.create().parse(SourceText.of(text)).report();
 * for (ReportSection section : report.sections()) {
 *     System.out.println(section.heading().map(NewsParagraph::text).orElse("(no heading)"));
 * }
 * }</pre>
 *
 * @param paragraphs all parts that show something, in the order of the text; the other methods are views of them
 */
public record NewsReport(List<NewsParagraph> paragraphs) {

    /** @throws IllegalArgumentException if the paragraphs overlap or are not in order */
    public NewsReport {
        paragraphs = List.copyOf(paragraphs);
        for (int i = 1; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).span().start() < paragraphs.get(i - 1).span().end()) {
                throw new IllegalArgumentException("paragraphs must be in order: " + paragraphs.get(i));
            }
        }
    }

    /** The headline. */
    public Optional<NewsParagraph> title() {
        return first(ReportBlockKind.TITLE);
    }

    /** The first paragraph; empty if the report begins with a heading. */
    public Optional<NewsParagraph> lead() {
        return first(ReportBlockKind.LEAD);
    }

    /** The paragraphs at the end that speak of the matter as a whole. */
    public List<NewsParagraph> closing() {
        return of(ReportBlockKind.CLOSING);
    }

    /** The last request to the reader, such as {@code Watch the full interview here}. */
    public Optional<NewsParagraph> callToAction() {
        List<NewsParagraph> calls = of(ReportBlockKind.CALL_TO_ACTION);
        return calls.isEmpty() ? Optional.empty() : Optional.of(calls.get(calls.size() - 1));
    }

    /** The pointers to other texts, wherever they stand. */
    public List<CrossReference> crossReferences() {
        return of(ReportBlockKind.CROSS_REFERENCE).stream()
                .map(CrossReference::of)
                .toList();
    }

    /** The paragraphs of one kind, in the order of the text. */
    public List<NewsParagraph> of(ReportBlockKind kind) {
        return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).toList();
    }

    /** What comes between the lead and the closing, a section for each heading. */
    public List<ReportSection> sections() {
        List<ReportSection> sections = new ArrayList<>();
        SectionInTheMaking section = new SectionInTheMaking(null);
        for (NewsParagraph paragraph : paragraphs) {
            switch (paragraph.kind()) {
                case HEADING -> {
                    section.addTo(sections);
                    section = new SectionInTheMaking(paragraph);
                }
                case BODY -> section.body.add(paragraph);
                case CROSS_REFERENCE -> section.crossReferences.add(CrossReference.of(paragraph));
                default -> {}
            }
        }
        section.addTo(sections);
        return List.copyOf(sections);
    }

    private Optional<NewsParagraph> first(ReportBlockKind kind) {
        return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).findFirst();
    }

    private static final class SectionInTheMaking {
        private final @Nullable NewsParagraph heading;
        private final List<NewsParagraph> body = new ArrayList<>();
        private final List<CrossReference> crossReferences = new ArrayList<>();

        SectionInTheMaking(@Nullable NewsParagraph heading) {
            this.heading = heading;
        }

        /** What has neither heading nor text, as a pointer after the lead, makes no section. */
        void addTo(List<ReportSection> sections) {
            if (heading != null || !body.isEmpty()) {
                sections.add(new ReportSection(Optional.ofNullable(heading), body, crossReferences));
            }
        }
    }
}
