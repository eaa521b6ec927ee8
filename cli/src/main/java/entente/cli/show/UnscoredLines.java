package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Programme;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.words.Wording;
import entente.words.report.Sources;
import entente.words.report.UnscoredWords;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.function.Function;

/** Programmes and difficulties that reports tell of: kept in view, not scored. */
final class UnscoredLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Standpoint standpoint;
    private final UnscoredWords words;

    UnscoredLines(Sheet sheet, Wording wording, Standpoint standpoint) {
        this.sheet = sheet;
        this.wording = wording;
        this.standpoint = standpoint;
        this.words = new UnscoredWords(wording);
    }

    void add() {
        section("section.programmes", Programme.class, words::of);
        section("section.difficulties", Difficulty.class, words::of);
    }

    private <F extends Finding> void section(
            String heading, Class<F> kind, Function<F, String> said) {
        List<Filing> filings =
                standpoint.chronicle().filings().stream()
                        .filter(filing -> filing.all(kind).findAny().isPresent())
                        .toList();
        if (filings.isEmpty()) {
            return;
        }
        sheet.heading(wording.messages().say(heading));
        Sources sources = new Sources(wording, standpoint);
        for (Filing filing : filings) {
            for (Filed<F> filed : filing.all(kind).toList()) {
                sheet.item(filed.id().brief(), said.apply(filed.finding()));
                sheet.under(sheet.paint(Ink.DIM, sources.report(filing.id())));
            }
        }
    }
}
