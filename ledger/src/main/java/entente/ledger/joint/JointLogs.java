package entente.ledger.joint;

import entente.ledger.charter.Charter;
import entente.ledger.consent.Side;
import entente.ledger.log.Entry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Both logs of a relation, entry by entry. What is in here was verified; what does not belong is
 * refused and leaves them as they were. An entry is admitted after all that its author had seen.
 */
public final class JointLogs {
    private final Charter charter;
    private final Map<Side, SharedLog> logs = new EnumMap<>(Side.class);

    public JointLogs(Charter charter) {
        this.charter = charter;
        for (Side side : Side.values()) {
            logs.put(side, new SharedLog(charter, side));
        }
    }

    public Charter charter() {
        return charter;
    }

    public SharedLog log(Side side) {
        return logs.computeIfAbsent(side, any -> new SharedLog(charter, any));
    }

    /** Admits the log's next entry, or says why not. */
    public Optional<Refusal> append(Side side, Entry entry) {
        SharedLog log = log(side);
        return switch (new Admission(log, log(side.other())).judge(entry)) {
            case Admission.Passed(Admitted admitted) -> {
                log.append(admitted);
                yield Optional.empty();
            }
            case Admission.Refused(Refusal refusal) -> Optional.of(refusal);
        };
    }
}
