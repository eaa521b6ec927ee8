package entente.domain.relation;

import entente.domain.Commitment;
import entente.domain.Doubt;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One report in the register with its findings as they stand: rejected ones left out, corrected
 * ones changed, those that an officer added among them.
 *
 * @param file the name under which it was filed
 * @param findings in the order of the findings' contract, then those added
 */
public record Filing(
        ReportId id, String file, Report report, List<Filed<?>> findings, List<Doubt> doubts) {
    public Filing {
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
    }

    /** The findings of one kind, in order. */
    public <F extends Finding> Stream<Filed<F>> all(Class<F> kind) {
        return findings.stream()
                .filter(filed -> kind.isInstance(filed.finding()))
                .map(
                        filed ->
                                new Filed<>(
                                        filed.id(),
                                        filed.report(),
                                        filed.review(),
                                        kind.cast(filed.finding())));
    }

    /** The planned meeting that a commitment undertakes to hold, which the same report tells. */
    public Optional<Filed<Meeting>> meetingOf(Commitment commitment) {
        return all(Meeting.class)
                .filter(filed -> filed.finding().id().equals(commitment.meeting()))
                .findFirst();
    }

    /** The meeting that the report is about; null where it is about none or several. */
    public @Nullable Filed<Meeting> subject() {
        List<Filed<Meeting>> subjects =
                all(Meeting.class).filter(filed -> filed.finding().subject()).toList();
        return subjects.size() == 1 ? subjects.getFirst() : null;
    }
}
