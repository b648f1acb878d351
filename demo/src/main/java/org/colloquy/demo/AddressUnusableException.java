package org.colloquy.demo;

import org.jspecify.annotations.Nullable;

/** The server cannot listen on the address it was told to. */
public final class AddressUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AddressUnusableException(String host, int port, String reason, @Nullable Throwable cause) {
        super("cannot listen on " + host + ":" + port + ", " + reason, cause);
    }

    static AddressUnusableException unknown(String host, int port) {
        return new AddressUnusableException(
                host, port, "because no computer is known by that name; choose another --host", null);
    }

    static AddressUnusableException elsewhere(String host, int port) {
        return new AddressUnusableException(
                host,
                port,
                "because that is no address of this computer; choose --host 0.0.0.0 for all that it has",
                null);
    }

    static AddressUnusableException taken(String host, int port, Throwable cause) {
        return new AddressUnusableException(
                host,
                port,
                "perhaps because another program does; choose another port with --port, or --port 0 for any that is free",
                cause);
    }
}
