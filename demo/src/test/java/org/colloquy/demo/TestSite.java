package org.colloquy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The real server on a free port, and one browser's worth of cookies. */
public final class TestSite implements AutoCloseable {
    public static final String BOUNDARY = "----boundary";

    private final DemoServer server;
    private final HttpClient client = newBrowser();

    public TestSite() {
        this.server = DemoServer.start(new DemoOptions("127.0.0.1", 0, Optional.empty(), Optional.empty()));
    }

    public static HttpClient newBrowser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    public URI uri(String path) {
        return server.address().resolve(path);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** The path of the teacher's link. */
    public String teacherPath() {
        return server.teacherLink().getPath();
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    public HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Sends the form for a text of one's own with a pasted text. */
    public HttpResponse<String> paste(String text) {
        return paste(text.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> paste(byte[] text) {
        return send(multipart("name=\"text\"", text));
    }

    public HttpResponse<String> upload(String fileName, byte[] text) {
        return send(multipart("name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: text/plain", text));
    }

    /** Sends the form for a text of one's own with a pasted text and a pasted summary. */
    public HttpResponse<String> paste(String text, String summary) {
        String second =
                text + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"summary\"\r\n\r\n" + summary;
        return send(multipart("name=\"text\"", second.getBytes(StandardCharsets.UTF_8)));
    }

    public HttpRequest.Builder multipart(String disposition, byte[] content) {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        return HttpRequest.newBuilder(uri("/own"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body));
    }

    /** The page that a redirect leads to. */
    public HttpResponse<String> follow(HttpResponse<String> redirect) {
        return get(location(redirect));
    }

    public static String location(HttpResponse<String> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow(
                        () -> new AssertionError("no redirect: " + redirect.statusCode() + "\n" + redirect.body()));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(client, request);
    }

    public static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
