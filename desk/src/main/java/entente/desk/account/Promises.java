package entente.desk.account;

import entente.domain.Agreement;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.body.Assignment;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Saying;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.Fate;
import entente.words.follow.KeeperWords;
import entente.words.follow.SayingWords;
import entente.words.series.DueWords;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.stream.Collectors;

/** Commitments, directions and requests in words. */
public final class Promises {
    private final Standpoint standpoint;
    private final Wording words;
    private final KeeperWords keepers;

    Promises(Standpoint standpoint, Wording words) {
        this.standpoint = standpoint;
        this.words = words;
        this.keepers = new KeeperWords(words, standpoint);
    }

    /** Where it has its page. */
    public String address(Tracked tracked) {
        return Addresses.of(standpoint.chronicle().relation(), tracked);
    }

    public Fate fate(Tracked tracked) {
        return Fate.of(tracked, standpoint.today());
    }

    /** "due 31 December 2018 (3 months past)"; empty where no time is set. */
    public String due(Tracked tracked) {
        String date = words.date(tracked.due());
        if (date.isEmpty()) {
            return "";
        }
        String due = messages().say("due", date);
        String distance = new DueWords(words).distance(tracked.due(), standpoint.today());
        return switch (fate(tracked)) {
            case IN_TIME, UNDONE, NO_WORD, SUGGESTED ->
                    messages().say("due.distance", due, distance);
            default -> due;
        };
    }

    /** Who undertakes it; empty where both sides do. */
    public String sides(Tracked tracked) {
        List<Party> both =
                List.of(
                        standpoint.chronicle().relation().first(),
                        standpoint.chronicle().relation().second());
        if (tracked.by().equals(both) && tracked.to().isEmpty()) {
            return "";
        }
        String by = words.relation(tracked.by());
        return tracked.to().isEmpty() ? by : by + " → " + words.relation(tracked.to());
    }

    /** What else a list tells of it, in one line. */
    public String line(Tracked tracked) {
        return Joined.of(
                due(tracked),
                sides(tracked),
                words.areas(tracked.areas()),
                agreement(tracked),
                progress(tracked));
    }

    /** How far it is, where that is known and not the end. */
    private String progress(Tracked tracked) {
        return tracked.completion() == Completion.NO_EVIDENCE
                        || tracked.completion() == Completion.COMPLETE
                ? ""
                : messages().say("completion." + tracked.completion().word());
    }

    /** The agreement that it carries out. */
    public String agreement(Tracked tracked) {
        var filed = tracked.agreement() == null ? null : standpoint.finding(tracked.agreement());
        return filed != null && filed.finding() instanceof Agreement agreement
                ? messages().say("carries-out", Plain.line(agreement.name()))
                : "";
    }

    /** What kept it, or may have. */
    public String kept(Tracked tracked) {
        Fulfilment kept = tracked.keptBy();
        return kept == null || kept.state() == Fulfilment.State.DISMISSED
                ? ""
                : keepers.sentence(kept);
    }

    /** A fulfilment with its state and score. */
    public String kept(Fulfilment fulfilment) {
        return keepers.sentence(fulfilment);
    }

    /** What a fulfilment is, without when and whether it counts. */
    public String keeper(Fulfilment fulfilment) {
        return keepers.of(fulfilment.keeper());
    }

    /** What a fulfilment's score is made of. */
    public String reasons(Fulfilment fulfilment) {
        return fulfilment.reasons().stream().map(this::reason).collect(Collectors.joining(" · "));
    }

    private String reason(Fulfilment.Reason reason) {
        String points =
                reason.points() == 0
                        ? ""
                        : reason.points() < 0 ? " −" + -reason.points() : " +" + reason.points();
        return messages().sentence("reason", reason.key(), List.of()) + points;
    }

    /** That it was said again and again; empty where it was said once. */
    public String again(Tracked tracked) {
        return new SayingWords(messages()).again(tracked, fate(tracked));
    }

    /** Who carries it; empty for nobody. */
    public String carriers(Tracked tracked) {
        return tracked.assignments().isEmpty()
                ? ""
                : messages()
                        .say(
                                "carried-by",
                                tracked.assignments().stream()
                                        .map(this::carrier)
                                        .collect(Collectors.joining(", ")));
    }

    public String carrier(Assignment assignment) {
        String name = body(assignment.body());
        return assignment.lead() ? messages().say("carrier.leads", name) : name;
    }

    /** A body's name in the interface's language. */
    public String body(String id) {
        return Plain.line(standpoint.body(id, messages().language().tag()));
    }

    /** Progress as reported: who, how far, when. */
    public String told(Told told) {
        String who = told.body() == null ? messages().say("told.desk") : body(told.body());
        return Joined.of(
                messages()
                        .say("told", who, messages().say("completion." + told.completion().word())),
                words.date(When.on(told.on())));
    }

    /** Why a saying is the same as those before it; empty for the first. */
    public String likeness(Saying saying) {
        String word = saying.likeness().word();
        return word.equals("first") ? "" : messages().say("likeness." + word);
    }

    /** What both sides made of it; empty where it stands. */
    public String disposition(Tracked tracked) {
        return switch (tracked.disposition()) {
            case Disposition.Active _ -> "";
            case Disposition.Extended(var until, var reason) ->
                    messages().say("disposition.extended", words.date(until), Plain.line(reason));
            case Disposition.Superseded(var by) ->
                    messages().say("disposition.superseded", by.brief());
            case Disposition.Dropped(var reason) ->
                    messages().say("disposition.dropped", Plain.line(reason));
            case Disposition.NotACommitment _ -> messages().say("disposition.not-a-commitment");
        };
    }

    private Messages messages() {
        return words.messages();
    }
}
