package entente.dossier.picture;

import entente.domain.series.Session;

/** What a picture's signs stand for: each has a shape of its own, so that none needs its colour. */
public enum Sign {
    /** A session that took place. */
    HELD,
    /** A session to come, or one of which nobody has said that it took place. */
    PLANNED,
    CANCELLED,
    /** Numbers of which no report tells. */
    GAP,
    /** When the next session is due. */
    DUE,
    /** A meeting outside any mechanism. */
    ENCOUNTER,
    /** Kept by its day, or where no day was set. */
    ON_TIME,
    LATE,
    OPEN,
    /** Past its day and not known to be kept. */
    PAST_DUE,
    /** A later report tells that it was kept, and nobody has confirmed that. */
    SUGGESTED;

    /** What stands for a session, or for a meeting outside any mechanism. */
    static Sign of(Session session) {
        return switch (session.status()) {
            case HELD -> session.mechanism() == null ? ENCOUNTER : HELD;
            case PLANNED -> PLANNED;
            case CANCELLED -> CANCELLED;
        };
    }
}
