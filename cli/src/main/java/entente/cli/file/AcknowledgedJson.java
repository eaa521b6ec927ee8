package entente.cli.file;

import entente.domain.Findings;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.review.Difference;
import entente.dossier.json.Line;
import entente.register.filing.Outcome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object a report. */
final class AcknowledgedJson implements Acknowledging {
    @Override
    public String of(Outcome outcome, Findings findings) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("report", outcome.report().sha256());
        line.put("file", outcome.file());
        switch (outcome) {
            case Outcome.New filed -> {
                line.put("outcome", "new");
                entry(line, filed.position(), filed.relations());
                line.put("meetings", findings.meetings().size());
                line.put("commitments", findings.commitments().size());
                line.put("findings", findings.all().size());
            }
            case Outcome.Known _ -> line.put("outcome", "known");
            case Outcome.ReadAnew filed -> {
                line.put("outcome", "read-anew");
                entry(line, filed.position(), filed.relations());
                Difference difference = filed.difference();
                line.put("added", names(difference.added().keySet()));
                line.put("gone", names(difference.gone().keySet()));
                line.put("changed", names(difference.changed().keySet()));
            }
        }
        return Line.of(line);
    }

    private static void entry(Map<String, Object> line, long position, List<Relation> relations) {
        line.put("entry", position);
        line.put("relations", relations.stream().map(Relation::toString).toList());
    }

    private static List<String> names(Collection<FindingId> findings) {
        return findings.stream().map(FindingId::value).toList();
    }
}
