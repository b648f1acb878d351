package org.colloquy.demo.transcript;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.colloquy.demo.web.Page;
import org.colloquy.source.SourceText;

/** The page where readers paste or upload a text of their own. */
final class OwnText {
    /** Bytes of a text; an interview of ten hours has about 500,000. */
    static final int MAX_BYTES = 1024 * 1024;

    /** What the form itself takes around the text. */
    private static final int FORM_BYTES = 8 * 1024;

    /**
     * How much too large a form may be to be read to its end and thrown away. A browser shows no answer before it has
     * sent everything.
     */
    private static final long MAX_WASTE = 64L * 1024 * 1024;

    private final Interviews interviews;

    OwnText(Interviews interviews) {
        this.interviews = interviews;
    }

    void show(Context ctx) {
        show(ctx, HttpStatus.OK, Optional.empty());
    }

    void receive(Context ctx) throws IOException, ServletException {
        long length = ctx.req().getContentLengthLong();
        if (length > MAX_BYTES + FORM_BYTES) {
            waste(ctx);
            refuse(ctx, HttpStatus.CONTENT_TOO_LARGE, tooLarge());
        } else if (length < 0 || !ctx.isMultipartFormData()) {
            refuse(ctx, HttpStatus.BAD_REQUEST, "Send the text with the form on this page.");
        } else {
            read(ctx);
        }
    }

    private void read(Context ctx) throws IOException, ServletException {
        List<UploadedFile> files = ctx.uploadedFiles("file").stream()
                .filter(file -> file.size() > 0)
                .toList();
        String name = files.isEmpty() ? "Your text" : files.get(0).filename();
        byte[] bytes = files.isEmpty() ? pasted(ctx) : bytes(files.get(0).content());
        if (bytes.length > MAX_BYTES) {
            refuse(ctx, HttpStatus.CONTENT_TOO_LARGE, tooLarge());
            return;
        }
        try {
            String text = StrictUtf8.decode(bytes);
            if (text.isBlank()) {
                refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "There is no text yet: paste one, or choose a file.");
            } else {
                Page.goTo(ctx, interviews.bring(SourceText.of(name, text)).path());
            }
        } catch (StrictUtf8.MalformedException malformed) {
            refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, malformed.advice());
        } catch (TooManyTurnsException tooMany) {
            refuse(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This text has more than %,d turns. Bring a part of it.".formatted(Interviews.MAX_TURNS));
        }
    }

    /** Read as bytes, because a form's text is decoded leniently. */
    private static byte[] pasted(Context ctx) throws IOException, ServletException {
        Part part = ctx.req().getPart("text");
        return part == null ? new byte[0] : bytes(part.getInputStream());
    }

    private static byte[] bytes(InputStream content) throws IOException {
        try (content) {
            return content.readNBytes(MAX_BYTES + 1);
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

    private static String tooLarge() {
        return "This text is too large: up to %,d kB are accepted. Bring a part of it.".formatted(MAX_BYTES / 1024);
    }

    private static void refuse(Context ctx, HttpStatus status, String problem) {
        show(ctx, status, Optional.of(problem));
    }

    private static void show(Context ctx, HttpStatus status, Optional<String> problem) {
        Page.show(ctx, status, (out, none) -> JteownGenerated.render(out, none, new OwnTextView(problem)));
    }
}
