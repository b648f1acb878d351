/**
 * Quizzes and their exercises. Begin with {@link org.colloquy.quiz.Quiz}, which
 * {@code org.colloquy.quiz.generate.QuizGenerator} makes from a transcript. All types are immutable.
 */
@NullMarked
package org.colloquy.quiz;

import org.jspecify.annotations.NullMarked;
