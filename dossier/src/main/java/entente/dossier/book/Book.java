package entente.dossier.book;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filing;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Marking;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.function.Function;

/**
 * The briefing book of a session: what became of what was agreed, what is open, who sits opposite,
 * and what there is reason to talk about. Talking points are left to people.
 */
public final class Book {
    /** Where the book's own words are; behind them come those that all share. */
    public static final String WORDS = "/entente/dossier/book/messages";

    /** Two pages, in any language: notes and all. */
    private static final int BRIEF_ROWS = 3;

    private static final int BRIEF_POINTS = 5;
    private static final int BRIEF_SOURCES = 1;
    private static final int ANNEXES = 2;

    private final Pad pad;
    private final Preparation preparation;
    private final Order order;
    private final Accounts accounts;
    private final Matters matters;

    private Book(Pad pad, Preparation preparation, Order order) {
        this.pad = pad;
        this.preparation = preparation;
        this.order = order;
        this.accounts = new Accounts(pad, preparation, order);
        this.matters = new Matters(pad, preparation);
    }

    /**
     * The book.
     *
     * @param messages in the book's language, over {@link #WORDS}
     * @param standpoint the whole account: what is not to be in the book is taken out here
     * @param texts a report's text, in which its evidence counts; empty where it was erased
     */
    public static Document of(
            Messages messages,
            Standpoint standpoint,
            Order order,
            Function<ReportId, String> texts) {
        Chronicle chronicle = standpoint.chronicle();
        Standpoint shown =
                order.withPrivate() ? standpoint : standpoint.withAccount(Discretion.of(chronicle));
        Wording wording = new Wording(messages);
        Citing citing =
                order.brief()
                        ? new Citing(wording, shown, BRIEF_SOURCES)
                        : new Citing(wording, shown);
        Pad pad = new Pad(wording, citing);
        Preparation preparation = Preparation.of(shown, order.upcoming());
        new Book(pad, preparation, order).write(texts);
        String zone = order.withPrivate() ? "zone.private.notes" : "zone.private";
        return new Document(
                messages.language().tag(),
                messages.say("book.title")
                        + ": "
                        + Cover.name(pad, order.upcoming())
                        + ", "
                        + Cover.pair(pad, chronicle.relation()),
                new Marking(messages.say(zone), order.classification()),
                shown.today(),
                messages.say("book.pages", "{0}", "{1}"),
                pad.blocks());
    }

    private void write(Function<ReportId, String> texts) {
        new Cover(pad, preparation).add("book.title", order.brief());
        if (order.brief()) {
            brief();
        } else {
            full(texts);
        }
    }

    private void brief() {
        pad.chapter("book.standing");
        new Figures(pad, preparation).counts(true);
        pad.chapter("book.last");
        first(preparation.lastTime(), "book.nothing.last");
        pad.chapter("book.open");
        first(preparation.stillOpen(), "book.nothing.open");
        pad.chapter("book.agenda");
        agenda();
    }

    private void first(List<Tracked> all, String nothing) {
        accounts.table(all.stream().limit(BRIEF_ROWS).toList(), nothing);
        if (all.size() > BRIEF_ROWS) {
            pad.tell(
                    pad.say("book.more", pad.messages().number(all.size() - BRIEF_ROWS)),
                    pad.citing().account());
        }
    }

    private void full(Function<ReportId, String> texts) {
        pad.add(new Block.Contents(pad.say("book.contents")));
        pad.add(new Block.NewPage());
        Figures figures = new Figures(pad, preparation);
        pad.chapter("book.standing");
        figures.picture();
        figures.counts(false);
        figures.series();
        pad.chapter("book.last");
        Session last = preparation.last();
        if (last != null) {
            pad.tell(
                    new SessionWords(pad.wording()).whole(last, preparation.standpoint()),
                    pad.citing().of(last));
        }
        accounts.table(preparation.lastTime(), "book.nothing.last");
        pad.chapter("book.open");
        accounts.table(preparation.stillOpen(), "book.nothing.open");
        pad.section(pad.say("book.laid-down"));
        accounts.table(preparation.laidDown(), "book.nothing.laid-down");
        pad.chapter("book.again");
        accounts.table(preparation.againWithoutAction(), "book.nothing.again");
        pad.chapter("book.asked");
        pad.section(pad.say("book.difficulties"));
        matters.difficulties();
        pad.section(pad.say("book.requests"));
        accounts.table(preparation.requests(), "book.nothing.requests");
        pad.chapter("book.agreements");
        matters.agreements();
        pad.chapter("book.works");
        matters.others();
        pad.chapter("book.people");
        new Officials(pad, preparation).add(order.side());
        pad.chapter("book.multilateral");
        accounts.table(preparation.multilateral(), "book.nothing.multilateral");
        pad.chapter("book.agenda");
        agenda();
        pad.chapter("book.talking");
        talking();
        annexes(texts);
    }

    private void agenda() {
        pad.explain("book.agenda.how");
        List<Agenda.Point> points = Agenda.of(pad, preparation);
        int most = order.brief() ? BRIEF_POINTS : points.size();
        for (int i = 0; i < Math.min(most, points.size()); i++) {
            Agenda.Point point = points.get(i);
            pad.add(
                    new Block.Clause(
                            pad.chapters() + "." + (i + 1),
                            new Words.Statement(
                                    List.of(
                                            Run.strong(point.title()),
                                            Run.of(" – " + point.reason())),
                                    point.sources())));
        }
    }

    /** Marked blanks: what is to be said is nobody's but the delegation's. */
    private void talking() {
        pad.explain("book.talking.how");
        for (Agenda.Point point : Agenda.of(pad, preparation)) {
            pad.item(point.title());
            pad.add(
                    new Block.Items(
                            List.of(
                                    new Words.Blank(pad.say("book.talking.blank")),
                                    new Words.Blank(pad.say("book.talking.reply")))));
        }
    }

    private void annexes(Function<ReportId, String> texts) {
        Session last = preparation.last();
        List<ReportId> reports =
                last == null ? List.of() : last.sources().stream().limit(ANNEXES).toList();
        for (ReportId report : reports) {
            Filing filing = preparation.standpoint().filing(report);
            String text = texts.apply(report);
            if (filing != null && !text.isEmpty()) {
                pad.add(new Block.NewPage());
                pad.chapter("book.annex");
                pad.add(
                        new Block.Excerpt(
                                Paragraphs.of(filing.report(), text),
                                filing.report().language(),
                                pad.citing().reports(List.of(report))));
            }
        }
    }
}
