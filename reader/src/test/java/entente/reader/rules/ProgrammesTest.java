package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unscored: training and exchange, with counts and years where the text tells them. */
class ProgrammesTest {
    private static String told(Programme programme) {
        var party = programme.party();
        return "%s; %s %s; %s; %s"
                .formatted(
                        party == null ? "?" : party.code(),
                        programme.count(),
                        programme.unit().word(),
                        programme.name(),
                        Told.when(programme.years()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Việt Nam sẽ dành 60 suất học bổng mỗi năm cho Lào giai đoạn 2022-2027. | VNM; 60 scholarships; suất học bổng; \
                    2022-01-01/2027-12-31
                    HUNGARY_VIETNAM | Phía Hungary cam kết cấp 1.200 suất học bổng cho sinh viên Việt Nam. | HUN; 1200 scholarships; suất học bổng; unsaid
                    HUNGARY_VIETNAM | Thứ trưởng Lê Quang Huy đề nghị Hungary tăng học bổng cho sinh viên Việt Nam. | HUN; null scholarships; học bổng; unsaid
                    HUNGARY_VIETNAM | Thứ trưởng Lê Quang Huy cảm ơn Hungary đã tài trợ 25 suất đào tạo nông nghiệp. | HUN; 25 places; suất đào tạo nông \
                    nghiệp; unsaid
                    LAOS_VIETNAM | Việt Nam sẽ đào tạo cho Lào 45 kỹ sư trong năm 2024. | VNM; 45 people; kỹ sư; 2024-01-01/2024-12-31
                    LAOS_VIETNAM | Việt Nam sẽ tiếp tục cử giáo viên sang Lào. | VNM; null teachers; giáo viên; unsaid
                    INDIA_KENYA | India will grant 1,160 scholarships for the 2025 school year. | IND; 1160 scholarships; scholarships; \
                    2025-01-01/2025-12-31
                    INDIA_KENYA | India offered to train 30 Kenyan officials at the Foreign Service Institute. | IND; 30 people; Kenyan officials; unsaid
                    INDIA_KENYA | India offered twenty training places a year. | IND; 20 places; training places; unsaid
                    EGYPT_NORWAY | Norway pledged to raise the number of scholarships for Egyptian students to 90 a year. | NOR; 90 scholarships; \
                    scholarships; unsaid
                    """)
    void whatIsGivenIsToldWithItsGiverCountAndYears(Lead lead, String sentence, String programme) {
        assertThat(lead.with(sentence).findings().programmes())
                .extracting(ProgrammesTest::told)
                .containsExactly(programme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Hai bên nhất trí tăng cường hợp tác giáo dục, đào tạo nguồn nhân lực.
                    LAOS_VIETNAM | Hơn 30 cán bộ hai Bộ Ngoại giao đã dự cuộc họp.
                    LAOS_VIETNAM | Năm 2022, hai bên đã ký 15 văn kiện, trong đó có văn kiện về đào tạo.
                    INDIA_KENYA | A new train service carried 187 officials to Mombasa.
                    INDIA_KENYA | The two sides agreed to strengthen cooperation in education and training.
                    INDIA_KENYA | About 1,160 students came to the concert.
                    """)
    void noProgrammeIsMadeOfOtherWords(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().programmes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | India will grant 40 scholarships. Mr Mehta said that India would grant 40 scholarships to Kenyan students. | 2
                    """)
    void aProgrammeToldTwiceIsOneWithTwoEvidences(Lead lead, String sentence, int evidences) {
        assertThat(lead.with(sentence).findings().programmes())
                .singleElement()
                .satisfies(one -> assertThat(one.evidence()).hasSize(evidences));
    }
}
