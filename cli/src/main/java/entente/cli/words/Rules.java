package entente.cli.words;

import entente.domain.Agreement;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Role;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules that had a hand in findings. */
public final class Rules {
    private Rules() {}

    /** Their keys, sorted, each once. */
    public static SortedSet<String> of(Findings findings) {
        SortedSet<String> keys = new TreeSet<>();
        keys.add(findings.report().published().rule());
        all(findings)
                .forEach(
                        finding -> {
                            keys.add(finding.rule());
                            keys.add(dateOf(finding).rule());
                        });
        keys.remove("");
        return keys;
    }

    /** All findings, kind by kind. */
    public static Stream<Finding> all(Findings findings) {
        return Stream.<List<? extends Finding>>of(
                        findings.meetings(),
                        findings.commitments(),
                        findings.statements(),
                        findings.agreements(),
                        findings.observances(),
                        findings.projects(),
                        findings.roles(),
                        findings.people())
                .flatMap(List::stream);
    }

    private static Dated dateOf(Finding finding) {
        return switch (finding) {
            case Meeting meeting -> meeting.when();
            case Commitment commitment -> commitment.due();
            case Agreement agreement -> agreement.period();
            case Observance observance -> observance.when();
            case Role role -> role.when();
            default -> Dated.UNSAID;
        };
    }
}
