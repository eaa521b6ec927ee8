package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Agreement;
import entente.domain.Party;
import entente.domain.body.Assignment;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.relation.Review;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.Fate;
import entente.words.follow.KeeperWords;
import entente.words.follow.SayingWords;
import entente.words.report.Quotes;
import entente.words.series.DueWords;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A commitment in a list: what became of it, its words, and under them all that bears on it. */
final class CommitmentEntry {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;
    private final KeeperWords keepers;
    private final SayingWords sayings;

    CommitmentEntry(Sheet sheet, Wording wording, Standpoint standpoint) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
        this.keepers = new KeeperWords(wording, standpoint);
        this.sayings = new SayingWords(messages);
    }

    void add(Tracked tracked) {
        add(tracked, "");
    }

    /**
     * @param more what else is to be said of it in its first line of particulars
     */
    void add(Tracked tracked, String more) {
        Fate fate = Fate.of(tracked, standpoint.today());
        sheet.entry(tracked.id().brief(), label(fate), Quotes.of(tracked.words().evidence()));
        sheet.under(
                Sheet.joined(
                        due(tracked, fate),
                        more,
                        sides(tracked),
                        wording.areas(tracked.areas()),
                        agreement(tracked),
                        completion(tracked),
                        pending(tracked)));
        under(disposition(tracked.disposition()));
        under(kept(tracked));
        under(sayings.again(tracked, fate));
        under(carriers(tracked.assignments()));
        tracked.told().stream().findFirst().map(this::told).ifPresent(this::under);
    }

    String label(Fate fate) {
        String word = messages.say("fate." + fate.word());
        Ink ink = FateInk.of(fate);
        return ink == null ? word : sheet.paint(ink, word);
    }

    private void under(String words) {
        sheet.under("↳ ", words);
    }

    String due(Tracked tracked, Fate fate) {
        String date = wording.date(tracked.due());
        if (date.isEmpty()) {
            return "";
        }
        String due = sheet.paint(Ink.BOLD, messages.say("due", date));
        String distance = new DueWords(wording).distance(tracked.due(), standpoint.today());
        return switch (fate) {
            case IN_TIME, UNDONE -> messages.say("due.distance", due, distance);
            case NO_WORD -> messages.say("due.no-word", due, distance);
            default -> due;
        };
    }

    /** Who undertakes it; nothing where both sides do. */
    String sides(Tracked tracked) {
        List<Party> both =
                List.of(
                        standpoint.chronicle().relation().first(),
                        standpoint.chronicle().relation().second());
        if (tracked.by().equals(both) && tracked.to().isEmpty()) {
            return "";
        }
        String by = wording.relation(tracked.by());
        return tracked.to().isEmpty() ? by : by + " → " + wording.relation(tracked.to());
    }

    String agreement(Tracked tracked) {
        var filed = tracked.agreement() == null ? null : standpoint.finding(tracked.agreement());
        return filed != null && filed.finding() instanceof Agreement agreement
                ? messages.say("carries-out", Plain.line(agreement.name()))
                : "";
    }

    private String completion(Tracked tracked) {
        return tracked.completion() == Completion.NO_EVIDENCE
                        || tracked.completion() == Completion.COMPLETE
                ? ""
                : messages.say("completion." + tracked.completion().word());
    }

    private String pending(Tracked tracked) {
        return tracked.review() == Review.PENDING
                ? sheet.paint(Ink.DIM, messages.say("review.pending"))
                : "";
    }

    String disposition(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Active _ -> "";
            case Disposition.Extended(var until, var reason) ->
                    messages.say("disposition.extended", wording.date(until), Plain.line(reason));
            case Disposition.Superseded(var by) ->
                    messages.say("disposition.superseded", by.brief());
            case Disposition.Dropped(var reason) ->
                    messages.say("disposition.dropped", Plain.line(reason));
            case Disposition.NotACommitment _ -> messages.say("disposition.not-a-commitment");
        };
    }

    private String kept(Tracked tracked) {
        @Nullable Fulfilment kept = tracked.keptBy();
        return kept == null || kept.state() == Fulfilment.State.DISMISSED
                ? ""
                : keepers.sentence(kept);
    }

    String carriers(List<Assignment> assignments) {
        return assignments.isEmpty()
                ? ""
                : messages.say(
                        "carried-by",
                        assignments.stream().map(this::carrier).collect(Collectors.joining(", ")));
    }

    private String carrier(Assignment assignment) {
        String name = Plain.line(standpoint.body(assignment.body(), messages.language().tag()));
        return assignment.lead() ? messages.say("carrier.leads", name) : name;
    }

    String told(Told told) {
        String who =
                told.body() == null
                        ? messages.say("told.desk")
                        : Plain.line(standpoint.body(told.body(), messages.language().tag()));
        return Sheet.joined(
                messages.say("told", who, messages.say("completion." + told.completion().word())),
                wording.date(entente.domain.When.on(told.on())),
                told.evidence().isEmpty() ? "" : "“" + Plain.line(told.evidence()) + "”");
    }
}
