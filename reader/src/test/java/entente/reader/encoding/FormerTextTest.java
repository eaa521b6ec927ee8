package entente.reader.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerTextTest {
    private static final String TEXT =
            "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ ba tại Việt Nam vào năm 2018.";
    private static final String TCVN3 =
            "Hai bªn nhÊt trÝ tæ chøc Tham kh¶o chÝnh trÞ lÇn thø ba t¹i ViÖt Nam vµo n¨m 2018.";
    private static final String VNI =
            "Hai beân nhaát trí toå chöùc Tham khaûo chính trò laàn thöù ba taïi Vieät Nam vaøo naêm"
                    + " 2018.";
    private static final String VIQR =
            "Hai be^n nha^'t tri' to^? chu+'c Tham kha?o chi'nh tri. la^`n thu+' ba ta.i Vie^.t Nam"
                    + " va`o na(m 2018.";

    private static FormerText of(String characters) {
        return Objects.requireNonNull(FormerText.in(characters));
    }

    private static FormerText of(byte[] bytes) {
        return Objects.requireNonNull(FormerText.in(bytes));
    }

    @Test
    void theFontsOfTheOfficesAreRead() {
        assertThat(of(TCVN3.getBytes(Former.LATIN)))
                .isEqualTo(new FormerText(TEXT, "TCVN3 (ABC)"))
                .isEqualTo(of(TCVN3));
    }

    @Test
    void theFontsOfTheSouthAreRead() {
        assertThat(of(VNI.getBytes(Former.LATIN)))
                .isEqualTo(new FormerText(TEXT, "VNI"))
                .isEqualTo(of(VNI));
    }

    @Test
    void theCodePageOfWindowsIsReadAndComposed() {
        // It has the letters, and the tones as marks behind them.
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < TEXT.length(); i++) {
            String letter = TEXT.substring(i, i + 1);
            String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
            int tone = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "").length();
            boolean toned = tone < marks.length();
            String bare = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            parted.append(Normalizer.normalize(bare, Normalizer.Form.NFC));
            parted.append(toned ? marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "") : "");
        }
        byte[] bytes = parted.toString().getBytes(Charset.forName("windows-1258"));
        assertThat(of(bytes)).isEqualTo(new FormerText(TEXT, "Windows-1258"));
    }

    @Test
    void theSpellingOfMailsIsRead() {
        assertThat(of(VIQR)).isEqualTo(new FormerText(TEXT, "VIQR"));
    }

    @Test
    void aFullStopInTheSpellingOfMailsIsATone() {
        String mail = VIQR + " Hai Bo^. Ngoa.i giao se~ la`m vie^.c. Hai be^n ha`i lo`ng.";
        assertThat(of(mail).text()).endsWith("Hai Bộ Ngoại giao sẽ làm việc. Hai bên hài lòng.");
    }

    @Test
    void headlinesInCapitalsHaveTheirCapitalsAgain() {
        assertThat(of("CéNG HOµ HéI NGHÞ\n" + TCVN3).text()).startsWith("CỘNG HOÀ HỘI NGHỊ\n");
    }

    @Test
    void theLaoFontsOfThatTimeAreRead() {
        String lao = "¡¾­ Áì½ À¯ñ­ Ã­ ê†".replace("†", "ú");
        String text = (lao + " Ä©É ¢º¤ ").repeat(4);
        assertThat(of(text.getBytes(Former.LATIN)).encoding()).isEqualTo("Lao ASCII (Saysettha)");
        assertThat(of(text).text()).startsWith("ການ ແລະ ເປັນ ໃນ ທ່ ໄດ້ ຂອງ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Both sides agreed to hold the next round (the third) in 2018. Were they (all) ready?"
                        + " They would meet `soon' - the café in Vientiane had closed.",
                "Les deux parties sont convenues de tenir la prochaine séance à Hanoï en 2018. Elles"
                        + " ont évoqué l'éducation et la santé. Où en était-on après l'été, déjà passé ?",
                "Die Gespräche über Änderungen führten zu größeren Übereinkünften. Beide Seiten"
                        + " begrüßten dies. Die nächste Sitzung fände später für alle gemäß Plan statt.",
                "As duas delegações discutirão a cooperação. À tarde não há sessão; amanhã haverá."
                        + " São três os acordos já concluídos: educação, saúde e ciência.",
                "ສອງຝ່າຍເຫັນດີ ສືບຕໍ່ຮ່ວມມື. ທ່ານ ລັດຖະມົນຕີ ໄດ້ເຊີນ. ກອງປະຊຸມ ຄັ້ງຕໍ່ໄປ.",
                "if (a^b) { x = (y+z)`; } a+b+c+d+e+f (o+u+i) a~b~c~d e^e^e^e i^i^i"
            })
    void whatIsNoneIsLeftAlone(String text) {
        assertThat(FormerText.in(text)).isNull();
        assertThat(FormerText.in(text.getBytes(StandardCharsets.ISO_8859_1))).isNull();
        assertThat(FormerText.in(text.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void vietnameseOfTodayIsLeftAlone() {
        assertThat(FormerText.in(TEXT)).isNull();
        assertThat(FormerText.in(Normalizer.normalize(TEXT, Normalizer.Form.NFD))).isNull();
        assertThat(FormerText.in(TEXT.getBytes(StandardCharsets.UTF_8))).isNull();
    }
}
