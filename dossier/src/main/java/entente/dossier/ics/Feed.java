package entente.dossier.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.List;
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
     * @param revision every event's SEQUENCE: how many entries the log had. It never falls, so a
     *     newer calendar always counts as newer
     */
    public Feed(LocalDate on, int revision, Captions captions) {
        this(on, revision, captions, false);
    }

    private Feed(LocalDate on, int revision, Captions captions, boolean cancelling) {
        this.cancelling = cancelling;
        this.captions = captions;
        this.day = new Day(on, revision);
        calendar.setProductId("-//Entente//Entente//EN");
        calendar.setMethod(cancelling ? "CANCEL" : "PUBLISH");
        calendar.addName(Day.plain(captions.calendar()));
        calendar.addExperimentalProperty("X-WR-CALNAME", Day.plain(captions.calendar()));
    }

    /** A message that cancels what was cancelled, and holds nothing else (RFC 5546, 3.2.5). */
    public static Feed cancelling(LocalDate on, int revision, Captions captions) {
        return new Feed(on, revision, captions, true);
    }

    public Feed add(Chronicle chronicle) {
        Relation relation = chronicle.relation();
        if (cancelling) {
            Stream.concat(
                            chronicle.series().stream().flatMap(each -> each.sessions().stream()),
                            chronicle.encounters().stream())
                    .filter(session -> session.status() == entente.domain.Status.CANCELLED)
                    .forEach(session -> session(relation, null, session));
            return this;
        }
        zones.add(chronicle.zone());
        for (Series series : chronicle.series()) {
            series.sessions().forEach(session -> session(relation, series.next(), session));
            next(relation, series);
        }
        chronicle.tracked().stream()
                .filter(Feed::falls)
                .forEach(tracked -> deadline(relation, tracked));
        return this;
    }

    /** The calendar's text: CRLF, lines of at most 75 octets of UTF-8. */
    public String text() {
        String text = Biweekly.write(calendar).go().replace("\r\n ", "");
        return Folding.of(zones.into(text));
    }

    private void session(Relation relation, @Nullable NextSession next, Session session) {
        When when = session.when();
        if (when instanceof When.Unsaid && next != null && session.id().equals(next.session())) {
            when = next.window();
        }
        VEvent event =
                event(
                        relation + "/" + session.id(),
                        when,
                        captions.session(relation, session),
                        status(session));
        if (event != null) {
            place(event, session.where());
            event.setDescription(Day.words(session.evidence()));
        }
    }

    private void next(Relation relation, Series series) {
        NextSession next = series.next();
        if (next == null || next.session() != null) {
            return;
        }
        VEvent event =
                event(
                        relation + "/" + series.mechanism() + "/next",
                        next.window(),
                        captions.due(relation, series, next),
                        Status.tentative());
        if (event != null) {
            event.setDescription(Day.words(next.words()));
        }
    }

    private void deadline(Relation relation, Tracked tracked) {
        LocalDate due = Timeliness.lastDay(tracked.due());
        if (due != null) {
            VEvent event =
                    day.event(
                            relation + "/" + tracked.id(),
                            due,
                            due,
                            captions.deadline(relation, tracked),
                            Status.confirmed());
            event.setDescription(Day.words(List.of(tracked.words())));
            calendar.addEvent(event);
        }
    }

    /** Open, and not the promise of a session: that one stands in the calendar itself. */
    private static boolean falls(Tracked tracked) {
        boolean stands =
                tracked.disposition() instanceof Disposition.Active
                        || tracked.disposition() instanceof Disposition.Extended;
        return tracked.standing() == Standing.COMMITMENT
                && tracked.completion() != Completion.COMPLETE
                && tracked.session() == null
                && stands;
    }

    private @Nullable VEvent event(String uid, When when, String summary, Status status) {
        LocalDate first = Timeliness.firstDay(when);
        LocalDate last = Timeliness.lastDay(when);
        if (first == null || last == null) {
            return null;
        }
        VEvent event = day.event(uid, first, last, summary, status);
        calendar.addEvent(event);
        return event;
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
