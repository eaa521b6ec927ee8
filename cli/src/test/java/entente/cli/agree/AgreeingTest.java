package entente.cli.agree;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two officers at two terminals, and pouches between them. */
class AgreeingTest extends TwoOffices {
    private static Map<String, @Nullable Object> minutes(TestingOffice office) {
        return office.objects("joint", "LAO-VNM", "--format", "json").stream()
                .filter(matter -> MINUTES.equals(matter.get("subject")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothSidesHaveTheSameFingerprint() {
        String ours = told(laos, "node", "fingerprint", "LAO-VNM", "--format", "json");
        String theirs = told(vietnam, "node", "fingerprint", "VNM-LAO", "--format", "json");
        String charter = ours.replaceAll(".*\"charter\":\"([0-9a-f]{64})\".*\n", "$1");
        assertThat(charter).hasSize(64);
        assertThat(theirs).contains(charter);
    }

    @Test
    void aTextIsProposedAcceptedSettledAndReceipted() {
        proposes();
        assertThat(minutes(vietnam)).containsEntry("state", "proposed");
        carry(vietnam, "LAO", laos, "1");
        assertThat(minutes(laos))
                .containsEntry("state", "to-answer")
                .containsEntry("zone", "offered");
        told(laos, "accept", "LAO-VNM", MINUTES);
        told(laos, "pouch", "seal", "--to", "VNM", "-o", file("2"));
        told(vietnam, "pouch", "exchange", file("2"), "-o", file("3"));
        assertThat(minutes(vietnam)).containsEntry("state", "settled-receipt-awaited");
        assertThat(told(vietnam, "joint", "LAO-VNM")).contains("settled, receipt awaited");
        told(laos, "pouch", "exchange", file("3"), "-o", file("4"));
        told(vietnam, "pouch", "open", file("4"));
        assertThat(minutes(vietnam))
                .containsEntry("state", "agreed")
                .containsEntry("zone", "joint");
        assertThat(told(vietnam, "joint", "LAO-VNM", "--verify")).contains("✓");
        assertThat(told(vietnam, "show", "LAO-VNM")).contains("AGREED BY BOTH");
        assertThat(vietnam.objects("log", "LAO-VNM", "--format", "json"))
                .extracting(line -> line.get("kind"))
                .contains("charter", "propose", "accept", "settle");
    }

    @Test
    void aSessionAndACommitmentTellWhatStandsBetweenTheSides() {
        vietnam.filing(REPORT);
        String[] session = {"show", "LAO-VNM", "political-consultation", "minister", "4"};
        assertThat(told(vietnam, session)).contains("None of this has been put before");
        told(vietnam, "review", "--accept-all", "LAO-VNM");
        told(vietnam, "propose", "LAO-VNM", "political-consultation", "minister", "4");
        assertThat(told(vietnam, session)).contains("PROPOSED, NOT AGREED").contains(MINUTES);
        String own = MINUTES + "#";
        assertThat(commitments().filter(name -> told(vietnam, "show", name).contains(own)))
                .as("each undertaking of the text stands with one commitment")
                .hasSize(undertakings());
        carry(vietnam, "LAO", laos, "1");
        assertThat(told(laos, "show", "LAO-VNM"))
                .as("a side that has filed no report yet")
                .contains(MINUTES)
                .contains("your answer");
    }

    @Test
    void whatIsOrderedTwiceIsWrittenOnce() {
        proposes();
        assertThat(
                        vietnam.objects(
                                "propose",
                                "LAO-VNM",
                                "political-consultation",
                                "minister",
                                "4",
                                "--format",
                                "json"))
                .extracting(done -> done.get("written"))
                .containsExactly(false);
        carry(vietnam, "LAO", laos, "1");
        Told again = laos.run("pouch", "open", file("1"));
        assertThat(again.all()).contains("nothing new");
        assertThat(again.exit()).isZero();
        told(laos, "accept", "LAO-VNM", MINUTES);
        assertThat(laos.objects("accept", "LAO-VNM", MINUTES, "--format", "json"))
                .extracting(done -> done.get("written"))
                .containsExactly(false);
    }

    @Test
    void onlyWhatAnOfficerConfirmedBecomesAText() throws IOException {
        vietnam.filing(REPORT);
        Told early = vietnam.run("propose", "LAO-VNM", "political-consultation", "minister", "4");
        assertThat(early.exit()).isEqualTo(65);
        assertThat(early.err()).contains("entente review");
        told(vietnam, "review", "--accept-all", "LAO-VNM");
        told(
                vietnam,
                "propose",
                "LAO-VNM",
                "political-consultation",
                "minister",
                "4",
                "--draft",
                file("draft.json"));
        String draft = Files.readString(directory.resolve("draft.json"));
        assertThat(draft)
                .contains("third political consultation", "\"name\":\"c1\"")
                .doesNotContain(REPORT, "Mai", "invited his host");
        assertThat(vietnam.objects("joint", "LAO-VNM", "--format", "json")).isEmpty();
    }

    @Test
    void aProposalIsCounteredWithAnotherText() throws IOException {
        proposes();
        told(
                vietnam,
                "propose",
                "LAO-VNM",
                "political-consultation",
                "minister",
                "4",
                "--draft",
                file("draft.json"));
        Files.writeString(
                directory.resolve("other.json"),
                Files.readString(directory.resolve("draft.json")).replace("hold", "prepare"));
        carry(vietnam, "LAO", laos, "1");
        told(
                laos,
                "counter",
                "LAO-VNM",
                MINUTES,
                "--file",
                file("other.json"),
                "--reason",
                "Prepared first.");
        carry(laos, "VNM", vietnam, "2");
        assertThat(told(vietnam, "joint", "LAO-VNM"))
                .contains("answered with another proposal", "Prepared first.");
        told(vietnam, "accept", "LAO-VNM", MINUTES);
        carry(vietnam, "LAO", laos, "3");
        carry(laos, "VNM", vietnam, "4");
        carry(vietnam, "LAO", laos, "5");
        assertThat(minutes(laos)).containsEntry("state", "agreed");
        told(laos, "assess", "LAO-VNM", "minutes#c1", "limited");
        assertThat(laos.run("assess", "LAO-VNM", "minutes#c1", "complete").exit()).isEqualTo(65);
        told(
                laos,
                "propose",
                "LAO-VNM",
                "--effect",
                "extend",
                "--subject",
                "minutes#c1",
                "--until",
                "2027-06-30",
                "--reason",
                "More time.");
        assertThat(told(laos, "joint", "LAO-VNM")).contains("extension by Laos");
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        assertThat(vietnam.run("accept", "LAO-VNM", "abcdef").err()).contains("abcdef. Maybe");
        assertThat(vietnam.run("pouch", "open", file("laos.card")).err()).contains("Maybe");
        assertThat(vietnam.run("joint", "LAO-THA").exit()).isEqualTo(2);
        assertThat(vietnam.run("propose", "LAO-VNM", "--effect", "dance").err()).contains("extend");
        assertThat(vietnam.run("propose", "LAO-VNM", "--effect", "drop").exit()).isEqualTo(2);
        assertThat(vietnam.run("accept", "LAO-VNM", "x", "--db", file("nowhere/entente.db")).err())
                .contains("entente node init");
        assertThat(vietnam.with("ENTENTE_OFFICER", "").run("withdraw", "LAO-VNM", "x").err())
                .contains("lan, minh");
        assertThat(vietnam.run("conflicts").exit()).isZero();
    }
}
