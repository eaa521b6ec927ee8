package entente.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.domain.relation.Relation;
import entente.words.Language;
import entente.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPagesTest {
    /** A key of a bundle that has no sentence is shown as it is. */
    private static final Pattern BARE_KEY = Pattern.compile(">\\s*[a-z]+(\\.[a-z-]+)+\\s*<");

    private static final String SESSION =
            "/relations/LAO-VNM/sessions/political-consultation/minister/10";

    private final SampleDesk desk = SampleDesk.one();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /relations                                  | Laos–Vietnam  | Lào–Việt Nam | ລາວ–ຫວຽດນາມ
                    /relations                                  | past due      | quá hạn      | ກາຍກຳນົດ
                    /relations/LAO-VNM                          | Political consultation of ministers | Tham vấn chính trị cấp bộ trưởng | ການປຶກສາຫາລືທາງການເມືອງ ຂັ້ນລັດຖະມົນຕີ
                    /relations/LAO-VNM                          | Areas of cooperation | Lĩnh vực hợp tác | ຂົງເຂດການຮ່ວມມື
                    /relations/LAO-VNM/sessions/political-consultation/minister/10 | 22 November 2023 | 22/11/2023 | 22/11/2023
                    /relations/LAO-VNM/sessions/political-consultation/minister/10 | To carry to the next session | Cần đưa tới kỳ sau | ຕ້ອງນຳໄປຫາຄັ້ງຕໍ່ໄປ
                    /relations/LAO-VNM/commitments?fate=past-due | past due     | quá hạn      | ກາຍກຳນົດ
                    /due                                        | Past due      | Quá hạn      | ກາຍກຳນົດ
                    /calendar                                   | Make an address | Tạo địa chỉ | ສ້າງທີ່ຢູ່
                    /bodies                                     | Ministry of Foreign Affairs of Viet Nam | Bộ Ngoại giao | ກະຊວງການຕ່າງປະເທດ
                    /people                                     | Saleumxay Kommasith | Bộ trưởng | ລາວ
                    /agreements                                 | has ended     | đã hết hạn   | ໝົດອາຍຸແລ້ວ
                    /follow                                     | Yes, kept     | Đúng, đã thực hiện | ແມ່ນ, ປະຕິບັດແລ້ວ
                    """)
    void tellsInEachLanguageWhatOneComesFor(String path, String en, String vi, String lo) {
        assertThat(desk.head("en").page(path)).contains(en).doesNotContainPattern(BARE_KEY);
        assertThat(desk.head("vi").page(path)).contains(vi).doesNotContainPattern(BARE_KEY);
        assertThat(desk.head("lo").page(path)).contains(lo).doesNotContainPattern(BARE_KEY);
    }

    /** More than are made at once: whoever waits gets theirs too. */
    @Test
    void manyWhoAskTogetherAreAllAnswered() throws Exception {
        List<String> paths = List.of("/", "/due", "/relations/LAO-VNM", SESSION, "/calendar");
        Browser head = desk.head("en");
        head.page("/");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> pages = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String path = paths.get(i % paths.size());
                pages.add(people.submit(() -> head.page(path)));
            }
            for (Future<String> page : pages) {
                assertThat(page.get()).contains("</html>");
            }
        }
    }

    /** What can't be a name is like a name that nobody has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relations/LAO-VNM/commitments/nonsense",
                "/relations/LAO-VNM/commitments/c-0000000000000",
                "/relations/nonsense",
                "/relations/LAO-VNM/commitments/nonsense/documents/nonsense",
                "/reports/nonsense",
            })
    void aNameThatNothingHasIsAPageThatIsNotThere(String path) {
        var answer = desk.head("en").get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("</html>");
    }

    @Test
    void noSentenceOfTheDeskTellsWhatToTypeAtATerminal() {
        for (Language language : Language.values()) {
            var bundle = Messages.in(language, "/entente/desk/messages").bundle();
            for (String key : bundle.keySet()) {
                if (key.startsWith("trouble.") || key.startsWith("mistake.")) {
                    assertThat(bundle.getString(key))
                            .as(key + " in " + language)
                            .doesNotContainPattern("entente [a-z]|--[a-z]|ENTENTE_");
                }
            }
        }
    }

    @Test
    void aRelationSTimeIsDrawnWithoutAStyleOfItsOwnAndLeadsToItsSessions() {
        assertThat(desk.head("en").page("/relations/LAO-VNM"))
                .contains("<svg class=\"timeline\"")
                .contains("<a href=\"" + SESSION + "\">")
                .doesNotContain("<style")
                .doesNotContain("style=");
    }

    @Test
    void aSessionHasItsChairsItsSourcesAndItsNeighbours() {
        assertThat(desk.head("vi").page(SESSION))
                .contains("Bùi Thanh Sơn", "Saleumxay Kommasith")
                .contains("/sessions/political-consultation/minister/9\"")
                .contains("/sessions/political-consultation/minister/11\"")
                .containsPattern("href=\"/reports/[0-9a-f]{64}\"");
    }

    @Test
    void aCommitmentStandsInItsSentenceAndLeadsToItsPlaceInTheReport() {
        Browser browser = desk.head("en");
        String commitment = commitment(browser, "train twenty Lao diplomats");

        assertThat(browser.page(commitment))
                .contains("<mark>train twenty Lao diplomats in international law in 2026</mark>")
                .containsPattern("href=\"/reports/[0-9a-f]{64}#c-[0-9a-z]{13}\"")
                .contains("filed: ");
    }

    static String commitment(Browser browser, String words) {
        return browser.found(
                "/relations/LAO-VNM/commitments",
                "href=\"(/relations/LAO-VNM/commitments/c-[0-9a-z]{13})\"><q[^>]*>" + words);
    }

    @Test
    void filtersNarrowTheListAndAPagePastTheLastIsTheLast() {
        Browser browser = desk.head("en");

        assertThat(browser.page("/relations/LAO-VNM/commitments?area=defence&act=invite"))
                .contains("Maybe fewer filters show more");
        assertThat(browser.page("/relations/LAO-VNM/commitments?page=99"))
                .contains("train twenty Lao diplomats");
    }

    @Test
    void aListIsTakenAlongAsItIsNarrowed() {
        Browser browser = SampleDesk.one().head("en");
        String page = browser.page("/relations/LAO-VNM/commitments?fate=direction");
        String narrowed = "/relations/LAO-VNM/export/commitments.csv?fate=direction";
        assertThat(page).contains(narrowed);
        assertThat(browser.get(narrowed).body().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",direction,"));

        Matcher session =
                Pattern.compile("/export/commitments\\.json(\\?session=[^\"]+)")
                        .matcher(
                                browser.page(
                                        "/relations/LAO-VNM/sessions/political-consultation/minister/10"));
        assertThat(session.find()).isTrue();
        String said =
                browser.get("/relations/LAO-VNM/export/commitments.json" + session.group(1)).body();
        String all = browser.get("/relations/LAO-VNM/export/commitments.json").body();
        assertThat(said).startsWith("[{\"relation\":\"LAO-VNM\"");
        assertThat(said.length()).isLessThan(all.length());
    }

    @Test
    void mechanismsAreCalledByTheirNames() {
        assertThat(desk.head("en").page("/relations")).contains("political consultation of ");
        for (String path : new String[] {"/", "/due?days=3660", "/calendar?months=36"}) {
            assertThat(desk.head("en").page(path)).doesNotContain(">political-consultation/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relations/LAO-VNM",
                SESSION,
                "/relations/LAO-VNM/commitments",
                "/relations/LAO-VNM/export/commitments.csv",
                "/people?relation=LAO-VNM",
                "/agreements?relation=LAO-VNM",
                "/relations/XXX-YYY",
                "/relations/LAO-THA/sessions/political-consultation/minister/99",
                "/relations/LAO-THA/commitments/c-0000000000000",
                "/relations/LAO-THA/export/nothing.csv",
                "/bodies/vnm-nowhere",
                "/feeds/guessed"
            })
    void whatIsOutsideTheScopeIsNotThere(String path) {
        assertThat(outsider().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void listsOverAllRelationsHoldThoseOfTheScopeAlone() {
        Browser browser = outsider();

        for (String path :
                new String[] {"/relations", "/due?days=3000", "/calendar?months=36", "/people"}) {
            assertThat(browser.page(path)).contains("Laos–Thailand").doesNotContain("Vietnam");
        }
        assertThat(browser.get("/export/relations.csv").body())
                .contains("LAO-THA")
                .doesNotContain("VNM");
        assertThat(browser.get("/due/export/due.json?days=3000").body()).doesNotContain("VNM");
    }

    private static int outsiders;

    private Browser outsider() {
        outsiders++;
        return desk.account(
                "thai-desk-" + outsiders, new Grant(Right.READER, Relation.parse("LAO-THA"), null));
    }
}
