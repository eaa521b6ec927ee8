package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, in a tree of its own where Maven and the program are stand-ins. */
class LauncherTest {
    @TempDir Path temporary;
    private TestingTree tree;

    @BeforeEach
    void plantATree() throws IOException {
        tree = new TestingTree(temporary.resolve("a tree"));
    }

    @Test
    void withoutAJdkItSaysSoAndExits69() throws Exception {
        var run = tree.with("ENTENTE_JDK_PLACES", "").run("--version");

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "entente: no JDK 25 or newer was found."
                                + " Maybe one has to be installed, or JAVA_HOME should name it.\n");
    }

    @Test
    void anOlderJdkNamedByHandIsRefused() throws Exception {
        var old = tree.oldJdk();
        var run = tree.with("ENTENTE_JAVA_HOME", old.toString()).run("--version");

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.err())
                .startsWith("entente: ENTENTE_JAVA_HOME (" + old + ") is no JDK 25")
                .hasLineCount(1);
    }

    @Test
    void withoutMavenItSaysSoAndExits69() throws Exception {
        tree.removeMaven();
        var run = tree.run("--version");

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("entente: Maven (mvn) is needed")
                .contains("Maybe")
                .hasLineCount(1);
    }

    @Test
    void aJdkIsFoundWhateverJavaIsOnThePathOrInJavaHome() throws Exception {
        var old = tree.oldJdk();
        tree.link(old.resolve("bin/java"), "java");
        var run = tree.with("JAVA_HOME", old.toString()).run("say", "hello");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("hello\n");
    }

    @Test
    void argumentsOptionsAndTheExitCodePassThrough() throws Exception {
        var run =
                tree.with("ENTENTE_JAVA_OPTS", "-Xmx64m -Dgreeting=xin-chao")
                        .run("say", "two words", "", "*");
        assertThat(run.out()).isEqualTo("two words\n\n*\n");

        assertThat(tree.run("property", "greeting").out()).isEqualTo("xin-chao\n");
        assertThat(tree.run("exit", "65").exit()).isEqualTo(65);
    }

    @Test
    void anotherCollectorMayBeChosen() throws Exception {
        var run = tree.with("ENTENTE_JAVA_OPTS", "-XX:+UseSerialGC").run("options");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("-XX:+UseSerialGC").doesNotContain("Parallel");
    }

    @Test
    void passingFilesLieWhereTheSystemIsToldTo() throws Exception {
        var place = Files.createDirectory(temporary.resolve("passing files")).toString();

        assertThat(tree.with("TMPDIR", place).run("property", "java.io.tmpdir").out())
                .isEqualTo(place + "\n");
    }

    @Test
    void onlyAShortRunDoesWithoutTheOptimisingCompiler() throws Exception {
        assertThat(tree.run("options", "one.txt").out()).contains("TieredStopAtLevel");
        assertThat(tree.run("options", ".").out()).doesNotContain("TieredStopAtLevel");
        assertThat(tree.run("options", "-").out()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void standardInputAndNamesThatAreNotAsciiPassThroughInThePlainLocale() throws Exception {
        var run =
                tree.with("LC_ALL", "C")
                        .with("LANG", "C")
                        .feeding("Viêng Chăn")
                        .run("exists", "Tham khảo.txt");
        assertThat(run.out()).isEqualTo("false\n");

        Files.writeString(tree.root().resolve("Tham khảo.txt"), "");
        assertThat(tree.run("exists", "Tham khảo.txt").out()).isEqualTo("true\n");
        assertThat(tree.feeding("Viêng Chăn").run("echo").out()).isEqualTo("Viêng Chăn\n");
    }

    @Test
    void theLauncherBecomesTheProgramSoThatSignalsReachIt() throws Exception {
        tree.run("say", "built");
        var process = tree.start("sleep");
        assertThat(process.inputReader().readLine()).isEqualTo(Long.toString(process.pid()));
        process.destroy();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }

    @Test
    void itRunsFromAnyDirectoryAndThroughALink() throws Exception {
        var link =
                Files.createSymbolicLink(temporary.resolve("link"), tree.root().resolve("entente"));
        var again = Files.createSymbolicLink(temporary.resolve("again"), Path.of("link"));
        assertThat(link).isSymbolicLink();

        assertThat(tree.in(temporary).running(again).run("say", "here").out()).isEqualTo("here\n");
    }

    @Test
    void itBuildsOnFirstUseSayingSoAndThenNoMore() throws Exception {
        var first = tree.run("say", "first");
        assertThat(first.err())
                .startsWith("entente: building, as this is the first use.\n")
                .contains("entente: built in");
        assertThat(first.out()).isEqualTo("first\n");

        var second = tree.run("say", "second");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo("second\n");
        assertThat(tree.builds()).isEqualTo(1);
    }

    @Test
    void itBuildsAgainWhenASourceOrAPomIsNewer() throws Exception {
        tree.run("say", "first");
        for (Path newer :
                List.of(
                        tree.source(),
                        tree.root().resolve("pom.xml"),
                        tree.root().resolve("cli/pom.xml"))) {
            long before = tree.builds();
            Files.setLastModifiedTime(newer, FileTime.from(Instant.now().plusMillis(10)));
            Thread.sleep(20);
            assertThat(tree.run("say", "again").err())
                    .contains("building, as sources have changed");
            assertThat(tree.builds()).as("builds after %s", newer).isEqualTo(before + 1);
        }
        assertThat(tree.run("say", "still").err()).isEmpty();
    }

    @Test
    void itBuildsAgainWhenASourceIsGone() throws Exception {
        tree.run("say", "first");
        Files.delete(tree.source());

        assertThat(tree.run("say", "again").err()).contains("building, as sources have changed");
    }

    @Test
    void aFailedBuildNamesItsLogAndNothingIsRun() throws Exception {
        tree.breakMaven();
        var run = tree.run("say", "hello");

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("[ERROR] COMPILATION ERROR")
                .contains("the build failed; its log is " + tree.program().resolve("build.log"));
        assertThat(tree.program().resolve("lock")).doesNotExist();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        var one = tree.start("say", "one");
        var two = tree.start("say", "two");

        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(tree.builds()).isEqualTo(1);
    }

    @Test
    void aLockWhoseHolderDiedHoldsNobodyUp() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(tree.program());
        Files.createSymbolicLink(
                tree.program().resolve("lock"), Path.of(Long.toString(dead.pid())));

        assertThat(tree.run("say", "hello").out()).isEqualTo("hello\n");
    }

    @Test
    void theCacheOfLoadedClassesIsMadeOnceAndUsed() throws Exception {
        assertThat(tree.run("say", "first").err()).contains("noting what a start needs");
        assertThat(tree.cache()).isNotEmptyFile();

        var run = tree.run("options");
        assertThat(run.out()).contains("-XX:AOTCache=" + tree.cache());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSpoiltCacheIsPassedOverInSilence() throws Exception {
        tree.run("say", "first");
        Files.writeString(tree.cache(), "spoilt");

        var run = tree.run("say", "hello");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("hello\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenABuildThatIsThereIsRunAsItIs() throws Exception {
        tree.run("say", "first");
        Files.delete(tree.cache());
        tree.forbidWriting();

        var run = tree.run("say", "hello");
        assertThat(run.out()).isEqualTo("hello\n");
        assertThat(run.err()).isEmpty();
    }
}
