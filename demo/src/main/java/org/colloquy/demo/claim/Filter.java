package org.colloquy.demo.claim;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.colloquy.claim.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which claims to show.
 *
 * @param claimant the name of the one whose they are
 * @param stance what the claimant does
 * @param verdict what the interview has on them
 */
record Filter(Optional<String> claimant, Optional<Stance> stance, Optional<Verdict> verdict) {
    private static final int MAX_NAME = 200;

    /** What the query of a request asks for; what it cannot mean is as if it were not there. */
    static Filter of(Context ctx) {
        return new Filter(
                chosen(ctx, "claimant").filter(name -> name.length() <= MAX_NAME),
                chosen(ctx, "stance").flatMap(name -> named(name, Stance.values())),
                chosen(ctx, "verdict").flatMap(name -> named(name, Verdict.values())));
    }

    private static Optional<String> chosen(Context ctx, String field) {
        @Nullable String value = ctx.queryParam(field);
        return Optional.ofNullable(value).filter(typed -> !typed.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] values) {
        return Arrays.stream(values).filter(value -> value(value).equals(name)).findFirst();
    }

    /** How a choice is written in an address. */
    static String value(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean lets(ListedClaim claim) {
        return claimant.filter(name -> !name.equals(claim.claimant())).isEmpty()
                && stance.filter(one -> one != claim.claim().stance()).isEmpty()
                && verdict.filter(one -> one != claim.verdict()).isEmpty();
    }

    boolean isOpen() {
        return claimant.isEmpty() && stance.isEmpty() && verdict.isEmpty();
    }

    /** The query of an address that asks for the same. */
    String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        claimant.ifPresent(name -> query.add("claimant=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
        stance.ifPresent(one -> query.add("stance=" + value(one)));
        verdict.ifPresent(one -> query.add("verdict=" + value(one)));
        return query.toString();
    }
}
