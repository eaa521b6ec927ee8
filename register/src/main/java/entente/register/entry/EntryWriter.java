package entente.register.entry;

import entente.domain.Finding;
import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.series.HostRule;
import entente.ledger.Bytes;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonInteger;
import entente.ledger.json.JsonObject;
import entente.ledger.json.JsonString;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry's body in bytes: one JSON object with the author, the time and what the kind has to say.
 * Findings that a decision carries lie in a blob of their own.
 */
public final class EntryWriter {
    private final JsonObject.Builder json = JsonObject.with();

    private EntryWriter() {}

    /** The body. The kind stands in the header and is not repeated. */
    public static Bytes write(String author, Instant at, Entry entry) {
        EntryWriter writer = new EntryWriter();
        writer.json.put("author", author).put("at", at.toString());
        writer.entry(entry);
        return writer.json.object().encode();
    }

    /** The findings that a decision carries, to be kept in a blob; empty for most. */
    public static List<Finding> findings(Decision decision) {
        return switch (decision) {
            case Decision.Correct correct -> List.of(correct.corrected());
            case Decision.Add add -> List.of(add.added());
            case Decision.Split split -> split.pieces();
            default -> List.of();
        };
    }

    private void entry(Entry entry) {
        switch (entry) {
            case Entry.Filed filed -> filed(filed);
            case Entry.Ruled ruled -> {
                json.put("relations", relations(ruled.relations()));
                if (ruled.findings() != null) {
                    json.put("findings", ruled.findings());
                }
                if (ruled.instead() != null) {
                    json.put("instead", instead(ruled.instead()));
                }
                decision(ruled.decision());
            }
            case Entry.Undone undone ->
                    json.put("entry", undone.position())
                            .put("relations", relations(undone.relations()));
            case Entry.Erased erased ->
                    json.put("entries", integers(erased.positions()))
                            .put("blobs", strings(erased.blobs()))
                            .put("reason", erased.reason())
                            .put("relations", relations(erased.relations()));
        }
    }

    private static JsonObject instead(Entry.Instead instead) {
        return JsonObject.with()
                .put("entry", instead.position())
                .put("author", instead.author())
                .put("at", instead.at().toString())
                .object();
    }

    private void filed(Entry.Filed filed) {
        json.put("report", filed.report().sha256())
                .put("file", filed.file())
                .put("reader", filed.reader())
                .put("findings", filed.findings())
                .put("relations", relations(filed.relations()));
    }

    private void decision(Decision decision) {
        switch (decision) {
            case Decision.Accept(var report, var findings) ->
                    json.put("report", report.sha256()).put("names", names(findings));
            case Decision.Reject(var report, var finding, var reason) ->
                    of(report.sha256(), finding).put("reason", reason);
            case Decision.Correct(var report, var finding, var _) -> of(report.sha256(), finding);
            case Decision.Add(var report, var _) -> json.put("report", report.sha256());
            case Decision.Split(var report, var finding, var _) -> of(report.sha256(), finding);
            case Decision.Merge(var relation, var same) -> of(relation).put("names", names(same));
            case Decision.Part(var relation, var one, var other) ->
                    of(relation).put("names", names(List.of(one, other)));
            case Decision.Confirm(var relation, var commitment, var keeper) ->
                    of(relation, commitment).put("keeper", keeper);
            case Decision.Dismiss(var relation, var commitment, var keeper, var reason) ->
                    of(relation, commitment).put("keeper", keeper).put("reason", reason);
            case Decision.Assign(var relation, var commitment, var bodies, var lead) ->
                    of(relation, commitment).put("bodies", strings(bodies)).put("lead", lead);
            case Decision.Tell tell -> tell(tell);
            default -> setting(decision);
        }
    }

    private void setting(Decision decision) {
        switch (decision) {
            case Decision.SetCadence(var relation, var mechanism, var months) -> {
                of(relation).put("mechanism", mechanism.toString());
                put("months", months);
            }
            case Decision.SetHostRule(var relation, var mechanism, var rule) ->
                    of(relation).put("mechanism", mechanism.toString()).put("host", host(rule));
            case Decision.SetZone(var relation, var zone) -> of(relation).put("zone", zone.getId());
            case Decision.SetPolicy(var relation, var policy) ->
                    of(relation).put("confirmFrom", policy.confirmFrom());
            case Decision.JoinNames(var relation, var party, var name, var with, var reason) ->
                    name(relation, party.code(), name, reason).put("with", with);
            case Decision.PartNames(var relation, var party, var name, var from, var reason) ->
                    name(relation, party.code(), name, reason).put("with", from);
            case Decision.Define(var body) -> body(body);
            default -> throw new IllegalStateException("No body for " + decision);
        }
    }

    private void tell(Decision.Tell tell) {
        of(tell.relation(), tell.commitment())
                .put("body", tell.body())
                .put("completion", tell.completion().word())
                .put("evidence", tell.evidence())
                .put("document", tell.document() == null ? null : tell.document().sha256())
                .put("on", tell.on().toString());
    }

    private void body(entente.domain.body.Body body) {
        JsonObject.Builder names = JsonObject.with();
        body.names().forEach(names::put);
        json.put("body", body.id())
                .put("party", body.party().code())
                .put("sort", body.kind().word())
                .put("names", names.object());
    }

    private JsonObject.Builder of(String report, FindingId finding) {
        return json.put("report", report).put("name", finding.value());
    }

    private JsonObject.Builder of(Relation relation) {
        return json.put("relation", relation.toString());
    }

    private JsonObject.Builder of(Relation relation, FindingId commitment) {
        return of(relation).put("name", commitment.value());
    }

    private JsonObject.Builder name(Relation relation, String party, String name, String reason) {
        return of(relation).put("party", party).put("person", name).put("reason", reason);
    }

    private void put(String key, @Nullable Integer value) {
        if (value != null) {
            json.put(key, value.longValue());
        }
    }

    private static @Nullable String host(@Nullable HostRule rule) {
        return switch (rule) {
            case null -> null;
            case HostRule.Alternating _ -> "alternating";
            case HostRule.Fixed fixed -> fixed.host().code();
        };
    }

    private static Json relations(List<Relation> relations) {
        return strings(relations.stream().map(Relation::toString).toList());
    }

    private static Json names(List<FindingId> names) {
        return strings(names.stream().map(FindingId::value).toList());
    }

    private static Json strings(List<String> texts) {
        return new JsonArray(texts.stream().<Json>map(JsonString::new).toList());
    }

    private static Json integers(List<Long> numbers) {
        return new JsonArray(numbers.stream().<Json>map(JsonInteger::new).toList());
    }
}
