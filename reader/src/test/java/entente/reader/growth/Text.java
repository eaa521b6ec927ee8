package entente.reader.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;

/**
 * What a text may be made of; each is read as the last paragraph of a report, in English where all
 * its letters are.
 */
enum Text {
    WORDS(100_000, "The two sides agreed to strengthen ", "cooperation ", "."),
    UNKNOWN_WORDS(100_000, "Hai bên nhất trí ", "xyzzy ", "."),
    CAPITALS(100_000, "Bộ trưởng ", "Xyzzy ", "."),
    COMMAS(50_000, "The two sides agreed to ", "x, ", "."),
    BARE_COMMAS(50_000, "Hai bên nhất trí ", ",", "."),
    SEMICOLONS(50_000, "Hai bên nhất trí ", "tăng cường hợp tác; ", "."),
    ANDS(25_000, "The two sides agreed to strengthen trade", " and", "."),
    ANDS_BETWEEN(25_000, "The two sides agreed to strengthen ", "trade and ", "."),
    VAS(25_000, "Hai bên nhất trí thúc đẩy ", "thương mại và ", "."),
    CLAUSES(25_000, "The two sides agreed to ", "promote trade, ", "."),
    VIETNAMESE_CLAUSES(25_000, "Hai bên nhất trí ", "thúc đẩy thương mại, ", "."),
    ACTS(50_000, "The two sides ", "agreed to ", "."),
    VIETNAMESE_ACTS(50_000, "Hai bên ", "nhất trí ", "."),
    ACTS_WITH_SUBJECTS(10_000, "", "both sides agreed to promote trade, ", "."),
    MECHANISMS(50_000, "Hai bên họp ", "Ủy ban liên Chính phủ ", "."),
    MECHANISMS_WITH_ORDINALS(10_000, "Hai bên họp ", "Tham khảo chính trị lần thứ hai, ", "."),
    ENGLISH_MECHANISMS(10_000, "They held ", "Political Consultations ", "."),
    SESSIONS(10_000, "They held ", "the next round ", "."),
    MEETINGS(25_000, "", "Ngày 5/3/2021, hai bên hội đàm. ", ""),
    SESSION_SENTENCES(10_000, "", "Hai bên họp Tham khảo chính trị lần thứ hai tại Hà Nội. ", ""),
    DATED_SESSIONS(
            10_000,
            "",
            i ->
                    "On %d March %d, Viet Nam and Laos held the %dth Political Consultations. "
                            .formatted(1 + i % 28, 1950 + i % 100, 1 + i % 140),
            ""),
    DIFFERENT_AGREEMENTS(
            10_000,
            "",
            i -> "The two sides signed the Agreement on Cooperation in Field Q%d. ".formatted(i),
            ""),
    COMMITMENTS(10_000, "", i -> "Hai bên nhất trí xây dựng %d trường học. ".formatted(i), ""),
    SAME_COMMITMENTS(10_000, "", "Hai bên nhất trí xây dựng trường học. ", ""),
    TABLE_ROWS(
            5_000,
            "Action | Time | Responsible\n\n",
            i -> "Build school Q%d | May 2024 | Laos\n\n".formatted(i),
            ""),
    TABLE_HEADS(25_000, "", "Action | Time | Responsible\n\n", "Build a school | 08:30 | Laos"),
    BARS(50_000, "Action | Responsible", " | Due", ""),
    LAO_CLAUSES(10_000, "ສອງຝ່າຍເຫັນດີ ", "ສົ່ງເສີມການຄ້າລະຫວ່າງສອງປະເທດ, ", "."),
    LAO_WITHOUT_SPACES(25_000, "ສອງຝ່າຍເຫັນດີ", "ຮ່ວມມືການຄ້າ", "."),
    LAO_CONSONANTS(50_000, "ສອງຝ່າຍເຫັນດີ ຮ່ວມມື ", "ນອວ", "."),
    LAO_ABBREVIATIONS(50_000, "ສອງຝ່າຍເຫັນດີ ຮ່ວມມື ", "ສ.", "."),
    LAO_NAMES(10_000, "ສອງຝ່າຍເຂົ້າຮ່ວມ ", "ທ່ານ ສົມພອນ ແກ້ວມະນີ ", "."),
    LAO_ADDRESSES(25_000, "ສອງຝ່າຍເຂົ້າຮ່ວມ ", "ທ່ານ ", "."),
    SCHOLARSHIPS(25_000, "Việt Nam sẽ dành ", "1.160 suất học bổng ", "."),
    TRAININGS(25_000, "They agreed to ", "train 30 officials ", "."),
    DIFFICULTIES(25_000, "Hai bên trao đổi ", "khó khăn về ", "."),
    DIFFERENT_DIFFICULTIES(10_000, "", i -> "Delays in project Q%d remain. ".formatted(i), ""),
    CHANNELS(25_000, "Hai bên trao đổi qua kênh ", "Đảng, ", "."),
    ENGLISH_CHANNELS(25_000, "They met on the ", "Party, State channels and ", "."),
    VISITS(25_000, "", "chuyến thăm Lào của Thủ tướng ", "."),
    ENGLISH_VISITS(25_000, "They welcomed ", "the visit that ", "."),
    DIFFERENT_VISITS(5_000, "", i -> "Bộ trưởng " + person(i) + " sẽ thăm Lào. ", ""),
    NAMES(50_000, "Tham dự có ", "Nguyễn Văn An, ", "."),
    DIFFERENT_NAMES(5_000, "", i -> "Bộ trưởng Ngoại giao " + person(i) + " phát biểu. ", ""),
    NAMES_IN_ONE_SENTENCE(10_000, "Tham dự có ", i -> "Bộ trưởng " + person(i) + ", ", "."),
    CHAIRS(10_000, "Cuộc họp do ", i -> "Thứ trưởng " + person(i) + " và ", "đồng chủ trì."),
    OFFICES(50_000, "", "Bộ trưởng ", "."),
    HONORIFICS(50_000, "", "Mr. ", "."),
    COUNTRIES(50_000, "", "Lào, ", "."),
    PAIRS(25_000, "", "Việt Nam-Lào, ", "."),
    ORDINALS(50_000, "", "thứ hai ", "."),
    ENGLISH_ORDINALS(50_000, "They held ", "the second ", "Political Consultations."),
    ROMAN(50_000, "", "XII ", "."),
    NUMBERS(50_000, "", "12 ", "."),
    ONE_NUMBER(50_000, "", "7", "."),
    DATES(25_000, "", "ngày 5/3, ", "."),
    ENGLISH_DATES(25_000, "", "5 March 2021, ", "."),
    YEARS(50_000, "", "2014-2020 ", "."),
    TODAYS(50_000, "", "today ", "."),
    PLACES(50_000, "", "tại Hà Nội ", "."),
    AREAS(50_000, "Hai bên nhất trí tăng cường ", "quốc phòng, an ninh ", "."),
    ADVERBS(50_000, "Hai bên nhất trí ", "tiếp tục ", "."),
    ENGLISH_ADVERBS(50_000, "Both sides ", "further closely ", "agreed to meet."),
    TOS(50_000, "They agreed ", "to ", "."),
    SHALL(50_000, "Hai bên ", "sẽ ", "."),
    PURPOSES(50_000, "Hai bên nhất trí ", "nhằm ", "."),
    BY(50_000, "They agreed to meet ", "by ", "2025."),
    QUOTES(50_000, "", "\"", "."),
    STOPS(50_000, "", ".", "x"),
    INITIALS(50_000, "", "A. ", "x"),
    DASHES(50_000, "", "a-", "x"),
    APOSTROPHES(50_000, "", "a'", "x"),
    ONE_WORD(200_000, "", "a", "."),
    MARKS(200_000, "a", "\u0301", "."),
    SURROGATES(50_000, "Hai bên nhất trí ", "𝔊 ", "."),
    OPEN_BRACKETS(50_000, "", "(", ""),
    BRACKETS_OF_AGENCIES(25_000, "", "(ANI) ", ""),
    PROJECTS(25_000, "", "sân bay Nọng Khảng ", "."),
    OBSERVANCES(10_000, "", "Năm Đoàn kết ", "."),
    ROLES(10_000, "", "Lào làm Chủ tịch ASEAN ", "."),
    NESTED_BRACKETS(25_000, "", i -> "(", "x") {
        @Override
        byte[] bytes(int n) {
            return (VIETNAMESE + "(".repeat(n) + "x" + ")".repeat(n)).getBytes(UTF_8);
        }
    },
    LINES(50_000, "", "Hợp\n", ""),
    LINES_IN_CAPITALS(50_000, "", "HA NOI\n", ""),
    DATED_LINES(50_000, "", "5/3/2021\n", ""),
    PROSE_LINES(
            25_000,
            "",
            "Hai bên đánh giá cao quan hệ tốt đẹp giữa hai nước trong thời gian vừa qua.\n\n",
            ""),
    BULLETS(50_000, "", "• tăng cường hợp tác\n", ""),
    BULLETS_OF_LINKS(50_000, "", ">> Tin khác\n", ""),
    SECTION_LINES(50_000, "", "Tin liên quan\n", ""),
    BULLETS_OF_TAGS(50_000, "", "• Từ khóa: ngoại giao\n", ""),
    RELATED_BOXES(25_000, "", "Tin liên quan\nHai nước gặp nhau tại Hà Nội\n\nMột đoạn văn.\n", ""),
    SIGNED_LINES(50_000, "", "Theo TTXVN\n", ""),
    BLANK_LINES(200_000, "", "\n", "x"),
    SPACES(200_000, "", " ", "x"),
    DIVS(50_000, "", i -> "", "") {
        @Override
        byte[] bytes(int n) {
            return page("<div>".repeat(n) + "x" + "</div>".repeat(n));
        }
    },
    SPANS(50_000, "", i -> "", "") {
        @Override
        byte[] bytes(int n) {
            return page("<span>x ".repeat(n));
        }
    },
    PARAGRAPHS(25_000, "", i -> "", "") {
        @Override
        byte[] bytes(int n) {
            return page("<p>Hai bên nhất trí.</p>".repeat(n));
        }
    },
    HEADINGS(25_000, "", i -> "", "") {
        @Override
        byte[] bytes(int n) {
            return page("<h1>Hai bên gặp nhau</h1>".repeat(n));
        }
    },
    LISTS(10_000, "", i -> "", "") {
        @Override
        byte[] bytes(int n) {
            return page("<ul><li><a href=x>Tin khác</a>".repeat(n));
        }
    },
    LINKS(25_000, "", i -> "", "") {
        @Override
        byte[] bytes(int n) {
            return page("<a href=x>Tin khác</a> ".repeat(n));
        }
    },
    OPEN_TAGS(25_000, "", i -> "", "") {
        @Override
        byte[] bytes(int n) {
            return page("a < b ".repeat(n));
        }
    };

