package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 9: the occasion is the larger event in whose margins a meeting took place, as the report
 * abbreviates it.
 */
class OccasionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bộ trưởng Ngoại giao gặp Ngoại trưởng Hà Lan | Ngày 13/7/2023, bên lề Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 56 (AMM-56) tại \
                    Jakarta, Bộ trưởng Ngoại giao Trần Đức Hải đã gặp Bộ trưởng Ngoại giao Hà Lan Pieter de Vries. | AMM-56
                    Bộ trưởng Ngoại giao gặp Ngoại trưởng Iran | Ngày 20/9/2022, nhân dịp tham dự Khóa họp 77 Đại hội đồng Liên hợp quốc tại New York, Bộ \
                    trưởng Ngoại giao Trần Đức Hải đã gặp Bộ trưởng Ngoại giao Iran Reza Karimi. | Khóa họp 77 Đại hội đồng Liên hợp quốc
                    Foreign ministers of Croatia and Ukraine meet | MUNICH - Croatian Foreign Minister Ivan Horvat met Ukrainian Foreign Minister Petro Koval \
                    on 18 February 2023 on the sidelines of the Munich Security Conference (MSC). | MSC
                    Foreign ministers of Chile and Rwanda hold talks | NEW YORK - Chilean Foreign Minister Carlos Muñoz held talks with Rwandan Foreign \
                    Minister Jean Habimana on 21 September 2022 on the margins of the 77th session of the UN General Assembly (UNGA 77). | UNGA 77
                    Foreign ministers of Oman and Peru meet | SAMARKAND - Omani Foreign Minister Said Al Busaidi met Peruvian Foreign Minister Luis Quispe on \
                    3 May 2023 on the sidelines of the G20 Foreign Ministers' Meeting. | G20 Foreign Ministers' Meeting
                    """)
    void theLargerEventIsTheOccasion(String headline, String sentence, String occasion) {
        assertThat(Reports.read(headline, sentence).subject().occasion()).isEqualTo(occasion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bộ trưởng Ngoại giao hội đàm với Ngoại trưởng Kuwait | Ngày 13/7/2023, trong khuôn khổ chuyến thăm chính thức Kuwait, Bộ trưởng Ngoại \
                    giao Trần Đức Hải đã hội đàm với Bộ trưởng Ngoại giao Kuwait Salem Al Sabah.
                    Bộ trưởng Ngoại giao hội đàm với Ngoại trưởng Estonia | Ngày 4/5/2022, nhân chuyến thăm Estonia, Bộ trưởng Ngoại giao Trần Đức Hải đã hội \
                    đàm với Bộ trưởng Ngoại giao Estonia Mart Tamm.
                    Foreign ministers of Serbia and Ghana hold talks | ACCRA - Serbian Foreign Minister Marko Petrović held talks with Ghanaian Foreign \
                    Minister Kofi Boateng in Accra on 9 June 2022 during his official visit to Ghana.
                    Foreign ministers of Peru and Fiji hold talks | SUVA - Peruvian Foreign Minister Luis Quispe held talks with Fijian Foreign Minister \
                    Sitiveni Naidu in Suva on 2 March 2023. They discussed the outcome of the COP27 conference.
                    """)
    void aVisitOrAnEventTalkedAboutIsNone(String headline, String sentence) {
        assertThat(Reports.read(headline, sentence).subject().occasion()).isNull();
    }
}
