/** What every page needs: rendering, security headers, error pages, assets. */
@NullMarked
package org.colloquy.demo.web;

import org.jspecify.annotations.NullMarked;
