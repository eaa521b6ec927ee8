package entente.domain.series;

import entente.domain.Chair;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Format;
import entente.domain.Mechanism;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one report tells of one meeting, said as one would say it. */
public final class TestingMeeting {
    private final Status status;
    private final MeetingKind kind;
    private final @Nullable Mechanism mechanism;
    private final @Nullable Integer ordinal;
    private final List<Chair> chairs = new ArrayList<>();
    private When when = When.UNSAID;
    private @Nullable Place where;
    private @Nullable Format format = Format.IN_PERSON;

    private TestingMeeting(
            Status status,
            MeetingKind kind,
            @Nullable Mechanism mechanism,
            @Nullable Integer ordinal) {
        this.status = status;
        this.kind = kind;
        this.mechanism = mechanism;
        this.ordinal = ordinal;
    }

    /**
     * A session that was held of "political-consultation/minister"; the ordinal null where unsaid.
     */
    public static TestingMeeting held(String mechanism, @Nullable Integer ordinal) {
        return session(Status.HELD, mechanism, ordinal);
    }

    public static TestingMeeting planned(String mechanism, @Nullable Integer ordinal) {
        return session(Status.PLANNED, mechanism, ordinal);
    }

    public static TestingMeeting cancelled(String mechanism, @Nullable Integer ordinal) {
        return session(Status.CANCELLED, mechanism, ordinal);
    }

    /** A meeting outside any mechanism. */
    public static TestingMeeting encounter(MeetingKind kind) {
        return new TestingMeeting(Status.HELD, kind, null, null);
    }

    private static TestingMeeting session(
            Status status, String mechanism, @Nullable Integer ordinal) {
        MechanismId id = MechanismId.parse(mechanism);
        return new TestingMeeting(
                status,
                MeetingKind.CONSULTATION,
                new Mechanism(id.kind(), id.level(), id.toString()),
                ordinal);
    }

    /** An ISO 8601 day ("2017-05-31") or both ends of a time ("2018-01-01/2018-12-31"). */
    public TestingMeeting on(String written) {
        String[] ends = written.split("/", -1);
        when = new When.Within(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        return this;
    }

    public TestingMeeting at(String country, @Nullable String city) {
        where = new Place(new Party(country), city);
        return this;
    }

    public TestingMeeting byVideo() {
        format = Format.VIDEO;
        return this;
    }

    public TestingMeeting chair(String name, String party, @Nullable String office) {
        chairs.add(new Chair(name, new Party(party), office));
        return this;
    }

    /** The finding, the n-th of its report. */
    Meeting finding(int n, boolean subject, List<Party> parties) {
        String quote = "%s %s %s".formatted(status.word(), ordinal, when);
        Evidence words = new Evidence(n * 1000, n * 1000 + quote.length(), quote);
        return new Meeting(
                "m" + n,
                status,
                subject,
                kind,
                mechanism,
                parties,
                ordinal,
                new Dated(when, List.of(words), "test"),
                where,
                format,
                null,
                chairs,
                List.of(words),
                "test");
    }
}
