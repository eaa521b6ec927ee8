package entente.dossier.ics;

import static entente.dossier.TestingRelation.DEPUTIES;
import static entente.dossier.TestingRelation.MINISTERS;
import static entente.dossier.TestingRelation.within;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.domain.Status;
import entente.domain.When;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.dossier.TestingRelation;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final LocalDate ON = LocalDate.parse("2020-06-01");

    private static final Map<String, Long> SEQUENCES = Map.of(MINISTERS + "/3", 42L);

    private static String feed(TestingRelation relation) {
        return new Feed(ON, new TestingCaptions("")).add(relation.chronicle(), SEQUENCES).text();
    }

    private static List<Component> all(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return List.copyOf(calendar.getComponents());
    }

    /** The events, without the zone that goes before them. */
    private static List<Component> read(String text) throws Exception {
        return all(text).stream().filter(each -> each.getName().equals("VEVENT")).toList();
    }

    private static String of(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void theZoneInWhichDaysEndGoesWithThem() throws Exception {
        String text =
                new Zones(ZoneId.of("Asia/Vientiane"), ZoneId.of("Europe/Paris"))
                        .into(feed(new TestingRelation().held(MINISTERS, 3, "2019-11-05")));
        var zones = all(text).stream().filter(each -> each.getName().equals("VTIMEZONE")).toList();
        assertThat(zones)
                .extracting(each -> of(each, "TZID"))
                .contains("Asia/Vientiane", "Europe/Paris");
        assertThat(text).contains("TZOFFSETTO:+0700").doesNotContain("RRULE");
        assertThat(text).contains("DTSTART:20200329T020000");
    }

    @Test
    void whatWasCancelledIsCancelledByAMessageToo() throws Exception {
        TestingRelation relation =
                new TestingRelation()
                        .held(MINISTERS, 3, "2019-11-05")
                        .session(
                                MINISTERS,
                                4,
                                Status.CANCELLED,
                                within("2020-11-01", "2020-11-30"),
                                null);
        String text =
                Feed.cancelling(ON, new TestingCaptions(""))
                        .add(relation.chronicle(), SEQUENCES)
                        .text();
        assertThat(text).contains("METHOD:CANCEL");
        var events = read(text);
        assertThat(events).hasSize(1);
        assertThat(of(events.getFirst(), "UID"))
                .isEqualTo("ISL-MLT/political-consultation/minister/4@entente");
        assertThat(of(events.getFirst(), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void anotherParserReadsASessionHeldAsOneWholeDay() throws Exception {
        var events = read(feed(new TestingRelation().held(MINISTERS, 3, "2019-11-05")));
        assertThat(events).hasSize(1);
        var event = events.getFirst();
        assertThat(of(event, "UID")).isEqualTo("ISL-MLT/political-consultation/minister/3@entente");
        assertThat(of(event, "DTSTART")).isEqualTo("20191105");
        assertThat(of(event, "DTEND")).isEqualTo("20191106");
        assertThat(of(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(of(event, "LOCATION")).isEqualTo("Reykjavík, ISL");
        assertThat(of(event, "SEQUENCE")).isEqualTo("42");
        assertThat(of(event, "DTSTAMP")).isEqualTo("20200601T000000Z");
        assertThat(of(event, "DESCRIPTION")).isEqualTo("“held its round of consultations”");
    }

    @Test
    void aPlannedSessionTakesItsWholeWindowAndNobodysTime() throws Exception {
        var events =
                read(feed(new TestingRelation().planned(DEPUTIES, 4, "2020-10-01", "2020-12-31")));
        var event = events.getFirst();
        assertThat(of(event, "DTSTART")).isEqualTo("20201001");
        assertThat(of(event, "DTEND")).isEqualTo("20210101");
        assertThat(of(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(of(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void whatTheCadenceAloneSaysHasItsOwnStableName() throws Exception {
        var events =
                read(
                        feed(
                                new TestingRelation()
                                        .held(MINISTERS, 3, "2019-11-05")
                                        .next(MINISTERS, "2020-08-01", "2021-01-31")));
        assertThat(events)
                .extracting(event -> of(event, "UID"))
                .containsExactly(
                        "ISL-MLT/political-consultation/minister/3@entente",
                        "ISL-MLT/political-consultation/minister/next@entente");
    }

    @Test
    void anOpenCommitmentStandsOnItsLastDayAndAKeptOneNoMore() throws Exception {
        var relation =
                new TestingRelation()
                        .held(MINISTERS, 3, "2019-11-05")
                        .promised("x", "2018-01-01", within("2020-01-01", "2020-12-31"), "to dig")
                        .promised("x", "2018-01-01", When.UNSAID, "to be friends")
                        .promisedSession(
                                "x",
                                "2018-01-01",
                                within("2019-01-01", "2019-12-31"),
                                MINISTERS + "/3",
                                "2019-11-05");
        var events = read(feed(relation));
        assertThat(events)
                .extracting(event -> of(event, "SUMMARY"), event -> of(event, "DTSTART"))
                .containsExactly(
                        tuple("session 3", "20191105"), tuple("deadline of to dig", "20201231"));
    }

    @Test
    void aCancelledSessionSaysSo() throws Exception {
        var relation =
                new TestingRelation()
                        .session(
                                MINISTERS,
                                5,
                                Status.CANCELLED,
                                within("2020-04-01", "2020-04-01"),
                                null);
        assertThat(of(read(feed(relation)).getFirst(), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void aSessionOfWhichNoDateIsKnownIsInNoCalendar() throws Exception {
        var relation =
                new TestingRelation().session(MINISTERS, 5, Status.PLANNED, When.UNSAID, null);
        assertThat(read(feed(relation))).isEmpty();
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String hostile =
                "a\r\nEND:VEVENT\r\nBEGIN:VALARM; , \\ \"x\" \u0000\u0085\u2028 ສະຫາຍ 🏝 \ud83c";
        var relation =
                new TestingRelation()
                        .promised("x", "2018-01-01", within("2020-01-01", "2020-12-31"), hostile);
        String text =
                new Feed(ON, new TestingCaptions(hostile))
                        .add(relation.chronicle(), SEQUENCES)
                        .text();
        var events = read(text);
        assertThat(events).hasSize(1);
        assertThat(of(events.getFirst(), "SUMMARY"))
                .isEqualTo("deadline of a  END:VEVENT  BEGIN:VALARM; , \\ \"x\"     ສະຫາຍ 🏝");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsParted() throws Exception {
        String lao = "ກອງປະຊຸມປຶກສາຫາລືການເມືອງ🏝".repeat(9);
        var relation =
                new TestingRelation()
                        .promised("x", "2018-01-01", within("2020-01-01", "2020-12-31"), lao);
        String text = feed(relation);
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThan(76));
        assertThat(of(read(text).getFirst(), "SUMMARY")).isEqualTo("deadline of " + lao);
    }

    @Test
    void theSameAccountGivesTheSameBytes() {
        var relation = new TestingRelation().held(MINISTERS, 3, "2019-11-05").chronicle();
        var one = new Feed(ON, new TestingCaptions("")).add(relation, SEQUENCES).text();
        var other = new Feed(ON, new TestingCaptions("")).add(relation, SEQUENCES).text();
        assertThat(one).isEqualTo(other).doesNotContain("RRULE");
    }

    @Test
    void aFeedIsOneCalendarFromBeginToEnd() {
        assertThat(feed(new TestingRelation().held(MINISTERS, 1, "2019-11-05")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private record TestingCaptions(String name) implements Captions {
        @Override
        public String calendar() {
            return "Islands " + name;
        }

        @Override
        public String session(Relation relation, Session session) {
            return "session " + session.ordinal();
        }

        @Override
        public String due(Relation relation, Series series, NextSession next) {
            return "due";
        }

        @Override
        public String deadline(Relation relation, Tracked tracked) {
            return "deadline of " + tracked.words().evidence().quote();
        }
    }
}
