/** Makes quizzes from transcripts. Begin with {@link org.colloquy.quiz.generate.QuizGenerator}. */
@NullMarked
package org.colloquy.quiz.generate;

import org.jspecify.annotations.NullMarked;
