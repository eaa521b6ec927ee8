package entente.cli.run;

import entente.domain.Findings;

/** How much was found. */
record Count(long reports, long meetings, long commitments, long doubts) {
    static final Count NOTHING = new Count(0, 0, 0, 0);

    static Count of(Findings findings) {
        return new Count(
                1,
                findings.meetings().size(),
                findings.commitments().size(),
                findings.doubts().size());
    }

    Count plus(Count other) {
        return new Count(
                reports + other.reports,
                meetings + other.meetings,
                commitments + other.commitments,
                doubts + other.doubts);
    }
}
