package entente.cli.review;

import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.register.Register;
import entente.words.decide.UnderReview;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way through reports and their pending findings, with each step back. Every decision is an
 * entry in the log before the next finding is shown.
 */
final class Walk {
    /**
     * @param place of the report that it was made on
     * @param entry null where a finding was only skipped
     */
    private record Step(int place, @Nullable Long entry, @Nullable FindingId skipped) {}

    private final Register register;
    private final List<ReportId> reports;
    private final Set<FindingId> skipped = new HashSet<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private int place;
    private @Nullable UnderReview report;

    Walk(Register register, List<ReportId> reports) {
        this.register = register;
        this.reports = reports;
    }

    /** The next finding to decide on; empty where nothing is left. */
    Optional<Filed<?>> next() {
        while (place < reports.size()) {
            Optional<Filed<?>> next = left().stream().findFirst();
            if (next.isPresent()) {
                return next;
            }
            go(place + 1);
        }
        return Optional.empty();
    }

    /** What is left of the report at hand. */
    List<Filed<?>> left() {
        return report().pending().stream()
                .filter(finding -> !skipped.contains(finding.id()))
                .toList();
    }

    UnderReview report() {
        UnderReview known = report;
        if (known == null) {
            known = new UnderReview(register.report(reports.get(place)));
            report = known;
        }
        return known;
    }

    /** From 1. */
    int number() {
        return place + 1;
    }

    int count() {
        return reports.size();
    }

    /** Writes a decision down; its entry's number. */
    long decide(Decision decision) {
        long entry = register.decide(List.of(decision)).getFirst();
        steps.push(new Step(place, entry, null));
        report = null;
        return entry;
    }

    void skip(FindingId finding) {
        skipped.add(finding);
        steps.push(new Step(place, null, finding));
    }

    /** Takes the last step back; false where there is none. */
    boolean undo() {
        Step step = steps.peek();
        if (step == null) {
            return false;
        }
        if (step.entry() != null) {
            register.undo(step.entry());
        }
        steps.pop();
        if (step.skipped() != null) {
            skipped.remove(step.skipped());
        }
        go(step.place());
        return true;
    }

    long decided() {
        return steps.stream().filter(step -> step.entry() != null).count();
    }

    int skipped() {
        return skipped.size();
    }

    private void go(int where) {
        place = where;
        report = null;
    }
}
