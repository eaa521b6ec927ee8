package entente.dossier.wording;

import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.dossier.ics.Captions;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.series.SessionWords;
import java.util.List;
import java.util.stream.Collectors;

/** What a calendar and its entries are called. */
public final class CalendarWords implements Captions {
    private final Messages messages;
    private final Wording wording;
    private final SessionWords sessions;
    private final List<Relation> relations;

    /**
     * @param relations those that the calendar tells of
     */
    public CalendarWords(Messages messages, List<Relation> relations) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.sessions = new SessionWords(wording);
        this.relations = List.copyOf(relations);
    }

    @Override
    public String calendar() {
        return messages.say(
                "calendar", relations.stream().map(this::pair).collect(Collectors.joining(", ")));
    }

    @Override
    public String session(Relation relation, Session session) {
        return messages.say("calendar.entry", sessions.name(session, null), pair(relation));
    }

    @Override
    public String due(Relation relation, Series series, NextSession next) {
        String name = series.names().isEmpty() ? null : series.names().getFirst();
        String said = sessions.numbered(series.mechanism(), name, next.ordinal());
        return messages.say("calendar.due", said, pair(relation));
    }

    @Override
    public String deadline(Relation relation, Tracked tracked) {
        String words = Plain.line(tracked.words().evidence().quote());
        return messages.say("calendar.deadline", words, pair(relation));
    }

    private String pair(Relation relation) {
        return wording.relation(List.of(relation.first(), relation.second()));
    }
}
