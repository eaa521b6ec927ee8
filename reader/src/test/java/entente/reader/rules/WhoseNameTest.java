package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose somebody is by what stands around his name, and what a name does not name. */
class WhoseNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phạm Đức Minh | Chile | CHL,VNM",
                "Lê Thị Thu Nga | Kenya | KEN,VNM",
                "Hoàng Anh Tuấn | Peru | PER,VNM",
            })
    void aSyllableOfANameNamesNoCountry(String name, String country, String parties) {
        Told told =
                Reports.read(
                        "Bộ trưởng Ngoại giao %s gặp Bộ trưởng Ngoại giao %s"
                                .formatted(name, country),
                        "Ngày 12/3/2024, tại Manila, Bộ trưởng Ngoại giao %s đã gặp Bộ trưởng Ngoại giao %s Ana Rojas."
                                .formatted(name, country));
        assertThat(Told.codes(told.subject().parties())).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bộ trưởng Ngoại giao Đức Johann Weber | DEU,VNM",
                "Ngoại trưởng Nga Ivan Petrov | RUS,VNM",
                "Đoàn Pháp do Ngoại trưởng Jean Moreau dẫn đầu | FRA,VNM",
            })
    void behindAnOfficeOrADelegationItDoes(String who, String parties) {
        Told told =
                Reports.read(
                        "Bộ trưởng Ngoại giao Lê Văn An hội đàm với " + who,
                        "Ngày 12/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao Lê Văn An đã hội đàm với %s."
                                .formatted(who));
        assertThat(Told.codes(told.subject().parties())).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nhận lời mời của Thứ trưởng Bộ Quốc phòng Ý, Thượng tướng Lê Văn An, Thứ trưởng Bộ Quốc phòng, sẽ dẫn đầu đoàn đại biểu tham dự Đối thoại Chính sách quốc phòng Việt Nam - Ý lần thứ 6 từ ngày 3 đến 6/11/2025 tại Rome. | Lê Văn An (VNM)",
                "Nhận lời mời của Bộ trưởng Thương mại Ý Marco Rossi, Bộ trưởng Công Thương Lê Văn An sẽ dẫn đầu đoàn đại biểu tham dự Kỳ họp lần thứ 6 Ủy ban hỗn hợp Việt Nam - Ý từ ngày 3 đến 6/11/2025 tại Rome. | Lê Văn An (VNM)",
            })
    void whoGoesByInvitationLeadsHisOwnSide(String lead, String chair) {
        Told told = Reports.read("Sắp diễn ra hoạt động hợp tác Việt Nam - Ý", lead);
        assertThat(told.subject().status()).isEqualTo(Status.PLANNED);
        assertThat(Told.chairs(told.subject())).contains(chair);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thay mặt Tổng thống Pedro Rojas, Bộ trưởng Ana Silva mời Chủ tịch nước thăm Chile. | invite CHL | Pedro Rojas (CHL)",
                "Bộ trưởng Ana Silva thay mặt Tổng thống Pedro Rojas mời Chủ tịch nước Trần Văn Bình thăm Chile. | invite CHL | Pedro Rojas (CHL)",
                "Thay mặt Chủ tịch nước Trần Văn Bình, Bộ trưởng Lê Văn An mời Tổng thống Chile thăm Việt Nam. | invite VNM | Trần Văn Bình (VNM)",
            })
    void inWhoseNameSomebodySpeaksIsOfHisSide(String sentence, String act, String person) {
        Told told =
                Reports.read(
                        "Việt Nam - Chile hội đàm",
                        "Ngày 12/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao Lê Văn An đã hội đàm với Bộ trưởng Ngoại giao Chile Ana Silva.",
                        sentence);
        assertThat(told.undertakings()).singleElement().asString().startsWith(act);
        assertThat(told.people()).anyMatch(one -> one.startsWith(person));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ms Silva thanked Kenya. On behalf of President Paul Mwangi, he invited the Chilean President to Nairobi.",
                "Ms Silva thanked Kenya. She invited, on behalf of the President, the Kenyan minister to Santiago.",
            })
    void aPronounBehindNamesNobodyOfTheOtherSide(String sentence) {
        Told told =
                Reports.read(
                        "Kenya, Chile hold talks",
                        "On 12 March 2024, Foreign Minister John Otieno of Kenya held talks with Foreign Minister Ana Silva of Chile in Nairobi.",
                        sentence);
        assertThat(told.people()).noneMatch(one -> one.startsWith("Paul Mwangi (CHL)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Minister to visit Muscat and Amman | departs for Oman and Jordan | Muscat | Oman | JOR",
                "Foreign Minister to visit Lima and Quito | leaves for Peru and Ecuador | Lima | Peru | ECU",
            })
    void whoVisitsTwoCountriesIsOfNeither(
            String title, String journey, String city, String first, String second) {
        Told told =
                Reports.read(
                        title,
                        "12 March 2026",
                        "Foreign Minister Helen Marsden %s this weekend.".formatted(journey),
                        "In %s, Ms Marsden and the foreign minister of %s will co-chair the 4th session of the New Zealand-%s Joint Commission on 21 March."
                                .formatted(city, first, first));
        assertThat(Told.codes(told.subject().parties())).contains("NZL").doesNotContain(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oman and Jordan hold consultations | JOR,OMN",
                "Oman's delegation visits Jordan for consultations | JOR,OMN",
            })
    void twoThatMeetOrOneThatVisitsTheOtherAreAPair(String title, String pair) {
        Told told =
                Reports.read(
                        title,
                        "AMMAN, 12 March 2026 - Oman and Jordan held the third round of political consultations in Amman on 11 March 2026.");
        assertThat(Told.codes(told.subject().parties())).isEqualTo(pair);
    }
}
