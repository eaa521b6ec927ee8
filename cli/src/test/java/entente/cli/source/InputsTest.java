package entente.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir Path home;

    @Test
    void aDirectoryIsWalkedToTheBottomInOrder() throws IOException {
        file("b.txt");
        file("a/2.txt");
        file("a/10.txt");
        file("c.html");
        assertThat(names(home.toString()))
                .containsExactly("a/10.txt", "a/2.txt", "b.txt", "c.html");
    }

    @Test
    void whatIsTypedComesInTheOrderTyped() throws IOException {
        String b = file("b.txt").toString();
        String a = file("a.txt").toString();
        assertThat(names(b, "-", a)).containsExactly("b.txt", "-", "a.txt");
    }

    @Test
    void hiddenEntriesArePassedOverUnlessNamed() throws IOException {
        file(".git/config");
        String hidden = file(".hidden.txt").toString();
        file("seen.txt");
        assertThat(names(home.toString())).containsExactly("seen.txt");
        assertThat(names(hidden)).containsExactly(".hidden.txt");
    }

    @Test
    void linksToFilesAreFollowedAndLinksToDirectoriesAreNot() throws IOException {
        file("real/a.txt");
        Files.createSymbolicLink(home.resolve("real/loop"), home);
        Files.createSymbolicLink(home.resolve("real/b.txt"), home.resolve("real/a.txt"));
        assertThat(names(home.toString())).containsExactly("real/a.txt", "real/b.txt");
        Path link = Files.createSymbolicLink(home.resolve("link"), home.resolve("real"));
        assertThat(names(link.toString())).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSaidInItsPlace() throws IOException {
        file("a.txt");
        Files.createSymbolicLink(home.resolve("b.txt"), home.resolve("gone"));
        Path circle = Files.createSymbolicLink(home.resolve("circle"), home.resolve("circle"));
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertThat(complaints(home.toString())).containsExactly("error.missing", "error.loop");
        assertThat(complaints(circle.toString())).containsExactly("error.loop");
        assertThat(complaints(empty.toString())).containsExactly("error.no-files");
        assertThat(complaints("nul\0")).containsExactly("error.name");
        assertThat(complaints("/dev/zero")).containsExactly("error.special");
        assertThat(complaints(home.resolve("a.txt/below").toString()))
                .containsExactly("error.missing");
    }

    private Path file(String name) throws IOException {
        Path path = home.resolve(name);
        Files.createDirectories(path.resolveSibling("."));
        return Files.writeString(path, name);
    }

    private List<String> names(String... given) {
        return inputs(given).stream().map(input -> input.name().replace(home + "/", "")).toList();
    }

    private static List<String> complaints(String... given) {
        return inputs(given).stream()
                .filter(Input.Lost.class::isInstance)
                .map(input -> ((Input.Lost) input).complaint().key())
                .toList();
    }

    private static List<Input> inputs(String... given) {
        List<Input> inputs = new ArrayList<>();
        new Inputs(List.of(given), 1000).forEachRemaining(inputs::add);
        return inputs;
    }
}
