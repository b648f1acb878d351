package org.colloquy.demo.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The file {@code -}. */
final class StandardInput {
    private static final Path DASH = Path.of("-");

    private StandardInput() {}

    static boolean is(Path path) {
        return path.equals(DASH);
    }

    /**
     * Looks before anything is read: whoever read it second would find nothing.
     *
     * @param files null for one that is not given
     * @throws ParameterException if more than one of them is standard input
     */
    static void requireOnce(CommandSpec command, Stream<@Nullable Path> files) {
        if (files.filter(Objects::nonNull).filter(DASH::equals).count() > 1) {
            throw new ParameterException(command.commandLine(), "Standard input (-) can be read only once");
        }
    }
}
