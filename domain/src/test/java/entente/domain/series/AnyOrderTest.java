package entente.domain.series;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.MeetingKind;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.people.People;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports filed in any order give the same account. Each seed stands in its test's name. */
class AnyOrderTest {
    private static final String RELATION = "CHL-KEN";
    private static final List<String> MECHANISMS =
            List.of(
                    "political-consultation/minister",
                    "political-consultation/deputy-minister",
                    "political-consultation/any",
                    "strategic-dialogue/any");
    private static final List<String> NAMES =
            List.of(
                    "Thongsavanh Phomma",
                    "Thongsavan Phomma",
                    "Tongsavat Phomma",
                    "Ana Núñez",
                    "Ana Nunez");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOrderOfFilingsGivesTheSameAccount(long seed) {
        Random random = new Random(seed);
        List<Filing> filings = some(random);
        Account account = account(filings);
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(filings, random);
            assertThat(account(filings)).as("seed %d, turn %d", seed, turn).isEqualTo(account);
        }
        assertThat(account.joined.sessionOf().keySet())
                .as("every finding of a meeting is part of a session")
                .hasSize(
                        account.joined.sessions().stream()
                                .mapToInt(session -> session.members().size())
                                .sum());
        assertThat(account.joined.sessions())
                .extracting(Session::id)
                .as("ids are unique")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void numbersOfSessionsHeldRiseWithTimeWhateverReportsSay(long seed) {
        for (Series series : account(some(new Random(seed))).series) {
            LocalDate earliest = LocalDate.MIN;
            for (Session session : series.sessions()) {
                if (session.ordinal() != null
                        && session.status() == Status.HELD
                        && session.when() instanceof When.Within(LocalDate from, LocalDate to)) {
                    assertThat(to).as("seed %d, %s", seed, session.id()).isAfterOrEqualTo(earliest);
                    earliest = from.isAfter(earliest) ? from : earliest;
                }
            }
        }
    }

    private record Account(Sessions.Joined joined, List<Series> series, List<?> people) {}

    private static Account account(List<Filing> filings) {
        Relation relation = Relation.parse(RELATION);
        Sessions.Joined joined = Sessions.of(relation, filings, Sessions.Joins.NONE);
        return new Account(
                joined,
                SeriesRules.of(
                        relation,
                        joined.sessions(),
                        Map.of(),
                        Map.of(),
                        MechanismNames.of(filings, joined)),
                People.of(filings, List.of(), List.of()));
    }

    private static List<Filing> some(Random random) {
        List<Filing> filings = new ArrayList<>();
        int reports = 2 + random.nextInt(25);
        for (int i = 0; i < reports; i++) {
            TestingReport report =
                    TestingReport.of(i, random.nextBoolean() ? "en" : "vi", RELATION);
            if (random.nextInt(3) > 0) {
                report.published(day(random).toString());
            }
            report.about(meeting(random));
            for (int told = random.nextInt(4); told > 0; told--) {
                report.tells(meeting(random));
            }
            report.names(
                    NAMES.get(random.nextInt(NAMES.size())),
                    "KEN",
                    random.nextBoolean() ? "Minister" : null);
            filings.add(report.filing());
        }
        return filings;
    }

    private static TestingMeeting meeting(Random random) {
        TestingMeeting meeting = kind(random);
        if (random.nextInt(6) > 0) {
            meeting.on(time(random));
        }
        if (random.nextInt(3) > 0) {
            meeting.at(random.nextBoolean() ? "KEN" : "CHL", random.nextBoolean() ? "Town" : null);
        }
        if (random.nextInt(8) == 0) {
            meeting.byVideo();
        }
        return random.nextBoolean()
                ? meeting
                : meeting.chair(NAMES.get(random.nextInt(NAMES.size())), "KEN", "Minister");
    }

    private static TestingMeeting kind(Random random) {
        String mechanism = MECHANISMS.get(random.nextInt(MECHANISMS.size()));
        Integer ordinal = random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(8));
        return switch (random.nextInt(5)) {
            case 0 -> TestingMeeting.encounter(MeetingKind.TALKS);
            case 1, 2 -> TestingMeeting.planned(mechanism, ordinal);
            case 3 -> TestingMeeting.held(mechanism, ordinal);
            default ->
                    random.nextInt(4) == 0
                            ? TestingMeeting.cancelled(mechanism, ordinal)
                            : TestingMeeting.held(mechanism, ordinal);
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(
                2015 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(3));
    }

    private static String time(Random random) {
        LocalDate day = day(random);
        return switch (random.nextInt(4)) {
            case 0 -> day.withDayOfYear(1) + "/" + day.withDayOfYear(day.lengthOfYear());
            case 1 -> day.withDayOfMonth(1) + "/" + day.withDayOfMonth(day.lengthOfMonth());
            default -> day.toString();
        };
    }
}
