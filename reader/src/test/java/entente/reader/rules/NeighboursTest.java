package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.MeetingKind;
import entente.domain.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to a session, and what to the words beside it. */
class NeighboursTest {
    private static Told announced(String name, String more) {
        return Reports.read(
                "Ghana, Togo to hold consultations next week",
                "ACCRA, 12 March 2024 - Ghana and Togo will hold the third round of their "
                        + name
                        + " in Accra on 20 March.",
                "Deputy Foreign Minister Ama Mensah is to lead the Ghanaian side, while the Togolese"
                        + " delegation will be headed by Deputy Foreign Minister Kossi Agbeko. "
                        + more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foreign office consultations (FOC)",
                "bilateral political consultations (BPC)",
                "political consultations (PC)",
            })
    void aNameAndItsAbbreviationAreOneSession(String name) {
        Told told = announced(name, "");
        assertThat(told.meetings()).hasSize(1);
        assertThat(Told.when(told.planned().when())).isEqualTo("2024-03-20");
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Ama Mensah (GHA)", "Kossi Agbeko (TGO)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He will pay a courtesy call on Foreign Minister Kofi Addo.",
                "He will also pay a courtesy call on Foreign Minister Kofi Addo on 19 March.",
                "He will call on Foreign Minister Kofi Addo.",
            })
    void aCallToComeIsNotWhatTheReportIsAbout(String call) {
        Told told = announced("political consultations", call);
        assertThat(told.subject().kind()).isEqualTo(MeetingKind.CONSULTATION);
        assertThat(told.subject().status()).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "following the third session of the Joint Commission, held in Accra on May 15 and 16, 2023. | HELD",
                "after the third session of the Joint Commission, held in Accra on May 15 and 16, 2023. | HELD",
                "at the third session of the Joint Commission, held in Accra on May 15 and 16, 2023. | HELD",
                "and to hold the following session of the Joint Commission in Lomé in 2025. | PLANNED",
                "and to convene the next session of the Joint Commission in Lomé in 2025. | PLANNED",
            })
    void whatFollowsASessionIsNoneToCome(String end, Status status) {
        Told told =
                Reports.read(
                        "Ghana and Togo agree to ease trade",
                        "ACCRA, May 17, 2023 - Ghana and Togo have agreed to remove trade barriers,"
                                + " their foreign ministries said, "
                                + end);
        assertThat(told.meetings()).extracting(one -> one.status()).containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the next meeting of the Indonesia-Türkiye Joint Committee on Trade in Bali.",
                "the next session of the Indonesia–Türkiye Intergovernmental Commission in Bali.",
                "the next meeting of the Joint Committee in Bali.",
            })
    void theNextMeetingIsPlannedThoughTheTwoCountriesStandInItsName(String session) {
        Told told = Lead.INDONESIA_TURKEY.with("The sides agreed to hold " + session);
        assertThat(told.planned().ordinal()).isNull();
        assertThat(told.commitment().meeting()).isEqualTo(told.planned().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sớm tổ chức Kỳ họp lần thứ 3 Ủy ban hỗn hợp; đưa kim ngạch thương mại lên 1 tỷ USD vào năm 2027. | unsaid
                    đưa kim ngạch thương mại lên 1 tỷ USD vào năm 2027; sớm tổ chức Kỳ họp lần thứ 3 Ủy ban hỗn hợp. | unsaid
                    sớm mở đường bay thẳng; tổ chức Kỳ họp lần thứ 3 Ủy ban hỗn hợp vào năm 2025; mở rộng thương mại vào năm 2027. | 2025-01-01/2025-12-31
                    """)
    void aSemicolonPartsOneItemsTimeFromTheNext(String items, String when) {
        Told told = Lead.BRAZIL_VIETNAM.with("Hai bên nhất trí " + items);
        assertThat(Told.when(told.planned().when())).isEqualTo(when);
    }

    @Test
    void ofTwoTimesOfOneSessionTheNarrowerTellsMore() {
        Told told =
                Lead.BRAZIL_VIETNAM.with(
                        "Hai bên sẽ tổ chức kỳ họp lần thứ 4 Ủy ban hỗn hợp trong năm 2024. Để chuẩn bị"
                                + " cho kỳ họp lần thứ 4 Ủy ban hỗn hợp vào cuối năm 2024, hai bên sẽ trao đổi"
                                + " đoàn.");
        assertThat(Told.when(told.planned().when())).isEqualTo("2024-10-01/2024-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resume the policy dialogue on cyber matters in the first half of 2024. | 1",
                "resume the policy dialogue on cyber matters. | 0",
                "resume the joint working group in the first half of 2024. | 0",
            })
    void aDialogueResumedAtATimeMeetsThen(String undertaking, int planned) {
        Told told = Lead.INDONESIA_TURKEY.with("The ministers agreed to " + undertaking);
        assertThat(told.meetings())
                .filteredOn(one -> one.status() == Status.PLANNED)
                .hasSize(planned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Additional Foreign Secretary (Afghanistan and West Asia)",
                "Additional Foreign Secretary (Africa)",
                "Additional Foreign Secretary",
            })
    void aFieldInBracketsBelongsToTheOffice(String office) {
        Told told =
                Reports.read(
                        "Pakistan, Norway hold fifth round of political consultations",
                        "ISLAMABAD: The fifth round of political consultations between Pakistan and"
                                + " Norway was held here on 4 October 2022. "
                                + office
                                + " Bilal Qadir led the Pakistani delegation, while the Norwegian side was"
                                + " headed by Director Ingrid Dahl.");
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Bilal Qadir (PAK)", "Ingrid Dahl (NOR)");
    }

    @Test
    void governorsOfTwoProvincesMeetInLaoToo() {
        Told told =
                Reports.read(
                        "ສອງແຂວງຊາຍແດນ ສືບຕໍ່ຮ່ວມມື",
                        "ທ່ານ ບຸນມີ ວົງສາ ເຈົ້າແຂວງຄຳມ່ວນ ແຫ່ງ ສປປ ລາວ ໄດ້ພົບປະຫາລືກັບ ທ່ານ ສົມຊາຍ ແສງທອງ"
                                + " ຜູ້ວ່າລາຊະການຈັງຫວັດໜອງຄາຍ ແຫ່ງ ຣາຊະອານາຈັກໄທ ໃນວັນທີ 20 ກຸມພາ 2024.");
        assertThat(Told.when(told.subject().when())).isEqualTo("2024-02-20");
        assertThat(told.subject().kind()).isEqualTo(MeetingKind.TALKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai Bộ trưởng nhất trí sớm tổ chức kỳ họp tiếp theo của Ủy ban hỗn hợp.",
                "Hai bên sẽ tổ chức cuộc họp tiếp theo vào thời điểm thích hợp.",
                "Hai nước trao đổi về các bước đi tiếp theo trong hợp tác song phương.",
            })
    void nextIsNoReception(String before) {
        Told told =
                Reports.read(
                        "Bộ trưởng Ngoại giao Việt Nam và Kenya điện đàm",
                        "12/03/2024, 18:05",
                        before,
                        "Chiều 12/3, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã điện đàm với Bộ trưởng"
                                + " Ngoại giao Kenya Musalia Mudavadi.");
        assertThat(told.subject().kind()).isEqualTo(MeetingKind.CALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"đã tiếp", "tiếp", "đã có buổi tiếp"})
    void whoReceivesStillReceives(String receives) {
        Told told =
                Reports.read(
                        "Thủ tướng tiếp Bộ trưởng Ngoại giao Kenya",
                        "12/03/2024, 18:05",
                        "Chiều 12/3, Thủ tướng Phạm Minh Chính "
                                + receives
                                + " Bộ trưởng Ngoại giao Kenya Musalia Mudavadi đang thăm Việt Nam.");
        assertThat(told.subject().kind()).isEqualTo(MeetingKind.COURTESY_CALL);
    }
}
