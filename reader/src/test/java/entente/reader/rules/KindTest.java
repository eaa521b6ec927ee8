package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Meeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6: the kind of a meeting and of the mechanism of which it is a session. */
class KindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tham khảo chính trị Thái Lan - Na Uy | Ngày 3/4/2023, tại Oslo, Thứ trưởng Ngoại giao Thái Lan Somchai Wattana và Thứ trưởng Ngoại giao \
                    Na Uy Erik Berg đồng chủ trì Tham khảo chính trị lần thứ ba giữa hai nước. | consultation | political-consultation
                    Ấn Độ và Ai Cập tham vấn | Ngày 9/8/2021, tại Cairo, Thứ trưởng Ngoại giao Ai Cập Ahmed Nabil và Thứ trưởng Ngoại giao Ấn Độ Ravi Kumar \
                    đã đồng chủ trì kỳ họp Tham vấn chính trị lần thứ 12. | consultation | political-consultation
                    Ủy ban hỗn hợp Việt Nam - Algeria | Ngày 14/11/2023, tại Hà Nội, Bộ trưởng Xây dựng Nguyễn Văn Khang và Bộ trưởng Cựu chiến binh Algeria \
                    Karim Haddad đã đồng chủ trì Kỳ họp lần thứ 12 Ủy ban hỗn hợp Việt Nam - Algeria. | committee | intergovernmental-committee
                    Họp Ủy ban liên Chính phủ Việt Nam - Cuba | Ngày 20/4/2022, tại La Habana, Phiên họp lần thứ 39 Ủy ban liên Chính phủ Việt Nam - Cuba đã \
                    diễn ra. | committee | intergovernmental-committee
                    Đối thoại Chiến lược Việt Nam - Australia | Ngày 2/6/2023, tại Canberra, Thứ trưởng Ngoại giao Hà Minh Sơn và Thứ trưởng Ngoại giao và \
                    Thương mại Australia Jane Walker đồng chủ trì Đối thoại Chiến lược lần thứ 8. | dialogue | strategic-dialogue
                    Bộ trưởng Ngoại giao hội đàm với Ngoại trưởng Ba Lan | Ngày 6/9/2022, tại Warsaw, Bộ trưởng Ngoại giao Trần Đức Hải đã hội đàm với Bộ \
                    trưởng Ngoại giao Ba Lan Tomasz Nowak. | talks | none
                    Thủ tướng tiếp Ngoại trưởng Malaysia | Ngày 11/10/2023, tại Trụ sở Chính phủ, Thủ tướng Phạm Văn Đức đã tiếp Bộ trưởng Ngoại giao \
                    Malaysia Ismail Rahman. | courtesy-call | none
                    Điện đàm giữa Bộ trưởng Ngoại giao Việt Nam và Thụy Sĩ | Ngày 17/2/2023, Bộ trưởng Ngoại giao Trần Đức Hải đã điện đàm với Bộ trưởng \
                    Ngoại giao Thụy Sĩ Markus Frei. | call | none
                    Oman, Italy hold political consultations | MUSCAT - The second round of political consultations between Oman and Italy was held in Muscat \
                    on 8 May 2022, co-chaired by Under Secretary Khalid Al Balushi and Deputy Minister Marco Rossi. | consultation | political-consultation
                    Peru and Ghana hold Foreign Office Consultations | LIMA - The first Foreign Office Consultations between Peru and Ghana took place in \
                    Lima on 3 March 2023. | consultation | political-consultation
                    Sri Lanka-Maldives Joint Commission meets | COLOMBO - The fifth session of the Sri Lanka-Maldives Joint Commission was held in Colombo on \
                    19 July 2022, co-chaired by Foreign Minister Ruwan Perera and Foreign Minister Ibrahim Waheed. | committee | intergovernmental-committee
                    Finland, Vietnam hold Joint Committee meeting | HELSINKI - The third meeting of the Joint Committee of Finland and Vietnam took place in \
                    Helsinki on 6 June 2023. | committee | intergovernmental-committee
                    New Zealand and Singapore hold 2+2 dialogue | WELLINGTON - The foreign and defence ministers of New Zealand and Singapore held the first \
                    2+2 dialogue in Wellington on 10 April 2024. | dialogue | strategic-dialogue
                    Canada, Chile hold Strategic Dialogue | OTTAWA - The fourth Strategic Dialogue between Canada and Chile was held in Ottawa on 1 December \
                    2022. | dialogue | strategic-dialogue
                    Foreign ministers of Nepal and Bhutan meet | KATHMANDU - Nepalese Foreign Minister Hari Thapa met Bhutanese Foreign Minister Tashi Dorji \
                    in Kathmandu on 5 February 2024. | talks | none
                    President receives foreign minister of Qatar | TASHKENT - President Rustam Karimov of Uzbekistan received Foreign Minister of Qatar \
                    Nasser Al Thani in Tashkent on 15 May 2023. | courtesy-call | none
                    Foreign ministers of Jordan and Spain speak by phone | AMMAN - Jordanian Foreign Minister Omar Haddad held a telephone call with Spanish \
                    Foreign Minister Javier Ruiz on 12 January 2024. | call | none
                    """)
    void theWordForTheMeetingTellsItsKind(
            String headline, String sentence, String kind, String mechanism) {
        Meeting meeting = Reports.read(headline, sentence).subject();
        var session = meeting.mechanism();
        assertThat(meeting.kind().word()).isEqualTo(kind);
        assertThat(session == null ? "none" : session.kind().word()).isEqualTo(mechanism);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên đánh giá cao vai trò của cơ chế tham khảo chính trị giữa hai Bộ Ngoại giao.
                    LAOS_VIETNAM | Hai bên trao đổi về tình hình khu vực, trong đó có Biển Đông và sông Mê Công.
                    INDIA_KENYA | The two sides welcomed the growing number of visits and the role of the Joint Commission.
                    EGYPT_NORWAY | The two sides stressed the need for dialogue between Israel and the Palestinians.
                    INDONESIA_TURKEY | The ministers called for talks between the parties to the conflict in Sudan.
                    """)
    void aMechanismOrTalkThatIsOnlyMentionedIsNoMeeting(Lead lead, String sentence) {
        assertThat(lead.with(sentence).meetings()).hasSize(1);
    }
}
