package entente.dossier.book;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.domain.relation.Relation;
import entente.dossier.paper.Block;
import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.dossier.paper.Words;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.follow.Fate;
import entente.words.follow.KeeperWords;
import entente.words.follow.SayingWords;
import entente.words.series.DueWords;
import entente.words.series.Standpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Commitments in rows: what was said, what became of it, and how that is known. */
final class Accounts {
    private static final List<Integer> WIDTHS = List.of(6, 18, 14);

    private final Pad pad;
    private final Messages messages;
    private final Preparation preparation;
    private final Standpoint standpoint;
    private final Order order;
    private final KeeperWords keepers;

    Accounts(Pad pad, Preparation preparation, Order order) {
        this.pad = pad;
        this.messages = pad.messages();
        this.preparation = preparation;
        this.standpoint = preparation.standpoint();
        this.order = order;
        this.keepers = new KeeperWords(pad.wording(), standpoint);
    }

    /** A table of all of them; what is said where there are none. */
    void table(List<Tracked> several, String nothing) {
        if (several.isEmpty()) {
            pad.nothing(nothing);
            return;
        }
        pad.add(
                new Block.Table(
                        WIDTHS,
                        pad.labels("book.head.no", "book.head.said", "book.head.became"),
                        several.stream().map(this::row).toList()));
    }

    private List<Words> row(Tracked tracked) {
        return List.of(
                new Words.Label(List.of(Run.soft(tracked.id().brief()))),
                said(tracked),
                became(tracked));
    }

    /** Its words with who undertook it, and in which areas. */
    Words said(Tracked tracked) {
        List<Run> runs = new ArrayList<>();
        runs.add(quote(tracked.words(), order.brief() ? 180 : 600));
        String more = Joined.plain(sides(tracked), pad.wording().areas(tracked.areas()));
        if (!more.isEmpty() && !order.brief()) {
            runs.add(Run.soft(" " + more));
        }
        return new Words.Statement(runs, pad.citing().of(tracked));
    }

    Run quote(Cited words, int most) {
        String shown = Plain.brief(Plain.line(words.evidence().quote()), most);
        return Run.quote(shown, pad.citing().language(words.report()));
    }

    private Words became(Tracked tracked) {
        Fate fate = preparation.fate(tracked);
        List<Run> runs = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        runs.add(Run.strong(messages.say("fate." + fate.word())));
        String due = due(tracked, fate);
        if (!due.isEmpty()) {
            runs.add(Run.of(" · " + due));
        }
        Fulfilment kept = tracked.keptBy();
        if (kept != null && kept.state() != Fulfilment.State.DISMISSED) {
            runs.add(Run.of(". " + keepers.sentence(kept)));
            if (!kept.kept().evidence().quote().isEmpty()) {
                runs.add(Run.of(": "));
                runs.add(quote(kept.kept(), order.brief() ? 100 : 400));
            }
            sources.addAll(pad.citing().of(kept));
        }
        String again = new SayingWords(messages).again(tracked, fate);
        if (!again.isEmpty()) {
            runs.add(Run.of(". " + again));
        }
        if (order.withPrivate()) {
            carriers(tracked, runs, sources);
        }
        return new Words.Statement(
                runs, sources.isEmpty() ? pad.citing().account() : List.copyOf(sources));
    }

    /** What this side keeps to itself: who carries it, and each body's own assessment. */
    private void carriers(Tracked tracked, List<Run> runs, List<Source> sources) {
        if (!tracked.assignments().isEmpty()) {
            String carriers =
                    tracked.assignments().stream()
                            .map(each -> body(each.body()))
                            .collect(Collectors.joining(", "));
            runs.add(Run.of(". " + messages.say("carried-by", carriers)));
        }
        for (Told told : tracked.told()) {
            String who = told.body() == null ? messages.say("told.desk") : body(told.body());
            String said =
                    messages.say(
                            "told", who, messages.say("completion." + told.completion().word()));
            runs.add(
                    Run.of(
                            ". "
                                    + Joined.plain(
                                            said,
                                            pad.wording().date(When.on(told.on())),
                                            Plain.line(told.evidence()))));
            sources.addAll(pad.citing().of(told));
        }
    }

    private String body(String id) {
        return Plain.line(standpoint.body(id, messages.language().tag()));
    }

    String due(Tracked tracked, Fate fate) {
        String date = pad.wording().date(tracked.due());
        if (date.isEmpty()) {
            return "";
        }
        String due = messages.say("due", date);
        String distance = new DueWords(pad.wording()).distance(tracked.due(), standpoint.today());
        return switch (fate) {
            case IN_TIME, UNDONE -> messages.say("due.distance", due, distance);
            case NO_WORD -> messages.say("due.no-word", due, distance);
            default -> due;
        };
    }

    /** Who undertakes it; nothing where both sides do. */
    String sides(Tracked tracked) {
        Relation relation = standpoint.chronicle().relation();
        List<Party> both = List.of(relation.first(), relation.second());
        if (tracked.by().equals(both) && tracked.to().isEmpty()) {
            return "";
        }
        String by = pad.wording().relation(tracked.by());
        return tracked.to().isEmpty()
                ? by
                : pad.say("book.by-to", by, pad.wording().relation(tracked.to()));
    }
}
