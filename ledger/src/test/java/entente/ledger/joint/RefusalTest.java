package entente.ledger.joint;

import static entente.ledger.consent.Side.FIRST;
import static entente.ledger.consent.Side.SECOND;
import static entente.ledger.joint.TestingRelation.MINUTES;
import static entente.ledger.joint.TestingRelation.body;
import static entente.ledger.joint.TestingRelation.hash;
import static entente.ledger.joint.TestingRelation.node;
import static entente.ledger.joint.TestingRelation.officer;
import static entente.ledger.joint.TestingRelation.secret;
import static entente.ledger.joint.TestingRelation.text;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Bytes;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Refusal.Why;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Header;
import entente.ledger.log.Leaf;
import entente.ledger.log.Origin;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.ledger.sign.SecretKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is not the log's next entry is refused, and leaves the logs as they were. */
class RefusalTest {
    private static final Body BODY = body("text");

    /** Mutation testing asks for fewer. */
    private static final int HISTORIES = Integer.getInteger("examined.histories", 20);

    private final TestingRelation relation = TestingRelation.founded();

    private void refused(Side side, Entry entry, Why why) {
        TreeHead before = relation.log(side).head();
        assertThat(relation.append(side, entry).map(Refusal::why)).hasValue(why);
        assertThat(relation.log(side).head()).isEqualTo(before);
    }

    private static Entry.Whole signed(Header header, SecretKey key) {
        Bytes signature = key.sign(Leaf.message(header));
        return new Entry.Whole(Leaf.of(header, signature).bytes(), BODY.salt(), BODY.bytes());
    }

    private Header header(long index, @Nullable Hash previous, TreeHead seen, Deed deed) {
        return new Header(
                relation.log(FIRST).origin(),
                index,
                previous,
                seen,
                officer(FIRST).publicKey().id(),
                deed.kind(),
                BODY.commitment(),
                deed.encode());
    }

    private Entry.Whole next(TreeHead seen, Deed deed) {
        return signed(header(1, relation.log(FIRST).last(), seen, deed), officer(FIRST));
    }

    private TreeHead theirs() {
        return relation.log(SECOND).head();
    }

    @Test
    void theNextEntryIsAdmitted() {
        assertThat(relation.append(FIRST, next(theirs(), text(MINUTES)))).isEmpty();
        assertThat(relation.log(FIRST).entries().getLast().deed()).isEqualTo(text(MINUTES));
    }

    @Test
    void whatIsNoLeafIsUnreadable() {
        refused(FIRST, new Entry.Erased(Bytes.NONE), Why.UNREADABLE);
        Entry.Whole good = next(theirs(), text(MINUTES));
        refused(
                FIRST,
                new Entry.Erased(good.leaf().slice(0, good.leaf().length() - 1)),
                Why.UNREADABLE);
        refused(FIRST, new Entry.Whole(good.leaf(), good.salt(), Bytes.NONE), Why.UNREADABLE);
        List<Entry> atOnce = List.of(new Entry.Erased(Bytes.NONE), good);
        assertThat(relation.logs().append(FIRST, atOnce).map(Refusal::why))
                .hasValue(Why.UNREADABLE);
    }

    @Test
    void aHeaderWithoutADeedOrWithAnUnknownOneIsUnreadable() {
        Header bare =
                new Header(
                        relation.log(FIRST).origin(),
                        1,
                        relation.log(FIRST).last(),
                        theirs(),
                        officer(FIRST).publicKey().id(),
                        "PROPOSE",
                        BODY.commitment());
        refused(FIRST, signed(bare, officer(FIRST)), Why.UNREADABLE);
        JsonObject more = JsonObject.with().put("names", hash("x").hex()).put("more", 1).object();
        for (String kind : List.of("ACCEPT", "DANCE", "PROPOSE")) {
            Header odd =
                    new Header(
                            bare.origin(),
                            1,
                            bare.previous(),
                            theirs(),
                            bare.author(),
                            kind,
                            BODY.commitment(),
                            more);
            refused(FIRST, signed(odd, officer(FIRST)), Why.UNREADABLE);
        }
    }

