package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Area;
import entente.domain.decision.Decision;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.register.care.Progress;
import entente.register.search.Hit;
import entente.register.search.HitKind;
import entente.register.search.Hits;
import entente.register.search.SearchQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One register with all samples and some texts besides, on SQLite; the index knows no engine. */
class SearchTest {
    private static final Relation LAO_VNM = Relation.parse("LAO-VNM");
    private static final String EIGHTH = "political-consultation/deputy-minister/8";

    private static final String LAO =
            "ກະຊວງການຕ່າງປະເທດສອງຝ່າຍເຫັນດີຈັດກອງປະຊຸມປຶກສາຫາລືທາງດ້ານການເມືອງຄັ້ງຕໍ່ໄປຢູ່ນະຄອນຫຼວງວຽງຈັນ.";

    @SuppressWarnings("NullAway.Init")
    private static Register register;

    @BeforeAll
    static void fileAll() {
        register = TestingRegisters.engines().findFirst().orElseThrow().open();
        register.file(TestingRegisters.samples(""));
        register.file(
                List.of(
                        TestingTexts.report("Lao", LAO),
                        TestingTexts.report("marked", "Bạn bè bàn bạc ở vùng đảo."),
                        TestingTexts.report("unmarked", "Ban be ban bac o vung dao."),
                        TestingTexts.report("other", "Người bán hàng ở vùng đào.")));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    private static Hits ask(SearchQuestion question) {
        return register.search(question, Progress.NONE);
    }

    private static List<Hit> found(String words) {
        Hits hits = ask(SearchQuestion.of(words).most(1000));
        assertThat(hits.upToDate()).isTrue();
        return hits.hits();
    }

    private static List<String> marked(Hit hit) {
        String words = hit.excerpt().words();
        return hit.excerpt().found().stream()
                .map(
                        span ->
                                words.substring(
                                        words.offsetByCodePoints(0, span.start()),
                                        words.offsetByCodePoints(0, span.end())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tham khảo chính trị",
                "tham khao chinh tri",
                "\"tham khảo chính trị\"",
                "THAM KHẢO CHÍNH TRỊ",
                "tham kha\u0309o chi\u0301nh tri\u0323",
                "political consultations"
            })
    void aSessionIsFoundByItsMechanismHoweverItIsTyped(String typed) {
        assertThat(found(typed))
                .filteredOn(hit -> hit.kind() == HitKind.SESSION)
                .filteredOn(hit -> hit.relations().contains(LAO_VNM))
                .extracting(Hit::target)
                .contains(EIGHTH);
    }

    @Test
    void aWordWithoutMarksFindsEverySpellingAndTheOneTypedComesFirst() {
        assertThat(found("vung dao"))
                .extracting(Hit::title)
                .containsExactly("unmarked", "other", "marked");
    }

    @Test
    void aWordWithMarksFindsItselfFirstAndItselfWithoutMarksButNoOtherWord() {
        assertThat(found("vùng đảo")).extracting(Hit::title).containsExactly("marked", "unmarked");
        assertThat(found("\"vùng đảo\""))
                .extracting(Hit::title)
                .containsExactly("marked", "unmarked");
    }

    @Test
    void whereNothingIsSpelledSoWhatIsSpelledNearlySoIsSaidToBe() {
        Hits hits = ask(SearchQuestion.of("hạng ngươi").only(HitKind.REPORT));
        assertThat(hits.nearly()).isTrue();
        assertThat(hits.hits()).extracting(Hit::title).contains("other");
        assertThat(ask(SearchQuestion.of("vùng đảo")).nearly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ການເມືອງ",
                "ເມືອງ",
                "ປະເທດ",
                "ອງປະຊ",
                "ວຽງຈັນ",
                "ຫຼວງວຽງ",
                "ປຶກສາຫາລື",
                "ປຶກ",
                "ວຽ"
            })
    void laoIsFoundInsideWords(String typed) {
        assertThat(found(typed))
                .filteredOn(hit -> hit.title().equals("Lao"))
                .singleElement()
                .satisfies(
                        hit ->
                                assertThat(marked(hit))
                                        .isNotEmpty()
                                        .allMatch(word -> word.contains(typed)));
    }

    @Test
    void laoThatIsNotThereIsNotFound() {
        assertThat(found("ຮ່າໂນ່ຍ")).isEmpty();
        assertThat(found("ເມືອງການ")).isEmpty();
    }

    @Test
    void whatWasFoundIsMarkedInItsPlace() {
        assertThat(found("\"ban be\""))
                .allSatisfy(
                        hit ->
                                assertThat(marked(hit))
                                        .first()
                                        .asString()
                                        .matches("(?iu)b[aạ]n b[eè]"));
    }

    @Test
    void wordsInQuotesStandSideBySide() {
        assertThat(found("\"vùng bè\"")).isEmpty();
        assertThat(found("vùng bè")).extracting(Hit::title).contains("marked");
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(found("vùng đảo consultation")).isEmpty();
    }

    @Test
    void aPersonIsFoundByNameBeforeTheReportsThatMentionTheName() {
        Hit first = found("Bùi Thanh Sơn").getFirst();
        assertThat(first.kind()).isEqualTo(HitKind.PERSON);
        assertThat(first.target()).isEqualTo("Bùi Thanh Sơn");
    }

    @Test
    void everyKindIsFoundAndCanBeAskedForAlone() {
        for (HitKind kind : HitKind.values()) {
            assertThat(ask(SearchQuestion.of("").only(kind)).hits())
                    .as(kind.word())
                    .isNotEmpty()
                    .allMatch(hit -> hit.kind() == kind);
        }
    }

    @Test
    void aRelationLeavesTheOthersOut() {
        assertThat(ask(SearchQuestion.of("consultation").in(LAO_VNM)).hits())
                .isNotEmpty()
                .allMatch(hit -> hit.relations().contains(LAO_VNM));
        assertThat(found("consultation")).anyMatch(hit -> !hit.relations().contains(LAO_VNM));
    }

    @Test
    void anAreaLeavesCommitmentsOfOtherAreasOut() {
        var all = register.chronicle(LAO_VNM).tracked();
        var expected =
                all.stream()
                        .filter(tracked -> tracked.areas().contains(Area.BORDER))
                        .map(tracked -> tracked.id().value())
                        .toList();
        assertThat(ask(SearchQuestion.of("").in(LAO_VNM).on(Area.BORDER).most(1000)).hits())
                .extracting(Hit::target)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in-time",
                "past-due-no-word",
                "done-on-time",
                "done-late",
                "no-date",
                "overdue"
            })
    void timelinessIsThatOfToday(String status) {
        LocalDate today = register.today(LAO_VNM);
        var expected =
                register.chronicle(LAO_VNM).tracked().stream()
                        .filter(tracked -> tracked.standing() == Standing.COMMITMENT)
                        .filter(tracked -> tracked.timeliness(today).word().equals(status))
                        .map(tracked -> tracked.id().value())
                        .toList();
        assertThat(ask(SearchQuestion.of("").in(LAO_VNM).standing(status).most(1000)).hits())
                .extracting(Hit::target)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aStatusThatThereIsNoneOfIsSaidToBeWrong() {
        assertThatThrownBy(() -> ask(SearchQuestion.of("x").standing("late")))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> {
                            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.BAD_VALUE);
                            assertThat(trouble.details()).startsWith("status", "late");
                        });
    }

