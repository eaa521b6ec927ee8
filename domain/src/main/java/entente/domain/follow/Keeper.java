package entente.domain.follow;

import entente.domain.relation.FindingId;

/** What is told to have kept a commitment. */
public sealed interface Keeper {
    /** "session:political-consultation/minister/4", "agreement:a-…": stable, for decisions. */
    String id();

    /** A session that was held. */
    record HeldSession(String session) implements Keeper {
        @Override
        public String id() {
            return "session:" + session;
        }
    }

    /** An agreement signed, or succeeded by a newer one. */
    record SignedAgreement(FindingId agreement) implements Keeper {
        @Override
        public String id() {
            return "agreement:" + agreement;
        }
    }

    /** A project put into service. */
    record FinishedProject(FindingId project) implements Keeper {
        @Override
        public String id() {
            return "project:" + project;
        }
    }

    /** A chairmanship or membership that has run its term. */
    record CompletedRole(FindingId role) implements Keeper {
        @Override
        public String id() {
            return "role:" + role;
        }
    }

    /**
     * A visit paid on an invitation, told by a session held there or by the report of the visit.
     */
    record PaidVisit(FindingId visit) implements Keeper {
        @Override
        public String id() {
            return "visit:" + visit;
        }
    }

    /** A body's or a desk's report of progress with evidence. */
    record ToldByBody(String report) implements Keeper {
        @Override
        public String id() {
            return "report:" + report;
        }
    }
}
