package entente.desk;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.door.Pace;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The role and the database that deploy/postgresql.sql makes are all that a desk needs. */
class DeployedServerTest {
    @Test
    void aDeskRunsAsTheRoleThatTheInstructionsMake() throws IOException {
        Location place =
                TestingServer.made(Files.readString(Path.of("..", "deploy", "postgresql.sql")));

        try (RunningDesk desk =
                RunningDesk.start(place, Premises.USUAL.paced(Pace.UNBOUND), false)
                        .filed("viet-lao-2020")) {
            assertThat(desk.desk().register().reports()).isNotEmpty();
            assertThat(desk.desk().firstLink()).isPresent();
        }
    }
}
