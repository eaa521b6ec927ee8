package entente.words.follow;

import entente.domain.When;
import entente.domain.decision.Decision;
import entente.domain.follow.Policy;
import entente.domain.relation.FindingId;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.series.SessionWords;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An entry of the log in words: its number, when, who, and what it says. */
public final class LoggedWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Findings of one decision that are named; the others are counted. */
    private static final int NAMED = 3;

    private final Wording wording;
    private final Messages messages;
    private final ZoneId zone;
    private final Function<String, String> bodies;
    private final Function<FindingId, String> findings;

    /**
     * Findings are called by the beginnings of their names, which commands take.
     *
     * @param zone in which times are told
     * @param bodies a body's name by its id
     */
    public LoggedWords(Messages messages, ZoneId zone, Function<String, String> bodies) {
        this(messages, zone, bodies, FindingId::brief);
    }

    /**
     * @param zone in which times are told
     * @param bodies a body's name by its id
     * @param findings how a finding is called
     */
    public LoggedWords(
            Messages messages,
            ZoneId zone,
            Function<String, String> bodies,
            Function<FindingId, String> findings) {
        this.wording = new Wording(messages);
        this.messages = messages;
        this.zone = zone;
        this.bodies = bodies;
        this.findings = findings;
    }

    /** "12 · 10 January 2024 14:03 · Mai · assigned to Ministry of Transport (leads)". */
    public String of(Logged logged) {
        return Joined.of(
                String.valueOf(logged.position()),
                time(logged),
                Plain.line(logged.author()),
                what(logged.entry()));
    }

    private String time(Logged logged) {
        ZonedDateTime at = logged.at().atZone(zone);
        return wording.date(When.on(at.toLocalDate())) + " " + CLOCK.format(at);
    }

    /** What it says, without number, time and author. */
    public String what(Entry entry) {
        String said = messages.say("logged." + EntryKind.of(entry));
        String details =
                switch (entry) {
                    case Entry.Filed filed -> Plain.name(filed.file());
                    case Entry.Ruled ruled -> details(ruled.decision());
                    case Entry.Undone undone -> String.valueOf(undone.position());
                    case Entry.Erased erased -> Plain.line(erased.reason());
                };
        return details.isEmpty() ? said : messages.say("logged", said, details);
    }

    private String details(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> names(accept.findings());
            case Decision.Reject reject -> with(reject.finding(), reject.reason());
            case Decision.Correct correct -> findings.apply(correct.finding());
            case Decision.Add _ -> "";
            case Decision.Split split -> findings.apply(split.finding());
            case Decision.Merge merge -> names(merge.same());
            case Decision.Part part -> names(List.of(part.one(), part.other()));
            case Decision.Confirm confirm ->
                    findings.apply(confirm.commitment()) + ": " + keeper(confirm.keeper());
            case Decision.Dismiss dismiss ->
                    with(dismiss.commitment(), keeper(dismiss.keeper()) + "; " + dismiss.reason());
            case Decision.Assign assign -> assigned(assign);
            case Decision.Tell tell -> told(tell);
            case Decision.SetCadence cadence ->
                    mechanism(
                            cadence.mechanism(), cadence.months() == null ? "–" : cadence.months());
            case Decision.SetHostRule host -> mechanism(host.mechanism(), hosts(host));
            case Decision.SetZone set -> set.zone().getId();
            case Decision.SetPolicy set -> from(set.policy());
            case Decision.JoinNames join ->
                    join.name() + " = " + join.with() + ": " + join.reason();
            case Decision.PartNames part ->
                    part.name() + " ≠ " + part.from() + ": " + part.reason();
            case Decision.Define define -> define.body().id();
        };
    }

    /** The first few; a whole report's would fill the screen. */
    private String names(List<FindingId> findings) {
        String first =
                findings.stream().limit(NAMED).map(this.findings).collect(Collectors.joining(", "));
        int more = findings.size() - NAMED;
        return more <= 0 ? first : first + " " + messages.say("log.more", messages.number(more));
    }

    private String with(FindingId finding, String reason) {
        return findings.apply(finding) + ": " + Plain.line(reason);
    }

    private String keeper(String id) {
        return new KeeperIdWords(wording).of(id);
    }

    private String assigned(Decision.Assign assign) {
        String carriers =
                assign.bodies().stream()
                        .map(
                                body ->
                                        body.equals(assign.lead())
                                                ? messages.say("carrier.leads", bodies.apply(body))
                                                : bodies.apply(body))
                        .map(Plain::line)
                        .collect(Collectors.joining(", "));
        return findings.apply(assign.commitment()) + ": " + (carriers.isEmpty() ? "–" : carriers);
    }

    private String told(Decision.Tell tell) {
        String who = tell.body() == null ? messages.say("told.desk") : bodies.apply(tell.body());
        String completion = messages.say("completion." + tell.completion().word());
        String said =
                findings.apply(tell.commitment()) + ": " + messages.say("told", who, completion);
        return tell.evidence().isEmpty() ? said : said + " “" + Plain.line(tell.evidence()) + "”";
    }

    private String mechanism(entente.domain.series.MechanismId mechanism, Object value) {
        return new SessionWords(wording).mechanism(mechanism, null) + ": " + value;
    }

    private String from(Policy policy) {
        return policy.equals(Policy.NEVER)
                ? messages.say("logged.policy.never")
                : String.valueOf(policy.confirmFrom());
    }

    private String hosts(Decision.SetHostRule set) {
        return switch (set.rule()) {
            case null -> "–";
            case entente.domain.series.HostRule.Alternating _ -> messages.say("hosts.alternating");
            case entente.domain.series.HostRule.Fixed fixed ->
                    messages.say("hosts.fixed", wording.party(fixed.host()));
        };
    }
}
