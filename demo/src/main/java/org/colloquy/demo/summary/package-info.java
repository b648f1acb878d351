/** News summaries of interviews, compared with them off the path of any request. */
@NullMarked
package org.colloquy.demo.summary;

import org.jspecify.annotations.NullMarked;
