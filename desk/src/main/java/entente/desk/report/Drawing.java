package entente.desk.report;

import entente.domain.Channel;
import entente.domain.Finding;
import entente.domain.Person;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.dossier.page.Article;
import entente.dossier.page.Leaf;
import entente.dossier.page.Note;
import entente.dossier.page.notes.Articles;
import entente.dossier.page.notes.PageText;
import entente.register.account.FiledReport;
import entente.words.Messages;
import entente.words.decide.UnderReview;
import entente.words.fields.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws a report's page: which finding is which note, what was decided, who may decide. */
final class Drawing {
    private final FiledReport filed;
    private final Set<FindingId> mine;
    private final Article article;
    private final Leaf leaf;
    private final Map<String, Filed<?>> findings = new HashMap<>();

    /**
     * @param filed what the visitor sees of it
     * @param mine the findings on which they may decide
     */
    Drawing(FiledReport filed, Set<FindingId> mine, Messages messages) {
        this.filed = filed;
        this.mine = mine;
        this.article =
                new Articles(messages)
                        .of(
                                Standing.of(filed.filing()),
                                filed.filing().file(),
                                filed.text().getBytes(StandardCharsets.UTF_8));
        this.leaf = new Leaf(article, new PageText(messages, ""));
        name();
    }

    /** Notes of people and channels, which have no ids in a report, are numbered in order. */
    private void name() {
        int people = 0;
        int channels = 0;
        for (Filed<?> each : filed.filing().findings()) {
            Finding finding = each.finding();
            String note =
                    switch (finding) {
                        case Person _ -> "n" + ++people;
                        case Channel _ -> "k" + ++channels;
                        default -> UnderReview.local(finding);
                    };
            findings.put(note, each);
        }
    }

    ReportSheet sheet() {
        return new ReportSheet(
                filed.filing().id(),
                article.title(),
                article.language(),
                article.facts(),
                article.published(),
                leaf.published(),
                leaf.text(),
                leaf.rules(),
                filed.relations(),
                article.chapters().stream()
                        .map(
                                chapter ->
                                        new ReportSheet.Chapter(
                                                chapter.heading(),
                                                chapter.notes().stream().map(this::card).toList()))
                        .toList(),
                filed.rejected().stream().map(this::rejected).toList(),
                !mine.isEmpty());
    }

    private Card card(Note note) {
        Filed<?> finding = findings.get(note.id());
        String style = Leaf.style(note);
        String inside = leaf.note(note);
        return finding == null
                ? new Card(note, "", "", "", false, style, inside, "", List.of())
                : new Card(
                        note,
                        finding.id().value(),
                        Kind.of(finding.finding()).word(),
                        finding.review().word(),
                        mine.contains(finding.id()),
                        style,
                        inside,
                        Mending.quote(finding),
                        doubts(note));
    }

    /** The doubts that lead to a note. */
    private List<Card.Doubted> doubts(Note about) {
        List<Card.Doubted> doubts = new ArrayList<>();
        for (var chapter : article.chapters()) {
            for (Note note : chapter.notes()) {
                if (note.kind() == entente.dossier.page.Kind.DOUBT) {
                    note.facts().stream()
                            .filter(fact -> about.id().equals(fact.note()))
                            .forEach(
                                    fact ->
                                            doubts.add(
                                                    new Card.Doubted(
                                                            note.id(),
                                                            note.title() + ": " + fact.words())));
                }
            }
        }
        return doubts;
    }

    private ReportSheet.Rejected rejected(Filed<?> finding) {
        return new ReportSheet.Rejected(
                finding.id().value(),
                Kind.of(finding.finding()).word(),
                Mending.quote(finding),
                mine.contains(finding.id()));
    }
}
