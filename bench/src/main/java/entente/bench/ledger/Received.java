package entente.bench.ledger;

import entente.ledger.charter.Charter;
import entente.ledger.consent.Side;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.Examination;
import entente.ledger.joint.Examined;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.Refusal;
import entente.ledger.log.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Both logs' entries as they lie in a store, in an order in which each comes after what its author
 * had seen. Nothing of them is believed.
 */
final class Received {
    /** How many entries are examined at once. */
    private static final int BATCH = 20_000;

    private record Next(Side side, Entry entry) {}

    private final Charter charter;
    private final List<Next> entries = new ArrayList<>();

    Received(JointLogs logs) {
        charter = logs.charter();
        Map<Side, Integer> taken = new EnumMap<>(Map.of(Side.FIRST, 0, Side.SECOND, 0));
        int before = -1;
        while (entries.size() > before) {
            before = entries.size();
            for (Side side : Side.values()) {
                List<Admitted> log = logs.log(side).entries();
                int at = taken.getOrDefault(side, 0);
                int others = taken.getOrDefault(side.other(), 0);
                while (at < log.size() && log.get(at).seen() <= others) {
                    entries.add(new Next(side, log.get(at).entry()));
                    at++;
                }
                taken.put(side, at);
            }
        }
    }

    int size() {
        return entries.size();
    }

    /** Bytes of leaves; of bodies with their salts. */
    long leaves() {
        return entries.stream().mapToLong(next -> next.entry().leaf().length()).sum();
    }

    long bodies() {
        return entries.stream().mapToLong(next -> said(next.entry())).sum();
    }

    private static long said(Entry entry) {
        return switch (entry) {
            case Entry.Whole(var leaf, var salt, var body) -> salt.length() + body.length();
            case Entry.Erased erased -> 0;
        };
    }

    /** The first ones verified on one core, one by one. */
    JointLogs oneByOne(int most) {
        JointLogs logs = new JointLogs(charter);
        entries.subList(0, Math.min(most, size()))
                .forEach(next -> pass(logs.append(next.side(), next.entry())));
        return logs;
    }

    /** All verified in batches, on all cores as far as one need not wait for another. */
    JointLogs atOnce() {
        JointLogs logs = new JointLogs(charter);
        for (int from = 0; from < size(); from += BATCH) {
            List<Next> batch = entries.subList(from, Math.min(from + BATCH, size()));
            Map<Side, Iterator<Examined>> examined = new EnumMap<>(Side.class);
            for (Side side : Side.values()) {
                examined.put(side, Examination.of(logs, side, of(side, batch)).iterator());
            }
            batch.forEach(next -> pass(logs.append(next.side(), next(examined, next.side()))));
        }
        return logs;
    }

    private static List<Entry> of(Side side, List<Next> batch) {
        return batch.stream().filter(next -> next.side() == side).map(Next::entry).toList();
    }

    private static Examined next(Map<Side, Iterator<Examined>> examined, Side side) {
        return examined.getOrDefault(side, List.<Examined>of().iterator()).next();
    }

    private static void pass(Optional<Refusal> refusal) {
        refusal.ifPresent(
                why -> {
                    throw new IllegalStateException(why.sentence());
                });
    }
}
