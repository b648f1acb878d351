/** Interviews to read: the start page, the page of a transcript, and a text of one's own. */
@NullMarked
package org.colloquy.demo.transcript;

import org.jspecify.annotations.NullMarked;
