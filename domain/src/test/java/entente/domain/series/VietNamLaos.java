package entente.domain.series;

import static entente.domain.series.TestingMeeting.encounter;
import static entente.domain.series.TestingMeeting.held;
import static entente.domain.series.TestingMeeting.planned;

import entente.domain.MeetingKind;

/** What seven reports tell of the consultations between the two foreign ministries. */
final class VietNamLaos {
    static final String RELATION = "LAO-VNM";
    static final String DEPUTIES = "political-consultation/deputy-minister";
    static final String MINISTERS = "political-consultation/minister";

    private VietNamLaos() {}

    static TestingReport[] reports() {
        return new TestingReport[] {
            second(), third(), fourthInEnglish(), fourthInVietnamese(), sixth(), jakarta(), tenth()
        };
    }

    static TestingReport second() {
        return TestingReport.of(1, "vi", RELATION)
                .about(
                        held(DEPUTIES, 2)
                                .on("2017-05-31")
                                .at("LAO", "Vientiane")
                                .chair("Đặng Đình Quý", "VNM", "Thứ trưởng Bộ Ngoại giao Việt Nam")
                                .chair("Khamphau Onthavan", "LAO", "Thứ trưởng Bộ Ngoại giao Lào"))
                .tells(planned(MINISTERS, 4).on("2017-10-01/2017-12-31").at("VNM", "Hanoi"))
                .tells(planned(DEPUTIES, 3).on("2018-01-01/2018-12-31").at("VNM", null));
    }

    static TestingReport third() {
        return TestingReport.of(2, "vi", RELATION)
                .published("2018-08-25")
                .about(held(DEPUTIES, 3).on("2018-08-24").at("VNM", "Hanoi"))
                .tells(held(MINISTERS, 4).on("2017-12-01/2017-12-31").at("VNM", "Hanoi"));
    }

    static TestingReport fourthInEnglish() {
        return TestingReport.of(3, "en", RELATION)
                .published("2019-07-17")
                .about(
                        held(DEPUTIES, 4)
                                .on("2019-07-16")
                                .at("LAO", "Vientiane")
                                .chair("Nguyen Quoc Dung", "VNM", "Deputy Foreign Minister")
                                .chair("Khamphau Onthavanh", "LAO", "Deputy Foreign Minister"))
                .tells(planned(MINISTERS, 6).at("VNM", null));
    }

    static TestingReport fourthInVietnamese() {
        return TestingReport.of(4, "vi", RELATION)
                .about(
                        held(DEPUTIES, 4)
                                .on("2019-07-16")
                                .at("LAO", "Vientiane")
                                .chair("Nguyễn Quốc Dũng", "VNM", "Thứ trưởng Ngoại giao")
                                .chair("Khamphau Onthavanh", "LAO", "Thứ trưởng Ngoại giao Lào"))
                .tells(planned(MINISTERS, 6).at("VNM", null));
    }

    static TestingReport sixth() {
        return TestingReport.of(5, "en", RELATION)
                .published("2019-12-26")
                .about(held(MINISTERS, 6).on("2019-12-25").at("VNM", "Quang Ninh"));
    }

    static TestingReport jakarta() {
        return TestingReport.of(6, "vi", RELATION)
                .published("2023-07-11")
                .about(encounter(MeetingKind.TALKS).on("2023-07-11").at("IDN", "Jakarta"))
                .tells(held(DEPUTIES, 8).on("2023-06-01/2023-06-30").at("LAO", null))
                .tells(planned(MINISTERS, 10).on("2023-10-01/2023-12-31").at("VNM", null));
    }

    static TestingReport tenth() {
        return TestingReport.of(7, "vi", RELATION)
                .published("2023-11-22")
                .about(held(MINISTERS, 10).on("2023-11-22").at("VNM", "Hanoi"))
                .tells(planned(MINISTERS, null).on("2024-01-01/2024-12-31").at("LAO", null))
                .tells(held(DEPUTIES, null).on("2023-06-28").at("LAO", "Vientiane"));
    }
}
