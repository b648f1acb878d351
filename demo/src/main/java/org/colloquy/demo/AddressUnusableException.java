package org.colloquy.demo;

/** The server cannot listen on the address it was told to. */
public final class AddressUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressUnusableException(String host, int port, Throwable cause) {
        super(
                "cannot listen on %s:%d, perhaps because another program does; choose another port with --port, or --port 0 for any that is free"
                        .formatted(host, port),
                cause);
    }
}
