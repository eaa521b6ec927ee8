package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Commitment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 2: both agree, one alone pledges; who invites or proposes speaks. */
class WhoUndertakesTest {
    private static String who(Lead lead, String sentence) {
        Commitment one = lead.with(sentence).commitment();
        return one.act().word() + " " + Told.codes(one.by());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên cam kết tạo thuận lợi cho doanh nghiệp hai nước. | agree HUN,VNM
                    HUNGARY_VIETNAM | Việt Nam và Hungary nhất trí tăng số học bổng cho sinh viên. | agree HUN,VNM
                    CAMBODIA_JAPAN | Hai nước khẳng định sẽ phối hợp chặt chẽ tại Liên hợp quốc. | agree JPN,KHM
                    BRAZIL_VIETNAM | Hai Bộ trưởng nhất trí thúc đẩy đàm phán hiệp định thương mại tự do. | agree BRA,VNM
                    INDIA_KENYA | Both sides pledged to fight piracy in the Indian Ocean. | agree IND,KEN
                    EGYPT_NORWAY | Egypt and Norway vowed to protect the marine environment. | agree EGY,NOR
                    INDONESIA_TURKEY | The two ministers reaffirmed that they would complete the negotiations on the trade agreement. | agree IDN,TUR
                    KAZAKHSTAN_MONGOLIA | Kazakhstan and Mongolia will simplify customs procedures. | agree KAZ,MNG
                    LAOS_VIETNAM | Hai nước khẳng định tiếp tục dành cho nhau ưu tiên cao nhất. | agree LAO,VNM
                    LAOS_VIETNAM | Lãnh đạo hai Bộ cam kết duy trì tiếp xúc thường xuyên. | agree LAO,VNM
                    HUNGARY_VIETNAM | Các bên sẵn sàng chia sẻ kinh nghiệm về quản lý nước. | agree HUN,VNM
                    ARGENTINA_SOUTH_AFRICA | The two countries committed themselves to reforming the Security Council. | agree ARG,ZAF
                    INDIA_KENYA | New Delhi and Nairobi agreed to speed up the defence talks. | agree IND,KEN
                    EGYPT_NORWAY | The Egyptian and Norwegian sides agreed to promote tourism. | agree EGY,NOR
                    """)
    void whenBothUndertakeTheyAgreeWhateverTheVerb(Lead lead, String sentence, String who) {
        assertThat(who(lead, sentence)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hungary cam kết tiếp tục cung cấp 200 suất học bổng mỗi năm cho Việt Nam. | pledge HUN
                    LAOS_VIETNAM | Bộ trưởng Trần Đức Hải khẳng định Việt Nam sẽ hỗ trợ Lào xây dựng trường nội trú. | pledge VNM
                    CAMBODIA_JAPAN | Phía Nhật Bản khẳng định sẽ hỗ trợ Campuchia xây dựng cảng Sihanoukville. | pledge JPN
                    INDIA_KENYA | India committed to providing a credit line of 250 million dollars for farm machinery. | pledge IND
                    EGYPT_NORWAY | Mr Mansour said that Egypt would ease visa rules for Norwegian tourists. | pledge EGY
                    INDONESIA_TURKEY | The Turkish side stood ready to build hospitals in Aceh. | pledge TUR
                    ARGENTINA_SOUTH_AFRICA | South Africa promised to open its market to Argentine lemons. | pledge ZAF
                    HUNGARY_VIETNAM | Phía Việt Nam sẽ tạo điều kiện thuận lợi cho doanh nghiệp Hungary. | pledge VNM
                    BRAZIL_VIETNAM | Bộ trưởng Paulo Azevedo khẳng định Brazil sẽ thúc đẩy các nước MERCOSUR khởi động đàm phán với Việt Nam. | pledge BRA
                    HUNGARY_VIETNAM | Thứ trưởng Péter Szabó khẳng định sẽ tiếp tục ủng hộ cộng đồng người Việt Nam tại Hungary. | pledge HUN
                    KAZAKHSTAN_MONGOLIA | Mongolia reaffirmed its readiness to supply meat to Kazakhstan. | pledge MNG
                    INDONESIA_TURKEY | Minister Budi said Indonesia would send experts to Türkiye. | pledge IDN
                    EGYPT_NORWAY | Oslo will continue to support the training of Egyptian doctors. | pledge NOR
                    """)
    void whenOneSideUndertakesAloneItPledges(Lead lead, String sentence, String who) {
        assertThat(who(lead, sentence)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Thứ trưởng Péter Szabó mời Thứ trưởng Lê Quang Huy sớm thăm Hungary. | invite HUN
                    BRAZIL_VIETNAM | Bộ trưởng Trần Đức Hải trân trọng mời Bộ trưởng Paulo Azevedo thăm Việt Nam. | invite VNM
                    INDONESIA_TURKEY | Minister Kemal Aydın invited his Indonesian counterpart to visit Istanbul. | invite TUR
                    ARGENTINA_SOUTH_AFRICA | Ms Ferreyra invited Mr Nkosi to visit Buenos Aires. | invite ARG
                    LAOS_VIETNAM | Bộ trưởng Bounmy Vongsa đề nghị Việt Nam tăng số học bổng cho cán bộ Lào. | propose LAO
                    CAMBODIA_JAPAN | Phía Campuchia đề xuất mở tuyến bay thẳng Phnom Penh - Osaka. | propose KHM
                    INDIA_KENYA | The Kenyan side proposed setting up a joint business forum. | propose KEN
                    KAZAKHSTAN_MONGOLIA | Mongolia suggested opening a trade house in Almaty. | propose MNG
                    LAOS_VIETNAM | Bộ trưởng Trần Đức Hải đề nghị phía Lào tạo thuận lợi cho doanh nghiệp Việt Nam. | propose VNM
                    INDIA_KENYA | Mr Mehta invited Mr Otieno to visit India. | invite IND
                    EGYPT_NORWAY | Egypt invited Norwegian companies to invest in the Suez Canal Economic Zone. | invite EGY
                    """)
    void whoSpeaksInvitesOrProposes(Lead lead, String sentence, String who) {
        assertThat(who(lead, sentence)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Thứ trưởng Péter Szabó nhận lời mời thăm Việt Nam.
                    BRAZIL_VIETNAM | Chuyến thăm được thực hiện theo lời mời của Bộ trưởng Paulo Azevedo.
                    INDONESIA_TURKEY | Minister Budi was in Ankara at the invitation of his Turkish counterpart.
                    INDIA_KENYA | The Indian side took note of the proposals made by Kenya.
                    """)
    void anInvitationMentionedIsNotMade(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }
}
