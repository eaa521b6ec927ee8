package entente.cli.show;

import entente.cli.Workplace;
import entente.domain.body.Body;
import entente.domain.follow.Tracked;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.register.account.Overview;
import entente.register.entry.Logged;
import entente.words.follow.LoggedWords;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * For people.
 *
 * @param all whether directions are shown and not only counted
 * @param today the day from which distances in time are told where several relations are shown
 */
record ShowingSheets(Workplace at, boolean all, LocalDate today) implements Showing {
    @Override
    public String overviews(List<Overview> overviews) {
        return new OverviewSheet(at.messages(), at.palette(), at.width(), today).of(overviews);
    }

    @Override
    public String relation(Standpoint standpoint) {
        return new RelationSheet(at.messages(), at.palette(), at.width()).of(standpoint, all);
    }

    @Override
    public String session(Standpoint standpoint, Session session) {
        return new RelationSheet(at.messages(), at.palette(), at.width())
                .of(standpoint, session, all);
    }

    @Override
    public String commitment(
            Standpoint standpoint,
            Tracked tracked,
            Function<ReportId, String> texts,
            List<Logged> log) {
        String language = at.messages().language().tag();
        LoggedWords words =
                new LoggedWords(
                        at.messages(),
                        standpoint.chronicle().zone(),
                        body -> standpoint.body(body, language));
        return new CommitmentSheet(at.messages(), at.palette(), at.width())
                .of(standpoint, tracked, texts, log.stream().map(words::of).toList());
    }

    @Override
    public String body(Body body, List<Standpoint> relations) {
        return new BodySheet(at.messages(), at.palette(), at.width()).of(body, relations);
    }
}
