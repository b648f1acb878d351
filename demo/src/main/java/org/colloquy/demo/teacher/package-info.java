/** The teacher's pages: a quiz is composed, looked through, changed and opened for a class. */
@NullMarked
package org.colloquy.demo.teacher;

import org.jspecify.annotations.NullMarked;
