package entente.ledger.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.follow.Completion;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.TestingBytes;
import entente.ledger.joint.TestingRelation;
import entente.ledger.json.Json;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.PublicKey;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeedTest {
    private static final Hash LEAF = TestingRelation.hash("leaf");
    private static final Subject MINUTES = TestingRelation.MINUTES;
    private static final PublicKey KEY = TestingRelation.secret("key").publicKey();
    private static final int RUNS = 300;

    static List<Deed> deeds() {
        List<Take> takes =
                List.of(new Take(MINUTES, LEAF), new Take(MINUTES.commitment("c1"), null));
        return List.of(
                new Deed.Found(1),
                new Deed.Speak(2),
                new Deed.Propose(Effect.AMEND, takes, LEAF),
                TestingRelation.text(MINUTES),
                new Deed.Accept(LEAF),
                new Deed.Settle(LEAF),
                new Deed.Withdraw(LEAF),
                new Deed.Decline(LEAF),
                new Deed.Denounce(MINUTES),
                new Deed.Assess(MINUTES, Completion.SUBSTANTIAL),
                new Deed.Rotate(KEY.id(), KEY, KEY.id()),
                new Deed.Revoke(KEY.id(), "a note"),
                new Deed.Revoke(KEY.id(), null),
                new Deed.Confirm(LEAF, 7),
                new Deed.Empower(KEY, KEY.id(), List.of("", "LAO-VNM"), "2027-12-31"),
                new Deed.Empower(KEY, KEY.id(), List.of(), null),
                new Deed.Erase(LEAF));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aDeedIsReadAsItWasWritten(Deed deed) {
        assertThat(Deed.parse(deed.kind(), deed.encode())).isEqualTo(deed);
        JsonObject.Builder more = JsonObject.with().put("zzz", 1);
        deed.encode().members().forEach(member -> more.put(member.key(), member.value()));
        assertThatThrownBy(() -> Deed.parse(deed.kind(), more.object()))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aDamagedDeedIsRefusedOrIsItsOwnOneForm(Deed deed) {
        for (long seed = 0; seed < RUNS; seed++) {
            Bytes bytes = TestingBytes.damaged(deed.encode().encode(), new Random(seed));
            try {
                JsonObject object = (JsonObject) Json.parse(bytes, 1 << 16);
                Deed read = Deed.parse(deed.kind(), object);
                assertThat(read.encode().encode()).as("seed %d", seed).isEqualTo(bytes);
            } catch (Malformed refused) {
                assertThat(refused).as("seed %d", seed).hasMessageContaining(". Maybe ");
            }
        }
    }

    @Test
    void theKindsAreTheProtocolsWords() {
        assertThat(deeds().stream().map(Deed::kind).distinct())
                .containsExactly(
                        "CHARTER",
                        "SPEAKS",
                        "PROPOSE",
                        "ACCEPT",
                        "SETTLE",
                        "WITHDRAW",
                        "DECLINE",
                        "DENOUNCE",
                        "ASSESS",
                        "ROTATE",
                        "REVOKE",
                        "CONFIRM",
                        "EMPOWER",
                        "ERASED");
        assertThatThrownBy(() -> Deed.parse("DANCE", JsonObject.with().object()))
                .hasMessageContaining("not known");
    }

    @Test
    void aProposalTakesEachSubjectOnceAndNamesWhatItChanges() {
        assertThatThrownBy(() -> new Deed.Propose(Effect.AGREE, List.of(), null))
                .hasMessageContaining("takes 0 subjects");
        Take take = new Take(MINUTES, null);
        assertThatThrownBy(() -> new Deed.Propose(Effect.AGREE, List.of(take, take), null))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> TestingRelation.change(Effect.AMEND, MINUTES, null))
                .hasMessageContaining("Maybe its effect is wrong");
        assertThatThrownBy(() -> TestingRelation.change(Effect.AGREE, MINUTES, LEAF))
                .hasMessageContaining("Maybe its effect is wrong");
    }

    @Test
    void numbersAndDaysAreInTheirBounds() {
        assertThatThrownBy(() -> new Deed.Speak(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Deed.Confirm(LEAF, -1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Deed.Empower(KEY, KEY.id(), List.of("a b"), null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Deed.Empower(KEY, KEY.id(), List.of(), "31 December"))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "a//b", "a/", "a#", "#a", "a#b#c", "a b", "-a", "a/-b", "a\n", "Hà-Nội",
                "a#b/c"
            })
    void whatIsNoPathIsNoSubject(String text) {
        assertThatThrownBy(() -> new Subject(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, '', true",
        "a/b, a/b, true",
        "a/b, a, true",
        "a/b#c1, a/b, true",
        "a/bc, a/b, false",
        "a, a/b, false"
    })
    void aScopeReachesAllThatIsBelowIt(String subject, String scope, boolean within) {
        assertThat(new Subject(subject).isWithin(scope)).isEqualTo(within);
    }
}
