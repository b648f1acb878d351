/**
 * What looked wrong in a text, as data. Begin with {@link org.colloquy.diagnostic.Diagnostic}; every code has a section
 * in {@code docs/diagnostics.md}.
 */
@NullMarked
package org.colloquy.diagnostic;

import org.jspecify.annotations.NullMarked;
