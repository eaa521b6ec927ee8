package entente.domain.chronicle;

import static entente.domain.chronicle.TestingChronicle.RELATION;
import static entente.domain.chronicle.TestingChronicle.account;
import static entente.domain.chronicle.TestingChronicle.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Area;
import entente.domain.Level;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.decision.Decision;
import entente.domain.follow.Likeness;
import entente.domain.follow.Saying;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.TestingReport;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestatementTest {
    private static final Place VIETNAM = new Place(new Party("VNM"), null);

    private static TestingReport talks(String year) {
        return talks(year, "en");
    }

    private static TestingReport talks(String year, String language) {
        String day = year + "-06-01";
        return new TestingReport(language + year, day, language)
                .encounter(MeetingKind.TALKS, Status.HELD, "LAO VNM", day, "IDN");
    }

    private static TestingReport road(String year, String words) {
        return talks(year).agreed(words, "", null, Area.TRANSPORT);
    }

    @Test
    void whatIsSaidIn2017And2019And2022IsOneUndertakingSaidThreeTimes() {
        Chronicle chronicle =
                account(
                        road("2022", "complete the Hanoi-Vientiane expressway"),
                        road("2017", "complete the Hanoi-Vientiane expressway"),
                        road("2019", "speed up completion of the Hanoi-Vientiane expressway"));
        assertThat(chronicle.tracked()).hasSize(1);
        assertThat(chronicle.tracked().getFirst().sayings())
                .extracting(Saying::on)
                .containsExactly(
                        TestingReport.time("2017-06-01"),
                        TestingReport.time("2019-06-01"),
                        TestingReport.time("2022-06-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hỗ trợ lẫn nhau tại các diễn đàn đa phương, nhất là ASEAN"
                        + "|tiếp tục hỗ trợ lẫn nhau tại các diễn đàn đa phương, nhất là ASEAN",
                "thực hiện hiệu quả các thoả thuận đã ký|thực hiện hiệu quả các thỏa thuận đã ký",
                "increase trade to 5 billion dollars by 2025"
                        + "|increase trade to 5 billion dollars by 2030",
                "simplify visa procedures for border residents"
                        + "|simplify visa procedures for border residents and traders",
            })
    void nearlyTheSameWordsAreARestatement(String one, String other) {
        assertThat(account(road("2017", one), road("2019", other)).tracked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tăng cường hợp tác giữa hai Bộ Ngoại giao|tăng cường hợp tác giữa hai Bộ Quốc phòng",
                "grant 1000 scholarships to students|grant 1200 scholarships to students",
                "strengthen ties|strengthen ties between border provinces and customs offices",
                "open a consulate in Luang Prabang|open a consulate in Savannakhet",
                "simplify visa procedures|simplify customs declarations",
            })
    void otherNumbersNamesOrWordsAreAnotherUndertaking(String one, String other) {
        assertThat(account(road("2017", one), road("2019", other)).tracked()).hasSize(2);
    }

    @Test
    void aPledgeOfOneSideIsNotThatOfTheOtherNorOfBoth() {
        String words = "complete the Hanoi-Vientiane expressway";
        Chronicle chronicle =
                account(
                        talks("2017").agreed(words, "", null),
                        talks("2018").commitment(Mode.PLEDGE, "LAO", words, "", null),
                        talks("2019").commitment(Mode.PLEDGE, "VNM", words, "", null),
                        talks("2020").commitment(Mode.PROPOSE, "VNM", words, "", null));
        assertThat(chronicle.tracked()).hasSize(4);
    }

    @Test
    void otherAreasAreAnotherUndertaking() {
        Chronicle chronicle =
                account(
                        talks("2017").agreed("share experience", "", null, Area.HEALTH),
                        talks("2019").agreed("share experience", "", null, Area.JUSTICE));
        assertThat(chronicle.tracked()).hasSize(2);
    }

    @Test
    void twoUndertakingsOfOneReportStayTwo() {
        TestingReport twice =
                talks("2017")
                        .agreed("share experience on health", "", null)
                        .agreed("share experience on health", "", null);
        assertThat(account(twice).tracked()).hasSize(2);
    }

    @Test
    void theNewestTimeHoldsAndEachSayingKeepsItsOwn() {
        TestingReport first = talks("2017").agreed("reach 5 billion in trade", "2020", null);
        TestingReport again = talks("2021").agreed("reach 5 billion in trade", "2025", null);
        TestingReport silent = talks("2022").agreed("reach 5 billion in trade", "", null);
        Tracked trade = account(again, first, silent).tracked().getFirst();
        assertThat(trade.due()).isEqualTo(TestingReport.time("2025"));
        assertThat(trade.dueWords().getFirst().report()).isEqualTo(again.id());
        assertThat(trade.sayings())
                .extracting(Saying::due)
                .containsExactly(
                        TestingReport.time("2020"),
                        TestingReport.time("2025"),
                        TestingReport.time(""));
    }

    @Test
    void aYearOfFriendshipIsNotThatOfAnotherYearAgain() {
        Chronicle chronicle =
                account(
                        talks("2016")
                                .agreed("organise the Year of Friendship", "2017", null)
                                .observanceWithin("Year of Friendship", "2017"),
                        talks("2021")
                                .agreed("organise the Year of Friendship", "2022", null)
                                .observanceWithin("Year of Friendship", "2022"));
        assertThat(chronicle.tracked()).hasSize(2);
    }

    @Test
    void anInvitationAndTheAgreementToHoldTheSameSessionAreOneAndNoRequestAnyMore() {
        TestingReport invited =
                talks("2023")
                        .session(Status.PLANNED, false, Level.MINISTER, 10, "2023", VIETNAM)
                        .commitment(Mode.INVITE, "VNM", "co-chair the tenth session", "2023", "m2");
        TestingReport agreed =
                new TestingReport("vi", "2023-08-01", "vi")
                        .session(Status.PLANNED, false, Level.MINISTER, 10, "", VIETNAM)
                        .agreed("tổ chức kỳ họp lần thứ 10", "", "m1");
        assertThat(account(invited).tracked().getFirst().standing()).isEqualTo(Standing.REQUEST);
        Tracked session = account(invited, agreed).tracked().getFirst();
        assertThat(session.sayings()).hasSize(2);
        assertThat(session.standing()).isEqualTo(Standing.COMMITMENT);
        assertThat(session.act()).isEqualTo(Mode.AGREE);
        assertThat(session.session()).isEqualTo("political-consultation/minister/10");
        assertThat(session.due()).isEqualTo(TestingReport.time("2023"));
    }

    @Test
    void theNextSessionPromisedIn2017IsNotTheOnePromisedIn2019() {
        Chronicle chronicle =
                account(
                        promise("2017", 4).agreed("hold the next session", "2018", "m2"),
                        promise("2019", 5).agreed("hold the next session", "2020", "m2"));
        assertThat(chronicle.tracked()).hasSize(2);
    }

    private static TestingReport promise(String year, int ordinal) {
        String next = Integer.toString(Integer.parseInt(year) + 1);
        return new TestingReport(year, "")
                .held(Level.MINISTER, ordinal, year + "-05-01", VIETNAM)
                .session(Status.PLANNED, false, Level.MINISTER, null, next, null);
    }

    @Test
    void supportForOneChairmanshipIsOneInWhateverWords() {
        TestingReport july =
                talks("2022")
                        .role("LAO", "ASEAN chair", "2024")
                        .supports("VNM", "support Laos as chair");
        TestingReport november =
                talks("2023")
                        .role("LAO", "ASEAN chair", "2024")
                        .supports("VNM", "help with this task");
        TestingReport other =
                talks("2024").role("LAO", "ASEAN chair", "2034").supports("VNM", "lend a hand");
        assertThat(account(july, november, other).tracked()).hasSize(2);
    }

    @Test
    void officersMergeWhatNoRuleJoinsAndTheFirstGivesTheName() {
        TestingReport one = road("2017", "open the bridge");
        TestingReport other = talks("2019", "vi").agreed("thông xe cây cầu", "", null);
        Decision merge = new Decision.Merge(RELATION, List.of(other.named("c1"), one.named("c1")));
        Chronicle merged = account(List.of(merge), one, other);
        assertThat(account(one, other).tracked()).hasSize(2);
        assertThat(merged.tracked()).hasSize(1);
        assertThat(merged.tracked().getFirst().id()).isEqualTo(other.named("c1"));
        assertThat(merged.tracked().getFirst().words().report()).isEqualTo(one.id());
    }

    @Test
    void officersPartWhatTheRulesJoinAndTheLaterDecisionWins() {
        TestingReport one = road("2017", "open the bridge");
        TestingReport other = road("2019", "open the bridge");
        Decision part = new Decision.Part(RELATION, one.named("c1"), other.named("c1"));
        Decision merge = new Decision.Merge(RELATION, List.of(one.named("c1"), other.named("c1")));
        assertThat(sizes(account(one, other))).containsExactly(2);
        assertThat(sizes(account(List.of(part), one, other))).containsExactly(1, 1);
        assertThat(sizes(account(List.of(part, merge), one, other))).containsExactly(2);
        assertThat(sizes(account(List.of(merge, part), one, other))).containsExactly(1, 1);
    }

    @Test
    void aThirdMayStillJoinOneOfTwoThatWereParted() {
        TestingReport one = road("2017", "open the bridge");
        TestingReport other = road("2019", "open the bridge");
        TestingReport third = road("2021", "open the bridge");
        Decision part = new Decision.Part(RELATION, one.named("c1"), other.named("c1"));
        Chronicle chronicle = account(List.of(part), one, other, third);
        assertThat(tracked(chronicle, third.named("c1")).sayings()).hasSize(2);
        assertThat(chronicle.tracked()).hasSize(2);
    }

    private static TestingReport tenth(String name, String language) {
        return new TestingReport(name, "2023-11-22", language)
                .held(Level.MINISTER, 10, "2023-11-22", VIETNAM);
    }

    @Test
    void whatReportsInOtherLanguagesTellOfOneSessionIsUndertakenOnce() {
        Chronicle chronicle =
                account(
                        tenth("one", "en")
                                .agreed(
                                        "raise trade to 5 billion dollars",
                                        "2025",
                                        null,
                                        Area.TRADE)
                                .agreed("keep the border safe", "", null, Area.BORDER)
                                .agreed("train more officials", "", null, Area.EDUCATION_TRAINING),
                        tenth("two", "vi")
                                .agreed("nâng kim ngạch lên 5 tỷ USD", "2025", null, Area.TRADE)
                                .agreed("giữ biên giới bình yên", "", null, Area.BORDER)
                                .agreed("tăng cường y tế", "", null, Area.HEALTH),
                        tenth("three", "fr")
                                .agreed("maintenir la paix aux confins", "", null, Area.BORDER)
                                .agreed("former des cadres", "", null, Area.EDUCATION_TRAINING));
        assertThat(sizes(chronicle)).containsExactlyInAnyOrder(2, 3, 2, 1);
        assertThat(chronicle.tracked())
                .flatExtracting(Tracked::sayings)
                .extracting(Saying::likeness)
                .containsOnly(Likeness.FIRST, Likeness.TRANSLATION);
    }

    @Test
    void amongSeveralOfOneAreaOnlyAFigureTellsWhichIsMeant() {
        TestingReport english =
                tenth("one", "en")
                        .agreed("grant 60 scholarships", "", null, Area.EDUCATION_TRAINING)
                        .agreed("exchange teachers", "", null, Area.EDUCATION_TRAINING)
                        .agreed("recognise degrees", "", null, Area.EDUCATION_TRAINING);
        TestingReport vietnamese =
                tenth("two", "vi")
                        .agreed("cấp 60 suất học bổng", "", null, Area.EDUCATION_TRAINING)
                        .agreed("cử chuyên gia", "", null, Area.EDUCATION_TRAINING);
        assertThat(sizes(account(english, vietnamese))).containsExactlyInAnyOrder(2, 1, 1, 1);
    }

    @Test
    void anotherTimeAnotherSessionOrAnotherSideIsNoTranslation() {
        TestingReport one =
                tenth("one", "en").agreed("open the bridge", "2024", null, Area.TRANSPORT);
        TestingReport late = tenth("two", "vi").agreed("thông cầu", "2026", null, Area.TRANSPORT);
        TestingReport side =
                tenth("three", "vi")
                        .commitment(Mode.PLEDGE, "LAO", "thông cầu", "2024", null, Area.TRANSPORT);
        TestingReport ninth =
                new TestingReport("four", "2022-11-22", "vi")
                        .held(Level.MINISTER, 9, "2022-11-22", VIETNAM)
                        .agreed("thông cầu", "2024", null, Area.TRANSPORT);
        for (TestingReport other : List.of(late, side, ninth)) {
            assertThat(sizes(account(one, other))).containsExactly(1, 1);
        }
    }

    private static List<Integer> sizes(Chronicle chronicle) {
        return chronicle.tracked().stream().map(each -> each.sayings().size()).toList();
    }

    @Test
    void aChainOfRestatementsDoesNotDriftAwayFromTheFirst() {
        String[] words = "one two three four five six seven eight nine ten".split(" ", -1);
        TestingReport[] reports = new TestingReport[6];
        for (int i = 0; i < reports.length; i++) {
            String[] shifted = Arrays.copyOf(words, words.length);
            for (int k = 0; k < i; k++) {
                shifted[k] = "other" + (char) ('a' + k) + "words";
            }
            reports[i] = road(Integer.toString(2010 + i), String.join(" ", shifted));
        }
        assertThat(account(reports).tracked()).hasSizeGreaterThan(1);
    }

    @Test
    void anObservanceIsOneInWhateverWords() {
        Chronicle chronicle =
                account(
                        talks("2016")
                                .agreed("celebrate the Year of Friendship", "2017", null)
                                .observanceWithin("Year of Friendship", "2017"),
                        talks("2017")
                                .agreed("solemnly mark it with many events", "2017", null)
                                .observanceWithin("Year of Friendship", "2017"));
        assertThat(chronicle.tracked()).hasSize(1);
    }
}
