package entente.cli.agree;

import entente.exchange.Proposal;
import entente.exchange.standing.Matter;
import entente.exchange.standing.Offer;
import entente.ledger.merkle.Hash;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A subject with all that was proposed on it, for programs. */
public final class MatterJson {
    private MatterJson() {}

    public static Map<String, @Nullable Object> of(Matter matter) {
        Map<String, @Nullable Object> object = state(matter);
        object.put("version", hex(matter.version()));
        object.put("text", text(matter.text()));
        object.put("denounced", matter.denounced().stream().map(p -> p.code()).sorted().toList());
        Map<String, String> assessed = new TreeMap<>();
        matter.assessed().forEach((party, said) -> assessed.put(party.code(), said.word()));
        object.put("assessed", assessed);
        object.put("divergent", matter.isDivergent());
        object.put("offers", matter.offers().stream().map(MatterJson::of).toList());
        return object;
    }

    /** How far it has come, and no words. */
    public static Map<String, @Nullable Object> state(Matter matter) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("subject", matter.subject().text());
        object.put("zone", StateWords.word(matter.zone()));
        object.put("state", StateWords.word(matter.state()));
        return object;
    }

    private static Map<String, @Nullable Object> of(Offer offer) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("entry", offer.entry().hex());
        object.put("by", offer.by().code());
        object.put("effect", Effects.word(offer.effect()));
        object.put("state", StateWords.word(offer.state()));
        object.put("counters", hex(offer.counters()));
        object.put("reason", offer.reason());
        Proposal said = offer.said();
        object.put("text", text(said));
        object.put("until", said == null ? null : said.until());
        object.put("answer-by", said == null ? null : said.answerBy());
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> text(@Nullable Proposal proposal) {
        return proposal == null || proposal.text() == null ? null : TextJson.write(proposal.text());
    }

    private static @Nullable String hex(@Nullable Hash hash) {
        return hash == null ? null : hash.hex();
    }
}
