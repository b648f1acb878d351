/** The web application, put together. Begin with {@link org.colloquy.demo.DemoServer}. */
@NullMarked
package org.colloquy.demo;

import org.jspecify.annotations.NullMarked;
