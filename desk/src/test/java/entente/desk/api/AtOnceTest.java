package entente.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.api.Asking.Came;
import entente.desk.right.Right;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Many programs at once. */
class AtOnceTest {
    private static final int MANY = 8;
    private static final String KEY = "Idempotency-Key";

    @Test
    @Timeout(120)
    void aListIsGoneThroughToItsEndWhileOthersFile() throws Exception {
        try (Programs programs = new Programs().filed("vi-viet-lao-20")) {
            Asking officer = programs.may(Right.OFFICER, null);
            Set<String> before = new HashSet<>(walk(officer, () -> {}));
            List<String> more =
                    new ArrayList<>(
                            List.of(
                                    "lo-laos-cambodia-commission-2019.txt",
                                    "lo-laos-china-consultation-2024.txt",
                                    "lo-laos-thailand-jc-2024.txt",
                                    "en-viet-lao-2024-ministers-11.txt",
                                    "en-malaysia-singapore-jmcim-2023.txt",
                                    "fr-algerie-france-cihn-2022.txt"));
            List<String> during =
                    walk(
                            officer,
                            () -> {
                                if (!more.isEmpty()) {
                                    String file = more.removeFirst();
                                    officer.file(file, Programs.sample(file));
                                }
                            });
            assertThat(more).isEmpty();
            assertThat(during).doesNotHaveDuplicates();
            Set<String> after = new HashSet<>(walk(officer, () -> {}));
            before.retainAll(after);
            assertThat(during).containsAll(before);
        }
    }

    private static List<String> walk(Asking asking, Runnable between) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = asking.get("/api/v1/commitments?limit=5" + cursor).json();
            page.get("items").forEach(each -> all.add(each.get("id").asString()));
            if (page.get("next").isNull()) {
                return all;
            }
            cursor = "&cursor=" + page.get("next").asString();
            between.run();
        }
    }

    @Test
    @Timeout(120)
    void whatIsSentOftenWithOneKeyIsDoneOnce() throws Exception {
        try (Programs programs = new Programs()) {
            Asking officer = programs.may(Right.OFFICER, null);
            byte[] bytes = Programs.sample("vi-viet-lao-2018-thu-truong-3.txt");
            List<Came> all = atOnce(() -> officer.file("three.txt", bytes, KEY, "k1"));
            assertThat(all).extracting(Came::status).containsOnly(201, 409).contains(201);
            assertThat(all)
                    .filteredOn(came -> came.status() == 201)
                    .extracting(came -> came.json().get("reports").get(0).get("outcome").asString())
                    .containsOnly("new");
            assertThat(programs.desk().register().log(10)).hasSize(1);

            Came again = officer.file("three.txt", bytes, KEY, "k1");
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            Came other = officer.file("other.txt", bytes, KEY, "k1");
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.problem()).isEqualTo("key-reused");
            assertThat(officer.file("three.txt", bytes, KEY, "a b").problem())
                    .isEqualTo("key-form");
        }
    }

    @Test
    void aRefusalIsRefusedAgainAlike() throws IOException {
        try (Programs programs = new Programs().filed("vi-viet-lao-2019")) {
            Asking officer = programs.may(Right.OFFICER, null);
            String wrong = "{\"do\":\"accept\",\"finding\":\"c-zz\"}";
            Came first = officer.decide(wrong, KEY, "k2");
            Came again = officer.decide(wrong, KEY, "k2");
            assertThat(first.status()).isEqualTo(404);
            assertThat(again.status()).isEqualTo(404);
            assertThat(again.header("Content-Type")).startsWith("application/problem+json");
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(again.json()).isEqualTo(first.json());
        }
    }

    @Test
    @Timeout(120)
    void decisionsOfManyAreAllWritten() throws Exception {
        try (Programs programs = new Programs().filed("vi-viet-lao-2018")) {
            Asking officer = programs.may(Right.OFFICER, null);
            JsonNode report =
                    officer.get("/api/v1/reports").json().get("items").get(0).get("report");
            String accept = "{\"do\":\"accept\",\"report\":\"%s\"}".formatted(report.asString());
            List<Came> all = atOnce(() -> officer.decide(accept));
            assertThat(all).extracting(Came::status).containsOnly(201);
            assertThat(all)
                    .extracting(came -> came.json().get("entries").get(0).get("entry").asLong())
                    .doesNotHaveDuplicates()
                    .hasSize(MANY);
        }
    }

    private static List<Came> atOnce(Callable<Came> asking) throws Exception {
        CyclicBarrier together = new CyclicBarrier(MANY);
        try (ExecutorService askers = Executors.newFixedThreadPool(MANY)) {
            List<Future<Came>> coming = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                coming.add(
                        askers.submit(
                                () -> {
                                    together.await();
                                    return asking.call();
                                }));
            }
            List<Came> all = new ArrayList<>();
            for (Future<Came> each : coming) {
                all.add(each.get());
            }
            return all;
        }
    }
}
