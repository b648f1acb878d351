package org.colloquy.demo.transcript;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.colloquy.demo.web.Page;
import org.colloquy.source.SourceText;

/** The page where readers paste or upload a text of their own, with a summary of it if they have one. */
final class OwnText {
    /** Bytes of a text; an interview of ten hours has about 500,000. */
    static final int MAX_BYTES = 1024 * 1024;

    /** Bytes of a summary; one that fills a page of a newspaper has about 10,000. */
    static final int MAX_SUMMARY_BYTES = 50 * 1024;

    /** What the form itself takes around the texts. */
    private static final int FORM_BYTES = 8 * 1024;

    /**
     * How much of a form that is refused unread is read to its end and thrown away. A browser shows no answer before it
     * has sent everything.
     */
    private static final long MAX_WASTE = 64L * 1024 * 1024;

    private static final TextField TEXT = new TextField("text", "file", "This text", MAX_BYTES, "1 MB");
    private static final TextField SUMMARY =
            new TextField("summary", "summary-file", "The summary", MAX_SUMMARY_BYTES, "50 kB");

    private final Interviews interviews;

    OwnText(Interviews interviews) {
        this.interviews = interviews;
    }

    void show(Context ctx) {
        show(ctx, HttpStatus.OK, OwnTextView.fresh());
    }

    void receive(Context ctx) throws IOException {
        long length = ctx.req().getContentLengthLong();
        if (length > MAX_BYTES + MAX_SUMMARY_BYTES + FORM_BYTES) {
            waste(ctx);
            UnusableTextException tooLong = TEXT.tooLong();
            show(ctx, tooLong.status(), OwnTextView.problem(tooLong.text()));
        } else if (length < 0 || !ctx.isMultipartFormData()) {
            waste(ctx);
            noForm(ctx);
        } else {
            try {
                read(ctx);
            } catch (ServletException broken) {
                noForm(ctx);
            }
        }
    }

    private void read(Context ctx) throws IOException, ServletException {
        try {
            SourceText text = TEXT.read(ctx)
                    .orElseThrow(() -> new UnusableTextException(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "There is no interview yet: paste one, or choose a file."));
            Optional<SourceText> summary = SUMMARY.read(ctx);
            Interview brought = interviews.bring(text, summary);
            Page.goTo(ctx, summary.isPresent() ? brought.claimsPath() : brought.path());
        } catch (UnusableTextException unusable) {
            OwnTextView view = new OwnTextView(Optional.of(unusable.text()), TEXT.again(ctx), SUMMARY.again(ctx));
            show(ctx, unusable.status(), view);
        }
    }

    private static void waste(Context ctx) throws IOException {
        InputStream in = ctx.req().getInputStream();
        byte[] buffer = new byte[16 * 1024];
        long wasted = 0;
        for (int read = in.read(buffer); read >= 0 && wasted < MAX_WASTE; read = in.read(buffer)) {
            wasted += read;
        }
    }

    private static void noForm(Context ctx) {
        show(ctx, HttpStatus.BAD_REQUEST, OwnTextView.problem("Send the text with the form on this page."));
    }

    private static void show(Context ctx, HttpStatus status, OwnTextView view) {
        Page.show(ctx, status, (out, none) -> JteownGenerated.render(out, none, view));
    }
}