    @Test
    void anotherLogsEntryIsForeign() {
        refused(SECOND, next(theirs(), text(MINUTES)), Why.FOREIGN);
        Header elsewhere =
                new Header(
                        new Origin.Shared(
                                hash("other charter"), relation.log(FIRST).origin().party()),
                        1,
                        relation.log(FIRST).last(),
                        theirs(),
                        officer(FIRST).publicKey().id(),
                        "SPEAKS",
                        BODY.commitment(),
                        new Deed.Speak(1).encode());
        refused(FIRST, signed(elsewhere, officer(FIRST)), Why.FOREIGN);
    }

    @Test
    void whatDoesNotFollowTheLastEntryIsMisplaced() {
        Hash last = relation.log(FIRST).last();
        refused(
                FIRST,
                signed(header(2, last, theirs(), text(MINUTES)), officer(FIRST)),
                Why.MISPLACED);
        Header forked = header(1, hash("another first entry"), theirs(), text(MINUTES));
        refused(FIRST, signed(forked, officer(FIRST)), Why.MISPLACED);
        refused(FIRST, relation.log(FIRST).entries().getFirst().entry(), Why.MISPLACED);
    }

    @Test
    void aLogBeginsWithItsCharterAndOnlyThere() {
        refused(FIRST, next(theirs(), new Deed.Found(1)), Why.UNFOUNDED);
        JointLogs empty = new JointLogs(TestingRelation.charter());
        Entry.Whole first =
                new Draft(text(MINUTES), BODY, officer(FIRST))
                        .signed(empty.log(FIRST), TreeHead.EMPTY);
        assertThat(empty.append(FIRST, first).map(Refusal::why)).hasValue(Why.UNFOUNDED);
    }

    @Test
    void whatAnAuthorHasSeenNeverShrinks() {
        relation.write(FIRST, text(MINUTES));
        Entry forgetful = relation.draft(FIRST, text(MINUTES), 0, officer(FIRST));
        refused(FIRST, forgetful, Why.FORGETFUL);
    }

    @Test
    void whatIsNotHeldCannotHaveBeenSeen() {
        TreeHead more = TreeHead.of(List.of(hash("one"), hash("two")));
        refused(FIRST, next(more, text(MINUTES)), Why.UNSEEN);
        refused(FIRST, next(TreeHead.of(List.of(hash("one"))), text(MINUTES)), Why.FORKED);
    }

