package entente.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The frame does not change with what means nothing: how letters are composed, which spaces stand
 * between words, how lines end.
 */
class ConstancyTest {
    private static final List<String> REPORTS =
            List.of(
                    """
            Thứ năm, 05/03/2026
            Trang chủ | Thời sự | Thế giới

            Hai nước họp Ủy ban hỗn hợp sau chín năm

            Lê An-Võ Bình (Báo Quảng Trị) | 03/03/2026, 14:50

            Vương Đô (TTXVN) - Sáng 3/3, Ủy ban hỗn hợp hai nước đã họp phiên đầu tiên kể từ năm 2017 dưới sự đồng chủ trì của hai Thứ trưởng.

            XEM THÊM
            Khánh thành cây cầu thứ ba bắc qua sông biên giới

            Hai Thứ trưởng nhất trí mở thêm một cặp cửa khẩu phụ và kéo dài thời gian thông quan vào mùa thu hoạch.

            Kỳ họp tiếp theo sẽ được tổ chức vào năm 2028.

            Chia sẻ: Facebook  Zalo
            Bình luận (0)
            """,
                    """
            Thursday, 5 March 2026
            Home | World | Sport

            Joint commission meets after nine years

            By Rudolf Rassendyll | 3 March 2026

            STRELSAU, March 3 (Xinhua) -- The joint commission of the two countries met in the capital and took stock of its work.

            Read also: Hunting licences to cost more from April

            Both sides undertook to bring older agreements up to date before the commission meets again. (Xinhua)

            Tags: commission, customs
            Most read
            Bridge over the Elphberg closed for repairs
            """);

    enum Change {
        DECOMPOSED,
        CARRIAGE_RETURNS,
        NO_BREAK_SPACES,
        DOUBLED_SPACES,
        ZERO_WIDTH_SPACES,
        SURROGATES;

        String apply(String text) {
            return switch (this) {
                case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case CARRIAGE_RETURNS -> text.replace("\n", "\r\n");
                case NO_BREAK_SPACES -> text.replace(' ', '\u00A0');
                case DOUBLED_SPACES -> text.replace(" ", "  ");
                case ZERO_WIDTH_SPACES -> text.replace(" ", "\u200B ");
                case SURROGATES -> "\uD83D\uDCF0 " + text;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMeansNothingChangesNothing(Change change) {
        for (String report : REPORTS) {
            assertThat(told(change.apply(report))).isEqualTo(told(report));
        }
    }

    @ParameterizedTest
    @EnumSource
    void headlinesMayBeInCapitals(Change change) {
        for (String report : REPORTS) {
            int from = report.indexOf("\n\n") + 2;
            int to = report.indexOf('\n', from);
            String shouted =
                    report.substring(0, from)
                            + report.substring(from, to).toUpperCase(Locale.ROOT)
                            + report.substring(to);
            assertThat(told(change.apply(shouted))).isEqualTo(told(report));
        }
    }

    private static String told(String text) {
        Frame frame = Marked.frame(text);
        StringBuilder told = new StringBuilder();
        frame.furniture()
                .forEach(block -> told.append(text, block.start(), block.end()).append('\n'));
        told.append(frame.source())
                .append(frame.authors())
                .append(frame.bylines().size())
                .append(frame.clocks().size());
        if (frame.title() != null) {
            told.append(text, frame.title().start(), frame.title().end());
        }
        String plain =
                Normalizer.normalize(told, Normalizer.Form.NFC)
                        .replace("\u200B", "")
                        .replace("\uD83D\uDCF0", "");
        return plain.replaceAll("[\\s\u00A0]+", " ").toLowerCase(Locale.ROOT).strip();
    }
}
