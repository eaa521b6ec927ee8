package entente.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.RunningDesk;
import entente.desk.own.Own;
import entente.desk.own.Settings;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.register.store.Annex;
import entente.register.store.Location;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trail of what was asked, and what it never holds. */
class AuditTest {
    private static final AuditTrail.Question ALL = new AuditTrail.Question(null, null, false, null);

    private static List<Asked> lines(RunningDesk desk) {
        return desk.desk().part(AuditTrail.class).lines(ALL, 100);
    }

    @Test
    void everyWriteAndEveryRefusalIsNotedAndNothingElse() {
        try (RunningDesk desk = RunningDesk.start()) {
            Browsing reader = desk.as("mai", new Grant(Right.READER, RunningDesk.VIET_LAO, null));
            int before = lines(desk).size();
            reader.get("/settings");
            assertThat(lines(desk)).hasSize(before);

            reader.get("/settings/audit");
            reader.postBare("/settings/password");
            reader.post("/relations/LAO-VNM/commitments/c-4f7k/confirm", "keeper", "secret words");
            reader.get("/relations/KHM-VNM/commitments/c-4f7k?q=secret");
            assertThat(lines(desk).subList(0, lines(desk).size() - before))
                    .extracting(
                            Asked::account,
                            Asked::route,
                            Asked::relation,
                            Asked::target,
                            Asked::status)
                    .containsExactly(
                            tuple(
                                    "mai",
                                    "GET /relations/{relation}/commitments/{commitment}",
                                    "KHM-VNM",
                                    "c-4f7k",
                                    404),
                            tuple(
                                    "mai",
                                    "POST /relations/{relation}/commitments/{commitment}/confirm",
                                    "LAO-VNM",
                                    "c-4f7k",
                                    403),
                            tuple("mai", "POST /settings/password", "", "", 403),
                            tuple("mai", "GET /settings/audit", "", "", 403));
            assertThat(lines(desk).toString()).doesNotContain("secret words", "q=");
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void whoFailsAtTheDoorIsNotedByAccountAndNeverByWhatWasTyped() {
        try (RunningDesk desk = RunningDesk.start()) {
            desk.account("known", Grant.everywhere(Right.READER));
            for (String name : List.of("known", "my-password-by-mistake")) {
                Browsing browser = desk.browser();
                browser.get("/login");
                browser.post("/login", "username", name, "password", "a wrong password");
            }
            assertThat(lines(desk))
                    .extracting(Asked::account, Asked::route)
                    .containsExactly(tuple("", "POST /login"), tuple("known", "POST /login"));
        }
    }

    @Test
    void theSecretOfALinkIsNotKept() {
        try (RunningDesk desk = RunningDesk.start()) {
            Browsing browser = desk.browser();
            browser.get("/login");
            browser.post("/enter/abcdefghijklmnop");
            assertThat(lines(desk).toString())
                    .contains("POST /enter/{secret}")
                    .doesNotContain("abcdefgh");
        }
    }

    @Test
    void administratorsReadFilterAndTakeTheTrailWithThem() {
        try (RunningDesk desk = RunningDesk.start()) {
            Browsing root = desk.administrator();
            desk.as("mai", Grant.everywhere(Right.READER)).get("/settings/care");
            assertThat(root.get("/settings/audit?account=mai&refused=true").body())
                    .contains("GET /settings/care", "403")
                    .doesNotContain("POST /enter");
            assertThat(root.get("/settings/audit?account=mai").body())
                    .contains("/settings/audit/export/audit.json?account=mai");
            var csv = root.get("/settings/audit/export/audit.csv?account=mai");
            assertThat(csv.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
            assertThat(csv.body()).contains("mai,GET /settings/care,,,403");
            assertThat(root.get("/settings/audit/export/audit.json?account=mai").body())
                    .startsWith("[{")
                    .contains("\"route\":\"GET /settings/care\"")
                    .endsWith("}]\n");
            assertThat(root.get("/settings/audit/export/audit.xls").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsOlderThanItsRetentionIsDeleted() {
        Instant now = Instant.parse("2026-11-22T08:00:00Z");
        Location place = RunningDesk.place();
        try (Annex own = Own.open(place)) {
            at(own, now.minus(Duration.ofDays(500))).note("old", "POST /x", "", "", 200);
            at(own, now.minus(Duration.ofDays(399))).note("kept", "POST /x", "", "", 200);
            AuditTrail trail = at(own, now);
            trail.note("new", "POST /x", "", "", 200);
            assertThat(trail.lines(ALL, 10))
                    .extracting(Asked::account)
                    .containsExactly("new", "kept");

            trail.keep(30);
            assertThat(trail.lines(ALL, 10)).extracting(Asked::account).containsExactly("new");
            assertThat(trail.days()).isEqualTo(30);
        }
    }

    private static AuditTrail at(Annex own, Instant now) {
        return new AuditTrail(own, new Settings(own), Clock.fixed(now, ZoneOffset.UTC));
    }
}
