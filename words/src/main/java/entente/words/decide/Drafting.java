package entente.words.decide;

import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.words.fields.Blank;
import entente.words.fields.Fields;
import entente.words.fields.Kind;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes decisions on one report of what an officer typed. Everything throws a {@link Mistake} that
 * says what is wrong.
 */
public record Drafting(UnderReview report) {
    /** A part of a finding that was several: its words, and fields that are its own. */
    public record Piece(String quote, Map<String, String> set) {
        public Piece {
            set = Map.copyOf(set);
        }
    }

    public Decision accept(List<FindingId> findings) {
        return new Decision.Accept(report.id(), findings);
    }

    public Decision reject(Filed<?> finding, String reason) {
        return new Decision.Reject(report.id(), finding.id(), Typed.words("reason", reason));
    }

    public Decision correct(Filed<?> finding, Map<String, String> set) {
        if (set.isEmpty()) {
            throw Mistake.given("empty", "set");
        }
        return new Decision.Correct(report.id(), finding.id(), with(finding.finding(), set));
    }

    public Decision add(Kind kind, String quote, Map<String, String> set) {
        return add(kind, quote, 0, set);
    }

    /**
     * @param near where about the words stand that are meant, in code points, should they stand in
     *     several places
     */
    public Decision add(Kind kind, String quote, int near, Map<String, String> set) {
        if (kind == Kind.ROLE && report.parties().isEmpty()) {
            throw Mistake.given("relation.none", report.id().brief());
        }
        Evidence words = report.quotation().find("quote", quote, near);
        Finding blank = new Blank(report.free(kind), report.parties(), words).of(kind);
        return new Decision.Add(report.id(), with(blank, set));
    }

    /** Whether the words stand in the report. */
    public void checkQuote(String quote) {
        report.quotation().find("quote", quote, 0);
    }

    public Decision split(Filed<?> finding, List<Piece> pieces) {
        if (pieces.size() < 2) {
            throw Mistake.given("pieces", finding.id().brief());
        }
        List<Finding> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            Evidence words =
                    report.quotation()
                            .find("quote", piece.quote(), Fields.place(finding.finding()));
            parts.add(with(Fields.restingOn(finding.finding(), words), piece.set()));
        }
        return new Decision.Split(report.id(), finding.id(), parts);
    }

    private Finding with(Finding finding, Map<String, String> set) {
        checkReference(set, "meeting", Kind.MEETING);
        checkReference(set, "agreement", Kind.AGREEMENT);
        return Fields.with(finding, set, report.quotation());
    }

    private void checkReference(Map<String, String> set, String field, Kind kind) {
        String local = set.getOrDefault(field, "").strip();
        if (!local.isEmpty() && !local.equals("-") && !report.has(kind, local)) {
            throw Mistake.given("reference", local, field);
        }
    }
}
