package entente.dossier.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The zones in which the relations' days end, as VTIMEZONE (RFC 5545, 3.6.5): whole days bear no
 * zone, but who lays them beside hours wants to know it. Each change of the clock stands by itself,
 * no rule is given.
 */
final class Zones {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");
    private static final String END = "\r\n";

    private final TreeSet<ZoneId> zones = new TreeSet<>(Comparator.comparing(ZoneId::getId));

    Zones(ZoneId... first) {
        List.of(first).forEach(this::add);
    }

    void add(ZoneId zone) {
        if (!zone.normalized().equals(ZoneOffset.UTC)) {
            zones.add(zone);
        }
    }

    /**
     * The calendar with its zones before its first event.
     *
     * @param calendar lines not folded
     */
    String into(String calendar) {
        StringBuilder all = new StringBuilder();
        zones.forEach(zone -> write(zone, all));
        int first = calendar.indexOf("BEGIN:VEVENT");
        int at = first < 0 ? calendar.indexOf("END:VCALENDAR") : first;
        return calendar.substring(0, at) + all + calendar.substring(at);
    }

    private static void write(ZoneId zone, StringBuilder all) {
        ZoneRules rules = zone.getRules();
        all.append("BEGIN:VTIMEZONE").append(END);
        all.append("TZID:").append(zone.getId()).append(END);
        ZoneOffset first = rules.getOffset(FROM);
        observance(rules, FROM, LocalDateTime.ofInstant(FROM, first), first, first, all);
        ZoneOffsetTransition next = rules.nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            observance(
                    rules,
                    next.getInstant(),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter(),
                    all);
            next = rules.nextTransition(next.getInstant());
        }
        all.append("END:VTIMEZONE").append(END);
    }

    private static void observance(
            ZoneRules rules,
            Instant from,
            LocalDateTime local,
            ZoneOffset before,
            ZoneOffset after,
            StringBuilder all) {
        String kind = rules.isDaylightSavings(from) ? "DAYLIGHT" : "STANDARD";
        all.append("BEGIN:").append(kind).append(END);
        all.append("DTSTART:").append(TIME.format(local)).append(END);
        all.append("TZOFFSETFROM:").append(offset(before)).append(END);
        all.append("TZOFFSETTO:").append(offset(after)).append(END);
        all.append("END:").append(kind).append(END);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
