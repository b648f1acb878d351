/** Quizzes and their exercises. */
@NullMarked
package org.colloquy.quiz;

import org.jspecify.annotations.NullMarked;
