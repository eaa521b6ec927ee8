package entente.desk.report;

import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.Trouble.Kind;

/** What an address names. What is not formed like a name is as if it were not there. */
public final class Address {
    private Address() {}

    /**
     * @throws Trouble when it is no report's address
     */
    public static ReportId report(String typed) {
        try {
            return new ReportId(typed);
        } catch (IllegalArgumentException e) {
            throw new Trouble(e, Kind.NO_SUCH_REPORT, typed);
        }
    }

    /**
     * @throws Trouble when it is no finding's name
     */
    public static FindingId finding(String typed) {
        try {
            return new FindingId(typed);
        } catch (IllegalArgumentException e) {
            throw new Trouble(e, Kind.NO_SUCH_FINDING, typed);
        }
    }

    /** Where a finding stands on its report's page. */
    public static String of(ReportId report, FindingId finding) {
        return of(report) + "#" + finding;
    }

    /** Where a report's page is. */
    public static String of(ReportId report) {
        return "/reports/" + report;
    }
}
