package org.colloquy.demo;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.colloquy.demo.claim.ClaimRoutes;
import org.colloquy.demo.quiz.ClassQuizzes;
import org.colloquy.demo.quiz.QuizRoutes;
import org.colloquy.demo.summary.Summaries;
import org.colloquy.demo.teacher.TeacherRoutes;
import org.colloquy.demo.transcript.Interviews;
import org.colloquy.demo.transcript.TranscriptRoutes;
import org.colloquy.demo.web.ServerAddress;
import org.colloquy.demo.web.TeacherAccess;
import org.colloquy.demo.web.WebRoutes;

/** The running web application. */
public final class DemoServer implements AutoCloseable {
    /** A form other than the one for a text of one's own; it has a handful of short fields. */
    private static final long MAX_FORM_BYTES = 16 * 1024;

    /** Above what a text of one's own may have, so that whoever reads the form can say so. Nothing goes to disk. */
    private static final int MAX_UPLOAD_MB = 2;

    private final Javalin app;
    private final String host;
    private final TeacherAccess access;
    private final Summaries summaries;

    private DemoServer(Javalin app, String host, TeacherAccess access, Summaries summaries) {
        this.app = app;
        this.host = host;
        this.access = access;
        this.summaries = summaries;
    }

    /**
     * Starts to serve.
     *
     * @throws AddressUnusableException if host and port cannot be listened on, because another program does, for one
     */
    public static DemoServer start(DemoOptions options) {
        requireUsable(options.host(), options.port());
        Summaries summaries = new Summaries();
        Interviews interviews =
                new Interviews(options.transcript(), options.report(), summaries, InstantSource.system());
        TeacherAccess access = new TeacherAccess();
        ClassQuizzes classQuizzes = new ClassQuizzes(InstantSource.system());
        Javalin app = Javalin.create(config -> {
            configure(config);
            WebRoutes.register(config.routes);
            TranscriptRoutes.register(config.routes, interviews, access);
            ClaimRoutes.register(config.routes, interviews);
            QuizRoutes.register(config.routes, interviews, classQuizzes, InstantSource.system());
            TeacherRoutes.register(
                    config.routes, interviews, access, classQuizzes, options.host(), InstantSource.system());
        });
        try {
            app.start(options.host(), options.port());
            DemoServer server = new DemoServer(app, options.host(), access, summaries);
            interviews.compareOpening();
            return server;
        } catch (JavalinBindException e) {
            app.stop();
            summaries.close();
            throw AddressUnusableException.taken(options.host(), options.port(), e);
        }
    }

    /** Finds out before anything is read and logged; between this and the start another program may still come first. */
    private static void requireUsable(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw AddressUnusableException.unknown(host, port);
        }
        try (ServerSocket socket = new ServerSocket()) {
            if (!isOfThisMachine(address.getAddress())) {
                throw AddressUnusableException.elsewhere(host, port);
            }
            socket.bind(address);
        } catch (IOException e) {
            throw AddressUnusableException.taken(host, port, e);
        }
    }

    private static boolean isOfThisMachine(InetAddress address) throws SocketException {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || NetworkInterface.getByInetAddress(address) != null;
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.router.ignoreTrailingSlashes = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MAX_FORM_BYTES;
        config.jetty.multipartConfig.maxTotalRequestSize(MAX_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(MAX_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(MAX_UPLOAD_MB, SizeUnit.MB);
        config.jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize(MAX_UPLOAD_MB * 1024 * 1024));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    /** Where to find it with a browser on this machine. */
    public URI address() {
        return serverAddress().here();
    }

    /** Where to find it from other machines of the same network, the likeliest first; none if they cannot reach it. */
    public List<URI> networkAddresses() {
        return serverAddress().network();
    }

    /** What opens the teacher's pages in a browser on this machine. Whoever has it sees all answers. */
    public URI teacherLink() {
        return address().resolve(access.linkPath());
    }

    private ServerAddress serverAddress() {
        return new ServerAddress(host, app.port());
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        app.jettyServer().server().join();
    }

    @Override
    public void close() {
        app.stop();
        summaries.close();
    }
}
