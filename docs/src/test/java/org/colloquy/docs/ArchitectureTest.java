package org.colloquy.docs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the architecture, over the classes that are shipped. */
class ArchitectureTest {
    private static final String BASE = "org.colloquy.";

    /** Fewer classes than this means that the import went wrong, not that somebody tidied up. */
    private static final int ENOUGH = 100;

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.colloquy");

    /** What a package may use besides itself; data flows from the upper rows to the lower ones. */
    private static final Map<String, String> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", ""),
            Map.entry("diagnostic", "source"),
            Map.entry("transcript", "source"),
            Map.entry("internal", "source, diagnostic, transcript"),
            Map.entry("parse", "source, diagnostic, transcript, internal"),
            Map.entry("report", "source, diagnostic, internal"),
            Map.entry("language", "source, internal"),
            Map.entry("claim", "source, transcript, report, language, internal"),
            Map.entry("claim.evidence", "source, transcript, language, claim, internal"),
            Map.entry("json", "source, diagnostic, transcript, parse, report, claim"),
            Map.entry("format", "source, transcript"),
            Map.entry("quiz", "source, transcript, claim"),
            Map.entry("quiz.generate", "source, transcript, report, language, claim, claim.evidence, quiz"),
            Map.entry("quiz.grade", "quiz"),
            Map.entry("quiz.export", "source, transcript, quiz")));

    static List<Map.Entry<String, String>> arrows() {
        return List.copyOf(ARROWS.entrySet());
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aPackageUsesOnlyWhatIsToItsLeft(Map.Entry<String, String> arrow) {
        String[] allowed = Arrays.stream((arrow.getKey() + ", " + arrow.getValue()).split(", "))
                .map(name -> name.equals("internal") ? BASE + "internal.." : BASE + name)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(allowed[0])
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(BASE + ".")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true) // the row stands before the package does; the next test finds a misspelt row
                .check(SHIPPED);
    }

    @Test
    void everyPackageOutsideTheDemoHasARow() {
        List<String> packages = SHIPPED.stream()
                .map(shipped -> shipped.getPackageName().substring(BASE.length()))
                .filter(name -> !name.startsWith("demo") && !name.startsWith("internal"))
                .distinct()
                .toList();
        assertThat(ARROWS.keySet()).containsAll(packages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    opennlp..       | language..
                    tools.jackson.. | json.., quiz.export..
                    io.javalin..    | demo..
                    gg.jte..        | demo..
                    picocli..       | demo.cli..
                    """)
    void aLibraryIsImportedInOnePlaceOnly(String library, String places) {
        String[] allowed = Arrays.stream(places.split(", ")).map(BASE::concat).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(SHIPPED);
    }

    @Test
    void theDemosFeaturesDoNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "demo..")
                .and()
                .resideOutsideOfPackage(BASE + "demo.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "demo.cli..")
                .allowEmptyShould(true)
                .check(SHIPPED);
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching(BASE + "(**)").should().beFreeOfCycles().check(SHIPPED);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "demo.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(SHIPPED);
    }

    @Test
    void noStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(SHIPPED);
    }

    /** A facade in front of package-private classes; the packages that are a model show all their types. */
    @ParameterizedTest
    @CsvSource({
        "parse, 8",
        "report, 8",
        "language, 8",
        "claim, 16",
        "json, 3",
        "format, 3",
        "quiz.generate, 7",
        "quiz.grade, 8",
        "quiz.export, 3"
    })
    void machineryShowsFewTypes(String name, int most) {
        Map<String, Long> shown = SHIPPED.stream()
                .filter(shipped ->
                        shipped.isTopLevelClass() && shipped.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(shown.getOrDefault(BASE + name, 0L))
                .as("public types of %s", name)
                .isLessThanOrEqualTo(most);
    }

    @Test
    void enoughClassesWereLookedAt() {
        assertThat(SHIPPED).hasSizeGreaterThan(ENOUGH);
    }
}
