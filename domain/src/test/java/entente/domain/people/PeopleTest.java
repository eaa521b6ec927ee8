package entente.domain.people;

import static entente.domain.series.TestingMeeting.held;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.series.TestingReport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final String RELATION = "LAO-VNM";
    private static final String DEPUTIES = "political-consultation/deputy-minister";
    private static final Party LAO = new Party("LAO");
    private static final Party VNM = new Party("VNM");

    private static List<Tenure> people(TestingReport... reports) {
        return people(List.of(), List.of(), reports);
    }

    private static List<Tenure> people(
            List<NamePair> joined, List<NamePair> parted, TestingReport... reports) {
        return People.of(Stream.of(reports).map(TestingReport::filing).toList(), joined, parted);
    }

    private static TestingReport chaired(
            int number, String language, String day, String name, String office) {
        return TestingReport.of(number, language, RELATION)
                .about(held(DEPUTIES, number).on(day).chair(name, "LAO", office))
                .names(name, "LAO", office);
    }

    private static TestingReport named(
            int number, String day, String name, String party, @Nullable String office) {
        return TestingReport.of(number, "vi", RELATION).published(day).names(name, party, office);
    }

    private static TestingReport[] onthavan() {
        return new TestingReport[] {
            chaired(1, "vi", "2017-05-31", "Khamphau Onthavan", "Thứ trưởng Bộ Ngoại giao Lào"),
            chaired(2, "en", "2018-08-24", "Khamphau Ernthavan", "Deputy Foreign Minister"),
            chaired(3, "en", "2019-07-16", "Khamphau Onthavanh", "Deputy Foreign Minister"),
            chaired(4, "vi", "2019-07-16", "Khamphau Onthavanh", "Thứ trưởng Ngoại giao Lào"),
        };
    }

    @Test
    void aNameInLaoLettersIsWhoSoundsSoInTheSameOfficeWithTheReasonSaid() {
        assertThat(people(sounding()))
                .singleElement()
                .satisfies(
                        tenure ->
                                assertThat(tenure.variants())
                                        .extracting(Tenure.Variant::reason)
                                        .containsExactly("heard-alike-same-office"));
    }

    @Test
    void namesThatSoundAlikeArePartedByAnOfficer() {
        assertThat(
                        people(
                                List.of(),
                                List.of(
                                        new NamePair(
                                                LAO, "ໂພໄຊ ໄຂຄຳພິທູນ", "Phoxay Khaykhamphithoune")),
                                sounding()))
                .hasSize(2);
    }

    @Test
    void aNameInLaoLettersThatSoundsOtherwiseIsAnotherPerson() {
        assertThat(
                        people(
                                chaired(1, "lo", "2023-06-28", "ທອງພູນ ວົງສິງ", "ຮອງລັດຖະມົນຕີ"),
                                chaired(
                                        2,
                                        "vi",
                                        "2022-11-25",
                                        "Phoxay Khaykhamphithoune",
                                        "Thứ trưởng Ngoại giao")))
                .hasSize(2);
    }

    private static TestingReport[] sounding() {
        return new TestingReport[] {
            chaired(1, "lo", "2023-06-28", "ໂພໄຊ ໄຂຄຳພິທູນ", "ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ"),
            chaired(2, "vi", "2022-11-25", "Phoxay Khaykhamphithoune", "Thứ trưởng Ngoại giao Lào"),
        };
    }

    @Test
    void aLaoNameSpeltThreeWaysInOneOfficeIsOnePersonWithTheReasonSaid() {
        assertThat(people(onthavan()))
                .singleElement()
                .satisfies(
                        tenure -> {
                            assertThat(tenure.name()).isEqualTo("Khamphau Onthavanh");
                            assertThat(tenure.variants())
                                    .containsExactly(
                                            new Tenure.Variant(
                                                    "Khamphau Ernthavan", Bearers.LETTERS),
                                            new Tenure.Variant(
                                                    "Khamphau Onthavan", Bearers.LETTERS));
                            assertThat(tenure.seen())
                                    .isEqualTo(
                                            new When.Within(
                                                    LocalDate.of(2017, 5, 31),
                                                    LocalDate.of(2019, 7, 16)));
                            assertThat(tenure.evidence()).hasSize(8);
                        });
    }

    @Test
    void anOfficerPartsThemAgain() {
        List<NamePair> parted =
                List.of(
                        new NamePair(LAO, "Khamphau Ernthavan", "Khamphau Onthavan"),
                        new NamePair(LAO, "Khamphau Onthavanh", "Khamphau Ernthavan"));
        assertThat(people(List.of(), parted, onthavan()))
                .extracting(Tenure::name)
                .containsExactly("Khamphau Ernthavan", "Khamphau Onthavanh");
    }

    @Test
    void whatAnOfficerPartedStaysApartThoughAnotherNameIsNearToBoth() {
        List<NamePair> parted =
                List.of(new NamePair(LAO, "Khamphau Ernthavan", "Khamphau Onthavan"));
        assertThat(people(List.of(), parted, onthavan()))
                .hasSize(2)
                .noneMatch(
                        tenure ->
                                names(tenure)
                                        .containsAll(
                                                List.of(
                                                        "Khamphau Ernthavan",
                                                        "Khamphau Onthavan")));
    }

    private static List<String> names(Tenure tenure) {
        return Stream.concat(
                        Stream.of(tenure.name()),
                        tenure.variants().stream().map(Tenure.Variant::name))
                .toList();
    }

    @Test
    void theSameNameWithoutItsMarksIsTheSamePerson() {
        assertThat(
                        people(
                                named(
                                        1,
                                        "2019-07-16",
                                        "Nguyễn Quốc Dũng",
                                        "VNM",
                                        "Thứ trưởng Ngoại giao"),
                                named(
                                        2,
                                        "2019-07-17",
                                        "Nguyen Quoc Dung",
                                        "VNM",
                                        "Thứ trưởng Ngoại giao")))
                .singleElement()
                .satisfies(
                        tenure -> {
                            assertThat(tenure.name()).isEqualTo("Nguyễn Quốc Dũng");
                            assertThat(tenure.variants())
                                    .containsExactly(
                                            new Tenure.Variant("Nguyen Quoc Dung", Bearers.MARKS));
                        });
    }

    @Test
    void namesThatDifferInTheirMarksAreTwoPeoples() {
        assertThat(
                        people(
                                named(1, "2019-07-16", "Nguyễn Quốc Dũng", "VNM", "Thứ trưởng"),
                                named(2, "2019-07-17", "Nguyễn Quốc Dung", "VNM", "Thứ trưởng"),
                                named(3, "2019-07-17", "Nguyen Quoc Dung", "VNM", "Thứ trưởng")))
                .as("and the one without marks may be either's")
                .hasSize(3);
        assertThat(
                        people(
                                named(1, "2019-07-16", "Lê Thị Hoà", "VNM", null),
                                named(2, "2019-07-17", "Lê Thị Hòa", "VNM", null)))
                .as("the same mark on another letter")
                .hasSize(1);
    }

    @Test
    void shortWordsOneLetterApartAreTwoPeoples() {
        assertThat(
                        people(
                                named(1, "2019-07-16", "Trần Minh Vũ", "VNM", "Thứ trưởng"),
                                named(2, "2019-07-17", "Trần Minh Tú", "VNM", "Thứ trưởng"),
                                named(3, "2019-07-17", "Tran Minh Thuong", "VNM", "Thứ trưởng"),
                                named(4, "2019-07-17", "Tran Minh Phuong", "VNM", "Thứ trưởng")))
                .hasSize(4);
    }

    @Test
    void nearNamesInOtherOfficesOrFarApartInTimeAreTwoPeoples() {
        assertThat(
                        people(
                                named(1, "2019-07-16", "Khamphau Onthavan", "LAO", "Minister"),
                                named(2, "2019-07-16", "Khamphau Ernthavan", "LAO", "Ambassador")))
                .hasSize(2);
        assertThat(
                        people(
                                named(1, "2005-07-16", "Khamphau Onthavan", "LAO", "Minister"),
                                named(2, "2019-07-16", "Khamphau Ernthavan", "LAO", "Minister")))
                .hasSize(2);
    }

    @Test
    void namesNeverJoinAcrossPartiesButAnUnsaidPartyIsNoOther() {
        assertThat(
                        people(
                                named(1, "2019-07-16", "Maria Steiner", "LAO", "Minister"),
                                named(2, "2019-07-16", "Maria Steiner", "VNM", "Minister")))
                .hasSize(2);
        assertThat(
                        people(
                                named(1, "2019-07-16", "Maria Steiner", "LAO", "Minister"),
                                TestingReport.of(2, "vi", RELATION)
                                        .names("Maria Steiner", null, null)))
                .singleElement()
                .satisfies(tenure -> assertThat(tenure.evidence()).hasSize(2));
    }

    @Test
    void aNewOfficeIsANewTenure() {
        List<Tenure> tenures =
                people(
                        named(1, "2016-05-01", "Trần Văn An", "VNM", "Thứ trưởng Ngoại giao"),
                        named(
                                2,
                                "2017-05-01",
                                "Trần Văn An",
                                "VNM",
                                "Thứ trưởng Bộ Ngoại giao Việt Nam"),
                        named(3, "2021-05-01", "Trần Văn An", "VNM", "Bộ trưởng Ngoại giao"),
                        named(4, "2022-05-01", "Trần Văn An", "VNM", null),
                        named(
                                5,
                                "2024-09-01",
                                "Trần Văn An",
                                "VNM",
                                "Phó Thủ tướng, Bộ trưởng Ngoại giao"),
                        named(6, "2024-10-01", "Trần Văn An", "VNM", "Bộ trưởng Ngoại giao"));
        assertThat(tenures)
                .extracting(Tenure::office)
                .containsExactly(
                        "Thứ trưởng Bộ Ngoại giao Việt Nam",
                        "Bộ trưởng Ngoại giao",
                        "Bộ trưởng Ngoại giao");
        assertThat(tenures.get(1).seen())
                .isEqualTo(new When.Within(LocalDate.of(2021, 5, 1), LocalDate.of(2022, 5, 1)));
        assertThat(tenures.get(2).seen())
                .as("one of two offices held at once may be said alone")
                .isEqualTo(new When.Within(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 1)));
    }

    @Test
    void anOfficeWrittenShortlyAndInFullOnOneDayIsOne() {
        assertThat(
                        people(
                                named(1, "2022-01-10", "Trần Văn An", "VNM", "Thủ tướng"),
                                named(2, "2025-01-09", "Trần Văn An", "VNM", "Thủ tướng"),
                                named(
                                        3,
                                        "2025-01-09",
                                        "Trần Văn An",
                                        "VNM",
                                        "Ủy viên Bộ Chính trị, Thủ tướng Chính phủ")))
                .hasSize(1);
    }

    @Test
    void anOfficerJoinsNamesThatNoRuleWould() {
        List<NamePair> joined = List.of(new NamePair(VNM, "Lê An", "Lê Văn An"));
        assertThat(
                        people(
                                joined,
                                List.of(),
                                named(1, "2019-07-16", "Lê Văn An", "VNM", "Đại sứ"),
                                named(2, "2019-07-17", "Lê Văn An", "VNM", "Đại sứ"),
                                named(3, "2019-07-18", "Lê An", "VNM", "Đại sứ")))
                .singleElement()
                .satisfies(
                        tenure ->
                                assertThat(tenure.variants())
                                        .containsExactly(
                                                new Tenure.Variant("Lê An", Bearers.OFFICER)));
    }

    @Test
    void aChairCalledCounterpartHasTheOfficeThatTheReportIntroducesHimWith() {
        assertThat(
                        people(
                                TestingReport.of(1, "en", RELATION)
                                        .about(
                                                held(DEPUTIES, 1)
                                                        .on("2019-07-16")
                                                        .chair("Karl Gruber", "LAO", "counterpart"))
                                        .names("Karl Gruber", "LAO", "Deputy Minister")))
                .singleElement()
                .satisfies(tenure -> assertThat(tenure.office()).isEqualTo("Deputy Minister"));
    }

    @Test
    void marksOfLaoLettersAreLettersOfTheirOwn() {
        assertThat(Spelling.of("ກີ").bare()).isNotEqualTo(Spelling.of("ກາ").bare());
        assertThat(Spelling.of("Đặng Đình Quý").bare()).isEqualTo("dang dinh quy");
    }
}
