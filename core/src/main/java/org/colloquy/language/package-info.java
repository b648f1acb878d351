/**
 * Sentences, words and parts of speech of English text, with their places.
 *
 * <p>This is the only package that knows the tagger behind it (Apache OpenNLP); its models are loaded once and shared
 * between threads.
 */
@NullMarked
package org.colloquy.language;

import org.jspecify.annotations.NullMarked;
