package entente.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurnitureTest {
    @Test
    void aReportAloneHasNone() {
        Marked.of(
                        """
                Deputy ministers of Ruritania and Graustark meet in Strelsau

                The fifth round of consultations between the two foreign ministries was held on Monday in the old castle.

                The two sides agreed to reopen the consulate and to exchange lists of treaties.
                """)
                .assertParted();
    }

    @Test
    void clocksMenusAndLanguagesStandAboveTheHeadline() {
        Frame frame =
                Marked.of(
                                """
                ~Tuesday, 3 March 2026 | 25°C
                ~Home | Politics | Economy | Culture | Sport
                ~English | Français | Español

                Graustark opens its first embassy in Strelsau

                By Antoinette de Mauban | 1 March 2026, 10:15

                The embassy of Graustark opened its doors in the presence of both foreign ministers and a crowd of students.
                """)
                        .assertParted();
        assertThat(frame.authors()).containsExactly("Antoinette de Mauban");
        assertThat(frame.clocks()).hasSize(1);
        assertThat(frame.bylines()).hasSize(1);
    }

    @Test
    void aPapersNameAndWhoseOrganItIsStandAboveItsClock() {
        Frame frame =
                Marked.of(
                                """
                ~BÁO STRELSAU ĐIỆN TỬ - Cơ quan của Đảng bộ tỉnh Ruritania
                ~Thứ bảy, 14/12/2024

                Strelsau: Họp Ủy ban liên hợp biên giới Ruritania - Graustark

                27/10/2023 08:41

                Từ ngày 24 đến 26/10, tại thành phố Strelsau đã diễn ra cuộc họp vòng ba của Ủy ban liên hợp biên giới hai nước.
                """)
                        .assertParted();
        assertThat(frame.clocks()).hasSize(1);
        assertThat(frame.bylines()).hasSize(1);
    }

    @Test
    void aHeadlineThatTellsOfAnAgencyIsNoMasthead() {
        Marked.of(
                        """
                Bộ trưởng tiếp Tổng biên tập cơ quan của Đảng Nhân dân Graustark

                27/10/2023 08:41

                Chiều 26/10, tại thành phố Strelsau, Bộ trưởng đã tiếp Tổng biên tập nhật báo lớn nhất của Graustark.
                """)
                .assertParted();
    }

    @Test
    void theReportsOwnDateAboveTheHeadlineIsNoClock() {
        Marked.of(
                        """
                Press release
                1 March 2026

                Joint commission meets after nine years

                The joint commission of the two countries met in Strelsau and took stock of the agreements in force since 1998.
                """)
                .assertParted();
    }

    @Test
    void aMenuMayHaveOneWordALine() {
        Marked.of(
                        """
                ~Trang chủ
                ~Thời sự
                ~Thế giới
                ~Kinh tế
                ~Đăng nhập

                Hai nước họp Ủy ban hỗn hợp sau chín năm

                Sáng 3/3, tại thủ đô, Ủy ban hỗn hợp hai nước đã họp phiên đầu tiên kể từ năm 2017 dưới sự đồng chủ trì của hai Thứ trưởng.
                """)
                .assertParted();
    }

    @Test
    void theReportGoesOnBehindABoxOfOtherStories() {
        Marked.of(
                        """
                Hai nước họp Ủy ban hỗn hợp sau chín năm

                Sáng 3/3, tại thủ đô, Ủy ban hỗn hợp hai nước đã họp phiên đầu tiên kể từ năm 2017 dưới sự đồng chủ trì của hai Thứ trưởng.

                ~TIN LIÊN QUAN

                ~Khánh thành cây cầu thứ ba bắc qua sông biên giới

                ~Ảnh: Lễ cắt băng khánh thành cầu hôm 20/2

                Hai Thứ trưởng nhất trí mở thêm một cặp cửa khẩu phụ và kéo dài thời gian thông quan vào mùa thu hoạch.

                Kỳ họp tiếp theo sẽ được tổ chức vào năm 2028.
                """)
                .assertParted();
    }

    @Test
    void aStoryInOneLineIsDroppedAlone() {
        Marked.of(
                        """
                Graustark opens its first embassy in Strelsau

                The embassy of Graustark opened its doors in the presence of both foreign ministers and a crowd of students.

                Read also: Ruritania raises the fee for hunting licences

                Both ministers agreed that a cultural centre would follow before the end of the year.
                """
                                .replace("Read also:", "~Read also:"))
                .assertParted();
    }

    @Test
    void firstLinesOfOtherStoriesAreNotTakenForTheReport() {
        Marked.of(
                        """
                Graustark opens its first embassy in Strelsau

                The embassy of Graustark opened its doors in the presence of both foreign ministers and a crowd of students. (RPA)

                ~YOU MAY ALSO LIKE

                ~Hunting licences to cost more from April

                ~The two sides of the debate met again on Monday, and hunting licences will indeed cost more from April on.

                ~Bridge over the Elphberg closed for repairs

                ~The bridge will be closed to lorries for six weeks, the ministry of transport said on Tuesday afternoon.
                """)
                .assertParted();
    }

    @Test
    void commentsEndTheReport() {
        Marked.of(
                        """
                Hai nước họp Ủy ban hỗn hợp sau chín năm

                Sáng 3/3, tại thủ đô, Ủy ban hỗn hợp hai nước đã họp phiên đầu tiên kể từ năm 2017 dưới sự đồng chủ trì của hai Thứ trưởng.

                Thu Hà

                ~Bình luận (2)

                ~Hai bên nhất trí như vậy là rất đáng mừng, mong cửa khẩu sớm mở để bà con hai bên biên giới buôn bán thuận lợi.

                ~Hai nước nên miễn thị thực cho nhau, tôi đã chờ việc này từ rất lâu rồi mà chưa thấy ai nhắc đến bao giờ.
                """)
                .assertParted();
    }

    @Test
    void bylineUpdateAndSignOffBelongToTheReport() {
        Frame frame =
                Marked.of(
                                """
                Graustark opens its first embassy in Strelsau

                Updated: 3 March 2026 18:20

                STRELSAU (Xinhua) -- The embassy of Graustark opened its doors in the presence of both foreign ministers.

                Both ministers agreed that a cultural centre would follow before the end of the year.

                -- Xinhua

                ~Share: Facebook  X  Email
                ~Tags: embassy, Graustark
                """)
                        .assertParted();
        assertThat(frame.source()).isEqualTo("Xinhua");
    }

    @Test
    void paragraphsThatOnlyBeginLikeFurnitureStay() {
        Marked.of(
                        """
                Hai nước họp Ủy ban hỗn hợp sau chín năm

                Theo dõi chặt chẽ tình hình khu vực, hai bên nhất trí duy trì trao đổi thường xuyên giữa hai Bộ Ngoại giao.

                Chia sẻ quan điểm về vấn đề biển, hai Thứ trưởng khẳng định lập trường nhất quán của mỗi nước.

                Nổi bật là dự án đường sắt nối hai thủ đô, dự kiến khởi công vào cuối năm nay sau nhiều lần trì hoãn.

                Xem xét đề nghị của phía bạn, Thứ trưởng cho biết sẽ sớm trả lời bằng văn bản trong quý tới.

                Bình luận về kết quả kỳ họp, Đại sứ đánh giá đây là bước tiến đáng kể trong quan hệ hai nước.
                """)
                .assertParted();
        Marked.of(
                        """
                Joint commission meets after nine years

                Related to this issue, the two sides agreed to set up a group of experts on customs by the end of June.

                Read in full, the text of the agreement obliges both parties to publish their tariffs every year.

                Home Affairs Minister Rupert of Hentzau thanked his hosts and invited them to the capital in autumn.

                Share prices of shipping companies on both sides of the border rose sharply when the news came out.

                Comments by the press were welcome, the spokesperson added, and promised to answer them all by Friday.

                Hosted by Graustark, the next session will take place in Edelweiss in the first half of next year.

                Trending upwards for a decade, trade between the two countries reached two billion crowns last year.
                """)
                .assertParted();
    }

    @Test
    void listsAndHeadingsOfTheReportStay() {
        Marked.of(
                        """
                Joint statement on the fifth session

                The two ministers met in Strelsau on Monday, reviewed the work of the past two years and agreed to:

                - reopen the consulate in Edelweiss;
                - exchange lists of treaties;
                - meet every year.

                Regional matters

                They discussed the Danube Commission and the security of shipping, and found that their views were close.
                """)
                .assertParted();
    }

    @Test
    void linesWithoutBlankLinesBetweenAreReadToo() {
        Marked.of(
                        """
                Joint commission meets after nine years
                3 March 2026
                The joint commission of the two countries met in Strelsau and took stock of the agreements in force since 1998.
                Both sides undertook to bring the older ones up to date before the commission meets again in two years' time.
                The ministers also discussed the navigation of the river, which was closed to larger ships for most of last summer.
                ~Most read
                ~Hunting licences to cost more from April
                ~Bridge over the Elphberg closed for repairs
                """)
                .assertParted();
    }

    @Test
    void labelsAndButtonsUnderTheHeadlineGo() {
        Marked.of(
                        """
                Joint commission meets after nine years

                ~Share this article
                ~Listen to this article
                ~Country:
                  ~• Ruritania
                  ~• Graustark

                The joint commission of the two countries met in Strelsau and took stock of the agreements in force since 1998.
                """
                                .replace("  ~•", "~  •"))
                .assertParted();
    }

    @Test
    void aHeadlineMayHoldADate() {
        Frame frame =
                Marked.of(
                                """
                Meeting of the joint commission of Ruritania and Graustark on Monday, 2 March 2026

                The joint commission of the two countries met in Strelsau and took stock of the agreements in force since 1998.
                """)
                        .assertParted();
        assertThat(frame.title()).isNotNull();
    }
}
