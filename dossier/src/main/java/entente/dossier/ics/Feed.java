package entente.dossier.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import entente.domain.Place;
import entente.domain.calendar.Event;
import entente.domain.calendar.Events;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Relations as a calendar: sessions held, planned and due, and the days on which open commitments
 * fall due. Whole-day events, one stable UID for each session and commitment, no recurrence: what
 * comes next follows from what was said, not from a rule of the calendar's.
 */
public final class Feed {
    private final ICalendar calendar = new ICalendar();
    private final Captions captions;
    private final Day day;
    private final Zones zones = new Zones();
    private final boolean cancelling;

    /**
     * @param on the day that the calendar is made for; its stamps are that day's first moment
     */
    public Feed(LocalDate on, Captions captions) {
        this(on, captions, false);
    }

    private Feed(LocalDate on, Captions captions, boolean cancelling) {
        this.cancelling = cancelling;
        this.captions = captions;
        this.day = new Day(on);
        calendar.setProductId("-//Entente//Entente//EN");
        calendar.setMethod(cancelling ? "CANCEL" : "PUBLISH");
        calendar.addName(Day.plain(captions.calendar()));
        calendar.addExperimentalProperty("X-WR-CALNAME", Day.plain(captions.calendar()));
    }

    /** A message that cancels what was cancelled, and holds nothing else (RFC 5546, 3.2.5). */
    public static Feed cancelling(LocalDate on, Captions captions) {
        return new Feed(on, captions, true);
    }

    /**
     * Adds a relation's events.
     *
     * @param sequences of its events by their ids; 0 for one that is not among them
     */
    public Feed add(Chronicle chronicle, Map<String, Long> sequences) {
        if (!cancelling) {
            zones.add(chronicle.zone());
        }
        Events.of(chronicle).stream()
                .filter(event -> !cancelling || event.cancelled())
                .forEach(event -> add(chronicle.relation(), event, sequences));
        return this;
    }

    /** The calendar's text: CRLF, lines of at most 75 octets of UTF-8. */
    public String text() {
        String text = Biweekly.write(calendar).go().replace("\r\n ", "");
        return Folding.of(zones.into(text));
    }

    private void add(Relation relation, Event event, Map<String, Long> sequences) {
        long sequence = sequences.getOrDefault(event.id(), 0L);
        VEvent added = day.event(relation, event, sequence, summary(relation, event));
        added.setStatus(status(event));
        if (event instanceof Event.Round round) {
            place(added, round.session().where());
        }
        calendar.addEvent(added);
    }

    private String summary(Relation relation, Event event) {
        return switch (event) {
            case Event.Round round -> captions.session(relation, round.session());
            case Event.Expected due -> captions.due(relation, due.series(), due.next());
            case Event.Deadline deadline -> captions.deadline(relation, deadline.tracked());
        };
    }

    private static Status status(Event event) {
        return switch (event) {
            case Event _ when event.cancelled() -> Status.cancelled();
            case Event.Round round -> status(round.session());
            case Event.Expected _ -> Status.tentative();
            case Event.Deadline _ -> Status.confirmed();
        };
    }

    private static Status status(Session session) {
        return switch (session.status()) {
            case HELD -> Status.confirmed();
            case PLANNED -> Status.tentative();
            case CANCELLED -> Status.cancelled();
        };
    }

    private static void place(VEvent event, @Nullable Place place) {
        if (place != null) {
            event.setLocation(
                    Stream.of(place.city(), place.country())
                            .filter(Objects::nonNull)
                            .map(part -> Day.plain(part.toString()))
                            .collect(Collectors.joining(", ")));
        }
    }
}
