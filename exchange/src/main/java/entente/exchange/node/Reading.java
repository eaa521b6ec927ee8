package entente.exchange.node;

import entente.exchange.Audit;
import entente.exchange.Finding;
import entente.exchange.LogLine;
import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.exchange.store.HeadSort;
import entente.ledger.Bytes;
import entente.ledger.consent.Side;
import entente.ledger.consent.Verdict;
import entente.ledger.deed.Deed;
import entente.ledger.export.JointExport;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.JointRecord;
import entente.ledger.joint.Refusal;
import entente.ledger.joint.SharedLog;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.note.SignedNote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks at both logs, and writes nothing. */
record Reading(Turn turn) {
    List<LogLine> log() {
        List<LogLine> lines = new ArrayList<>();
        Map<Side, Integer> next = new EnumMap<>(Map.of(Side.FIRST, 0, Side.SECOND, 0));
        boolean more = true;
        while (more) {
            more = false;
            for (Side side : Side.values()) {
                List<Admitted> entries = turn.held().logs().log(side).entries();
                int index = next.getOrDefault(side, 0);
                while (index < entries.size()
                        && entries.get(index).seen() <= next.getOrDefault(side.other(), 0)) {
                    lines.add(line(side, index, entries.get(index)));
                    index++;
                    more = true;
                }
                next.put(side, index);
            }
        }
        return lines;
    }

    private LogLine line(Side side, int index, Admitted entry) {
        Verdict verdict = turn.record().verdict(side, index);
        return new LogLine(
                turn.charter().signatory(side).party(),
                index,
                entry.leaf(),
                entry.deed(),
                verdict.flaw(),
                index < turn.cosigned(side).size(),
                turn.body(side, index));
    }

    /** The one entry whose leaf begins so; the newest proposal on a subject that is called so. */
    Hash named(String written) {
        List<Hash> found = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Admitted entry : turn.held().logs().log(side).entries()) {
                if (entry.leaf().hex().startsWith(written)) {
                    found.add(entry.leaf());
                }
            }
        }
        if (found.size() > 1) {
            throw new Refused(Refused.Kind.AMBIGUOUS_ENTRY, written);
        }
        return found.isEmpty() ? newest(written) : found.getFirst();
    }

    /** The other side's before the own: it is what one answers. */
    private Hash newest(String subject) {
        for (Side side : List.of(turn.side().other(), turn.side())) {
            for (Admitted entry : turn.held().logs().log(side).entries().reversed()) {
                if (entry.deed() instanceof Deed.Propose deed
                        && deed.takes().getFirst().subject().text().equals(subject)) {
                    return entry.leaf();
                }
            }
        }
        throw new Refused(Refused.Kind.NO_SUCH_ENTRY, subject);
    }

    /** Everything verified anew on its way out. */
    Bytes export() {
        JointLogs logs = new JointLogs(turn.charter());
        List<Reason> flaws = admitAll(logs);
        if (!flaws.isEmpty()) {
            throw new Refused(Refused.Kind.UNSOUND, flaws.getFirst());
        }
        Map<Side, SignedNote> heads = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            SignedNote cosigned = turn.note(side, HeadSort.COSIGNED);
            boolean whole = Turn.head(cosigned).equals(logs.log(side).head());
            SignedNote note = whole ? cosigned : turn.note(side, HeadSort.SIGNED);
            if (!Turn.head(note).equals(logs.log(side).head()) || note == null) {
                throw new Refused(Refused.Kind.FENCED, turn.peer().code());
            }
            heads.put(side, note);
        }
        return JointExport.write(logs, heads);
    }

    Audit verify() {
        JointLogs logs = new JointLogs(turn.charter());
        List<Reason> flaws = admitAll(logs);
        for (Side side : Side.values()) {
            for (HeadSort sort : HeadSort.values()) {
                SignedNote note = turn.note(side, sort);
                if (note != null && !isOf(logs.log(side), note)) {
                    flaws.add(Finding.of(other(sort), logs.log(side).origin().text()));
                }
            }
        }
        int entries = logs.log(Side.FIRST).size() + logs.log(Side.SECOND).size();
        return new Audit(entries, JointRecord.of(logs).line(), flaws);
    }

    private static Finding.Kind other(HeadSort sort) {
        return switch (sort) {
            case SIGNED -> Finding.Kind.SIGNED_HEAD;
            case COSIGNED -> Finding.Kind.COSIGNED_HEAD;
        };
    }

    private static boolean isOf(SharedLog log, SignedNote note) {
        long size = Turn.head(note).size();
        return size <= log.size()
                && log.head((int) size).equals(Turn.head(note))
                && Held.isSigned(log, note, size);
    }

    private List<Reason> admitAll(JointLogs logs) {
        Map<Side, List<Entry>> stored = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            int size = turn.held().logs().log(side).size();
            stored.put(side, turn.read(rows -> turn.log(rows, side).entries(0, size)));
        }
        List<Reason> flaws = new ArrayList<>();
        boolean more = true;
        while (more && flaws.isEmpty()) {
            more = false;
            for (Side side : Side.values()) {
                List<Entry> entries = Objects.requireNonNull(stored.get(side));
                int before = logs.log(side).size();
                Optional<Refusal> refusal = Optional.empty();
                while (refusal.isEmpty() && logs.log(side).size() < entries.size()) {
                    refusal = logs.append(side, entries.get(logs.log(side).size()));
                }
                refusal.filter(one -> one.why() != Refusal.Why.UNSEEN)
                        .ifPresent(one -> flaws.add(new Reason.NotAdmitted(one)));
                more |= logs.log(side).size() > before;
            }
        }
        stored.forEach(
                (side, entries) -> {
                    if (flaws.isEmpty() && logs.log(side).size() < entries.size()) {
                        flaws.add(
                                Finding.of(
                                        Finding.Kind.UNHELD,
                                        logs.log(side).size(),
                                        logs.log(side).origin().text()));
                    }
                });
        return flaws;
    }
}
