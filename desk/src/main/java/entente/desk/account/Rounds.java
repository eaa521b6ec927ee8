package entente.desk.account;

import entente.domain.Status;
import entente.domain.follow.Timeliness;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.report.DoubtWords;
import entente.words.report.People;
import entente.words.report.Sources;
import entente.words.series.DueWords;
import entente.words.series.Gaps;
import entente.words.series.RhythmWords;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sessions and mechanisms in words. */
public final class Rounds {
    private final Standpoint standpoint;
    private final Wording words;
    private final SessionWords sessions;

    Rounds(Standpoint standpoint, Wording words) {
        this.standpoint = standpoint;
        this.words = words;
        this.sessions = new SessionWords(words);
    }

    /** "4th political consultation of ministers". */
    public String name(Session session) {
        return sessions.name(session, standpoint);
    }

    /** Where it has its page. */
    public String address(Session session) {
        return Addresses.of(standpoint.chronicle().relation(), session);
    }

    /** What reports call the mechanism, with its level. */
    public String mechanism(Series series) {
        String name = series.names().isEmpty() ? null : series.names().getFirst();
        return capital(sessions.mechanism(series.mechanism(), name));
    }

    /** A heading begins with a capital, in the languages that have them. */
    public String capital(String said) {
        return said.isEmpty()
                ? said
                : said.substring(0, 1).toUpperCase(Locale.forLanguageTag(tag()))
                        + said.substring(1);
    }

    /** How often it meets, and who hosts; empty where neither is known. */
    public String rhythm(Series series) {
        return new RhythmWords(words).of(series);
    }

    /** The numbers of which no report tells, in sentences. */
    public List<String> gaps(Series series) {
        return new Gaps(words, series.gaps()).rest();
    }

    public String date(Session session) {
        return unsaid(sessions.date(session));
    }

    public String place(Session session) {
        return sessions.place(session);
    }

    public String host(Session session) {
        return sessions.host(session);
    }

    public String occasion(Session session) {
        return sessions.occasion(session);
    }

    /** Held, planned, cancelled; that no word of it has come where it should be over by now. */
    public String status(Session session) {
        return isSilent(session) ? messages().say("show.no-word") : sessions.status(session);
    }

    /** Planned for a time that is past, and no report tells that it was held. */
    public boolean isSilent(Session session) {
        LocalDate last = Timeliness.lastDay(session.when());
        return session.status() == Status.PLANNED
                && last != null
                && last.isBefore(standpoint.today());
    }

    public String format(Session session) {
        return session.format() == null ? "" : messages().say("format." + session.format().word());
    }

    /** Each chair with country and office. */
    public List<String> chairs(Session session) {
        return session.chairs().stream()
                .map(chair -> People.named(words, chair.name(), chair.party(), chair.office()))
                .toList();
    }

    /** The chairs' names alone. */
    public String chairNames(Session session) {
        return sessions.chairs(session);
    }

    /** Where its reports do not agree. */
    public List<String> doubts(Session session) {
        DoubtWords doubts = new DoubtWords(words, new Sources(words, standpoint));
        return session.doubts().stream().map(doubts::sentence).toList();
    }

    /** "11th · 2024 · Laos hosts · 3 months left". */
    public String next(NextSession next) {
        Integer ordinal = next.ordinal();
        return Joined.of(
                ordinal == null ? "" : words.ordinal(ordinal),
                unsaid(words.date(next.window())),
                next.host() == null
                        ? messages().say("host.unknown")
                        : messages().say("host", words.party(next.host())),
                new DueWords(words).distance(next.window(), standpoint.today()));
    }

    /** Why it is due. */
    public String ground(NextSession next) {
        return messages().say("due.ground." + next.ground().name().toLowerCase(Locale.ROOT));
    }

    /** Between date and place. */
    public String whole(@Nullable Session session) {
        return session == null ? "" : sessions.whole(session, standpoint);
    }

    private String unsaid(String date) {
        return date.isEmpty() ? messages().say("date.unsaid") : date;
    }

    private String tag() {
        return messages().language().tag();
    }

    private Messages messages() {
        return words.messages();
    }
}
