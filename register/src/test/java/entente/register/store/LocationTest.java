package entente.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.register.Trouble;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
    @Test
    void anAddressIsAServersAndAllElseIsAFile() {
        assertThat(Location.of("postgresql://db/entente")).isInstanceOf(Location.Server.class);
        assertThat(Location.of("postgres://db/entente")).isInstanceOf(Location.Server.class);
        assertThat(Location.of("entente.db")).isEqualTo(new Location.File(Path.of("entente.db")));
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://desk:secret@db:5432/entente, postgresql://desk@db:5432/entente",
        "postgres://desk:secret@db/entente, postgres://desk@db/entente",
        "postgresql://desk:secret@x@db/entente, postgresql://desk@db/entente",
        "postgresql://desk:sec/ret@db/entente, postgresql://desk@db/entente",
        "postgresql://desk:secret?#@db/entente, postgresql://desk@db/entente",
        "postgresql://:secret@db/entente, postgresql://@db/entente",
        "postgresql://desk@db:5432/entente, postgresql://desk@db:5432/entente",
        "postgresql://db/entente?user=desk&password=secret, postgresql://db/entente?user=desk&password=…",
        "postgresql://db/entente?password=secret&sslmode=require, postgresql://db/entente?password=…&sslmode=require",
        "postgresql://db/entente?sslpassword=secret, postgresql://db/entente?sslpassword=…"
    })
    void aPasswordIsNeverShown(String address, String shown) {
        Location location = Location.of(address);
        assertThat(location.shown()).isEqualTo(shown);
        assertThat(location).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://desk:secret word@localhost:1/entente",
                "postgresql://desk:%zz-secret@localhost:1/entente",
                "postgresql://desk:secret@localhost:1/entente",
                "postgresql://desk:secret@localhost:port/entente",
                "postgresql://local_host.invalid:1/entente?password=secret"
            })
    void noTroubleShowsThePasswordEither(String address) {
        assertThatThrownBy(() -> Database.open(Location.of(address), false))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> {
                            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNREACHABLE);
                            assertThat(trouble.getMessage()).doesNotContain("secret");
                        });
    }

    @Test
    void itLiesWhereTheSpecificationOfDirectoriesPutsData() {
        assertThat(Location.usual(Map.of("HOME", "/home/a")))
                .isEqualTo(file("/home/a/.local/share/entente/entente.db"));
        assertThat(Location.usual(Map.of("HOME", "/home/a", "XDG_DATA_HOME", "/data")))
                .isEqualTo(file("/data/entente/entente.db"));
        assertThat(Location.usual(Map.of("HOME", "/home/a", "XDG_DATA_HOME", "not/absolute")))
                .isEqualTo(file("/home/a/.local/share/entente/entente.db"));
        assertThat(Location.usual(Map.of("HOME", "/home/a", "ENTENTE_DB", "postgresql://db/e")))
                .hasToString("postgresql://db/e");
        assertThat(Location.usual(Map.of("HOME", "/home/a", "ENTENTE_DB", " ")))
                .isEqualTo(file("/home/a/.local/share/entente/entente.db"));
    }

    private static Location file(String path) {
        return new Location.File(Path.of(path));
    }
}
