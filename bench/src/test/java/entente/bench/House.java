package entente.bench;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tree that the tests stand in, read from its own files. */
final class House {
    /** Maven runs a module's tests in the module's directory. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");

    private House() {}

    /** The modules in the order of the root's pom: each may use only those before it. */
    static List<String> modules() throws IOException {
        return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The packages that have a main source of their own, such as {@code entente.domain}. */
    static SortedSet<String> packages() throws IOException {
        var packages = new TreeSet<String>();
        for (String module : modules()) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            if (!Files.isDirectory(sources)) {
                continue;
            }
            try (var files = Files.walk(sources)) {
                packages.addAll(
                        files.filter(file -> file.toString().endsWith(".java"))
                                .map(file -> sources.relativize(file.getParent()).toString())
                                .map(path -> path.replace('/', '.').replace('\\', '.'))
                                .collect(toCollection(TreeSet::new)));
            }
        }
        return packages;
    }
}
