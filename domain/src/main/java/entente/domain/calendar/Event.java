package entente.domain.calendar;

import entente.domain.Status;
import entente.domain.follow.Disposition;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Something that stands in a relation's calendar on whole days. */
public sealed interface Event {
    /** So many of the words that it rests on are shown. */
    int MOST_WORDS = 3;

    /** Unique in its relation and stable. */
    String id();

    LocalDate first();

    /** Included. */
    LocalDate last();

    /** Whether it was called off: it is told still, so that it does not linger in calendars. */
    boolean cancelled();

    /** The words that it rests on, as many as are shown. */
    List<Cited> words();

    /** What it is called by, whatever the language. */
    List<?> names();

    /** All that a calendar shows of it: as long as this is the same, so is what people see. */
    default String imprint() {
        return List.of(first(), last(), cancelled(), names())
                + words().stream()
                        .map(cited -> cited.evidence().quote())
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    /** A session of which reports tell. */
    record Round(Session session, LocalDate first, LocalDate last) implements Event {
        @Override
        public String id() {
            return session.id();
        }

        @Override
        public boolean cancelled() {
            return session.status() == Status.CANCELLED;
        }

        @Override
        public List<Cited> words() {
            return few(session.evidence());
        }

        @Override
        public List<?> names() {
            return List.of(
                    String.valueOf(session.mechanism()),
                    session.kind(),
                    String.valueOf(session.ordinal()),
                    session.status(),
                    String.valueOf(session.where()));
        }
    }

    /** A session that the cadence alone tells of, or a promise without one. */
    record Expected(Series series, NextSession next, LocalDate first, LocalDate last)
            implements Event {
        @Override
        public String id() {
            return series.mechanism() + "/next";
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public List<Cited> words() {
            return few(next.words());
        }

        @Override
        public List<?> names() {
            return List.of(
                    series.mechanism(),
                    String.valueOf(next.ordinal()),
                    series.names().isEmpty() ? "" : series.names().getFirst());
        }
    }

    /** The day on which a commitment falls due. */
    record Deadline(Tracked tracked, LocalDate last) implements Event {
        @Override
        public String id() {
            return tracked.id().value();
        }

        @Override
        public LocalDate first() {
            return last;
        }

        @Override
        public boolean cancelled() {
            return tracked.disposition() instanceof Disposition.Dropped;
        }

        @Override
        public List<Cited> words() {
            return List.of(tracked.words());
        }

        @Override
        public List<?> names() {
            return List.of(Objects.requireNonNull(tracked.standing()));
        }
    }

    private static List<Cited> few(List<Cited> words) {
        return words.stream().limit(MOST_WORDS).toList();
    }
}
