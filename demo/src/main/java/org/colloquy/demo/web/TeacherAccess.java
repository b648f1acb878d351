package org.colloquy.demo.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.colloquy.demo.store.RandomId;
import org.jspecify.annotations.Nullable;

/**
 * Who is the teacher: a browser in which the teacher's link was opened. The link holds a secret, drawn anew whenever the
 * server starts. Opening it leaves a cookie and leads on to an address without the secret, so that no address that
 * stands on a screen or in a list of pages visited opens anything. No script and no other site can use the cookie.
 */
public final class TeacherAccess {
    /** The address of the teacher's first page. */
    public static final String DESK = "/teacher";

    private static final String COOKIE = "colloquy-teacher";

    private final String secret = RandomId.next();
    private final String pass = RandomId.next();

    /** The path of the teacher's link. Whoever knows it sees all answers. */
    public String linkPath() {
        return DESK + "/enter/" + secret;
    }

    /** Whether the teacher asks. */
    public boolean isTeacher(Context ctx) {
        return same(pass, ctx.cookie(COOKIE));
    }

    /** A page that answers the teacher only. */
    public Handler only(Handler page) {
        return ctx -> {
            if (!isTeacher(ctx)) {
                throw new Problem(
                        HttpStatus.FORBIDDEN,
                        "This page is the teacher’s",
                        "To use it, open the teacher’s link in this browser. It was printed where the server was started,"
                                + " and is a new one after each start.");
            }
            page.handle(ctx);
        };
    }

    /**
     * Opens the teacher's pages to the browser that asks.
     *
     * @throws Problem if {@code secret} is not the one of the teacher's link
     */
    public void enter(Context ctx, String secret) {
        if (!same(this.secret, secret)) {
            throw Problem.notFound(
                    "This link does not work",
                    "It may be mistyped, or from before the server was started anew. Copy the teacher’s link from where"
                            + " the server was started.");
        }
        Cookie cookie = new Cookie(COOKIE, pass, "/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
    }

    /** Closes the teacher's pages to the browser that asks. */
    public void leave(Context ctx) {
        ctx.removeCookie(COOKIE, "/");
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
