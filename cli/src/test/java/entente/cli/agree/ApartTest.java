package entente.cli.agree;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is due, and what programs are told, with what stands between the sides apart. */
class ApartTest extends TwoOffices {
    private static final String[] DUE = {"due", "LAO-VNM", "--on", "2019-06-30", "--within", "1y"};

    private static String[] and(String[] command, String... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    private static List<Map<String, @Nullable Object>> due(TestingOffice office, String what) {
        return office.objects(and(DUE, "--format", "json")).stream()
                .filter(line -> what.equals(line.get("due")))
                .toList();
    }

    @Test
    void whatIsDueTellsHowItStandsBetweenTheSides() {
        vietnam.filing(REPORT);
        assertThat(lines(vietnam)).doesNotContain("between the two sides", "register alone");
        assertThat(due(vietnam, "commitment"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsEntry("joint", List.of()));
        assertThat(due(vietnam, "joint")).isEmpty();
        proposes();
        assertThat(lines(vietnam))
                .contains("between the two sides: proposed, their answer awaited")
                .containsSubsequence(
                        "FALLS DUE", "Above is this register alone", "PROPOSED, NOT AGREED");
        agree();
        assertThat(lines(vietnam))
                .contains("between the two sides: agreed")
                .containsSubsequence("Above is this register alone", "AGREED BY BOTH", "2020-03");
        assertThat(lines(vietnam, "--lang", "vi"))
                .contains("giữa hai bên: đã thống nhất")
                .containsSubsequence("Trên đây chỉ là sổ này", "HAI BÊN ĐÃ THỐNG NHẤT");
        assertThat(lines(vietnam, "--lang", "lo"))
                .contains("ລະຫວ່າງສອງຝ່າຍ: ")
                .containsSubsequence("ຂ້າງເທິງແມ່ນທະບຽນນີ້ເທົ່ານັ້ນ", "ສອງຝ່າຍຕົກລົງແລ້ວ");
        assertThat(due(vietnam, "joint"))
                .isNotEmpty()
                .isEqualTo(due(laos, "joint"))
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .containsEntry("zone", "joint")
                                        .containsEntry("state", "agreed")
                                        .containsKeys("subject", "words", "by", "when"));
        assertThat(due(vietnam, "commitment"))
                .anySatisfy(
                        line ->
                                assertThat(String.valueOf(line.get("joint")))
                                        .contains(MINUTES + "#", "zone=joint", "state=agreed"));
        assertThat(lines(laos)).startsWith("Laos and Vi").contains("AGREED BY BOTH");
    }

    /** What is due, however its lines are broken. */
    private static String lines(TestingOffice office, String... more) {
        return told(office, and(DUE, more)).replaceAll("\\s+", " ");
    }

    /** All that was proposed, accepted, settled and receipted on both sides. */
    private void agree() {
        carry(vietnam, "LAO", laos, "a1");
        told(laos, "accept", "LAO-VNM", MINUTES);
        carry(laos, "VNM", vietnam, "a2");
        carry(vietnam, "LAO", laos, "a3");
        carry(laos, "VNM", vietnam, "a4");
    }

    @Test
    void whatBothAgreedIsNotDueAnyMoreWhenBothCallItComplete() {
        proposes();
        agree();
        String subject = String.valueOf(due(laos, "joint").getFirst().get("subject"));
        String name = subject.substring(subject.indexOf("minutes#"));
        for (TestingOffice office : List.of(laos, vietnam)) {
            told(office, "assess", "LAO-VNM", name, "complete", "--evidence", "Handed over.");
        }
        assertThat(due(laos, "joint")).extracting(line -> line.get("subject")).contains(subject);
        carry(vietnam, "LAO", laos, "c1");
        assertThat(due(laos, "joint"))
                .extracting(line -> line.get("subject"))
                .doesNotContain(subject);
    }

    @Test
    void whatIsExtendedIsDueLater() {
        proposes();
        agree();
        Map<String, @Nullable Object> first = due(laos, "joint").getFirst();
        String subject = String.valueOf(first.get("subject"));
        String name = subject.substring(subject.indexOf("minutes#"));
        String[] extend = {
            "propose", "LAO-VNM", "--effect", "extend", "--subject", name, "--until", "2020-06-30"
        };
        told(vietnam, and(extend, "--reason", "More time."));
        assertThat(due(vietnam, "joint").getFirst().get("when")).isEqualTo(first.get("when"));
        carry(vietnam, "LAO", laos, "e1");
        told(laos, "accept", "LAO-VNM", subject);
        carry(laos, "VNM", vietnam, "e2");
        assertThat(due(vietnam, "joint"))
                .filteredOn(line -> subject.equals(line.get("subject")))
                .extracting(line -> line.get("when"))
                .map(String::valueOf)
                .singleElement()
                .asString()
                .contains("to=2020-06-30");
    }

    @Test
    void programsAreToldWhatStandsBetweenTheSides() {
        String[] session = {"show", "LAO-VNM", "political-consultation", "minister", "4"};
        vietnam.filing(REPORT);
        assertThat(joint(vietnam, session)).isEqualTo("[]");
        proposes();
        assertThat(joint(vietnam, "show", "LAO-VNM")).contains(MINUTES, "zone=offered");
        assertThat(joint(vietnam, session)).contains(MINUTES, "state=proposed");
        assertThat(commitments().map(name -> joint(vietnam, "show", name)))
                .filteredOn(told -> told.contains(MINUTES + "#"))
                .hasSize(undertakings());
        carry(vietnam, "LAO", laos, "1");
        assertThat(laos.objects("show", "LAO-VNM", "--format", "json"))
                .as("a side that has filed no report yet")
                .singleElement()
                .satisfies(line -> assertThat(line).containsOnlyKeys("relation", "joint"));
        assertThat(joint(laos, "show", "LAO-VNM")).contains("state=to-answer");
    }

    private static String joint(TestingOffice office, String... command) {
        var lines = office.objects(and(command, "--format", "json"));
        assertThat(lines).singleElement().satisfies(line -> assertThat(line).containsKey("joint"));
        return String.valueOf(lines.getFirst().get("joint"));
    }
}
