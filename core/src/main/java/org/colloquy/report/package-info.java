/**
 * The text of a news report about an interview, taken apart: title, lead, sections under headings, pointers to other
 * texts, closing. Begin with {@link org.colloquy.report.NewsReportParser}.
 */
@NullMarked
package org.colloquy.report;

import org.jspecify.annotations.NullMarked;
