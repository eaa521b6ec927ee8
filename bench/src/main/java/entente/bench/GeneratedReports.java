package entente.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Reports of meetings that never were, in the genre's own turns: the same number gives the same
 * report on every machine.
 */
public final class GeneratedReports {
    private static final long SEED = 20261122;

    private static final List<String> COUNTRIES =
            List.of(
                    "Lào",
                    "Thái Lan",
                    "Nhật Bản",
                    "Ấn Độ",
                    "Hàn Quốc",
                    "Indonesia",
                    "Pháp",
                    "Đức",
                    "Cuba",
                    "Mông Cổ",
                    "Ai Cập",
                    "Chile");
    private static final List<String> CITIES =
            List.of(
                    "Viêng Chăn",
                    "Bangkok",
                    "Tokyo",
                    "New Delhi",
                    "Seoul",
                    "Jakarta",
                    "Paris",
                    "Berlin",
                    "La Habana",
                    "Ulan Bator",
                    "Cairo",
                    "Santiago");
    private static final List<String> GUESTS =
            List.of(
                    "Khamla Sihalat",
                    "Somchai Wattana",
                    "Kenji Morita",
                    "Anil Sharma",
                    "Park Min-ho",
                    "Budi Hartono",
                    "Claire Dubois",
                    "Jonas Keller",
                    "Luis Herrera",
                    "Bat Erdene",
                    "Omar Farouk",
                    "Diego Rojas");
    private static final List<String> HOSTS =
            List.of(
                    "Trần Văn Bình",
                    "Nguyễn Thu Hà",
                    "Lê Quang Minh",
                    "Phạm Hoài Nam",
                    "Vũ Thị Lan",
                    "Đỗ Hùng Việt");
    private static final List<String> ORDINALS =
            List.of("hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final List<String> VERBS =
            List.of(
                    "tăng cường",
                    "đẩy mạnh",
                    "thúc đẩy",
                    "mở rộng",
                    "làm sâu sắc",
                    "nâng cao hiệu quả");
    private static final List<String> FIELDS =
            List.of(
                    "trao đổi đoàn các cấp",
                    "hợp tác quốc phòng và an ninh",
                    "thương mại song phương",
                    "đầu tư vào năng lượng tái tạo",
                    "giao lưu nhân dân và du lịch",
                    "hợp tác giáo dục và đào tạo",
                    "kết nối giao thông vận tải",
                    "hợp tác nông nghiệp công nghệ cao",
                    "ứng phó với biến đổi khí hậu",
                    "bảo hộ công dân của hai nước");
    private static final List<String> UNDERTAKINGS =
            List.of(
                    "hoàn tất thủ tục phê chuẩn hiệp định về vận tải hàng không trước tháng %d",
                            "tổ chức tuần văn hóa tại %s vào năm %d",
                    "thành lập nhóm công tác chung về kinh tế số trong năm %d",
                            "sớm mở đường bay thẳng giữa Hà Nội và %s trước năm %d");
    private static final List<String> ASSESSMENTS =
            List.of(
                    "Hai bên bày tỏ hài lòng trước những bước phát triển tích cực của quan hệ giữa hai nước trong thời gian qua, nhất là trên các lĩnh vực "
                            + "chính trị, kinh tế và giáo dục.",
                    "Hai Thứ trưởng đánh giá cao vai trò của cơ chế tham khảo chính trị trong việc rà soát các thỏa thuận đã đạt được giữa lãnh đạo hai nước.",
                    "Trao đổi về tình hình khu vực và quốc tế cùng quan tâm, hai bên nhấn mạnh tầm quan trọng của hòa bình, ổn định và luật pháp quốc tế.",
                    "Kim ngạch thương mại hai chiều đạt gần ba tỷ đô la Mỹ, tăng mười hai phần trăm so với cùng kỳ năm trước.");
    private static final List<String> FURNITURE =
            List.of(
                    "Tin liên quan\nKhai mạc triển lãm ảnh về biển đảo quê hương\nGiá gạo xuất khẩu tiếp tục tăng\n",
                    "Chia sẻ\nBình luận (0)\nTừ khóa: ngoại giao, hợp tác\n",
                    "");

    private GeneratedReports() {}

    /** The report of this number, in Vietnamese; 250 to 500 syllables. */
    public static String vietnamese(int number) {
        return new Writing(new SplittableRandom(SEED + number)).report();
    }

    /** One report being written. */
    private static final class Writing {
        private final SplittableRandom random;
        private final StringBuilder text = new StringBuilder(2500);
        private final int other;
        private final int day;
        private final int month;
        private final int year;

        Writing(SplittableRandom random) {
            this.random = random;
            other = random.nextInt(COUNTRIES.size());
            day = 1 + random.nextInt(28);
            month = 1 + random.nextInt(11);
            year = 2012 + random.nextInt(14);
        }

        String report() {
            String country = COUNTRIES.get(other);
            String mechanism = "Tham khảo chính trị lần thứ " + any(ORDINALS);
            line("Việt Nam và %s tiến hành %s".formatted(country, mechanism));
            line("%02d/%02d/%d, 14:50".formatted(day, month, year));
            line(
                    "Ngày %d/%d, tại %s, Thứ trưởng Bộ Ngoại giao Việt Nam %s và Thứ trưởng Bộ Ngoại giao %s %s đã đồng chủ trì %s giữa hai Bộ Ngoại giao."
                            .formatted(
                                    day,
                                    month,
                                    place(),
                                    any(HOSTS),
                                    country,
                                    GUESTS.get(other),
                                    mechanism));
            line(any(ASSESSMENTS));
            for (int paragraphs = 2 + random.nextInt(3); paragraphs > 0; paragraphs--) {
                line(
                        "Hai bên nhất trí %s; %s và %s; %s."
                                .formatted(doing(), doing(), any(FIELDS), undertaking()));
                if (random.nextBoolean()) {
                    line(any(ASSESSMENTS));
                }
            }
            line(
                    "Phía %s khẳng định sẽ tạo thuận lợi cho doanh nghiệp Việt Nam; mời Thứ trưởng %s thăm %s trong năm %d."
                            .formatted(country, any(HOSTS), country, year + 1));
            line(
                    "Hai bên thống nhất sẽ tổ chức kỳ họp tiếp theo tại %s vào cuối năm %d."
                            .formatted(place(), year + 1));
            line("Theo TTXVN");
            return text.append(any(FURNITURE)).toString();
        }

        private void line(String line) {
            text.append(line).append("\n\n");
        }

        private String place() {
            return random.nextBoolean() ? "Hà Nội" : CITIES.get(other);
        }

        private String doing() {
            return any(VERBS) + " " + any(FIELDS);
        }

        private String undertaking() {
            String pattern = any(UNDERTAKINGS);
            return pattern.contains("%s")
                    ? pattern.formatted(CITIES.get(other), year + 1)
                    : pattern.endsWith("tháng %d")
                            ? pattern.formatted(12)
                            : pattern.formatted(year + 1);
        }

        private String any(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
