package entente.reader.commitment;

import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.reader.Rule;
import entente.reader.passage.Areas;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said that binds nobody to anything. */
final class Statements {
    private final Passage passage;
    private final Tokens tokens;
    private final Areas areas;
    private final int before;

    Statements(Passage passage, Areas areas, int before) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.areas = areas;
        this.before = before;
    }

    /** The statements among the remarks; ids run on behind those before. */
    List<Statement> of(List<Remark> remarks) {
        List<Statement> statements = new ArrayList<>();
        for (Remark remark : remarks) {
            StatementAct act = act(remark.act());
            int to = end(remark);
            if (act != null && to - remark.from() > 1 && !remark.act().who().isNobody()) {
                statements.add(
                        new Statement(
                                "s" + (before + statements.size() + 1),
                                act,
                                remark.act().who().parties(),
                                areas.of(remark.from(), to),
                                List.of(passage.evidence(remark.from(), to)),
                                Rule.STATEMENT.key()));
            }
        }
        return List.copyOf(statements);
    }

    private static @Nullable StatementAct act(Act act) {
        return switch (act.kind()) {
            case "assess", "claim-agreed", "agree" -> StatementAct.ASSESS;
            case "welcome" -> StatementAct.WELCOME;
            case "thank" -> StatementAct.THANK;
            case "congratulate" -> StatementAct.CONGRATULATE;
            case "inform" -> StatementAct.INFORM;
            case "review" -> StatementAct.REVIEW;
            case "discuss" -> StatementAct.DISCUSS;
            default -> null;
        };
    }

    private int end(Remark remark) {
        int to = remark.to();
        while (to > remark.from() && tokens.isSign(to - 1) && !tokens.isSign(to - 1, ')')) {
            to--;
        }
        return to;
    }
}
