package entente.cli.agree;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.cli.Sentences;
import entente.domain.Area;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.follow.Saying;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filing;
import entente.domain.relation.Review;
import entente.domain.series.Session;
import entente.exchange.Text;
import entente.exchange.Undertaking;
import entente.ledger.deed.Subject;
import entente.words.Language;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a session undertook, as the officers of this side confirmed it in their register: the text
 * that they put before the other side. Requests, directions without a deed, and whatever nobody has
 * decided on stay where they are; so do reports, assignments and notes.
 */
record SessionText(Standpoint standpoint, Session session) {
    private static final int MONTHS = 12;

    /** A saying of a commitment at this session. */
    private record Said(Tracked tracked, Saying saying) {}

    /**
     * What the text is about.
     *
     * @param document which of the session's documents it is, for example "minutes"
     */
    Subject subject(String document) {
        return Subjects.made(place() + document);
    }

    /** What the subjects of all its documents begin with. */
    String place() {
        String relation = standpoint.chronicle().relation().toString();
        String id = session.ordinal() == null ? uuid() : session.id();
        return relation + "/" + id + "/";
    }

    /** An unnumbered session has a finding's name, which tells of a report that may be private. */
    private String uuid() {
        byte[] name = session.id().getBytes(UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    Text text() {
        Map<String, String> titles = new TreeMap<>();
        for (Language language : Language.values()) {
            SessionWords words = new SessionWords(new Wording(Sentences.in(language)));
            titles.put(language.tag(), words.whole(session, standpoint));
        }
        List<Undertaking> commitments = new ArrayList<>();
        said().filter(one -> isDecided(one.saying()))
                .forEach(one -> commitments.add(undertaking(one, commitments.size() + 1)));
        return new Text(titles, Map.of(), commitments, List.of());
    }

    /** How many of the session's commitments still await an officer's decision. */
    long pending() {
        return said().filter(one -> !isDecided(one.saying())).count();
    }

    private Stream<Said> said() {
        return standpoint.chronicle().tracked().stream()
                .filter(tracked -> tracked.standing() == Standing.COMMITMENT)
                .flatMap(
                        tracked ->
                                tracked.sayings().stream()
                                        .filter(saying -> session.id().equals(saying.session()))
                                        .limit(1)
                                        .map(saying -> new Said(tracked, saying)));
    }

    private static boolean isDecided(Saying saying) {
        return saying.review() != Review.PENDING && saying.review() != Review.REJECTED;
    }

    private Undertaking undertaking(Said said, int number) {
        return new Undertaking(
                "c" + number,
                Map.of(
                        language(said.saying()),
                        Plain.line(said.saying().words().evidence().quote())),
                said.saying().act().word(),
                said.tracked().by().stream().map(Party::code).toList(),
                due(said.saying().due()),
                said.tracked().areas().stream().map(Area::word).toList(),
                List.of());
    }

    private String language(Saying saying) {
        Filing filing = standpoint.filing(saying.words().report());
        return filing == null ? "und" : filing.report().language();
    }

    /** A day, a month or a year; of any other time its last day. */
    private static @Nullable String due(When when) {
        return switch (when) {
            case When.Within(var from, var to) -> {
                YearMonth month = YearMonth.from(to);
                boolean begins = from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth());
                if (begins && YearMonth.from(from).equals(month)) {
                    yield month.toString();
                }
                yield begins
                                && from.getMonthValue() == 1
                                && to.getMonthValue() == MONTHS
                                && from.getYear() == to.getYear()
                        ? String.valueOf(to.getYear())
                        : Objects.toString(to);
            }
            case When.By(var to) -> to.toString();
            case When.Unsaid() -> null;
        };
    }
}