    @Test
    void onlyTheSidesOwnKeysSign() {
        Deed deed = text(MINUTES);
        refused(FIRST, relation.draft(FIRST, deed, 1, secret("a stranger")), Why.UNKNOWN_KEY);
        refused(FIRST, relation.draft(FIRST, deed, 1, officer(SECOND)), Why.UNKNOWN_KEY);
        Header header = header(1, relation.log(FIRST).last(), theirs(), deed);
        refused(FIRST, signed(header, node(FIRST)), Why.BADLY_SIGNED);
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() {
        Entry.Whole good = next(theirs(), text(MINUTES));
        for (int bit = 0; bit < good.leaf().length() * Byte.SIZE; bit += 13) {
            Bytes leaf = TestingRelation.flipped(good.leaf(), bit);
            assertThat(relation.append(FIRST, new Entry.Whole(leaf, good.salt(), good.body())))
                    .as("bit %d", bit)
                    .isPresent();
        }
        for (int bit = 0; bit < good.body().length() * Byte.SIZE; bit++) {
            Bytes body = TestingRelation.flipped(good.body(), bit);
            assertThat(relation.append(FIRST, new Entry.Whole(good.leaf(), good.salt(), body)))
                    .isPresent();
        }
        Bytes salt = TestingRelation.flipped(good.salt(), 255);
        refused(FIRST, new Entry.Whole(good.leaf(), salt, good.body()), Why.ALTERED);
        assertThat(relation.append(FIRST, new Entry.Erased(good.leaf()))).isEmpty();
    }

    /** Keys that come with the entries are found, and what is refused one by one is so here. */
    @Test
    void manyEntriesExaminedAtOnceAreAdmittedAsOneByOne() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            TestingRelation history = Histories.of(seed, 40);
            JointLogs copy = new JointLogs(TestingRelation.charter());
            List<Entry> first = TestingRelation.entries(history.log(FIRST));
            List<Entry> second = TestingRelation.entries(history.log(SECOND));
            assertThat(copy.append(FIRST, first.subList(0, 1))).isEmpty();
            List<Examined> theirs = Examination.of(copy, SECOND, second);
            List<Examined> ours = Examination.of(copy, FIRST, first);
            while (copy.log(FIRST).size() < first.size()
                    || copy.log(SECOND).size() < second.size()) {
                int before = copy.log(FIRST).size() + copy.log(SECOND).size();
                admit(copy, FIRST, ours);
                admit(copy, SECOND, theirs);
                assertThat(copy.log(FIRST).size() + copy.log(SECOND).size())
                        .as("seed %d", seed)
                        .isGreaterThan(before);
            }
            assertThat(JointRecord.of(copy).line())
                    .as("seed %d", seed)
                    .isEqualTo(history.record().line());
        }
    }

    private static void admit(JointLogs logs, Side side, List<Examined> entries) {
        SharedLog log = logs.log(side);
        while (log.size() < entries.size()
                && logs.append(side, entries.get(log.size())).isEmpty()) {}
    }

    @Test
    void whatFollowsARefusedEntryIsNotAdmittedEither() {
        Entry good = next(theirs(), text(MINUTES));
        Entry bad = relation.draft(FIRST, text(MINUTES), 1, secret("a stranger"));
        assertThat(relation.logs().append(FIRST, List.of(bad, good)).map(Refusal::why))
                .hasValue(Why.UNKNOWN_KEY);
        assertThat(relation.log(FIRST).size()).isEqualTo(1);
        assertThat(relation.logs().append(FIRST, List.of(good, bad)).map(Refusal::why))
                .hasValue(Why.MISPLACED);
        assertThat(relation.log(FIRST).size()).isEqualTo(2);
    }

    /** Also when its key came with the entries before it, and was taken away again. */
    @Test
    void whoWasNamedLaterSignsNothingBefore() {
        SecretKey envoy = secret("envoy");
        Deed empower =
                new Deed.Empower(
                        envoy.publicKey(), secret("next").publicKey().id(), List.of(""), null);
        TestingRelation other = TestingRelation.founded();
        other.write(FIRST, empower);
        other.write(FIRST, text(MINUTES), 1, envoy);
        List<Entry> entries = TestingRelation.entries(other.log(FIRST)).subList(1, 3);
        assertThat(relation.logs().append(FIRST, entries.reversed()).map(Refusal::why))
                .hasValue(Why.MISPLACED);
        Entry early = relation.draft(FIRST, text(MINUTES), 1, envoy);
        assertThat(relation.logs().append(FIRST, List.of(early)).map(Refusal::why))
                .hasValue(Why.UNKNOWN_KEY);
        assertThat(relation.logs().append(FIRST, entries)).isEmpty();
    }

    @Test
    void aRefusalIsASentence() {
        Refusal refusal = new Refusal(relation.log(FIRST).origin(), 7, Why.RETIRED_KEY, "");
        assertThat(refusal.sentence())
                .isEqualTo(
                        "Entry 7 of %s is signed by a key outside its range. Maybe the key was stolen."
                                .formatted(relation.log(FIRST).origin().text()));
        assertThat(new Refusal(relation.log(FIRST).origin(), 7, Why.UNREADABLE, "cut").sentence())
                .contains("cannot be read (cut). Maybe");
    }
}
