package org.colloquy.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a news report.
 *
 * @param heading the heading; empty for what follows the lead without one
 * @param body the paragraphs of the report's own matter, in the order of the text; empty if a heading stands directly
 *     above another
 * @param crossReferences the pointers that stand among them
 */
public record ReportSection(
        Optional<NewsParagraph> heading, List<NewsParagraph> body, List<CrossReference> crossReferences) {

    public ReportSection {
        Objects.requireNonNull(heading, "heading");
        body = List.copyOf(body);
        crossReferences = List.copyOf(crossReferences);
    }
}
