package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Findings;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final String HELD =
            "Thứ trưởng Ngoại giao Lào Phoxay Khaykhamphithoune và Thứ trưởng Ngoại giao Việt Nam Đỗ"
                    + " Hùng Việt đồng chủ trì Tham khảo chính trị lần thứ tám tại Vientiane ngày"
                    + " 28/6/2023.";
    private static final String AGREED =
            "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ chín tại Việt Nam trong năm 2024"
                    + " và phối hợp chặt chẽ trong khuôn khổ các cơ chế đa phương.";
    private static final String LEFT =
            "The Ministry of Foreign Affairs of the Lao PDR and the Ministry of Foreign Affairs of"
                    + " Viet Nam held their tenth political consultation in Vientiane on 8 July 2025."
                    + " The two sides agreed to hold the eleventh political consultation in Viet Nam";
    private static final String RIGHT =
            "in 2026. Both sides also agreed to exchange delegations at all levels and to complete"
                    + " the work programme before June 2026. The Lao side invited the Vietnamese Deputy"
                    + " Minister to visit Vientiane in the fourth quarter of 2025.";

    private static List<String> letters(String text) {
        return Arrays.stream(text.split("\n\n")).toList();
    }

    @Test
    void linesBecomeParagraphsAgain() throws IOException {
        try (Paper paper = new Paper()) {
            List<String> held = paper.broken(HELD, 300);
            List<String> agreed = paper.broken(AGREED, 300);
            paper.page().lines(60, 100, held).lines(60, 120 + held.size() * 14, agreed);
            Findings findings = Telling.findings(paper.bytes());
            assertThat(findings.report().text()).isEqualTo(HELD + "\n\n" + AGREED);
            assertThat(findings.commitments()).isNotEmpty();
            assertThat(findings.report().language()).isEqualTo("vi");
        }
    }

    @Test
    void paragraphsWithoutSpaceBetweenThemArePartedByTheirNumbers() throws IOException {
        try (Paper paper = new Paper()) {
            List<String> lines = new java.util.ArrayList<>();
            lines.addAll(paper.broken("1. " + HELD, 400));
            lines.addAll(paper.broken("2. " + AGREED, 400));
            paper.page().lines(60, 100, lines);
            assertThat(Telling.text(paper.bytes())).isEqualTo("1. " + HELD + "\n\n2. " + AGREED);
        }
    }

    @Test
    void twoColumnsAreReadOneAfterTheOtherBelowTheirTitle() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().line(120, 80, 18, "Joint Communiqué on the Consultation");
            paper.lines(60, 130, paper.broken(LEFT, 220));
            paper.lines(310, 130, paper.broken(RIGHT, 220));
            assertThat(letters(Telling.text(paper.bytes())))
                    .containsExactly("Joint Communiqué on the Consultation", LEFT + " " + RIGHT);
        }
    }

    @Test
    void runningHeadsAndPageNumbersAreNotAmongTheSentences() throws IOException {
        try (Paper paper = new Paper()) {
            List<String> lines = paper.broken(LEFT + " " + RIGHT, 300);
            List<List<String>> pages =
                    List.of(lines.subList(0, 4), lines.subList(4, lines.size()), List.of(HELD));
            for (int i = 0; i < pages.size(); i++) {
                paper.page().line(60, 40, 9, "Communiqué of the Ministries");
                paper.lines(60, 100, pages.get(i));
                paper.line(280, 810, 9, "Page " + (i + 1) + " of 3");
            }
            Findings findings = Telling.findings(paper.bytes());
            assertThat(letters(Objects.requireNonNull(findings.report().text())))
                    .containsExactly("Communiqué of the Ministries", LEFT + " " + RIGHT, HELD);
            assertThat(findings.report().body().getFirst().start())
                    .isEqualTo("Communiqué of the Ministries\n\n".length());
        }
    }

    @Test
    void brokenWordsAreJoined() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page()
                    .lines(
                            60,
                            100,
                            List.of(
                                    "Laos and Viet Nam agreed on 3 March 2022 to strengthen their coop-",
                                    "eration, to keep the five-year programme, and to hold the long-",
                                    "term talks of the Ministries of Foreign Affairs of Laos and Viet-",
                                    "Nam."));
            assertThat(Telling.text(paper.bytes()))
                    .contains("their cooperation, to")
                    .contains("the long-term talks")
                    .contains("Viet-Nam.");
        }
    }

    @Test
    void aRowOfATableIsALine() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().lines(60, 80, paper.broken(LEFT, 470));
            List<List<String>> rows =
                    List.of(
                            List.of("No.", "Action", "By whom", "Due"),
                            List.of("1", "Send the draft", "Viet Nam", "March 2026"),
                            List.of("2", "Answer it", "Laos", "May 2026"));
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < 4; cell++) {
                    paper.line(60 + 110f * cell, 200 + 20f * row, 11, rows.get(row).get(cell));
                }
            }
            assertThat(Telling.text(paper.bytes()))
                    .contains("Send the draft | Viet Nam | March 2026")
                    .contains("Answer it | Laos | May 2026");
        }
    }

    /** Word processors leave as little as this between a cell's words and the next cell. */
    @Test
    void cellsThatStandCloseTogetherAreApartWhereRowsAgree() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().lines(60, 80, paper.broken(LEFT, 470));
            float[] columns = {60, 84, 158, 210};
            List<List<String>> rows =
                    List.of(
                            List.of("No.", "Action", "By whom", "Due"),
                            List.of("1", "Send the draft", "Viet Nam", "March 2026"),
                            List.of("2", "Print the book", "Laos", "May 2026"));
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < 4; cell++) {
                    paper.line(columns[cell], 200 + 20f * row, 9, rows.get(row).get(cell));
                }
            }
            assertThat(Telling.text(paper.bytes()))
                    .endsWith(
                            "No. | Action | By whom | Due\n1 | Send the draft | Viet Nam | March 2026\n"
                                    + "2 | Print the book | Laos | May 2026");
        }
    }

    private static Paper ruledTable(Paper paper) throws IOException {
        paper.page().lines(60, 80, paper.broken(LEFT, 470));
        float[] columns = {60, 90, 220, 300, 400};
        float[] bounds = {180, 200, 235, 255};
        for (float bound : bounds) {
            paper.ruled(columns[0], bound, columns[4], bound);
        }
        for (float column : columns) {
            paper.ruled(column, bounds[0], column, bounds[3]);
        }
        paper.line(64, 194, 9, "No.").line(94, 194, 9, "Action").line(224, 194, 9, "Responsible");
        paper.line(304, 194, 9, "Deadline");
        paper.line(64, 212, 9, "1").line(94, 212, 9, "Complete the draft of the");
        paper.line(94, 226, 9, "agreement on transport").line(224, 212, 9, "Ministry of");
        paper.line(224, 226, 9, "Viet Nam").line(304, 212, 9, "March 2026");
        return paper.line(64, 249, 9, "2").line(94, 249, 9, "Answer it").line(224, 249, 9, "Laos");
    }

    @Test
    void aRuledTablesCellsAreReadWhole() throws IOException {
        try (Paper paper = new Paper()) {
            assertThat(Telling.text(ruledTable(paper).bytes()))
                    .endsWith(
                            "No. | Action | Responsible | Deadline\n"
                                    + "1 | Complete the draft of the agreement on transport |"
                                    + " Ministry of Viet Nam | March 2026\n"
                                    + "2 | Answer it | Laos |");
        }
    }

    @Test
    void aRuledTablesRowsAreUndertaken() throws IOException {
        try (Paper paper = new Paper()) {
            assertThat(Telling.findings(ruledTable(paper).bytes()).commitments())
                    .filteredOn(one -> one.rule().equals("commitment.table-row"))
                    .extracting(one -> one.by().getFirst().code())
                    .containsExactly("VNM", "LAO");
        }
    }

    @Test
    void aFrameAroundThePageIsNoTable() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().ruled(40, 40, 560, 40, 40, 800, 560, 800, 40, 40, 40, 800);
            paper.ruled(560, 40, 560, 800).ruled(40, 700, 560, 700);
            paper.lines(60, 80, paper.broken(LEFT, 470));
            assertThat(Telling.text(paper.bytes())).isEqualTo(LEFT);
        }
    }

    @Test
    void aPageThatIsShownSidewaysIsRead() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().sideways();
            paper.lines(60, 300, paper.broken(LEFT, 470));
            assertThat(Telling.text(paper.bytes())).isEqualTo(LEFT);
        }
    }

    /** Nobody has to type a password to read it; it only says what may be done with it. */
    @Test
    void oneThatIsEncryptedWithoutAPasswordIsRead() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().lines(60, 80, paper.broken(LEFT, 470)).locked("");
            assertThat(Telling.text(paper.bytes())).isEqualTo(LEFT);
        }
    }

    @Test
    void whatIsDrawnTwiceToLookBoldIsReadOnce() throws IOException {
        try (Paper paper = new Paper()) {
            List<String> lines = paper.broken(LEFT, 470);
            paper.page().lines(60, 80, lines).lines(60.3f, 80, lines);
            assertThat(Telling.text(paper.bytes())).isEqualTo(LEFT);
        }
    }

    @Test
    void aPageThatIsAPictureIsSaidToBeOne() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().lines(60, 80, paper.broken(LEFT, 470)).page().picture();
            assertThat(Telling.said(paper.bytes())).containsExactly("picture-page 2");
        }
    }

    @Test
    void aScanIsOneLine() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().picture().page().picture();
            Telling.assertRefused(paper.bytes(), Refusal.PICTURES_ONLY, "2");
        }
    }

    @Test
    void anEmptyPageIsEmpty() throws IOException {
        try (Paper paper = new Paper()) {
            Telling.assertRefused(paper.page().bytes(), Refusal.EMPTY);
        }
    }

    @Test
    void aLockedOneIsOneLine() throws IOException {
        try (Paper paper = new Paper()) {
            byte[] locked =
                    paper.page().line(60, 80, 11, LEFT.substring(0, 80)).locked("s").bytes();
            Telling.assertRefused(locked, Refusal.ENCRYPTED, "PDF");
        }
    }

    @Test
    void oneThatWasCutOffIsToldOrRead() throws IOException {
        try (Paper paper = new Paper()) {
            byte[] whole = paper.page().lines(60, 80, paper.broken(LEFT, 470)).bytes();
            for (int part = 1; part < 8; part++) {
                byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
                assertThat(Telling.of(cut).toString())
                        .as("%s of 8", part)
                        .matches("Refused\\[refusal=(DAMAGED|EMPTY).*|Done.*");
            }
        }
    }

    @Test
    void theOldFontsOfOfficesAreReadInItToo() throws IOException {
        try (Paper paper = new Paper()) {
            // What a text layer holds that was set in .VnTime: its bytes as Latin letters.
            String tcvn =
                    "Hai bªn nhÊt trÝ tæ chøc Tham kh¶o chÝnh trÞ lÇn thø ba gi÷a hai Bé Ngo¹i giao"
                            + " ViÖt Nam vµ Lµo t¹i Hµ Néi n¨m 2018.";
            byte[] file = paper.page().lines(60, 80, paper.broken(tcvn, 470)).bytes();
            assertThat(Telling.text(file))
                    .isEqualTo(
                            "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ ba giữa hai Bộ"
                                    + " Ngoại giao Việt Nam và Lào tại Hà Nội năm 2018.");
            assertThat(Telling.said(file)).containsExactly("read-as TCVN3 (ABC)");
        }
    }

    @Test
    void aPageAboutPdfIsNoPdf() {
        String page =
                "Both sides agreed that files beginning with %PDF-1.7 shall be read. "
                        + "The Ministry of Foreign Affairs of Laos was told in 2020.";
        assertThat(Kind.of(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.OTHER);
        assertThat(Kind.of(("\n\u00ff%PDF-1.7\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Kind.PDF);
    }

    @Test
    void linesThatComeAgainInTheMiddleOfPagesStay() throws IOException {
        try (Paper paper = new Paper()) {
            for (String page : List.of("A", "B", "C", "D")) {
                paper.page().line(60, 80, 11, "Part " + page).line(60, 110, 11, "Of " + page);
                paper.lines(60, 160, paper.broken(LEFT, 470));
                paper.line(60, 300, 11, "Sub " + page).line(60, 330, 11, "End of " + page);
            }
            assertThat(Telling.text(paper.bytes()).split("The Ministry of Foreign", -1)).hasSize(5);
        }
    }
}
