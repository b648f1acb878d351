/** The command line. */
@NullMarked
package org.colloquy.demo.cli;

import org.jspecify.annotations.NullMarked;
