package org.colloquy.demo.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file that pages load. Its address contains a digest of its content, so that a browser may keep it for ever.
 */
public enum Asset {
    /** The one style sheet. */
    STYLE("colloquy.css", "text/css; charset=utf-8"),
    /** The sign on the browser's tab. */
    ICON("icon.svg", "image/svg+xml");

    private static final int DIGEST_LENGTH = 12;

    private final String contentType;

    @SuppressWarnings("ImmutableEnumChecker") // leaves this class as a copy only
    private final byte[] content;

    private final String path;

    Asset(String file, String contentType) {
        this.contentType = contentType;
        this.content = read(file);
        this.path = "/assets/" + digest(content) + "/" + file;
    }

    /** The address, from the root of the server. */
    public String path() {
        return path;
    }

    String contentType() {
        return contentType;
    }

    byte[] content() {
        return content.clone();
    }

    static Optional<Asset> at(String path) {
        return List.of(values()).stream()
                .filter(asset -> asset.path.equals(path))
                .findFirst();
    }

    private static byte[] read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
