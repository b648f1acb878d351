/** The quizzes that a reader takes at their own pace, alone or with a class. */
@NullMarked
package org.colloquy.demo.quiz;

import org.jspecify.annotations.NullMarked;
