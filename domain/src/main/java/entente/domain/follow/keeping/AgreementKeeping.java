package entente.domain.follow.keeping;

import entente.domain.Agreement;
import entente.domain.Evidence;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Undertaking;
import entente.domain.follow.said.Wording;
import entente.domain.relation.FindingId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agreements that were promised and are told as made later, or that followed on an older one. */
final class AgreementKeeping {
    private static final int LEAST_WORDS = 3;

    /** A successor may start a year late, or overlap by as much. */
    private static final int MOST_DAYS_BETWEEN = 366;

    private final Tellings tellings;
    private final Map<FindingId, List<Telling<Agreement>>> byName = new HashMap<>();
    private final Names<FindingId> names = new Names<>(LEAST_WORDS);

    AgreementKeeping(Tellings tellings) {
        this.tellings = tellings;
        for (Telling<Agreement> each : tellings.all(Agreement.class)) {
            byName.computeIfAbsent(listed(each), _ -> new ArrayList<>()).add(each);
        }
        Comparator<Telling<Agreement>> earliest =
                Comparator.comparing(
                        Telling::day, Comparator.nullsFirst(Comparator.naturalOrder()));
        byName.forEach(
                (name, told) -> {
                    told.sort(earliest);
                    names.add(name, undated(told.getFirst().finding()));
                });
    }

    /**
     * The words of its name without those that tell its period, which no promise of a new one has.
     */
    private static Set<String> undated(Agreement agreement) {
        Set<String> all = Wording.of(agreement.name()).words();
        Set<String> words = new HashSet<>(all);
        agreement.period().words().stream()
                .map(Evidence::quote)
                .filter(agreement.name()::contains)
                .forEach(quote -> words.removeAll(Wording.of(quote).words()));
        return words.isEmpty() ? all : words;
    }

    private FindingId listed(Telling<Agreement> telling) {
        return tellings.listed(telling.filed().id());
    }

    Stream<Fulfilment> of(Undertaking undertaking) {
        FindingId agreement = undertaking.agreement();
        return agreement == null ? signed(undertaking) : succeeded(undertaking, agreement);
    }

    /** Not yet told as an agreement when it was promised, and told as one later. */
    private Stream<Fulfilment> signed(Undertaking undertaking) {
        Wording words = undertaking.said().getFirst().wording();
        return names.in(words.words()).stream()
                .flatMap(name -> signed(undertaking, name, words).stream());
    }

    private Optional<Fulfilment> signed(Undertaking undertaking, FindingId name, Wording words) {
        Telling<Agreement> first = byName.getOrDefault(name, List.of()).getFirst();
        Said earliest = undertaking.said().getFirst();
        if (first.day() == null || earliest.day() == null || !earliest.before(first.day())) {
            return Optional.empty();
        }
        boolean whole = words.words().containsAll(undated(first.finding()));
        return first.promise(undertaking)
                .map(
                        promise ->
                                fulfilment(
                                        new Weighing(Clue.AGREEMENT_SIGNED)
                                                .add(whole, Clue.SAME_NAME, Clue.NAME_ALIKE),
                                        undertaking,
                                        promise,
                                        first,
                                        first.since(promise)));
    }

    /** A newer agreement of nearly the same name takes over where the old one's period ends. */
    private Stream<Fulfilment> succeeded(Undertaking undertaking, FindingId old) {
        Telling<Agreement> dated = dated(old);
        if (dated == null) {
            return Stream.empty();
        }
        Set<String> words = undated(dated.finding());
        List<Fulfilment> found = new ArrayList<>();
        for (FindingId name : names.in(words)) {
            Telling<Agreement> successor = dated(name);
            if (!name.equals(old) && successor != null && followsOn(dated, successor)) {
                successor
                        .promise(undertaking)
                        .map(promise -> succeeded(undertaking, promise, dated, successor, words))
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private Fulfilment succeeded(
            Undertaking undertaking,
            Said promise,
            Telling<Agreement> old,
            Telling<Agreement> successor,
            Set<String> words) {
        boolean same = undated(successor.finding()).equals(words);
        Weighing weighing =
                new Weighing(Clue.AGREEMENT_SUCCEEDED).add(same, Clue.SAME_NAME, Clue.NAME_ALIKE);
        // What the old one set out was carried on to the end of its period.
        When done = old.finding().period().when();
        return fulfilment(weighing, undertaking, promise, successor, done);
    }

    private Fulfilment fulfilment(
            Weighing weighing,
            Undertaking undertaking,
            Said promise,
            Telling<Agreement> telling,
            When done) {
        return weighing.time(undertaking.due(), done)
                .fulfilment(
                        undertaking,
                        new Keeper.SignedAgreement(listed(telling)),
                        done,
                        promise,
                        telling.words());
    }

    private @Nullable Telling<Agreement> dated(FindingId name) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(telling -> telling.finding().period().when() instanceof When.Within)
                .findFirst()
                .orElse(null);
    }

    private static boolean followsOn(Telling<Agreement> old, Telling<Agreement> successor) {
        return old.finding().period().when() instanceof When.Within(LocalDate _, LocalDate end)
                && successor.finding().period().when()
                        instanceof When.Within(LocalDate from, LocalDate to)
                && to.isAfter(end)
                && Math.abs(ChronoUnit.DAYS.between(end, from)) <= MOST_DAYS_BETWEEN
                && old.finding().level() == successor.finding().level();
    }
}
