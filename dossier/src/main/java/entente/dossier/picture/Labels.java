package entente.dossier.picture;

import entente.domain.When;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;

/** Every word of a picture, in the reader's language. None has to be escaped. */
public interface Labels {
    /** BCP 47, so that screen readers pronounce it and browsers find a font. */
    String language();

    /** "Laos–Viet Nam: sessions and promises". */
    String title(Relation relation);

    /** What the picture tells, in a sentence or two, for those who cannot see it. */
    String description(Timeline timeline);

    /** "Political consultations of ministers". */
    String lane(Series series);

    /** "every 12 months; the sides take turns"; empty where nothing is known. */
    String rhythm(Series series);

    /** What the meetings outside any mechanism are called together. */
    String encounters();

    /** What the promises are called together, which stand on the days on which they fall due. */
    String promises();

    /** That nothing is known yet. */
    String nothing();

    /** A day or a stretch of time, as short as it can be. */
    String date(When when);

    /** The city, else the country, as short as it can be; empty where neither is known. */
    String place(Session session);

    /** "today", with the day. */
    String today(LocalDate day);

    /** A session in full, shown when somebody points at it. */
    String session(Session session);

    /** A promise in full, likewise. */
    String promise(Tracked tracked);

    String sign(Sign sign);

    /** Where a session is told in full; empty where nowhere is. */
    default String address(Session session) {
        return "";
    }

    /** Where a promise is told in full; likewise. */
    default String address(Tracked tracked) {
        return "";
    }
}
