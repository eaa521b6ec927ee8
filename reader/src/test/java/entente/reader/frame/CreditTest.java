package entente.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {
    private static final String HEAD = "Joint commission meets after nine years\n\n";
    private static final String FIRST =
            "The commission of the two countries met in Strelsau on Monday after nine years.";

    private static @Nullable String source(String text) {
        return Marked.frame(text).source();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Strelsau (VNA) – ; VNA",
                "STRELSAU, March 3 (Xinhua) -- ; Xinhua",
                "New Delhi [India], March 3 (ANI): ; ANI",
                "Hà Nội (TTXVN) - ; TTXVN",
                "VOV.VN - ; VOV.VN",
                "MOSCOW, March 3. /TASS/. ; TASS",
                "(Chinhphu.vn) – ; Chinhphu.vn",
            })
    void datelinesCreditAgencies(String dateline, String agency) {
        assertThat(source(HEAD + dateline + " " + FIRST)).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " (ANI); ANI",
                " — VNS; VNS",
                "\\n\\nTheo baochinhphu; baochinhphu",
                "\\n\\nNguồn: Báo Nhân Dân; Báo Nhân Dân",
                "\\n\\nSource: Xinhua; Xinhua",
                "\\n\\n-- BERNAMA; BERNAMA",
                "\\n\\nAPP/smi; APP",
                "\\n\\nPublished in Dawn, March 3rd, 2026; Dawn",
            })
    void signOffsCreditAgencies(String sign, String agency) {
        assertThat(source(HEAD + FIRST + sign.replace("\\n", "\n"))).isEqualTo(agency);
    }

    @Test
    void placesAndAbbreviationsAreNotCredited() {
        assertThat(source(HEAD + "STRELSAU – " + FIRST)).isNull();
        assertThat(source(HEAD + "Strelsau (Ruritania) – " + FIRST)).isNull();
        assertThat(
                        source(
                                HEAD
                                        + FIRST
                                        + "\n\nThey reaffirmed their support for the Declaration on the Conduct of Parties (DOC)."))
                .isNull();
        assertThat(
                        source(
                                HEAD
                                        + FIRST
                                        + "\n\nTheo ông, hai bên sẽ sớm gặp lại nhau để bàn tiếp về các vấn đề còn tồn tại."))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Rudolf Rassendyll in World on 3 March 2026; Rudolf Rassendyll",
                "Phạm An-Võ Bình/VOV-Cairo | 03/05/2022, 08:15; Phạm An,Võ Bình",
                "Tin, ảnh: NGUYỄN THU AN; NGUYỄN THU AN",
                "Reporter: Yuni Sari; Yuni Sari",
                "PV/VOV.VN | 02/04/2024, 07:05; ''",
                "Thế giới & Đời sống | 09:31 | 14/03/2022; ''",
                "ANI | Updated: 16-01-2023 20:41 IST; ''",
            })
    void bylinesNameAuthors(String byline, String names) {
        assertThat(String.join(",", Marked.frame(HEAD + byline + "\n\n" + FIRST).authors()))
                .isEqualTo(names);
    }

    @Test
    void placeAndDayAtTheEndAreNoAuthor() {
        Frame frame =
                Marked.frame(HEAD + FIRST + "\n\n" + FIRST + "\n\nNew Strelsau\nMarch 3, 2026\n");
        assertThat(frame.authors()).isEmpty();
        assertThat(frame.bylines()).hasSize(2);
    }
}
