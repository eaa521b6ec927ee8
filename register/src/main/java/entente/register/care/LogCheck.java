package entente.register.care;

import entente.ledger.Bytes;
import entente.ledger.json.Json;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Entry;
import entente.ledger.log.Fault;
import entente.ledger.log.Leaf;
import entente.ledger.log.Origin;
import entente.ledger.log.PrivateLog;
import entente.ledger.merkle.Hash;
import entente.register.account.Concerns;
import entente.register.entry.EntryReader;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One walk through the log: whether it hangs together, and which documents there must be. */
final class LogCheck {
    private final Concerns concerns;
    private final Progress progress;
    private final Map<Long, String> unreadable = new TreeMap<>();
    private final Set<Long> bodiless = new TreeSet<>();
    private final Set<Long> erasedBodies = new HashSet<>();
    private final Set<String> erasedDocuments = new HashSet<>();
    private final Set<String> wantedDocuments = new HashSet<>();
    private long entries;
    private long bodies;
    private String root = "";
    private @Nullable Hash last;

    LogCheck(Concerns concerns, Progress progress) {
        this.concerns = concerns;
        this.progress = progress;
    }

    /** What is wrong. What was met can be asked for afterwards. */
    List<Flaw> of(LogStore.Head head, Iterable<Entry> log) {
        PrivateLog.Verdict verdict = PrivateLog.check(head.origin(), met(log, head.size()));
        root = verdict.head().root().hex();
        List<Flaw> flaws = new ArrayList<>();
        firsts(verdict.faults()).forEach(fault -> flaws.add(flaw(fault)));
        verdict.faults().forEach(fault -> unreadable.remove(fault.index()));
        unreadable.forEach(
                (position, why) ->
                        flaws.add(
                                new Flaw(
                                        Flaw.Kind.ENTRY_UNREADABLE,
                                        place(position),
                                        List.of(why))));
        bodiless.removeAll(erasedBodies);
        bodiless.forEach(
                position ->
                        flaws.add(new Flaw(Flaw.Kind.BODY_MISSING, place(position), List.of())));
        if (!verdict.head().equals(head.frontier().head()) || !Objects.equals(last, head.last())) {
            flaws.add(
                    new Flaw(
                            Flaw.Kind.HEAD_DIFFERS,
                            "head",
                            List.of(String.valueOf(head.size()), String.valueOf(entries))));
        }
        return flaws;
    }

    long entries() {
        return entries;
    }

    long bodies() {
        return bodies;
    }

    String root() {
        return root;
    }

    Collection<Long> erasedBodies() {
        return erasedBodies;
    }

    Collection<String> erasedDocuments() {
        return erasedDocuments;
    }

    Collection<String> wantedDocuments() {
        return wantedDocuments;
    }

    private Iterable<Entry> met(Iterable<Entry> all, long size) {
        return () -> {
            Iterator<Entry> each = all.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Entry next() {
                    Entry entry = each.next();
                    meet(entries++, entry);
                    progress.at(entries, size);
                    return entry;
                }
            };
        };
    }

    private void meet(long position, Entry entry) {
        last = Hash.ofLeaf(entry.leaf());
        switch (entry) {
            case Entry.Whole(Bytes leaf, Bytes _, Bytes body) -> {
                bodies++;
                read(position, leaf, body);
            }
            case Entry.Erased _ -> bodiless.add(position);
        }
    }

    /** What erasures there are, and which documents there must be. */
    private void read(long position, Bytes leaf, Bytes body) {
        try {
            String kind = Leaf.parse(leaf).header().kind();
            note(concerns.read(new LogStore.Said(position, kind, body)));
        } catch (NoSuchElementException _) {
            // The findings that it carries are gone; that will be said of the document.
            var said = (JsonObject) Json.parse(body, EntryReader.LIMIT);
            wantedDocuments.add(said.string("findings"));
        } catch (RuntimeException unfit) {
            unreadable.put(position, String.valueOf(unfit.getMessage()));
        }
    }

    private void note(Logged logged) {
        switch (logged.entry()) {
            case entente.register.entry.Entry.Filed filed -> {
                wantedDocuments.add(filed.report().sha256());
                wantedDocuments.add(filed.findings());
            }
            case entente.register.entry.Entry.Ruled ruled -> {
                if (ruled.findings() != null) {
                    wantedDocuments.add(ruled.findings());
                }
            }
            case entente.register.entry.Entry.Erased erased -> {
                erasedBodies.addAll(erased.positions());
                erasedDocuments.addAll(erased.blobs());
            }
            case entente.register.entry.Entry.Undone _ -> {}
        }
    }

    /** Without those that only say again what one before them says: all after a gap do. */
    private static List<Fault> firsts(List<Fault> faults) {
        List<Fault> firsts = new ArrayList<>();
        long shift = 0;
        @Nullable Origin foreign = null;
        for (Fault fault : faults) {
            boolean first = true;
            if (fault instanceof Fault.Misplaced(long index, long said)) {
                first = said - index != shift;
                shift = said - index;
            }
            if (fault instanceof Fault.Foreign(long _, Origin _, Origin said)) {
                first = !said.equals(foreign);
                foreign = said;
            }
            if (first) {
                firsts.add(fault);
            }
        }
        return firsts;
    }

    private static Flaw flaw(Fault fault) {
        String place = place(fault.index());
        return switch (fault) {
            case Fault.Unreadable wrong ->
                    new Flaw(Flaw.Kind.ENTRY_UNREADABLE, place, List.of(wrong.why()));
            case Fault.Misplaced wrong ->
                    new Flaw(
                            Flaw.Kind.ENTRY_MISPLACED,
                            place,
                            List.of(String.valueOf(wrong.said())));
            case Fault.Foreign wrong ->
                    new Flaw(Flaw.Kind.ENTRY_FOREIGN, place, List.of(wrong.said().text()));
            case Fault.Unchained _ -> new Flaw(Flaw.Kind.ENTRY_UNCHAINED, place, List.of());
            case Fault.Altered _ -> new Flaw(Flaw.Kind.BODY_ALTERED, place, List.of());
        };
    }

    private static String place(long position) {
        return "entry " + position;
    }
}
