package entente.dossier.paper;

import entente.dossier.paper.Block.Title.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Documents with every kind of block, in the three languages. */
public final class TestingDocument {
    /** Tone marks above vowels, double vowels, words without blanks between them. */
    public static final String LAO =
            "ສອງຝ່າຍເຫັນດີເພີ່ມທະວີການແລກປ່ຽນຄະນະຜູ້ແທນຂັ້ນສູງ ແລະ ສືບຕໍ່ຈັດຕັ້ງປະຕິບັດບັນດາຂໍ້ຕົກລົງທີ່ໄດ້ເຊັນກັນແລ້ວຢ່າງມີປະສິດທິຜົນ ເພື່ອຜົນປະໂຫຍດຂອງປະຊາຊົນສອງຊາດ ຢູ່ນ້ຳທີ່ໃກ້ກັນ.";

    public static final String VIETNAMESE =
            "Hai bên nhất trí tăng cường trao đổi đoàn cấp cao và tiếp tục phối hợp chặt chẽ, triển khai hiệu quả các thỏa thuận đã ký giữa hai Bộ Ngoại giao trong giai đoạn 2021–2025.";

    public static final String ENGLISH =
            "Both sides agreed to increase the exchange of high-level delegations and to go on carrying out effectively the agreements that the two ministries have signed.";

    public static final String PICTURE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" role="img">
            <title>t</title><style>
            text { font-size: 12px; fill: #1c2733; }
            .day { text-anchor: middle; stroke: #ffffff; stroke-width: 3px; }
            .held { fill: #1f4e79; stroke: #ffffff; stroke-width: 1.5; }
            .arc { fill: none; stroke: #14775a; stroke-dasharray: 4 2; }
            </style>
            <rect x="0" y="0" width="400" height="120" rx="4" fill="#f6f8fa"/>
            <path class="arc" d="M 50 60 C 50 10 300 10 300 60"/>
            <circle class="held" cx="50" cy="60" r="9"/>
            <text class="day" x="50" y="90">31.5.2017 ວຽງຈັນ</text>
            </svg>
            """;

    private TestingDocument() {}

    /** One of every block. */
    public static Document of(String language) {
        return of(language, blocks(words(language)));
    }

    public static Document of(String language, List<Block> blocks) {
        return new Document(
                language,
                switch (language) {
                    case "lo" -> "ເອກະສານກະກຽມກອງປະຊຸມ";
                    case "vi" -> "Hồ sơ chuẩn bị phiên họp";
                    default -> "Briefing book";
                },
                new Marking(language.equals("lo") ? "ພາຍໃນ" : "Nội bộ – PRIVATE", "MẬT"),
                LocalDate.of(2026, 11, 22),
                language.equals("vi") ? "Trang {0}/{1}" : "{0} / {1}",
                blocks);
    }

    /** A table of as many rows, each with a source. */
    public static Document table(String language, int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words(language).substring(0, 20)));
        blocks.add(
                new Block.Table(
                        List.of(1, 6, 2),
                        List.of(Words.label("#"), Words.label("words"), Words.label("due")),
                        Collections.nCopies(rows, row(language))));
        return of(language, blocks);
    }

    public static String words(String language) {
        return switch (language) {
            case "lo" -> LAO;
            case "vi" -> VIETNAMESE;
            default -> ENGLISH;
        };
    }

    private static List<Words> row(String language) {
        return List.of(
                Words.label("c-4f7k"),
                told(words(language)),
                Words.told("31.12.2025", List.of(Source.of("VOV, 24.8.2018"))));
    }

    private static Words told(String text) {
        return new Words.Statement(
                List.of(Run.of(text + " "), Run.quote(LAO, "lo"), Run.strong(" OK")),
                List.of(Source.of("Báo Chính phủ, 31.5.2017"), Source.of("ຂ່າວສານປະເທດລາວ")));
    }

    private static List<Block> blocks(String words) {
        return List.of(
                new Block.Title(words.substring(0, 40), Tone.TITLE),
                new Block.Title("LAO–VNM", Tone.SUBTITLE),
                new Block.Contents("1–2–3"),
                new Block.NewPage(),
                new Block.Heading(1, "1. " + words.substring(0, 30)),
                new Block.Paragraph(told(words)),
                new Block.Heading(2, "1.1. " + words.substring(0, 90)),
                new Block.Clause("1.1.1", told(words)),
                new Block.Clause("1.1.2", new Words.Blank(words.substring(0, 40))),
                new Block.Items(List.of(told(words), Words.label("–"))),
                new Block.Drawing(PICTURE, "A line", Words.strong("1")),
                new Block.Table(
                        List.of(1, 5, 2),
                        List.of(Words.label("#"), Words.label("words"), Words.label("due")),
                        List.of(row("vi"), row("lo"), row("en"))),
                new Block.Heading(3, "Dài: " + "x".repeat(150)),
                new Block.Paragraph(Words.label(words)));
    }
}
