package entente.dossier.wording;

import entente.domain.Place;
import entente.domain.When;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.dossier.picture.Labels;
import entente.dossier.picture.Sign;
import entente.dossier.picture.Timeline;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.Fates;
import entente.words.series.RhythmWords;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of a relation's picture. */
public final class PictureWords implements Labels {
    private final Messages messages;
    private final Wording wording;
    private final Standpoint standpoint;
    private final SessionWords sessions;
    private final Function<Session, String> sessionsAt;
    private final Function<Tracked, String> promisesAt;

    public PictureWords(Messages messages, Standpoint standpoint) {
        this(messages, standpoint, _ -> "", _ -> "");
    }

    /**
     * @param sessionsAt where a session is told in full; empty for nowhere
     * @param promisesAt where a promise is; likewise
     */
    public PictureWords(
            Messages messages,
            Standpoint standpoint,
            Function<Session, String> sessionsAt,
            Function<Tracked, String> promisesAt) {
        this.sessionsAt = sessionsAt;
        this.promisesAt = promisesAt;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.standpoint = standpoint;
        this.sessions = new SessionWords(wording);
    }

    @Override
    public String language() {
        return messages.language().tag();
    }

    @Override
    public String title(Relation relation) {
        return messages.say(
                "picture.title", wording.relation(List.of(relation.first(), relation.second())));
    }

    @Override
    public String description(Timeline timeline) {
        long marks = timeline.lanes().stream().mapToLong(lane -> lane.marks().size()).sum();
        return messages.say(
                "picture.description",
                messages.number(timeline.lanes().size()),
                messages.number(marks),
                messages.number(timeline.promises().size()),
                wording.date(When.on(timeline.on())));
    }

    @Override
    public String lane(Series series) {
        String name = series.names().isEmpty() ? null : series.names().getFirst();
        String said = sessions.mechanism(series.mechanism(), name);
        int first = said.offsetByCodePoints(0, 1);
        return said.substring(0, first).toUpperCase(Locale.forLanguageTag(language()))
                + said.substring(first);
    }

    @Override
    public String rhythm(Series series) {
        return new RhythmWords(wording).of(series);
    }

    @Override
    public String encounters() {
        return messages.say("picture.encounters");
    }

    @Override
    public String promises() {
        return messages.say("picture.promises");
    }

    @Override
    public String nothing() {
        return messages.say("picture.nothing");
    }

    @Override
    public String date(When when) {
        return wording.date(when);
    }

    @Override
    public String place(Session session) {
        Place where = session.where();
        if (where == null) {
            return "";
        }
        return Plain.line(
                where.city() != null
                        ? where.city()
                        : wording.place(new Place(where.country(), null)));
    }

    @Override
    public String today(LocalDate day) {
        return wording.date(When.on(day));
    }

    @Override
    public String session(Session session) {
        return Joined.plain(
                sessions.name(session, standpoint),
                sessions.date(session),
                sessions.place(session),
                sessions.status(session),
                sessions.chairs(session));
    }

    @Override
    public String promise(Tracked tracked) {
        String due = wording.date(tracked.due());
        return Joined.plain(
                "“" + Plain.line(tracked.words().evidence().quote()) + "”",
                due.isEmpty() ? "" : messages.say("due", due),
                Fates.word(messages, tracked, standpoint.today()));
    }

    @Override
    public String address(Session session) {
        return sessionsAt.apply(session);
    }

    @Override
    public String address(Tracked tracked) {
        return promisesAt.apply(tracked);
    }

    @Override
    public String sign(Sign sign) {
        return messages.say("sign." + sign.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
