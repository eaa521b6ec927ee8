package entente.dossier.ics;

import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;

/** What a calendar's entries are called, in the reader's language. */
public interface Captions {
    /** The whole calendar's name. */
    String calendar();

    /** "4th political consultation of ministers, Viet Nam–Laos". */
    String session(Relation relation, Session session);

    /** A session that follows from the cadence alone. */
    String due(Relation relation, Series series, NextSession next);

    /** The day on which a commitment falls due. */
    String deadline(Relation relation, Tracked tracked);
}
