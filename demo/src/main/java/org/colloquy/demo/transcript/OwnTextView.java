package org.colloquy.demo.transcript;

import java.util.Optional;

/**
 * The page where readers bring a text of their own.
 *
 * @param problem what was wrong with the one they sent
 */
record OwnTextView(Optional<String> problem) {}
