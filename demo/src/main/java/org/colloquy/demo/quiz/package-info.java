/** The quiz that a reader takes alone, at their own pace. */
@NullMarked
package org.colloquy.demo.quiz;

import org.jspecify.annotations.NullMarked;
