/** Things that the server keeps in memory for a while. */
@NullMarked
package org.colloquy.demo.store;

import org.jspecify.annotations.NullMarked;
