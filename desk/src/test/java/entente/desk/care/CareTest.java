package entente.desk.care;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.Premises;
import entente.desk.RunningDesk;
import entente.desk.door.Pace;
import entente.desk.door.User;
import entente.desk.own.Own;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.desk.token.Tokens;
import entente.register.Register;
import entente.register.care.Progress;
import entente.register.store.Annex;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Backups by the page, and a second desk made from one. */
class CareTest {
    private static final String PASSWORD = "rice, rain and two rivers";

    private static Work ended(RunningDesk desk) {
        Care care = desk.desk().part(Care.class);
        for (int i = 0; i < 6000; i++) {
            Work work = care.latest().orElseThrow();
            if (!work.goesOn()) {
                return work;
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("It goes on after a minute.");
    }

    @Test
    void whatIsBackedUpByThePageIsADeskElsewhere() throws IOException {
        Location restored = RunningDesk.place();
        try (RunningDesk desk = RunningDesk.start().filed("viet-lao-2020")) {
            User mai = desk.account("mai", Grant.everywhere(Right.READER));
            desk.users().setPassword(mai.id(), PASSWORD);
            desk.signedIn(mai);
            Browsing root = desk.administrator();
            root.get("/settings/care");
            root.post("/settings/care/backup");
            Work work = ended(desk);
            assertThat(work.trouble()).isNull();
            assertThat(work.sound()).isTrue();
            assertThat(root.get("/settings/care").body()).contains("All is sound", work.place());

            restore(Path.of(work.place()), restored);
        }
        assertThat(logins(restored)).isZero();
        try (RunningDesk second =
                RunningDesk.start(restored, Premises.USUAL.paced(Pace.UNBOUND), false)) {
            Browsing mai = second.browser();
            mai.get("/login");
            mai.post("/login", "username", "mai", "password", PASSWORD);
            assertThat(mai.get("/settings").statusCode()).isEqualTo(200);
            assertThat(second.desk().register().reports()).isNotEmpty();
        }
    }

    private static void restore(Path backup, Location to) throws IOException {
        Path copy = backup.resolve("entente.db");
        assertThat(Register.restore(copy, to, Progress.NONE).sound()).isTrue();
        Files.copy(
                ((Location.File) Own.beside(new Location.File(copy))).path(),
                ((Location.File) Own.beside(to)).path());
    }

    private static long logins(Location place) {
        try (Annex own = Own.open(place)) {
            return own.read(
                    handle ->
                            handle.createQuery("SELECT COUNT(*) FROM SPRING_SESSION")
                                    .mapTo(Long.class)
                                    .one());
        }
    }

    @Test
    void theRegisterIsCheckedFromThePage() {
        try (RunningDesk desk = RunningDesk.start().filed("viet-lao-2020")) {
            Browsing root = desk.administrator();
            root.get("/settings/care");
            root.post("/settings/care/verify");
            assertThat(ended(desk).sound()).isTrue();
            assertThat(root.get("/settings/care").body()).contains("All is sound");
        }
    }

    @Test
    void figuresAreForAdministratorsAndHoldNoNames() {
        try (RunningDesk desk = RunningDesk.start()) {
            Browsing root = desk.administrator();
            root.get("/settings");
            var figures = root.get("/metrics");
            assertThat(figures.statusCode()).isEqualTo(200);
            assertThat(figures.body())
                    .contains("entente_log_position", "http_server_requests", "jvm_memory_used")
                    .doesNotContain("root");
            assertThat(desk.as("mai", Grant.everywhere(Right.READER)).get("/metrics").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatWatchesReadsFiguresByATokenOfAnAdministrator() {
        try (RunningDesk desk = RunningDesk.start()) {
            User root =
                    desk.account(
                            "root",
                            Grant.everywhere(Right.ADMINISTRATOR),
                            Grant.everywhere(Right.HEAD));
            assertThat(figures(desk, root, Right.ADMINISTRATOR)).isEqualTo(200);
            assertThat(figures(desk, root, Right.OFFICER)).isEqualTo(403);
            User reader = desk.account("mai", Grant.everywhere(Right.READER));
            assertThat(figures(desk, reader, Right.ADMINISTRATOR)).isEqualTo(403);
            assertThat(
                            desk.browser()
                                    .get("/metrics", "Authorization", "Bearer nobodys")
                                    .statusCode())
                    .isEqualTo(401);
        }
    }

    private static int figures(RunningDesk desk, User user, Right right) {
        String secret =
                desk.desk()
                        .part(Tokens.class)
                        .make(user.id(), "watch", right, null, Instant.now().plusSeconds(600));
        return desk.browser().get("/metrics", "Authorization", "Bearer " + secret).statusCode();
    }
}
