package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Commitment;
import entente.domain.Findings;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of what is to be done: each of its rows is undertaken, and no other table's is. */
class ActionTableTest {
    private static final String ENGLISH =
            "Deputy Foreign Minister of Laos Phoxay Khaykhamphithoune and Deputy Foreign Minister of"
                    + " Viet Nam Do Hung Viet co-chaired the 8th political consultation in"
                    + " Vientiane on 28 June 2023.";
    private static final String VIETNAMESE =
            "Thứ trưởng Ngoại giao Lào Phoxay Khaykhamphithoune và Thứ trưởng Ngoại giao Việt Nam Đỗ"
                    + " Hùng Việt đồng chủ trì Tham khảo chính trị lần thứ tám tại Vientiane ngày"
                    + " 28/6/2023.";
    private static final String FRENCH =
            "Le vice-ministre des Affaires étrangères du Laos, Phoxay Khaykhamphithoune, et le"
                    + " vice-ministre des Affaires étrangères du Viet Nam, Do Hung Viet, ont coprésidé"
                    + " la 8e consultation politique à Vientiane le 28 juin 2023.";
    private static final String LAO =
            "ໃນວັນທີ 28 ມິຖຸນາ 2023, ທີ່ ນະຄອນຫຼວງວຽງຈັນ, ທ່ານ ໂພໄຊ ໄຂຄຳພິທູນ ຮອງລັດຖະມົນຕີ"
                    + " ກະຊວງການຕ່າງປະເທດ ແຫ່ງ ສປປ ລາວ ແລະ ທ່ານ ໂດ ຮຸ່ງ ຫວຽດ ຮອງລັດຖະມົນຕີ"
                    + " ກະຊວງການຕ່າງປະເທດ ແຫ່ງ ສສ ຫວຽດນາມ ໄດ້ເປັນປະທານຮ່ວມ ກອງປະຊຸມ"
                    + " ປຶກສາຫາລືທາງການເມືອງ ຄັ້ງທີ 8.";
    private static final Party LAOS = new Party("LAO");
    private static final Party VIET_NAM = new Party("VNM");

