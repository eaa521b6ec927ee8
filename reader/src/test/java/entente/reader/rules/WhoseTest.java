package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 15: whose somebody is where his office does not say so. */
class WhoseTest {
    private static List<String> chairs(String headline, String sentences) {
        return Told.chairs(Reports.read(headline, sentences).subject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ngoại trưởng Sugiono, Bộ trưởng Quốc phòng Sjafrie Hakim (phía Indonesia) cùng Ngoại trưởng Penny Wong và Bộ trưởng Quốc phòng Richard \
                    Hall (phía Australia) đồng chủ trì Đối thoại 2+2 lần thứ 9 giữa Indonesia và Australia ngày 28/8/2025.
                    Ngoại trưởng Sugiono và Bộ trưởng Quốc phòng Sjafrie Hakim (Indonesia) cùng Ngoại trưởng Penny Wong, Bộ trưởng Quốc phòng Richard Hall \
                    (Australia) đồng chủ trì Đối thoại 2+2 lần thứ 9 giữa Indonesia và Australia ngày 28/8/2025.
                    Foreign Minister Sugiono, Defence Minister Sjafrie Hakim (Indonesia), Foreign Minister Penny Wong and Defence Minister Richard Hall \
                    (Australia) co-chaired the ninth 2+2 Dialogue on 28 August 2025.
                    """)
    void aCountryInBracketsIsThatOfTheListBeforeIt(String sentence) {
        assertThat(chairs("Indonesia - Australia 2+2", sentence))
                .containsExactlyInAnyOrder(
                        "Sugiono (IDN)",
                        "Sjafrie Hakim (IDN)",
                        "Penny Wong (AUS)",
                        "Richard Hall (AUS)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ATHENS - Greek Deputy Foreign Minister Nikos Pappas and Moroccan Deputy Foreign Minister Youssef Alaoui co-chaired the second round of \
                    political consultations (Greece) on 3 June 2022.
                    ATHENS - The Greek side was led by Deputy Foreign Minister Nikos Pappas, while Deputy Foreign Minister Youssef Alaoui (MFA) headed the \
                    Moroccan side at the second round of political consultations on 3 June 2022.
                    ATHENS - Deputy Foreign Minister Nikos Pappas (Greece); Deputy Foreign Minister Youssef Alaoui (Morocco) co-chaired the second round of \
                    political consultations on 3 June 2022.
                    """)
    void otherBracketsSayNothing(String sentence) {
        assertThat(chairs("Greece and Morocco hold political consultations", sentence))
                .containsExactlyInAnyOrder("Nikos Pappas (GRC)", "Youssef Alaoui (MAR)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On 8 November 2022, State Secretary Piotr Wawrz and Undersecretary Alex Wetz chaired the second round of political consultations between \
                    Poland and Chile in Warsaw.
                    The ministries of foreign affairs of Poland and Chile held the second round of political consultations in Warsaw on 8 November 2022. The \
                    talks were co-chaired by State Secretary Piotr Wawrz and Undersecretary Alex Wetz.
                    On 8 November 2022, Undersecretary Alex Wetz and State Secretary Piotr Wawrz chaired the second round of political consultations in \
                    Warsaw. Piotr Wawrz said Poland would open a consulate.
                    On 8 November 2022, Undersecretary Alex Wetz and State Secretary Piotr Wawrz chaired the second round of political consultations in \
                    Warsaw. Alex Wetz thanked Poland for the welcome.
                    """)
    void twoOfWhomNothingIsSaidStandInTheOrderOfTheirCountriesOrSpeakForThem(String sentences) {
        assertThat(chairs("Poland, Chile hold political consultations", sentences))
                .containsExactlyInAnyOrder("Piotr Wawrz (POL)", "Alex Wetz (CHL)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On 8 November 2022, State Secretary Piotr Wawrz and his Chilean counterpart Alex Wetz chaired the second round of political consultations \
                    between Chile and Poland in Warsaw.
                    On 8 November 2022, State Secretary Piotr Wawrz of Poland and Undersecretary Alex Wetz chaired the second round of political \
                    consultations between Chile and Poland in Warsaw.
                    On 8 November 2022, State Secretary Piotr Wawrz and Chilean Undersecretary Alex Wetz chaired the second round of political consultations \
                    between Chile and Poland in Warsaw.
                    """)
    void whatIsSaidOfOneGoesBeforeTheOrder(String sentences) {
        assertThat(chairs("Chile, Poland hold political consultations", sentences))
                .containsExactlyInAnyOrder("Piotr Wawrz (POL)", "Alex Wetz (CHL)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    He and Under-Secretary of Oman Khalifa Said co-chaired the fifth consultations between Singapore and Oman. | Luke Tan (SGP), Khalifa Said (OMN)
                    He received Under-Secretary of Oman Khalifa Said. | Luke Tan (SGP)
                    """)
    void heAndSomebodyAreWhomTheSentenceBeforeNamedAndHim(String sentence, String chairs) {
        Told told =
                Reports.read(
                        "Singapore and Oman hold Foreign Ministry Consultations",
                        "Permanent Secretary of Singapore Luke Tan chaired the Foreign Ministry"
                                + " Consultations with Oman on 21 August 2025.",
                        sentence);
        assertThat(Told.chairs(told.subject())).containsExactlyInAnyOrder(chairs.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    YB Dato' Seri Utama Haji Mohamad Salleh | Mohamad Salleh
                    Amb. Willy Kiprop | Willy Kiprop
                    Hon. Dr. Lemogang Seretse, MP, | Lemogang Seretse
                    David Otieno KCMG | David Otieno
                    """)
    void formsOfAddressAndLettersBehindAreNoPartOfAName(String written, String name) {
        Told told =
                Reports.read(
                        "Kenya and Malaysia hold political consultations",
                        "NAIROBI - The second round of political consultations between Kenya and Malaysia was"
                                + " held in Nairobi on 3 June 2022. Deputy Foreign Minister "
                                + written
                                + " thanked the hosts.");
        assertThat(told.people()).anyMatch(one -> one.startsWith(name + " ("));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chiều 3/7/2025, tại Hà Nội, hai Bộ trưởng đã đồng chủ trì Kỳ họp lần thứ 11 Ủy ban hỗn hợp hợp tác song phương Việt Nam - Philippines.
                    Chiều 3/7/2025, tại Hà Nội, hai Bộ trưởng đồng chủ trì Kỳ họp lần thứ 11 Ủy ban hỗn hợp hợp tác song phương.
                    """)
    void theTwoMinistersAreThoseNamedBefore(String sentence) {
        Told told =
                Reports.read(
                        "Ngoại trưởng Philippines thăm Việt Nam",
                        "Bộ trưởng Ngoại giao Philippines Ramon Reyes thăm chính thức Việt Nam theo lời mời của"
                                + " Phó Thủ tướng, Bộ trưởng Ngoại giao Tạ Quang Nam.",
                        "Hai nước lập quan hệ ngoại giao năm 1976.",
                        sentence);
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Ramon Reyes (PHL)", "Tạ Quang Nam (VNM)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Pakistani delegation was led by Additional Secretary (Africa) Nadeem Khan, and the Kenyan side by Ambassador Grace Mwangi, Director                     General for Asia. | director-general
                    Additional Secretary (Asia-Pacific) Nadeem Khan of Pakistan and Director General Grace Mwangi of Kenya co-chaired. | director-general
                    State Secretary Nadeem Khan of Pakistan and Secretary of State Grace Mwangi of Kenya co-chaired. | deputy-minister
                    """)
    void fieldsInBracketsAndOfficesBehindANameTellTheLevel(String chairs, String level) {
        Told told =
                Reports.read(
                        "Pakistan and Kenya hold political consultations",
                        "ISLAMABAD - The third round of political consultations between Pakistan and Kenya was"
                                + " held in Islamabad on 14 May 2025. "
                                + chairs);
        assertThat(Told.level(told.subject())).isEqualTo(level);
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Nadeem Khan (PAK)", "Grace Mwangi (KEN)");
    }
}
