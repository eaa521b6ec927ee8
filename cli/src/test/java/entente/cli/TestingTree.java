package entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A tree with the real launcher, a Maven that only puts a jar where the launcher wants it and
 * counts how often, and a program that does what its first argument says. Its path holds the few
 * tools that the launcher needs, and no java.
 */
final class TestingTree {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "env",
                    "dirname",
                    "find",
                    "grep",
                    "ln",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "tail",
                    "touch");
    private static final String PROGRAM =
            """
            package entente.cli;
            public final class Entente {
                public static void main(String[] args) throws Exception {
                    switch (args[0]) {
                        case "say" -> { for (int i = 1; i < args.length; i++) System.out.println(args[i]); }
                        case "exit" -> System.exit(Integer.parseInt(args[1]));
                        case "property" -> System.out.println(System.getProperty(args[1]));
                        case "exists" -> System.out.println(new java.io.File(args[1]).exists());
                        case "echo" -> { System.in.transferTo(System.out); System.out.println(); }
                        case "options" -> System.out.println(
                                java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
                        case "sleep" -> { System.out.println(ProcessHandle.current().pid()); Thread.sleep(60_000); }
                        default -> {}
                    }
                }
            }
            """;
    private static final String MAVEN =
            """
            #!/usr/bin/env bash
            echo built >>builds
            echo '[INFO] Building Entente: cli 0.1.0'
            if [ -e broken ]; then echo '[ERROR] COMPILATION ERROR'; exit 1; fi
            sleep 0.3
            mkdir -p cli/target/program/lib
            ln -f entente.jar cli/target/program/lib/entente.jar
            """;

    /** What a run left behind. */
    record Run(int exit, String out, String err) {}

    private final Path root;
    private final Path bin;
    private final Map<String, String> environment = new HashMap<>();
    private Path directory;
    private Path command;
    private String input = "";

    TestingTree(Path root) throws IOException {
        this.root = root;
        bin = root.resolve("bin");
        directory = root;
        command = root.resolve("entente");
        Files.createDirectories(bin);
        Files.createDirectories(source().getParent());
        Files.createDirectories(root.resolve("build"));
        Files.copy(REPOSITORY.resolve("entente"), command);
        Files.copy(REPOSITORY.resolve("build/jdk.sh"), root.resolve("build/jdk.sh"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.writeString(root.resolve("cli/pom.xml"), "");
        Files.writeString(source(), PROGRAM);
        jar();
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        script(bin.resolve("mvn"), MAVEN);
        environment.put("PATH", bin.toString());
        environment.put("HOME", root.toString());
        environment.put("ENTENTE_JDK_PLACES", System.getProperty("java.home"));
    }

    Path root() {
        return root;
    }

    Path source() {
        return root.resolve("cli/src/main/java/entente/cli/Entente.java");
    }

    Path program() {
        return root.resolve("cli/target/program");
    }

    /** The one cache of loaded classes. */
    Path cache() throws IOException {
        try (Stream<Path> files = Files.list(program())) {
            return files.filter(file -> file.toString().endsWith(".aot")).findFirst().orElseThrow();
        }
    }

    long builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    /** What looks like a JDK 17, and answers nothing. */
    Path oldJdk() throws IOException {
        Path home = root.resolve("jdk-17");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        script(home.resolve("bin/java"), "#!/bin/sh\nexit 3\n");
        script(home.resolve("bin/javac"), "#!/bin/sh\nexit 3\n");
        return home;
    }

    void link(Path target, String name) throws IOException {
        Files.createSymbolicLink(bin.resolve(name), target);
    }

    void removeMaven() throws IOException {
        Files.delete(bin.resolve("mvn"));
    }

    void breakMaven() throws IOException {
        Files.writeString(root.resolve("broken"), "");
    }

    /** Permissions would not stop the superuser that tests may run as, a tool that refuses does. */
    void forbidWriting() throws IOException {
        Files.delete(bin.resolve("mkdir"));
        script(bin.resolve("mkdir"), "#!/bin/sh\nexit 1\n");
    }

    TestingTree with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    TestingTree in(Path elsewhere) {
        directory = elsewhere;
        return this;
    }

    TestingTree running(Path otherCommand) {
        command = otherCommand;
        return this;
    }

    TestingTree feeding(String text) {
        input = text;
        return this;
    }

    Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        Path in = Files.writeString(root.resolve("in"), input);
        Path out = root.resolve("out");
        Path err = root.resolve("err");
        int exit =
                builder(arguments)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }

    private ProcessBuilder builder(String... arguments) {
        var builder =
                new ProcessBuilder(
                        Stream.concat(Stream.of(command.toString()), Stream.of(arguments))
                                .toList());
        builder.directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private void jar() throws IOException {
        Path classes = Files.createDirectories(root.resolve("classes"));
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source().toString());
        if (failed != 0) {
            throw new IllegalStateException(
                    "The stand-in program does not compile. Maybe its text is broken.");
        }
        try (var jar = new JarOutputStream(Files.newOutputStream(root.resolve("entente.jar")))) {
            jar.putNextEntry(new JarEntry("entente/cli/Entente.class"));
            Files.copy(classes.resolve("entente/cli/Entente.class"), jar);
        }
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The launcher needs " + tool + ". Maybe install it."));
    }

    private static void script(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
