/** The page that lays a news summary beside its interview: who claims what, and what the interview has on it. */
@NullMarked
package org.colloquy.demo.claim;

import org.jspecify.annotations.NullMarked;
