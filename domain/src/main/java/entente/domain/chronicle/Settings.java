package entente.domain.chronicle;

import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.decision.Decision.SetCadence;
import entente.domain.decision.Decision.SetHostRule;
import entente.domain.decision.Decision.SetPolicy;
import entente.domain.decision.Decision.SetZone;
import entente.domain.follow.Policy;
import entente.domain.series.Basis;
import entente.domain.series.Cadence;
import entente.domain.series.HostRule;
import entente.domain.series.MechanismId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What officers set for a relation; the last setting holds.
 *
 * @param zone UTC until one is set
 * @param policy NEVER until one is set
 */
public record Settings(
        ZoneId zone,
        Policy policy,
        Map<MechanismId, Cadence> cadences,
        Map<MechanismId, HostRule> hostRules) {

    /**
     * @param decisions in the order of the log
     */
    public static Settings of(List<Decided> decisions) {
        ZoneId zone = ZoneOffset.UTC;
        Policy policy = Policy.NEVER;
        Map<MechanismId, Cadence> cadences = new TreeMap<>();
        Map<MechanismId, HostRule> hostRules = new TreeMap<>();
        for (Decided decided : decisions) {
            Decision decision = decided.decision();
            if (decision instanceof SetZone(_, ZoneId set)) {
                zone = set;
            } else if (decision instanceof SetPolicy(_, Policy set)) {
                policy = set;
            } else if (decision instanceof SetCadence(_, MechanismId id, Integer months)) {
                put(cadences, id, months == null ? null : new Cadence(months, Basis.SET));
            } else if (decision instanceof SetHostRule(_, MechanismId id, HostRule rule)) {
                put(hostRules, id, rule);
            }
        }
        return new Settings(zone, policy, cadences, hostRules);
    }

    private static <V> void put(Map<MechanismId, V> settings, MechanismId id, @Nullable V value) {
        if (value == null) {
            settings.remove(id);
        } else {
            settings.put(id, value);
        }
    }
}
