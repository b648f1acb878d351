/** Writes quizzes in the formats of other programs. Begin with {@link org.colloquy.quiz.export.QuizExporter}. */
@NullMarked
package org.colloquy.quiz.export;

import org.jspecify.annotations.NullMarked;
