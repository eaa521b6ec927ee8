package entente.domain.people;

import entente.domain.Chair;
import entente.domain.Level;
import entente.domain.Meeting;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.ReportDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody whom reports name with an office or see in the chair. */
final class Sightings {
    /** Days that one meeting takes at most; a longer time is only a window in which it fell. */
    private static final int DAYS_OF_A_MEETING = 7;

    private final List<Sighting> all = new ArrayList<>();

    private Sightings() {}

    /** In no order that means anything. */
    static List<Sighting> in(List<Filing> filings) {
        Sightings sightings = new Sightings();
        filings.forEach(sightings::look);
        return withPartiesKnown(sightings.all);
    }

    private void look(Filing filing) {
        Map<String, Level> chaired = chaired(filing);
        Set<String> introduced = new HashSet<>();
        LocalDate day = ReportDay.of(filing);
        filing.all(Person.class)
                .forEach(
                        filed -> {
                            Person person = filed.finding();
                            introduced.add(person.name());
                            add(filing, person, chaired.get(person.name()), day);
                        });
        filing.all(Meeting.class)
                .filter(filed -> filed.finding().status() == Status.HELD)
                .forEach(filed -> addChairs(filing, filed, introduced));
    }

    private static Map<String, Level> chaired(Filing filing) {
        Map<String, Level> chaired = new HashMap<>();
        filing.all(Meeting.class)
                .filter(filed -> filed.finding().status() == Status.HELD)
                .forEach(
                        filed -> {
                            Level level = level(filed.finding());
                            if (level != null) {
                                filed.finding()
                                        .chairs()
                                        .forEach(chair -> chaired.put(chair.name(), level));
                            }
                        });
        return chaired;
    }

    private void add(Filing filing, Person person, @Nullable Level level, @Nullable LocalDate day) {
        List<Cited> words =
                person.evidence().stream().map(each -> new Cited(filing.id(), each)).toList();
        Office office = Office.of(person.office(), filing.report().language(), level);
        all.add(new Sighting(person.name(), person.party(), office, day, words));
    }

    /**
     * Chairs are seen on the day of the meeting. Who is introduced in the same report has the
     * office from there: a chair's may be no more than "counterpart".
     */
    private void addChairs(Filing filing, Filed<Meeting> filed, Set<String> introduced) {
        Meeting meeting = filed.finding();
        List<Cited> words = List.of(new Cited(filing.id(), meeting.evidence().getFirst()));
        LocalDate day = day(meeting.when().when());
        for (Chair chair : meeting.chairs()) {
            String title = introduced.contains(chair.name()) ? null : chair.office();
            Office office = Office.of(title, filing.report().language(), level(meeting));
            all.add(new Sighting(chair.name(), chair.party(), office, day, words));
        }
    }

    private static @Nullable Level level(Meeting meeting) {
        return meeting.mechanism() == null ? null : meeting.mechanism().level();
    }

    private static @Nullable LocalDate day(When when) {
        return when instanceof When.Within(LocalDate from, LocalDate to)
                        && ChronoUnit.DAYS.between(from, to) < DAYS_OF_A_MEETING
                ? from
                : null;
    }

    /**
     * A report that does not tell whose office it is says nothing against the one party for which
     * others know the very same name.
     */
    private static List<Sighting> withPartiesKnown(List<Sighting> sightings) {
        Map<String, Set<Party>> parties = new HashMap<>();
        for (Sighting sighting : sightings) {
            if (sighting.party() != null) {
                parties.computeIfAbsent(sighting.name(), name -> new HashSet<>())
                        .add(sighting.party());
            }
        }
        return sightings.stream()
                .map(
                        sighting -> {
                            Set<Party> known = parties.getOrDefault(sighting.name(), Set.of());
                            return sighting.party() == null && known.size() == 1
                                    ? sighting.of(known.iterator().next())
                                    : sighting;
                        })
                .toList();
    }
}
