package org.colloquy.demo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What stands around every page: headers, the check of forms, assets and error pages. */
public final class WebRoutes {
    private WebRoutes() {}

    /** Adds them; to be called before the routes of any page are added. */
    public static void register(RoutesConfig routes) {
        routes.before(SecurityHeaders::set);
        routes.before(SameOrigin::check);
        routes.get("/assets/{digest}/{file}", WebRoutes::asset);
        ErrorPages.register(routes);
    }

    private static void asset(Context ctx) {
        Asset asset = Asset.at(ctx.path()).orElseThrow(() -> ErrorPages.problemOf(HttpStatus.NOT_FOUND));
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.contentType())
                .result(asset.content());
    }
}
