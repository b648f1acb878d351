/** How a label looks, where one may stand, and what its words tell. Not exported. */
@NullMarked
package org.colloquy.internal.label;

import org.jspecify.annotations.NullMarked;
