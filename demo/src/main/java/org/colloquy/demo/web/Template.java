package org.colloquy.demo.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;

/**
 * A page, ready to be written. The generated class of a template has a static method of this shape, save the view that
 * it shows: {@code (out, none) -> JtepageGenerated.render(out, none, view)}.
 */
@FunctionalInterface
public interface Template {
    /** Writes the page; {@code none} is handed on as it is. */
    void writeTo(HtmlTemplateOutput output, HtmlInterceptor none);
}
