package org.colloquy.demo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page for whatever goes wrong. It says what the reader can do, and nothing about the inside of the program. */
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private ErrorPages() {}

    static void register(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, ctx) -> show(ctx, problem));
        routes.exception(
                HttpResponseException.class,
                (thrown, ctx) -> show(ctx, problemOf(HttpStatus.forStatus(thrown.getStatus()))));
        routes.exception(Exception.class, (exception, ctx) -> {
            LOG.error("{} {}", ctx.method(), ctx.path(), exception);
            show(ctx, problemOf(HttpStatus.INTERNAL_SERVER_ERROR));
        });
    }

    static void show(Context ctx, Problem problem) {
        Page.show(ctx, problem.status(), (out, none) -> JteproblemGenerated.render(out, none, problem));
    }

    static Problem problemOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                Problem.notFound(
                        "This page does not exist",
                        "The address may be mistyped, or what stood here has been removed since.");
            case METHOD_NOT_ALLOWED ->
                new Problem(
                        status,
                        "This address cannot be used that way",
                        "Go back and use the link or button on the page.");
            case INTERNAL_SERVER_ERROR ->
                new Problem(
                        status,
                        "Something went wrong on our side",
                        "It is not your fault. Try again; if it happens again, tell whoever runs this server.");
            default ->
                new Problem(
                        status, "This request could not be understood", "Go back to the page before and try again.");
        };
    }
}
