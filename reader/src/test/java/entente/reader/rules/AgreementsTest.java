package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Agreement;
import entente.domain.Observance;
import entente.domain.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 13: agreements of the pair, observances, roles. */
class AgreementsTest {
    private static String told(Agreement agreement) {
        return agreement.name()
                + "; "
                + agreement.level().word()
                + "; "
                + Told.when(agreement.period());
    }

    private static String told(Role role) {
        return role.party().code() + "; " + role.role() + "; " + Told.when(role.when());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí triển khai hiệu quả Hiệp định hợp tác giáo dục giai đoạn 2023-2026. | Hiệp định hợp tác giáo dục giai \
                    đoạn 2023-2026; government; 2023-01-01/2026-12-31
                    LAOS_VIETNAM | Hai bên nhất trí thực hiện tốt Thỏa thuận hợp tác giữa hai Bộ Ngoại giao giai đoạn 2021-2025. | Thỏa thuận hợp tác giữa \
                    hai Bộ Ngoại giao giai đoạn 2021-2025; ministry; 2021-01-01/2025-12-31
                    LAOS_VIETNAM | Hai bên khẳng định tầm quan trọng của Hiệp ước Hữu nghị và Hợp tác. | Hiệp ước Hữu nghị và Hợp tác; treaty; unsaid
                    BRAZIL_VIETNAM | Hai Bộ trưởng đánh giá cao việc triển khai Bản ghi nhớ hợp tác về nông nghiệp ký năm 2018. | Bản ghi nhớ hợp tác về nông \
                    nghiệp; ministry; unsaid
                    INDIA_KENYA | The two sides agreed to implement the Memorandum of Understanding on Public Health. | Memorandum of Understanding on Public \
                    Health; ministry; unsaid
                    EGYPT_NORWAY | They reviewed the implementation of the Agreement on Air Services. | Agreement on Air Services; government; unsaid
                    INDONESIA_TURKEY | The ministers agreed to carry out the Plan of Action 2023-2027. | Plan of Action 2023-2027; government; \
                    2023-01-01/2027-12-31
                    KAZAKHSTAN_MONGOLIA | The parties stressed the value of the Treaty of Friendship. | Treaty of Friendship; treaty; unsaid
                    """)
    void anAgreementOfThePairIsFoundByNameLevelAndPeriod(
            Lead lead, String sentence, String agreement) {
        assertThat(lead.with(sentence).findings().agreements())
                .extracting(AgreementsTest::told)
                .containsExactly(agreement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Hai bên nhất trí triển khai hiệu quả các thỏa thuận cấp cao.
                    INDIA_KENYA | The two sides agreed to carry out the high-level agreements.
                    """)
    void agreementsOfLeadersAreHighLevel(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().agreements())
                .extracting(one -> one.level().word())
                .containsExactly("high-level");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí triển khai hiệu quả Hiệp định hợp tác giáo dục giai đoạn 2023-2026.
                    INDIA_KENYA | The two sides agreed to implement the Memorandum of Understanding on Public Health.
                    """)
    void theCommitmentToCarryItOutNamesIt(Lead lead, String sentence) {
        Told told = lead.with(sentence);
        assertThat(told.commitment().agreement())
                .isEqualTo(told.findings().agreements().getFirst().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhấn mạnh tầm quan trọng của Công ước Liên hợp quốc về Luật Biển năm 1982 (UNCLOS).
                    CAMBODIA_JAPAN | Hai bên ủng hộ thực hiện đầy đủ Tuyên bố về ứng xử của các bên ở Biển Đông (DOC).
                    LAOS_VIETNAM | Hai bên nhất trí sớm đàm phán và ký Hiệp định chuyển giao người bị kết án phạt tù.
                    BRAZIL_VIETNAM | Hai Bộ trưởng đã ký Biên bản cuộc họp.
                    INDIA_KENYA | The two sides reaffirmed their respect for the United Nations Convention on the Law of the Sea.
                    EGYPT_NORWAY | They agreed to negotiate an agreement on the transfer of prisoners.
                    INDONESIA_TURKEY | The ministers agreed to speed up the implementation of signed documents.
                    KAZAKHSTAN_MONGOLIA | At the end of the meeting the co-chairs signed the minutes.
                    """)
    void multilateralDraftAndUnnamedTextsAreNone(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().agreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Hai bên nhất trí tổ chức thành công Năm Đoàn kết hữu nghị Việt Nam - Lào 2022. | Năm Đoàn kết hữu nghị Việt Nam - Lào 2022
                    HUNGARY_VIETNAM | Hai bên nhất trí tổ chức Tuần văn hóa Việt Nam tại Hungary. | Tuần văn hóa Việt Nam
                    INDONESIA_TURKEY | The ministers agreed to hold the Year of Friendship in 2025. | Year of Friendship
                    KAZAKHSTAN_MONGOLIA | The parties agreed to hold Days of Culture of Kazakhstan in Mongolia. | Days of Culture of Kazakhstan
                    """)
    void aNamedYearOrWeekIsAnObservance(Lead lead, String sentence, String name) {
        assertThat(lead.with(sentence).findings().observances())
                .extracting(Observance::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Năm nay hai nước kỷ niệm 60 năm thiết lập quan hệ ngoại giao.
                    HUNGARY_VIETNAM | Quan hệ hai nước đã trải qua hơn 70 năm phát triển.
                    INDIA_KENYA | The two countries look back on 60 years of diplomatic ties.
                    EGYPT_NORWAY | Trade doubled in the last year.
                    """)
    void yearsOfTiesAreNone(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().observances()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Việt Nam ủng hộ Lào đảm nhiệm vai trò Chủ tịch ASEAN 2024. | LAO; ASEAN chair; 2024-01-01/2024-12-31
                    INDIA_KENYA | Mr Otieno congratulated India on its G20 presidency. | IND; G20 president; unsaid
                    INDONESIA_TURKEY | Türkiye pledged to support Indonesia's ASEAN chairmanship in 2023. | IDN; ASEAN chair; 2023-01-01/2023-12-31
                    """)
    void aChairmanshipIsARole(Lead lead, String sentence, String role) {
        assertThat(lead.with(sentence).findings().roles())
                .extracting(AgreementsTest::told)
                .containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Việt Nam ủng hộ Hungary đăng cai Hội nghị về nước sạch năm 2025.
                    INDIA_KENYA | Kenya will host the Africa Climate Summit.
                    EGYPT_NORWAY | Egypt hosted the climate conference in Sharm el-Sheikh.
                    """)
    void toHostAnEventIsNone(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().roles()).isEmpty();
    }
}