    @Test
    void aTimeLeavesOutWhatWasSaidBeforeAndAfter() {
        var question =
                SearchQuestion.of("")
                        .only(HitKind.SESSION)
                        .in(LAO_VNM)
                        .between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        assertThat(ask(question).hits())
                .extracting(Hit::target)
                .contains(EIGHTH, "political-consultation/minister/10")
                .doesNotContain("political-consultation/deputy-minister/3");
    }

    @Test
    void withoutWordsTheNewestComesFirst() {
        assertThat(ask(SearchQuestion.of(" ").only(HitKind.REPORT).most(5)).hits())
                .extracting(hit -> hit.when().toString())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void whatABodyCarriesIsFoundByTheBody() {
        FindingId commitment = anyCommitment().id();
        long entry =
                register.decide(
                                List.of(
                                        new Decision.Assign(
                                                LAO_VNM,
                                                commitment,
                                                List.of("vnm-foreign-affairs"),
                                                null)))
                        .getFirst();
        var question = SearchQuestion.of("").carriedBy("vnm-foreign-affairs");
        assertThat(ask(question).hits())
                .extracting(Hit::target)
                .containsExactly(commitment.value());
        register.undo(entry);
        assertThat(ask(question).hits()).isEmpty();
    }

    @Test
    void whatIsFiledAndRejectedAfterwardsIsFoundAndNotFoundAnyMore() {
        assertThat(found("kayak")).isEmpty();
        register.file(List.of(TestingTexts.report(null, "The kayak was lent.")));
        assertThat(found("kayaks")).extracting(Hit::kind).containsExactly(HitKind.REPORT);

        Tracked any = anyCommitment();
        assertThat(commitments()).contains(any.id().value());
        long entry =
                register.decide(
                                any.sayings().stream()
                                        .map(
                                                saying ->
                                                        new Decision.Reject(
                                                                saying.words().report(),
                                                                saying.id(),
                                                                "no"))
                                        .toList())
                        .getLast();
        assertThat(commitments()).doesNotContain(any.id().value());
        register.undo(entry);
        assertThat(commitments()).contains(any.sayings().getLast().id().value());
    }

    private static Tracked anyCommitment() {
        return register.chronicle(LAO_VNM).tracked().stream()
                .filter(tracked -> tracked.sayings().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> commitments() {
        return ask(SearchQuestion.of("").in(LAO_VNM).only(HitKind.COMMITMENT).most(1000))
                .hits()
                .stream()
                .map(Hit::target)
                .toList();
    }

    @Test
    void nothingThatIsTypedIsWrong() {
        List<String> hostile =
                List.of(
                        "vùng ".repeat(10_000),
                        "x".repeat(100_000),
                        "ລາວ".repeat(10_000),
                        "*",
                        "???",
                        "\"",
                        "\"\"\"",
                        "(",
                        "a AND",
                        "OR NOT",
                        "+-&&||!(){}[]^~*?:\\/",
                        "field:exact",
                        "[* TO *]",
                        "a*",
                        "*a",
                        "\0",
                        "vùng\0đảo",
                        "\uD800",
                        "\uDC00ລ",
                        "\u202E\u200B",
                        "‘’“”",
                        "👩‍👩‍👧",
                        "1 2 3 4 5 6 7 8 9".repeat(200));
        for (String typed : hostile) {
            assertThat(ask(SearchQuestion.of(typed))).as(typed).isNotNull();
        }
        assertThat(found("vùng\0đảo")).isNotEmpty();
    }

    @Test
    void noiseIsAnsweredToo() {
        long seed = new Random().nextLong();
        System.out.println("SearchTest.noiseIsAnsweredToo seed " + seed);
        Random random = new Random(seed);
        int[] letters = "aăđễ ກຳ່ໜ\"*(:\0\u0301\uD834\uDD1E,-".codePoints().toArray();
        for (int i = 0; i < 300; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                typed.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            assertThat(ask(SearchQuestion.of(typed.toString()))).as(typed.toString()).isNotNull();
        }
    }
}
