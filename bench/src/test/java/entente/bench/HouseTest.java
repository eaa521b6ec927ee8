package entente.bench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.store.Annex;
import entente.register.store.Batch;
import entente.register.store.Damage;
import entente.register.store.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    /** What a module may use from outside, besides the JDK's own packages and JSpecify. */
    private static final Map<String, List<String>> LIBRARIES =
            Map.of(
                    "reader", List.of("com.ibm.icu..", "org.jsoup..", "tools.jackson.core.."),
                    "documents",
                            List.of(
                                    "javax.xml..",
                                    "org.apache.pdfbox..",
                                    "org.apache.fontbox..",
                                    "org.apache.james.mime4j.."),
                    "ledger", List.of("org.bouncycastle.math.ec.rfc8032.."),
                    "register",
                            List.of(
                                    "javax.sql..",
                                    "org.jdbi.v3.core..",
                                    "org.sqlite..",
                                    "com.zaxxer.hikari..",
                                    "org.flywaydb.core..",
                                    "org.apache.lucene..",
                                    "com.ibm.icu.."),
                    "exchange", List.of("org.jdbi.v3.core..", "com.exceptionfactory.jagged.."),
                    "words", List.of("com.ibm.icu.."),
                    "dossier",
                            List.of(
                                    "tools.jackson.core..",
                                    "biweekly..",
                                    "org.openpdf..",
                                    "com.ibm.icu..",
                                    "javax.xml.stream..",
                                    "javax.imageio.."),
                    "desk",
                            List.of(
                                    "org.springframework..",
                                    "tools.jackson.core..",
                                    "jakarta.servlet..",
                                    "io.micrometer..",
                                    "org.slf4j..",
                                    "ch.qos.logback..",
                                    "javax.sql..",
                                    "org.jdbi.v3.core..",
                                    "com.ibm.icu.."),
                    "cli", List.of("com.ibm.icu..", "picocli..", "tools.jackson.core.."),
                    "bench",
                            List.of(
                                    "org.openjdk.jmh..",
                                    "org.apache.pdfbox..",
                                    "com.hankcs.algorithm..",
                                    "io.zonky.test.db.postgres.embedded..",
                                    "javax.sql..",
                                    "com.ibm.icu.."));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("entente");

    static List<String> modules() throws IOException {
        return House.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyThoseAboveItAndItsOwnLibraries(String module) throws IOException {
        List<String> order = House.modules();
        var allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations.."));
        allowed.addAll(LIBRARIES.getOrDefault(module, List.of()));
        for (String above : order.subList(0, order.indexOf(module) + 1)) {
            allowed.add("entente." + above + "..");
        }
        classes()
                .that()
                .resideInAPackage("entente." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because(
                        "a module may use only those above it in the house's list (docs/architecture.md)")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassLivesInAModuleOfTheHouse() throws IOException {
        var homes = House.modules().stream().map(module -> "entente." + module + "..").toList();
        classes().should().resideInAnyPackage(homes.toArray(String[]::new)).check(CLASSES);
    }

    @Test
    void nobodyUsesTheInsidesOfTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sun..", "com.sun..", "jdk.internal..")
                .check(CLASSES);
    }

    /** A module's own package is its door and its words: the rooms behind it may name those. */
    @Test
    void theRoomsOfAModuleUseEachOtherInOneDirectionOnly() {
        slices().matching("entente.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** No code leads from the private log to a pouch. */
    @Test
    void whatCanBeSentKnowsNothingOfThePrivateLog() {
        noClasses()
                .that()
                .resideInAPackage("entente.exchange..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("entente.register..")
                                .and(
                                        not(
                                                belongToAnyOf(
                                                        Annex.class,
                                                        Batch.class,
                                                        Damage.class,
                                                        Location.class,
                                                        Trouble.class))))
                .check(CLASSES);
    }

    /** Nothing is shown or written but in somebody's right and name. */
    @Test
    void pagesKnowTheRegisterThroughTheirVisitorOnly() {
        noClasses()
                .that()
                .resideInAPackage("entente.desk..")
                .and()
                .resideOutsideOfPackages(
                        "entente.desk",
                        "entente.desk.visit..",
                        "entente.desk.site..",
                        "entente.desk.care..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Register.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysThatItsTypesAreNeverNullUnlessMarked() throws IOException {
        for (String name : House.packages()) {
            assertThat(CLASSES.contain(name + ".package-info"))
                    .as("package-info of %s. Maybe it has to be written.", name)
                    .isTrue();
            assertThat(CLASSES.get(name + ".package-info").isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked on %s", name)
                    .isTrue();
        }
    }
}
