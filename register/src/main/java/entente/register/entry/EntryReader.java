package entente.register.entry;

import entente.domain.Finding;
import entente.domain.Party;
import entente.domain.Word;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Policy;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.series.Basis;
import entente.domain.series.HostRule;
import entente.domain.series.MechanismId;
import entente.ledger.Bytes;
import entente.ledger.json.Json;
import entente.ledger.json.JsonInteger;
import entente.ledger.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry from the bytes of its body. */
public final class EntryReader {
    /** The most bytes of a body (the ledger's rule). */
    public static final int LIMIT = 256 * 1024;

    private final JsonObject json;
    private final Function<String, List<Finding>> blobs;

    private EntryReader(JsonObject json, Function<String, List<Finding>> blobs) {
        this.json = json;
        this.blobs = blobs;
    }

    /**
     * @param findings gives the findings that a blob holds, by its address
     * @throws RuntimeException with a sentence, when the bytes are no body of that kind
     */
    public static Logged read(
            long position, EntryKind kind, Bytes body, Function<String, List<Finding>> findings) {
        JsonObject json = (JsonObject) Json.parse(body, LIMIT);
        EntryReader reader = new EntryReader(json, findings);
        return new Logged(
                position, json.string("author"), Instant.parse(json.string("at")), reader.of(kind));
    }

    private Entry of(EntryKind kind) {
        return switch (kind) {
            case FILE ->
                    new Entry.Filed(
                            report(),
                            json.string("file"),
                            json.string("reader"),
                            json.string("findings"),
                            relations());
            case UNDO -> new Entry.Undone(json.integer("entry"), relations());
            case ERASED ->
                    new Entry.Erased(
                            json.list("entries").stream()
                                    .map(number -> ((JsonInteger) number).value())
                                    .toList(),
                            json.strings("blobs"),
                            json.string("reason"),
                            relations());
            default ->
                    new Entry.Ruled(
                            decision(kind), json.stringOrNull("findings"), relations(), instead());
        };
    }

    private Entry.@Nullable Instead instead() {
        JsonObject instead = json.objectOrNull("instead");
        return instead == null
                ? null
                : new Entry.Instead(
                        instead.integer("entry"),
                        instead.string("author"),
                        Instant.parse(instead.string("at")));
    }

    private Decision decision(EntryKind kind) {
        return switch (kind) {
            case ACCEPT -> new Decision.Accept(report(), names());
            case REJECT -> new Decision.Reject(report(), name(), json.string("reason"));
            case CORRECT -> new Decision.Correct(report(), name(), carried().getFirst());
            case ADD -> new Decision.Add(report(), carried().getFirst());
            case SPLIT -> new Decision.Split(report(), name(), carried());
            case MERGE -> new Decision.Merge(relation(), names());
            case PART -> new Decision.Part(relation(), names().get(0), names().get(1));
            case CONFIRM -> new Decision.Confirm(relation(), name(), json.string("keeper"));
            case DISMISS ->
                    new Decision.Dismiss(
                            relation(), name(), json.string("keeper"), json.string("reason"));
            case ASSIGN ->
                    new Decision.Assign(
                            relation(), name(), json.strings("bodies"), json.stringOrNull("lead"));
            case TELL -> tell();
            default -> setting(kind);
        };
    }

    private Decision setting(EntryKind kind) {
        return switch (kind) {
            case CADENCE -> new Decision.SetCadence(relation(), mechanism(), months());
            case HOST -> new Decision.SetHostRule(relation(), mechanism(), host());
            case ZONE -> new Decision.SetZone(relation(), ZoneId.of(json.string("zone")));
            case POLICY ->
                    new Decision.SetPolicy(
                            relation(), new Policy(Math.toIntExact(json.integer("confirmFrom"))));
            case JOIN_NAMES ->
                    new Decision.JoinNames(
                            relation(),
                            party(),
                            json.string("person"),
                            json.string("with"),
                            json.string("reason"));
            case PART_NAMES ->
                    new Decision.PartNames(
                            relation(),
                            party(),
                            json.string("person"),
                            json.string("with"),
                            json.string("reason"));
            case BODY -> new Decision.Define(body());
            default -> throw new IllegalArgumentException("No decision is a " + kind + ".");
        };
    }

    private Decision tell() {
        String document = json.stringOrNull("document");
        return new Decision.Tell(
                relation(),
                name(),
                json.stringOrNull("body"),
                Word.of(Completion.class, json.string("completion")),
                json.string("evidence"),
                document == null ? null : new ReportId(document),
                LocalDate.parse(json.string("on")));
    }

    private Body body() {
        Map<String, String> names = new LinkedHashMap<>();
        JsonObject given = json.object("names");
        given.members().forEach(name -> names.put(name.key(), given.string(name.key())));
        return new Body(
                json.string("body"), party(), Word.of(BodyKind.class, json.string("sort")), names);
    }

    private List<Finding> carried() {
        return blobs.apply(json.string("findings"));
    }

    private ReportId report() {
        return new ReportId(json.string("report"));
    }

    private FindingId name() {
        return new FindingId(json.string("name"));
    }

    private List<FindingId> names() {
        return json.strings("names").stream().map(FindingId::new).toList();
    }

    private Relation relation() {
        return Relation.parse(json.string("relation"));
    }

    private List<Relation> relations() {
        return json.strings("relations").stream().map(Relation::parse).toList();
    }

    private Party party() {
        return new Party(json.string("party"));
    }

    private MechanismId mechanism() {
        return MechanismId.parse(json.string("mechanism"));
    }

    private @Nullable Integer months() {
        Long months = json.integerOrNull("months");
        return months == null ? null : Math.toIntExact(months);
    }

    private @Nullable HostRule host() {
        String host = json.stringOrNull("host");
        if (host == null) {
            return null;
        }
        return host.equals("alternating")
                ? new HostRule.Alternating(Basis.SET)
                : new HostRule.Fixed(new Party(host), Basis.SET);
    }
}