    private static byte[] minutes(String lead, List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(lead);
            XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<Commitment> undertaken(String lead, List<List<String>> rows)
            throws IOException {
        return Telling.findings(minutes(lead, rows)).commitments();
    }

    /** "VNM 2024-03-31: Send the draft agreement", and the evidence stands in the text. */
    private static List<String> told(Findings findings) {
        String text = Objects.requireNonNull(findings.report().text());
        for (Commitment one : findings.commitments()) {
            var evidence = one.evidence().getFirst();
            int from = text.offsetByCodePoints(0, evidence.start());
            int to = text.offsetByCodePoints(from, evidence.end() - evidence.start());
            assertThat(text.substring(from, to)).isEqualTo(evidence.quote());
        }
        return findings.commitments().stream().map(ActionTableTest::told).toList();
    }

    private static String told(Commitment one) {
        List<String> parties = one.by().stream().map(Party::code).toList();
        String due =
                switch (one.due().when()) {
                    case When.Within within -> within.from() + "/" + within.to();
                    case When.By by -> by.to().toString();
                    case When.Unsaid _ -> "-";
                };
        return "%s %s %s: %s"
                .formatted(
                        one.act(),
                        String.join("+", parties),
                        due,
                        one.evidence().getFirst().quote());
    }

    @Test
    void eachRowIsUndertakenByWhomItNamesUntilWhenItSays() throws IOException {
        byte[] file =
                minutes(
                        ENGLISH,
                        List.of(
                                List.of("No.", "Action", "Responsible", "Deadline"),
                                List.of("1", "Send the draft agreement.", "Viet Nam", "March 2024"),
                                List.of("2", "Comment on it", "MOFA of Laos", "15 May 2024"),
                                List.of("3", "Open the border gate", "Both sides", "")));
        assertThat(told(Telling.findings(file)))
                .containsExactly(
                        Mode.PLEDGE + " VNM 2024-03-31: Send the draft agreement",
                        Mode.PLEDGE + " LAO 2024-05-15: Comment on it",
                        Mode.AGREE + " LAO+VNM -: Open the border gate");
    }

    @Test
    void rowsInVietnamese() throws IOException {
        byte[] file =
                minutes(
                        VIETNAMESE,
                        List.of(
                                List.of("STT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"),
                                List.of(
                                        "1",
                                        "Hoàn thiện dự thảo hiệp định",
                                        "Bộ Ngoại giao Việt Nam",
                                        "31/3/2024"),
                                List.of("2", "Góp ý dự thảo", "Phía Lào", "Quý II/2024"),
                                List.of("3", "Tổ chức tuần văn hóa", "Hai bên", "Năm 2024")));
        assertThat(told(Telling.findings(file)))
                .containsExactly(
                        Mode.PLEDGE + " VNM 2024-03-31: Hoàn thiện dự thảo hiệp định",
                        Mode.PLEDGE + " LAO 2024-06-30: Góp ý dự thảo",
                        Mode.AGREE + " LAO+VNM 2024-12-31: Tổ chức tuần văn hóa");
    }

    @Test
    void rowsInFrench() throws IOException {
        byte[] file =
                minutes(
                        FRENCH,
                        List.of(
                                List.of("N°", "Action", "Responsable", "Échéance"),
                                List.of("1", "Transmettre le projet d'accord", "Laos", "mars 2024"),
                                List.of(
                                        "2",
                                        "Ouvrir le poste frontière",
                                        "Les deux parties",
                                        "2024")));
        assertThat(told(Telling.findings(file)))
                .containsExactly(
                        Mode.PLEDGE + " LAO 2024-03-31: Transmettre le projet d'accord",
                        Mode.AGREE + " LAO+VNM 2024-12-31: Ouvrir le poste frontière");
    }

    @Test
    void rowsInLao() throws IOException {
        byte[] file =
                minutes(
                        LAO,
                        List.of(
                                List.of("ລ/ດ", "ເນື້ອໃນວຽກ", "ພາກສ່ວນຮັບຜິດຊອບ", "ກຳນົດເວລາ"),
                                List.of("1", "ສົ່ງຮ່າງສັນຍາ", "ຝ່າຍຫວຽດນາມ", "31/3/2024"),
                                List.of("2", "ເປີດດ່ານຊາຍແດນ", "ທັງສອງຝ່າຍ", "ປີ 2024")));
        assertThat(told(Telling.findings(file)))
                .containsExactly(
                        Mode.PLEDGE + " VNM 2024-03-31: ສົ່ງຮ່າງສັນຍາ",
                        Mode.AGREE + " LAO+VNM 2024-12-31: ເປີດດ່ານຊາຍແດນ");
    }

    @Test
    void whatIsDoneIsNotUndertaken() throws IOException {
        assertThat(
                        undertaken(
                                ENGLISH,
                                List.of(
                                        List.of("Action", "Responsible", "Status"),
                                        List.of("Send the draft", "Viet Nam", "Completed"),
                                        List.of("Comment on it", "Laos", "Ongoing"))))
                .hasSize(1)
                .first()
                .extracting(Commitment::by)
                .isEqualTo(List.of(LAOS));
    }

    @Test
    void rowsThatAreAlikeAreEachUndertaken() throws IOException {
        assertThat(
                        undertaken(
                                ENGLISH,
                                List.of(
                                        List.of("Task", "Lead agency", "Due"),
                                        List.of(
                                                "Repair the road to border gate one",
                                                "Viet Nam",
                                                "2024"),
                                        List.of(
                                                "Repair the road to border gate two",
                                                "Viet Nam",
                                                "2025"))))
                .hasSize(2)
                .extracting(Commitment::by)
                .containsOnly(List.of(VIET_NAM));
    }

    /** Who does it stands once, in a cell beside several rows. */
    @Test
    void aCellThatReachesDownCountsForEachOfItsRows() throws IOException {
        byte[] file =
                minutes(
                        ENGLISH,
                        List.of(
                                List.of("Action", "Responsible", "Deadline"),
                                List.of("Send the draft", "Viet Nam", "March 2024"),
                                List.of("Print the book", "", "May 2024")));
        byte[] merged =
                Zipped.changed(
                        file,
                        "word/document.xml",
                        xml -> {
                            String cell = xml.substring(0, xml.lastIndexOf("May 2024"));
                            int last = cell.lastIndexOf("<w:tc>");
                            int before = cell.lastIndexOf("<w:tc>", last - 1);
                            return xml.substring(0, before)
                                    + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
                                    + xml.substring(last);
                        });
        assertThat(Telling.findings(merged).commitments())
                .extracting(Commitment::by)
                .containsExactly(List.of(VIET_NAM), List.of(VIET_NAM));
    }

    private static String lead(String head) {
        return head.codePoints().anyMatch(c -> c >= 0xE80 && c < 0xF00)
                ? LAO
                : head.matches(".*[ậộờọạứ].*") ? VIETNAMESE : head.contains("é") ? FRENCH : ENGLISH;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No.|Name|Position|Organisation;1|Mr A. B.|Director|Ministry of Finance of Laos",
                "STT|Họ và tên|Chức vụ|Đơn vị;1|Nguyễn Văn A|Vụ trưởng|Bộ Ngoại giao Việt Nam",
                "Time|Activity|Responsible;08:30|Visit the museum|Viet Nam",
                "Activity|Time|Responsible;Visit the museum|08:30|Viet Nam",
                "Activity|Venue|Responsible|Date;Visit the museum|Vientiane|Laos|29 June 2023",
                "Hoạt động|Thời gian|Phụ trách;Thăm bảo tàng|8h30|Phía Lào",
                "Thời gian|Hoạt động|Chủ trì;29/6/2023|Thăm bảo tàng|Phía Lào",
                "Indicator|2021|2022|2023;Trade with Laos|1 billion|2 billion|3 billion",
                "Nội dung|Đơn vị tính|Cơ quan|Năm 2023;Kim ngạch|triệu USD|Việt Nam|120",
                "ຊື່ ແລະ ນາມສະກຸນ|ຕຳແໜ່ງ|ພາກສ່ວນ;ທ່ານ ກ|ຫົວໜ້າກົມ|ກະຊວງການຕ່າງປະເທດ",
                "ເວລາ|ກິດຈະກຳ|ຮັບຜິດຊອບ;29/6/2023|ຢ້ຽມຢາມ ຫໍພິພິທະພັນ|ຝ່າຍລາວ",
                "Prénom et nom|Fonction|Délégation;M. A|Directeur|Laos",
                "Période|Activité|Responsable;29 juin 2023|Visite du musée|Laos",
                "Content|Page;The talks of 2023|4"
            })
    void otherTablesAreNotTouched(String head, String row) throws IOException {
        assertThat(
                        undertaken(
                                lead(head),
                                List.of(
                                        List.of(head.split("\\|")),
                                        List.of(row.split("\\|")),
                                        List.of(row.split("\\|")))))
                .isEmpty();
    }

    /** What a table that must not be touched lacks: with it the same row is undertaken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Activity|Time|Responsible;Visit the museum|May 2024|Viet Nam",
                "Hoạt động|Thời gian|Phụ trách;Thăm bảo tàng|Tháng 5/2024|Phía Lào",
                "ກິດຈະກຳ|ເວລາ|ຮັບຜິດຊອບ;ຢ້ຽມຢາມ ຫໍພິພິທະພັນ|ປີ 2024|ຝ່າຍລາວ",
                "Activité|Période|Responsable;Visite du musée|mai 2024|Laos"
            })
    void plansWithTheirTimeBehindThemAre(String head, String row) throws IOException {
        assertThat(
                        undertaken(
                                lead(head),
                                List.of(List.of(head.split("\\|")), List.of(row.split("\\|")))))
                .hasSize(1)
                .first()
                .matches(one -> one.due().when() instanceof When.Within);
    }
}