    private final int size;
    private final String before;

    @SuppressWarnings("ImmutableEnumChecker")
    private final IntFunction<String> unit;

    private final String after;

    Text(int size, String before, String unit, String after) {
        this(size, before, i -> unit, after);
    }

    Text(int size, String before, IntFunction<String> unit, String after) {
        this.size = size;
        this.before = before;
        this.unit = unit;
        this.after = after;
    }

    /** How many parts the text has at most. */
    int size() {
        return size;
    }

    byte[] bytes(int n) {
        var text = new StringBuilder(opening(before + unit.apply(0) + after)).append(before);
        for (int i = 0; i < n; i++) {
            text.append(unit.apply(i));
        }
        return text.append(after).toString().getBytes(UTF_8);
    }

    private static String opening(String rest) {
        return rest.chars().allMatch(c -> c < 128) ? ENGLISH : VIETNAMESE;
    }

    /** Long enough for the language to be told by it alone. */
    private static final String VIETNAMESE =
            ("Bộ trưởng Ngoại giao hai nước gặp nhau\n\n"
                            + "Ngày 5/3/2021, tại Hà Nội, Thứ trưởng Ngoại giao Việt Nam Trần Văn Bình và Thứ trưởng Ngoại giao Lào Khamla Sihalat "
                            + "đã đồng chủ trì Tham khảo chính trị lần thứ hai giữa hai Bộ Ngoại giao. Hai bên nhất trí tăng cường hợp tác.\n\n")
                    .repeat(30);

    private static final String ENGLISH =
            ("Deputy Foreign Ministers of the two countries meet\n\n"
                            + "On 5 March 2021, in Ha Noi, Deputy Foreign Minister of Viet Nam Tran Van Binh and Deputy Foreign Minister of Laos "
                            + "Khamla Sihalat co-chaired the second Political Consultations. Both sides agreed to strengthen their cooperation.\n\n")
                    .repeat(30);

    private static byte[] page(String body) {
        return ("<!DOCTYPE html><html><head><title>Hai nước</title></head><body><p>"
                        + VIETNAMESE
                        + "</p>"
                        + body
                        + "</body></html>")
                .getBytes(UTF_8);
    }

    /** As many different names as are asked for. */
    private static String person(int i) {
        String[] syllables = {
            "An", "Binh", "Chi", "Dung", "Giang", "Hoa", "Khanh", "Lam", "Minh", "Nam", "Oanh",
            "Phuc", "Quan", "Son", "Thao", "Uyen"
        };
        return "%s %s %s %s"
                .formatted(
                        syllables[i & 15],
                        syllables[i >> 4 & 15],
                        syllables[i >> 8 & 15],
                        syllables[i >> 12 & 15]);
    }
}
