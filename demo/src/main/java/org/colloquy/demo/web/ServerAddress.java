package org.colloquy.demo.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Where the server is found.
 *
 * @param host the address that it listens on: that of one network, or {@code 0.0.0.0} or {@code ::} for all
 * @param port the port that it listens on
 */
public record ServerAddress(String host, int port) {

    public ServerAddress {
        Objects.requireNonNull(host, "host");
    }

    /** With a browser on this machine. */
    public URI here() {
        return uri(isEverywhere() ? "localhost" : host);
    }

    /**
     * From other machines of the same network, the likeliest first; none if only this machine can reach it. Nothing is
     * asked of any other machine to find out.
     */
    public List<URI> network() {
        if (isEverywhere()) {
            return addresses().stream().map(this::uri).toList();
        }
        return isLoopback(host) ? List.of() : List.of(uri(host));
    }

    private boolean isEverywhere() {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** IPv4 only: nobody types the others from a screen. */
    private static List<String> addresses() {
        List<Inet4Address> found = new ArrayList<>();
        try {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp() && !network.isLoopback() && !network.isPointToPoint()) {
                    network.inetAddresses()
                            .filter(Inet4Address.class::isInstance)
                            .map(Inet4Address.class::cast)
                            .filter(address -> !address.isLinkLocalAddress())
                            .forEach(found::add);
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        found.sort(Comparator.comparing(ServerAddress::rank));
        return found.stream().map(InetAddress::getHostAddress).toList();
    }

    /** Home and school networks first; {@code 172.16.0.0/12} is mostly what virtual machines use. */
    private static int rank(Inet4Address address) {
        if (!address.isSiteLocalAddress()) {
            return 2;
        }
        return (address.getAddress()[0] & 0xff) == 172 ? 1 : 0;
    }

    private URI uri(String name) {
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + "/");
    }
}
