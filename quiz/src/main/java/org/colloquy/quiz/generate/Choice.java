package org.colloquy.quiz.generate;

import java.util.Optional;
import org.colloquy.quiz.Origin;

/**
 * An option before it has its place.
 *
 * @param text what the answerer reads
 * @param origin where it comes from
 * @param whyNot why it is wrong, where that is known
 */
record Choice(String text, Origin origin, Optional<String> whyNot) {}
