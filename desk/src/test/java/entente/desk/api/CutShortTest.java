package entente.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.api.Asking.Came;
import entente.desk.right.Right;
import entente.register.store.Annex;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The desk ends while it writes what a program sent with a key, and the program sends it again. */
@Timeout(600)
class CutShortTest {
    private static final String KEY = "Idempotency-Key";
    private static final String THREE = "vi-viet-lao-2018-thu-truong-3.txt";

    @Test
    void aReportThatWasNotFiledIsFiledNow() throws IOException {
        try (Programs programs = new Programs()) {
            byte[] bytes = Programs.sample(THREE);
            begun(programs, "/api/v1/reports?file=three.txt", bytes, 0L);
            try (Programs after = programs.again()) {
                Asking officer = after.may(Right.OFFICER, null);
                Came came = officer.file("three.txt", bytes, KEY, "k");
                assertThat(came.status()).isEqualTo(201);
                assertThat(outcome(came)).isEqualTo("new");
                Came again = officer.file("three.txt", bytes, KEY, "k");
                assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
                assertThat(again.json()).isEqualTo(came.json());
            }
        }
    }

    @Test
    void aReportThatWasFiledIsNotFiledTwice() throws IOException {
        try (Programs programs = new Programs()) {
            byte[] bytes = Programs.sample(THREE);
            programs.may(Right.OFFICER, null).file("three.txt", bytes);
            begun(programs, "/api/v1/reports?file=three.txt", bytes, 0L);
            try (Programs after = programs.again()) {
                Came came = after.may(Right.OFFICER, null).file("three.txt", bytes, KEY, "k");
                assertThat(came.status()).isEqualTo(201);
                assertThat(outcome(came)).isEqualTo("known");
                assertThat(after.desk().register().log(10)).hasSize(1);
            }
        }
    }

    @Test
    void decisionsThatWereNotWrittenAreWrittenNow() throws IOException {
        try (Programs programs = new Programs().filed("vi-viet-lao-2018")) {
            String accept = accept(programs);
            begun(programs, "/api/v1/decisions", sent(accept), 1L);
            try (Programs after = programs.again()) {
                Came came = after.may(Right.OFFICER, null).decide(accept, KEY, "k");
                assertThat(came.status()).isEqualTo(201);
                assertThat(came.json().get("entries").get(0).get("entry").asLong()).isEqualTo(1);
            }
        }
    }

    @Test
    void decisionsThatWereWrittenAreAnsweredAndNotWrittenAgain() throws IOException {
        try (Programs programs = new Programs().filed("vi-viet-lao-2018")) {
            String accept = accept(programs);
            Came first = programs.may(Right.OFFICER, null).decide(accept);
            begun(programs, "/api/v1/decisions", sent(accept), 1L);
            try (Programs after = programs.again()) {
                Came came = after.may(Right.OFFICER, null).decide(accept, KEY, "k");
                assertThat(came.status()).isEqualTo(201);
                assertThat(came.json()).isEqualTo(first.json());
                assertThat(after.desk().register().log(10)).hasSize(2);
            }
        }
    }

    @Test
    void whatWasTakenBackIsNotTakenBackTwice() throws IOException {
        try (Programs programs = new Programs().filed("vi-viet-lao-2018")) {
            Asking before = programs.may(Right.OFFICER, null);
            before.decide(accept(programs));
            Came first = before.json("/api/v1/log/1/undo", "");
            begun(programs, "/api/v1/log/1/undo", new byte[0], 2L);
            try (Programs after = programs.again()) {
                Asking officer = after.may(Right.OFFICER, null);
                Came came = officer.json("/api/v1/log/1/undo", "", KEY, "k");
                assertThat(came.status()).isEqualTo(201);
                assertThat(came.json()).isEqualTo(first.json());
                assertThat(after.desk().register().log(10)).hasSize(3);
            }
        }
    }

    @Test
    void whatMayBeAnothersIsLeftOpen() throws IOException {
        try (Programs programs = new Programs().filed("vi-viet-lao-2018")) {
            String accept = accept(programs);
            Asking before = programs.may(Right.OFFICER, null);
            before.decide(accept);
            before.decide(accept);
            begun(programs, "/api/v1/decisions", sent(accept), 1L);
            try (Programs after = programs.again()) {
                Asking officer = after.may(Right.OFFICER, null);
                assertThat(officer.decide(accept, KEY, "k").problem()).isEqualTo("key-lost");
                assertThat(officer.decide(accept, KEY, "k").problem()).isEqualTo("key-lost");
                assertThat(after.desk().register().log(10)).hasSize(3);
            }
        }
    }

    @Test
    void aKeyOfAnOlderDeskSaysThatNobodyKnows() throws IOException {
        try (Programs programs = new Programs()) {
            byte[] bytes = Programs.sample(THREE);
            begun(programs, "/api/v1/reports?file=three.txt", bytes, null);
            try (Programs after = programs.again()) {
                Came came = after.may(Right.OFFICER, null).file("three.txt", bytes, KEY, "k");
                assertThat(came.status()).isEqualTo(409);
                assertThat(came.problem()).isEqualTo("key-lost");
            }
        }
    }

    /** What stands in the desk's rows of a request that it did not come to the end of. */
    private static void begun(
            Programs programs, String address, byte[] body, @Nullable Long logEnd) {
        String whole = address.contains("?") ? address : address + "?null";
        programs.desk()
                .part(Annex.class)
                .write(
                        handle ->
                                handle.execute(
                                        "INSERT INTO idempotency (account, idempotency_key, request, at, log_end)"
                                                + " VALUES (?, 'k', ?, ?, ?)",
                                        programs.officer().id(),
                                        Idempotency.digest("POST", whole, body),
                                        Instant.now().toString(),
                                        logEnd));
    }

    private static String accept(Programs programs) {
        var reports = programs.may(Right.OFFICER, null).get("/api/v1/reports").json().get("items");
        return "{\"do\":\"accept\",\"report\":\"%s\"}"
                .formatted(reports.get(0).get("report").asString());
    }

    private static byte[] sent(String decision) {
        return ("{\"decisions\":[" + decision + "]}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String outcome(Came came) {
        return came.json().get("reports").get(0).get("outcome").asString();
    }
}
