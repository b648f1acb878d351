/**
 * The text that was read and places in it. Begin with {@link org.colloquy.source.SourceText}.
 *
 * <p>Every offset in Colloquy counts UTF-16 code units from the start of the decoded text, as {@link String} does; a
 * leading byte order mark counts as one. Lines and columns count from 1; a line ends at LF, CRLF or CR alone.
 */
@NullMarked
package org.colloquy.source;

import org.jspecify.annotations.NullMarked;
