package entente.domain.review;

import entente.domain.Commitment;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.relation.FindingId;
import entente.domain.relation.Naming;
import entente.domain.relation.ReportId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a later reading of a report changes. Findings that were only numbered anew are the same.
 *
 * @param added in the later reading only
 * @param gone in the earlier reading only
 * @param changed in both, told differently
 */
public record Difference(
        Map<FindingId, Finding> added,
        Map<FindingId, Finding> gone,
        Map<FindingId, Change> changed) {
    /** How a finding was told, and how it is now. */
    public record Change(Finding was, Finding now) {}

    public boolean none() {
        return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    /** From an earlier to a later reading of the same report. */
    public static Difference between(Findings old, Findings now) {
        Map<FindingId, Finding> added = named(now);
        Map<FindingId, Finding> gone = named(old);
        Map<String, String> oldNames = locals(gone);
        Map<String, String> newNames = locals(added);
        Map<FindingId, Change> changed = new LinkedHashMap<>();
        for (FindingId name : List.copyOf(added.keySet())) {
            Finding was = gone.remove(name);
            if (was != null) {
                Finding is = added.remove(name);
                if (is != null && !bare(was, oldNames).equals(bare(is, newNames))) {
                    changed.put(name, new Change(was, is));
                }
            }
        }
        return new Difference(added, gone, changed);
    }

    private static Map<FindingId, Finding> named(Findings findings) {
        Naming naming = new Naming(new ReportId(findings.report().sha256()));
        Map<FindingId, Finding> named = new LinkedHashMap<>();
        Local.all(findings).forEach(finding -> named.put(naming.name(finding), finding));
        return named;
    }

    private static Map<String, String> locals(Map<FindingId, Finding> named) {
        Map<String, String> locals = new HashMap<>();
        named.forEach((name, finding) -> locals.put(Local.id(finding), name.value()));
        return locals;
    }

    /** Without ids that another numbering changes. */
    private static Finding bare(Finding finding, Map<String, String> names) {
        return finding instanceof Commitment commitment
                ? Local.referring(
                        Local.withId(commitment, ""),
                        name(commitment.meeting(), names),
                        name(commitment.agreement(), names))
                : Local.withId(finding, "");
    }

    private static @Nullable String name(@Nullable String local, Map<String, String> names) {
        return local == null ? null : names.get(local);
    }
}
