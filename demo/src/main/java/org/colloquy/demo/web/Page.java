package org.colloquy.demo.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Sends pages. What a template prints is escaped for the place where it is printed. */
public final class Page {
    private static final int USUAL_LENGTH = 32 * 1024;

    private Page() {}

    /** Answers with a page. */
    public static void show(Context ctx, Template template) {
        show(ctx, HttpStatus.OK, template);
    }

    /** Answers with a page and a status other than 200. */
    public static void show(Context ctx, HttpStatus status, Template template) {
        StringOutput html = new StringOutput(USUAL_LENGTH);
        template.writeTo(new OwaspHtmlTemplateOutput(html), NoInterception.INSTANCE);
        ctx.status(status).contentType("text/html; charset=utf-8").result(html.toString());
    }

    /** Answers a form with the address of the page to go to, so that neither reloading nor going back sends it again. */
    public static void goTo(Context ctx, String path) {
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    private enum NoInterception implements HtmlInterceptor {
        INSTANCE;

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
