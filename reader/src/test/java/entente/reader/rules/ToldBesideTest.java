package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions told behind an invitation or a journey, and texts signed at them. */
class ToldBesideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nhận lời mời của Thứ trưởng Ngoại giao Ghana Kofi Mensah, ngày 4-5/6/2025, Thứ trưởng Ngoại giao Lê Văn An đã thăm Ghana và đồng chủ trì Tham khảo chính trị Việt Nam - Ghana lần thứ 5 tại Accra. | held",
                "Theo lời mời của Bộ Ngoại giao Ghana, Thứ trưởng Ngoại giao Lê Văn An sẽ thăm, làm việc tại Ghana và đồng chủ trì Tham khảo chính trị Việt Nam - Ghana lần thứ 5 tại Accra ngày 5/6/2025. | planned",
                "Ngày 5/6/2025, tại Accra, Thứ trưởng Ngoại giao Lê Văn An và Thứ trưởng Ngoại giao Ghana Kofi Mensah đồng chủ trì Tham khảo chính trị Việt Nam - Ghana lần thứ 5. | held",
            })
    void anAcceptedInvitationInvitesToNothing(String lead, String status) {
        Told told =
                Reports.read(
                        "Tham khảo chính trị Việt Nam - Ghana lần thứ 5",
                        lead,
                        "Kỳ tham khảo lần thứ 4 được tổ chức tại Hà Nội tháng 10/2023.");
        assertThat(told.subject().ordinal()).isEqualTo(5);
        assertThat(told.subject().status())
                .isEqualTo(status.equals("held") ? Status.HELD : Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers signed an agreement on air services between the two countries. | agreement on air services between the two countries",
                "After the talks, the two sides signed a MoU on cooperation in the field of tourism. | MoU on cooperation in the field of tourism",
                "They signed a memorandum of understanding on fisheries in Accra. | memorandum of understanding on fisheries",
            })
    void aTextSignedNowIsAnAgreementInSmallLettersToo(String sentence, String name) {
        Told told =
                Reports.read(
                        "Fourth Ghana-Chile Joint Commission",
                        "The fourth Ghana-Chile Joint Commission was held in Accra on 12 March 2024.",
                        sentence);
        assertThat(told.findings().agreements()).singleElement().extracting("name").isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They agreed to sign an agreement on air services.",
                "They reached agreement on air services.",
                "They are negotiating a memorandum of understanding on fisheries.",
                "Both sides will conclude the Agreement on Extradition and the Agreement on Tourism.",
            })
    void aTextToComeIsNone(String sentence) {
        Told told =
                Reports.read(
                        "Fourth Ghana-Chile Joint Commission",
                        "The fourth Ghana-Chile Joint Commission was held in Accra on 12 March 2024.",
                        sentence);
        assertThat(told.findings().agreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "During the visit, she co-chaired the fourth Ghana-Chile Joint Commission with Foreign Minister Ana Rojas of Chile in Santiago on 12 March 2024. | Efua Boateng (GHA)",
                "She and Foreign Minister Ana Rojas of Chile co-chaired the fourth Ghana-Chile Joint Commission in Santiago on 12 March 2024. | Efua Boateng (GHA)",
            })
    void sheWhoCoChairsWasNamedBefore(String sentence, String chair) {
        Told told =
                Reports.read(
                        "Ghana's minister visits Chile",
                        "Minister of State for Foreign Affairs Efua Boateng of Ghana paid an official visit to Chile from 11 to 13 March 2024. "
                                + sentence);
        assertThat(Told.chairs(told.subject())).contains(chair, "Ana Rojas (CHL)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alongside their meeting on the margins of the 80th session of the UN General Assembly in New York | 80th session of the UN General Assembly",
                "on the sidelines of the ASEAN Foreign Ministers' Meeting (AMM-58) in Kuala Lumpur | AMM-58",
                "on the margins of the Munich Security Conference | Munich Security Conference",
            })
    void theOccasionIsTheEventWithItsNumber(String where, String occasion) {
        Told told =
                Reports.read(
                        "Ghana, Chile foreign ministers meet",
                        "On 12 March 2024, Foreign Minister Kofi Mensah of Ghana met Foreign Minister Ana Rojas of Chile %s."
                                .formatted(where));
        assertThat(told.subject().occasion()).isEqualTo(occasion);
    }
}
