/**
 * What answers are worth, and what they tell about the exercises. Begin with {@link org.colloquy.quiz.grade.Grader} and
 * {@link org.colloquy.quiz.grade.ItemAnalysis}.
 */
@NullMarked
package org.colloquy.quiz.grade;

import org.jspecify.annotations.NullMarked;
