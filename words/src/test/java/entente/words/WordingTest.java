package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Party;
import entente.domain.Place;
import entente.domain.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording english = new Wording(Messages.in(Language.EN));
    private final Wording vietnamese = new Wording(Messages.in(Language.VI));
    private final Wording lao = new Wording(Messages.in(Language.LO));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2017-05-31 | 2017-05-31 | 31 May 2017             | 31/5/2017
            2023-11-21 | 2023-11-23 | 21–23 November 2023     | 21–23/11/2023
            2023-06-01 | 2023-06-30 | June 2023               | tháng 6/2023
            2017-10-01 | 2017-12-31 | October–December 2017   | tháng 10–12/2017
            2018-01-01 | 2018-12-31 | 2018                    | năm 2018
            2014-01-01 | 2020-12-31 | 2014–2020               | 2014–2020
            2023-12-01 | 2024-02-29 | December 2023 – February 2024 | tháng 12/2023 – tháng 2/2024
            2023-12-30 | 2024-01-02 | 30 December 2023 – 2 January 2024 | 30/12/2023 – 2/1/2024
            """)
    void timesAreSaidAsPeopleSayThem(
            LocalDate from, LocalDate to, String inEnglish, String inVietnamese) {
        assertThat(english.date(new When.Within(from, to))).isEqualTo(inEnglish);
        assertThat(vietnamese.date(new When.Within(from, to))).isEqualTo(inVietnamese);
    }

    @Test
    void aTermWithoutABeginningIsSaidAsSuch() {
        assertThat(english.date(new When.By(LocalDate.parse("2025-12-31"))))
                .isEqualTo("by 31 December 2025");
        assertThat(english.date(When.UNSAID)).isEmpty();
    }

    @Test
    void partiesAreNamedInTheInterfaceLanguage() {
        assertThat(english.party(new Party("VNM"))).isEqualTo("Vietnam");
        assertThat(vietnamese.party(new Party("LAO"))).isEqualTo("Lào");
        assertThat(lao.party(new Party("LAO"))).isEqualTo("ລາວ");
        assertThat(english.party(new Party("EUE"))).isEqualTo("European Union");
        assertThat(english.party(new Party("ASEAN"))).isEqualTo("ASEAN");
        assertThat(english.party(new Party("XYZ"))).isEqualTo("XYZ");
    }

    @Test
    void whatIsUnknownOfAPlaceIsLeftOut() {
        assertThat(english.place(new Place(new Party("VNM"), null))).isEqualTo("Vietnam");
        assertThat(english.place(new Place(new Party("SGP"), "Singapore"))).isEqualTo("Singapore");
        assertThat(english.place(null)).isEmpty();
    }

    @Test
    void aDoubtsPathIsSaidInWords() {
        assertThat(english.about("report.published")).isEqualTo("publication date");
        assertThat(english.about("m1.when")).isEqualTo("m1, date");
        assertThat(english.about("m1.colour")).isEqualTo("m1.colour");
    }
}
