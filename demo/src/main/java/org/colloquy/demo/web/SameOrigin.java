package org.colloquy.demo.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Turns away forms that another site sends. The cookie is {@code SameSite=Strict} and does not come with them anyway;
 * this keeps them from filling the stores.
 *
 * <p>Pages have the policy {@code no-referrer}, under which browsers send {@code Origin: null} with their own forms too
 * (Fetch standard, “append a request Origin header”), so that null says nothing; {@code Sec-Fetch-Site} does.
 */
final class SameOrigin {
    private SameOrigin() {}

    static void check(Context ctx) {
        if (ctx.method().equals(HandlerType.POST) && (isForeignFetch(ctx) || isForeignOrigin(ctx))) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "This form was sent from another site",
                    "Open the page here and send the form from it.");
        }
    }

    private static boolean isForeignFetch(Context ctx) {
        @Nullable String site = ctx.header("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean isForeignOrigin(Context ctx) {
        @Nullable String origin = ctx.header("Origin");
        return origin != null && !origin.equals("null") && !origin.endsWith("://" + ctx.host());
    }
}
