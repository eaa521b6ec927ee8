package entente.dossier.wording;

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
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.Locale;

/** The words of a picture, shortened for rows whose columns say the date and the sign already. */
public final class RowWords implements Labels {
    private final Messages messages;
    private final Labels picture;
    private final Standpoint standpoint;
    private final SessionWords sessions;

    public RowWords(Messages messages, Standpoint standpoint) {
        this.messages = messages;
        this.picture = new PictureWords(messages, standpoint);
        this.standpoint = standpoint;
        this.sessions = new SessionWords(new Wording(messages));
    }

    @Override
    public String session(Session session) {
        return Joined.of(
                sessions.name(session, standpoint),
                sessions.place(session),
                sessions.chairs(session));
    }

    @Override
    public String promise(Tracked tracked) {
        return "“" + Plain.line(tracked.words().evidence().quote()) + "”";
    }

    @Override
    public String sign(Sign sign) {
        return messages.say("sign.short." + sign.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String language() {
        return picture.language();
    }

    @Override
    public String title(Relation relation) {
        return picture.title(relation);
    }

    @Override
    public String description(Timeline timeline) {
        return picture.description(timeline);
    }

    @Override
    public String lane(Series series) {
        return picture.lane(series);
    }

    @Override
    public String rhythm(Series series) {
        return picture.rhythm(series);
    }

    @Override
    public String encounters() {
        return picture.encounters();
    }

    @Override
    public String promises() {
        return picture.promises();
    }

    @Override
    public String nothing() {
        return picture.nothing();
    }

    @Override
    public String date(When when) {
        return picture.date(when);
    }

    @Override
    public String place(Session session) {
        return picture.place(session);
    }

    @Override
    public String today(LocalDate day) {
        return picture.today(day);
    }
}
