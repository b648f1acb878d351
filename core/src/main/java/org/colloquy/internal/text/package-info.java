/** Reading a text fast: characters, lines, and places that were looked up before. Not exported. */
@NullMarked
package org.colloquy.internal.text;

import org.jspecify.annotations.NullMarked;
