package entente.domain.decision;

import entente.domain.Finding;
import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.follow.Completion;
import entente.domain.follow.Policy;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.series.HostRule;
import entente.domain.series.MechanismId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decides. Each is an entry of the private log with author and time, and each can
 * be undone by a later entry; none overwrites anything.
 */
public sealed interface Decision {
    /** On findings that came from a report. */
    sealed interface OnFindings extends Decision {
        /** The report whose findings it concerns. */
        ReportId report();
    }

    record Accept(ReportId report, List<FindingId> findings) implements OnFindings {
        public Accept {
            findings = List.copyOf(findings);
        }
    }

    record Reject(ReportId report, FindingId finding, String reason) implements OnFindings {}

    /**
     * The finding with one or more fields changed, whole: what the officer saw and wants kept.
     *
     * @param corrected same kind and local id as the finding that it replaces
     */
    record Correct(ReportId report, FindingId finding, Finding corrected) implements OnFindings {}

    /**
     * A finding that the reader did not make.
     *
     * @param added its evidence stands in the report; its rule is "officer"
     */
    record Add(ReportId report, Finding added) implements OnFindings {}

    /**
     * One finding that was several.
     *
     * @param pieces what it becomes, each with evidence of its own
     */
    record Split(ReportId report, FindingId finding, List<Finding> pieces) implements OnFindings {
        public Split {
            pieces = List.copyOf(pieces);
        }
    }

    /** Findings, of one report or several, that are one and the same; the first gives the name. */
    record Merge(Relation relation, List<FindingId> same) implements Decision {
        public Merge {
            same = List.copyOf(same);
        }
    }

    /** Two findings that the rules took for one and that are not. */
    record Part(Relation relation, FindingId one, FindingId other) implements Decision {}

    /** What kept a commitment, confirmed. */
    record Confirm(Relation relation, FindingId commitment, String keeper) implements Decision {}

    /** What did not keep it, whatever a policy says. */
    record Dismiss(Relation relation, FindingId commitment, String keeper, String reason)
            implements Decision {}

    /**
     * The bodies that carry a commitment from now on; they replace those before.
     *
     * @param lead one of them; null for none
     */
    record Assign(
            Relation relation, FindingId commitment, List<String> bodies, @Nullable String lead)
            implements Decision {
        public Assign {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * Progress, see {@link entente.domain.follow.Told}.
     *
     * @throws IllegalArgumentException when the completion needs evidence and there is none
     */
    record Tell(
            Relation relation,
            FindingId commitment,
            @Nullable String body,
            Completion completion,
            String evidence,
            @Nullable ReportId document,
            LocalDate on)
            implements Decision {
        public Tell {
            completion.check(evidence, document != null);
        }
    }

    /** How often a mechanism meets; null forgets what was set. */
    record SetCadence(Relation relation, MechanismId mechanism, @Nullable Integer months)
            implements Decision {}

    /** Who hosts; null forgets what was set. */
    record SetHostRule(Relation relation, MechanismId mechanism, @Nullable HostRule rule)
            implements Decision {}

    /** In which zone a day ends. */
    record SetZone(Relation relation, ZoneId zone) implements Decision {}

    record SetPolicy(Relation relation, Policy policy) implements Decision {}

    /** Two ways of writing one person's name. */
    record JoinNames(Relation relation, Party party, String name, String with, String reason)
            implements Decision {}

    /** Two names that the rules joined and that are two people's. */
    record PartNames(Relation relation, Party party, String name, String from, String reason)
            implements Decision {}

    /** A body made known, or its names changed. */
    record Define(Body body) implements Decision {}
}
