package org.colloquy.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java compiler, with all that the project has on its class path. */
final class Compiler {
    private Compiler() {}

    /** What the compiler says of {@code source}, empty if nothing; the classes go beside it. */
    static String messages(Path source, String... more) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = Stream.concat(
                        Stream.of(
                                "-proc:none",
                                "-encoding",
                                "UTF-8",
                                "-d",
                                source.toAbsolutePath().getParent().toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        Stream.of(more))
                .toList();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return messages.toString();
    }
}
