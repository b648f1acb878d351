package org.colloquy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every relative link of the documentation leads somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return MarkdownFile.all().stream()
                .flatMap(page -> links(page).stream()
                        .map(link -> DynamicTest.dynamicTest(page.name() + " → " + link, () -> check(page, link))));
    }

    private static List<String> links(MarkdownFile page) {
        return page.prose().stream()
                .map(line -> CODE.matcher(line).replaceAll("code"))
                .flatMap(line -> LINK.matcher(line).results().map(found -> found.group(1)))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .distinct()
                .toList();
    }

    private static void check(MarkdownFile page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target =
                file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
        assertThat(target).exists();
        if (hash >= 0 && Files.isRegularFile(target)) {
            assertThat(anchors(target)).contains(link.substring(hash + 1));
        }
    }

    private static List<String> anchors(Path page) {
        return MarkdownFile.read(page.toString()).prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(LinksTest::anchor)
                .toList();
    }

    /** As code hosts make it: lower case, no punctuation, hyphens for spaces. */
    private static String anchor(String heading) {
        Matcher punctuation = Pattern.compile("[^\\p{L}\\p{N} _-]")
                .matcher(heading.replaceFirst("#+ *", "").toLowerCase(Locale.ROOT));
        return punctuation.replaceAll("").replace(' ', '-');
    }
}
