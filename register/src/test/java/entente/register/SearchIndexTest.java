package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.register.account.Scope;
import entente.register.care.Progress;
import entente.register.search.Hits;
import entente.register.search.SearchQuestion;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is nobody's to look after. */
class SearchIndexTest {
    @TempDir Path directory;

    private Register open(String name) {
        return TestingRegisters.open(new Location.File(directory.resolve(name)));
    }

    private Register filed() {
        Register register = open("entente.db");
        register.file(TestingRegisters.samples("viet-lao-202"));
        return register;
    }

    private Path index() {
        return directory.resolve("entente.db.index");
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(index())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(index())) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static Hits ask(Register register, String words) {
        return register.search(SearchQuestion.of(words).most(1000), Progress.NONE);
    }

    @Test
    void theIndexIsMadeOnceAndUsedByThoseWhoComeLater() throws IOException {
        try (Register register = filed()) {
            assertThat(ask(register, "consultation").total()).isPositive();
        }
        List<Path> made = files();
        try (Register register = open("entente.db")) {
            assertThat(ask(register, "consultation").total()).isPositive();
        }
        assertThat(files()).isEqualTo(made).isNotEmpty();
    }

    @Test
    void aFlippedByteInAnyFileIsNoticedAndTheIndexMadeAgain() throws IOException {
        Hits whole;
        try (Register register = filed()) {
            whole = ask(register, "consultation");
        }
        for (int i = 0; i < files().size(); i++) {
            Path file = files().get(i);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x10;
            Files.write(file, bytes);
            try (Register register = open("entente.db")) {
                assertThat(ask(register, "consultation")).as(file.toString()).isEqualTo(whole);
            }
        }
    }

    @Test
    void aMissingOrEmptiedFileIsNoticedAndTheIndexMadeAgain() throws IOException {
        Hits whole;
        try (Register register = filed()) {
            whole = ask(register, "consultation");
        }
        for (int i = 0; i < files().size(); i++) {
            Files.delete(files().get(i));
            try (Register register = open("entente.db")) {
                assertThat(ask(register, "consultation")).isEqualTo(whole);
            }
            Files.write(files().get(Math.min(i, files().size() - 1)), new byte[0]);
            try (Register register = open("entente.db")) {
                assertThat(ask(register, "consultation")).isEqualTo(whole);
            }
        }
    }

    @Test
    void anIndexThatIsDamagedWhileItIsOpenIsMadeAgain() throws IOException {
        try (Register register = filed()) {
            Hits whole = ask(register, "consultation");
            for (Path file : files()) {
                Files.delete(file);
            }
            register.file(List.of(TestingTexts.report("new", "A consultation.")));
            assertThat(ask(register, "consultation").total()).isEqualTo(whole.total() + 1);
        }
    }

    @Test
    void theIndexOfAnotherRegisterIsNotMistakenForItsOwn() throws IOException {
        try (Register register = open("entente.db")) {
            register.file(List.of(TestingTexts.report("ours", "A kayak.")));
            assertThat(ask(register, "kayak").total()).isOne();
        }
        Path other = directory.resolve("other.db.index");
        Files.createDirectory(other);
        for (Path file : files()) {
            Files.copy(file, other.resolve(file.getFileName()));
        }
        try (Register register = open("other.db")) {
            register.file(List.of(TestingTexts.report("theirs", "A canoe.")));
            assertThat(ask(register, "kayak").total()).isZero();
            assertThat(ask(register, "canoe").total()).isOne();
        }
    }

    @Test
    void anOlderCopyOfTheRegisterIsNotSearchedWithTheNewerIndex() throws IOException {
        Path copy = directory.resolve("copy.db");
        try (Register register = open("entente.db")) {
            register.file(List.of(TestingTexts.report("old", "A kayak.")));
            register.backup(copy, Progress.NONE);
            register.file(List.of(TestingTexts.report("new", "A canoe.")));
            assertThat(ask(register, "canoe").total()).isOne();
        }
        Files.move(index(), directory.resolve("copy.db.index"));
        try (Register register = open("copy.db")) {
            assertThat(ask(register, "canoe").total()).isZero();
            register.file(List.of(TestingTexts.report("other", "A ferry.")));
            assertThat(ask(register, "ferry").total()).isOne();
            assertThat(ask(register, "kayak").total()).isOne();
        }
    }

    @Test
    void whileAnotherProcessWritesTheIndexTheLastStateOfItIsSearched() throws IOException {
        try (Register register = filed()) {
            long before = ask(register, "consultation").total();
            register.file(List.of(TestingTexts.report("new", "A consultation.")));
            try (FSDirectory there = FSDirectory.open(index());
                    var _ = there.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                Hits hits = ask(register, "consultation");
                assertThat(hits.upToDate()).isFalse();
                assertThat(hits.total()).isEqualTo(before);
            }
            Hits hits = ask(register, "consultation");
            assertThat(hits.upToDate()).isTrue();
            assertThat(hits.total()).isEqualTo(before + 1);
        }
    }

    @Test
    void anErasedPersonIsGoneFromTheIndexToo() throws IOException {
        String person = "Saleumxay Kommasith";
        try (Register register = filed()) {
            assertThat(ask(register, person).total()).isPositive();
            assertThat(anyFileHas("kommasith")).isTrue();
            register.erase(person, "asked for", Progress.NONE);
            assertThat(anyFileHas("kommasith")).isFalse();
            assertThat(ask(register, person).total()).isZero();
            assertThat(ask(register, "consultation").total()).isPositive();
            assertThat(anyFileHas("kommasith")).isFalse();
        }
    }

    private boolean anyFileHas(String word) throws IOException {
        for (Path file : files()) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (bytes.toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void suggestionsComeFromTheIndexAtHandWhichIsBroughtUpMeanwhile() throws InterruptedException {
        SearchQuestion question = SearchQuestion.of("consultation").most(1000);
        try (Register register = filed()) {
            View view = register.seen(Scope.ALL);
            long before = view.suggest(question).total();
            assertThat(before).isEqualTo(ask(register, "consultation").total());
            register.file(List.of(TestingTexts.report("new", "A consultation.")));
            long after = view.suggest(question).total();
            assertThat(after).isBetween(before, before + 1);
            for (int i = 0; i < 600 && after == before; i++) {
                Thread.sleep(50);
                after = view.suggest(question).total();
            }
            assertThat(after).isEqualTo(before + 1);
        }
    }
}
