package entente.register.account;

import entente.domain.Findings;
import entente.domain.calendar.Event;
import entente.domain.calendar.Events;
import entente.domain.chronicle.Chronicles;
import entente.domain.chronicle.Material;
import entente.domain.relation.Relation;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Follows a relation's calendar through the log, entry by entry, so that of each event the entry is
 * known that changed it last. A pure function of the log: it may stop anywhere and go on later.
 *
 * @param entries all that concern the relation, in the order of the log, those that were taken back
 *     too
 * @param findings of filings by their positions
 */
record Trail(
        Relation relation, List<Logged> entries, Map<Long, Supplier<Optional<Findings>>> findings) {
    /** Of what was there once and is not now. */
    private static final String GONE = "";

    /** What was seen of an event last, and the entry that made it so. */
    record Step(String imprint, long changed) {
        boolean isThere() {
            return !imprint.equals(GONE);
        }
    }

    /**
     * The steps after the last entry.
     *
     * @param known those after the entry at {@code mark}
     * @param mark -1 to begin
     */
    Map<String, Step> after(Map<String, Step> known, long mark) {
        Map<String, Step> steps = new TreeMap<>(known);
        for (Logged logged : entries) {
            if (logged.position() > mark && mayChange(logged.entry())) {
                step(logged, steps);
            }
        }
        return steps;
    }

    private void step(Logged logged, Map<String, Step> steps) {
        boolean erased = logged.entry() instanceof Entry.Erased;
        Set<String> gone = new HashSet<>(steps.keySet());
        for (Event event : Events.of(Chronicles.of(until(logged.position())))) {
            gone.remove(event.id());
            Step before = steps.get(event.id());
            String imprint = Imprints.of(event);
            if (erased || before == null || !before.imprint().equals(imprint)) {
                steps.put(event.id(), new Step(imprint, logged.position()));
            }
        }
        for (String id : gone) {
            Step before = steps.get(id);
            if (before != null && (erased || before.isThere())) {
                steps.put(id, new Step(GONE, logged.position()));
            }
        }
    }

    /** What the account was made from when that entry was the last. */
    private Material until(long position) {
        List<Logged> then =
                entries.stream().filter(logged -> logged.position() <= position).toList();
        Set<Long> undone = undone(then);
        return Materials.material(
                relation,
                then.stream()
                        .filter(logged -> !undone.contains(logged.position()))
                        .map(Logged::inPlace)
                        .sorted(Comparator.comparingLong(Logged::position))
                        .toList(),
                findings);
    }

    /** An undoing holds unless a later one that holds takes it back. */
    private static Set<Long> undone(Collection<Logged> entries) {
        Set<Long> undone = new HashSet<>();
        for (Logged logged : List.copyOf(entries).reversed()) {
            if (logged.entry() instanceof Entry.Undone(long named, var _)
                    && !undone.contains(logged.position())) {
                undone.add(named);
            }
        }
        return undone;
    }

    private static boolean mayChange(Entry entry) {
        return switch (EntryKind.of(entry)) {
            case ACCEPT, ASSIGN, JOIN_NAMES, PART_NAMES, BODY -> false;
            default -> true;
        };
    }
}
