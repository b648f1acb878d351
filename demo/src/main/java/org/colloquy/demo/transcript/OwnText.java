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
import org.colloquy.source.SourceEncodingException;
import org.colloquy.source.SourceReader;
import org.colloquy.source.SourceText;

/** The page where readers paste or upload a text of their own. */
final class OwnText {
    /** Bytes of a text; an interview of ten hours has about 500,000. */
    static final int MAX_BYTES = 1024 * 1024;

    /** What the form itself takes around the text. */
    private static final int FORM_BYTES = 8 * 1024;

    /**
     * How much of a form that is refused unread is read to its end and thrown away. A browser shows no answer before it
     * has sent everything.
     */
    private static final long MAX_WASTE = 64L * 1024 * 1024;

    private static final SourceReader READER = SourceReader.create();
    private static final String NO_FORM = "Send the text with the form on this page.";

    private final Interviews interviews;

    OwnText(Interviews interviews) {
        this.interviews = interviews;
    }

    void show(Context ctx) {
        show(ctx, HttpStatus.OK, Optional.empty());
    }

    void receive(Context ctx) throws IOException {
        long length = ctx.req().getContentLengthLong();
        if (length > MAX_BYTES + FORM_BYTES) {
            waste(ctx);
            refuse(ctx, HttpStatus.CONTENT_TOO_LARGE, tooLarge());
        } else if (length < 0 || !ctx.isMultipartFormData()) {
            waste(ctx);
            refuse(ctx, HttpStatus.BAD_REQUEST, NO_FORM);
        } else {
            try {
                read(ctx);
            } catch (ServletException broken) {
                refuse(ctx, HttpStatus.BAD_REQUEST, NO_FORM);
            }
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
            SourceText text = READER.decode(name, bytes);
            if (isBlank(text.text())) {
                refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "There is no text yet: paste one, or choose a file.");
            } else {
                Page.goTo(ctx, interviews.bring(text).path());
            }
        } catch (SourceEncodingException malformed) {
            refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, notUtf8(bytes, malformed.byteOffset()));
        } catch (TooManyTurnsException tooMany) {
            refuse(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This text has more than %,d turns. Bring a part of it.".formatted(Interviews.MAX_TURNS));
        }
    }

    private static String notUtf8(byte[] bytes, long offset) {
        long line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return ("This text is not in UTF-8: line %,d has characters in another encoding."
                        + " Save it as UTF-8 (most editors offer it under “Save as”) and send it again.")
                .formatted(line);
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
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
        return "This text is too large: up to 1 MB is accepted. Bring a part of it.";
    }

    private static void refuse(Context ctx, HttpStatus status, String problem) {
        show(ctx, status, Optional.of(problem));
    }

    private static void show(Context ctx, HttpStatus status, Optional<String> problem) {
        Page.show(ctx, status, (out, none) -> JteownGenerated.render(out, none, new OwnTextView(problem)));
    }
}
