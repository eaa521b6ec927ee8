package entente.domain.people;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.relation.Filing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when, as far as reports let it be seen. Names are joined within a party
 * only, and each with the reason; a person's new office is a new tenure.
 */
public final class People {
    private static final Comparator<Tenure> ORDER =
            Comparator.comparing(
                            Tenure::party, Comparator.nullsLast(Comparator.<Party>naturalOrder()))
                    .thenComparing(Tenure::name)
                    .thenComparing(People::first, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Tenure::office, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<NamePair> joined;
    private final List<NamePair> parted;
    private final List<Tenure> tenures = new ArrayList<>();

    private People(List<NamePair> joined, List<NamePair> parted) {
        this.joined = joined;
        this.parted = parted;
    }

    /**
     * The tenures, by party, name and time; the same for the same reports in any order.
     *
     * @param joined names that an officer takes for one person's
     * @param parted names that an officer takes for two people's; they win over all that joins
     */
    public static List<Tenure> of(
            List<Filing> filings, List<NamePair> joined, List<NamePair> parted) {
        People people = new People(joined, parted);
        byParty(Sightings.in(filings)).forEach(people::add);
        return people.tenures.stream().sorted(ORDER).toList();
    }

    /** Names by party; the empty key holds those whose party no report tells. */
    private static Map<Optional<Party>, Map<String, Bearer>> byParty(List<Sighting> sightings) {
        Map<Optional<Party>, Map<String, Bearer>> byParty =
                new TreeMap<>(Comparator.comparing(party -> party.map(Party::code).orElse("")));
        for (Sighting sighting : sightings) {
            byParty.computeIfAbsent(Optional.ofNullable(sighting.party()), party -> new TreeMap<>())
                    .computeIfAbsent(sighting.name(), Bearer::new)
                    .add(sighting);
        }
        return byParty;
    }

    private void add(Optional<Party> party, Map<String, Bearer> byName) {
        Bearers bearers = new Bearers(List.copyOf(byName.values()), of(party, parted));
        bearers.joinAsOfficersSay(of(party, joined));
        bearers.joinSameButForMarks();
        bearers.joinNearInLetters();
        bearers.joinHeardAlike();
        for (List<Bearer> person : bearers.persons()) {
            add(party.orElse(null), person);
        }
    }

    private static List<NamePair> of(Optional<Party> party, List<NamePair> pairs) {
        return pairs.stream()
                .filter(pair -> party.filter(pair.party()::equals).isPresent())
                .toList();
    }

    private void add(@Nullable Party party, List<Bearer> person) {
        Bearer main = person.stream().max(COMMONEST).orElseThrow();
        List<Tenure.Variant> variants = variants(main, person, party);
        List<Sighting> sightings =
                person.stream()
                        .flatMap(bearer -> bearer.sightings.stream())
                        .sorted(Sighting.BY_TIME)
                        .toList();
        for (Term term : Career.of(sightings)) {
            tenures.add(term.tenure(main.name(), variants, party));
        }
    }

    /** The name that most reports write; the one with marks where as many write either. */
    private static final Comparator<Bearer> COMMONEST =
            Comparator.comparingLong(People::reports)
                    .thenComparing(bearer -> !bearer.spelling.isUnmarked())
                    .thenComparing(Bearer::name);

    private static long reports(Bearer bearer) {
        return bearer.sightings.stream()
                .map(sighting -> sighting.evidence().getFirst().report())
                .distinct()
                .count();
    }

    private List<Tenure.Variant> variants(Bearer main, List<Bearer> person, @Nullable Party party) {
        return person.stream()
                .filter(bearer -> bearer != main)
                .map(bearer -> new Tenure.Variant(bearer.name(), reason(main, bearer, party)))
                .sorted(Comparator.comparing(Tenure.Variant::name))
                .toList();
    }

    private String reason(Bearer main, Bearer variant, @Nullable Party party) {
        if (main.spelling.bare().equals(variant.spelling.bare())) {
            return Bearers.MARKS;
        }
        boolean byOfficer =
                joined.stream()
                        .filter(pair -> Objects.equals(pair.party(), party))
                        .anyMatch(pair -> concerns(pair, variant));
        if (byOfficer) {
            return Bearers.OFFICER;
        }
        return main.spelling.isOfTheScriptOf(variant.spelling) ? Bearers.LETTERS : Bearers.HEARD;
    }

    /** Whether an officer joined this name, or one that differs from it by marks only. */
    private static boolean concerns(NamePair pair, Bearer variant) {
        String bare = variant.spelling.bare();
        return Spelling.of(pair.name()).bare().equals(bare)
                || Spelling.of(pair.other()).bare().equals(bare);
    }

    private static @Nullable LocalDate first(Tenure tenure) {
        return tenure.seen() instanceof When.Within(LocalDate from, LocalDate _) ? from : null;
    }
}
