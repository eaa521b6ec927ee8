package entente.cli.agree;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.domain.follow.Completion;
import entente.exchange.Conflict;
import entente.exchange.Finding;
import entente.exchange.Opened;
import entente.exchange.Refused;
import entente.exchange.standing.State;
import entente.exchange.standing.Zone;
import entente.ledger.charter.Duty;
import entente.ledger.consent.Flaw;
import entente.ledger.deed.Effect;
import entente.ledger.joint.Refusal;
import entente.words.Language;
import entente.words.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a node can say has its words. */
class AgreeWordsTest {
    private static List<String> keys(String family, Enum<?>... words) {
        List<String> keys = new ArrayList<>();
        for (Enum<?> word : words) {
            keys.add(family + "." + StateWords.word(word));
        }
        return keys;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateAndDeedAndConflictHasItsWords(Language language) {
        Messages messages = Sentences.in(language);
        List<String> keys = new ArrayList<>();
        keys.addAll(keys("state", State.values()));
        keys.addAll(keys("zone", Zone.values()));
        keys.addAll(keys("effect", Effect.values()));
        keys.addAll(keys("duty", Duty.values()));
        keys.addAll(keys("conflict", Conflict.Kind.values()));
        keys.addAll(keys("pouch", Opened.Outcome.values()));
        keys.addAll(keys("completion", Completion.values()));
        for (String kind :
                List.of(
                        "charter",
                        "speaks",
                        "propose",
                        "accept",
                        "settle",
                        "withdraw",
                        "decline",
                        "denounce",
                        "assess",
                        "rotate",
                        "revoke",
                        "confirm",
                        "empower",
                        "erased")) {
            keys.add("deed." + kind);
        }
        assertThat(keys).allSatisfy(key -> assertThat(messages.has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalSaysWhatIsWrongAndWhatMayHelp(Language language) {
        Messages messages = Sentences.in(language);
        for (Flaw flaw : Flaw.values()) {
            assertThat(messages.has("flaw." + flaw)).as("%s", flaw).isTrue();
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            assertThat(messages.has("finding." + kind)).as("%s", kind).isTrue();
        }
        for (Refusal.Why why : Refusal.Why.values()) {
            assertThat(messages.has("unadmitted." + why)).as("%s", why).isTrue();
            assertThat(messages.has("unadmitted." + why + ".maybe")).as("%s", why).isTrue();
        }
        for (Refused.Kind kind : Refused.Kind.values()) {
            assertThat(messages.has("refused." + kind)).as("%s", kind).isTrue();
            assertThat(messages.has("refused." + kind + ".maybe")).as("%s", kind).isTrue();
        }
    }
}
