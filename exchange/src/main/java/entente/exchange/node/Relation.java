package entente.exchange.node;

import entente.domain.Party;
import entente.domain.follow.Completion;
import entente.exchange.Audit;
import entente.exchange.Conflict;
import entente.exchange.Done;
import entente.exchange.Founded;
import entente.exchange.LogLine;
import entente.exchange.Opened;
import entente.exchange.Proposal;
import entente.exchange.Refused;
import entente.exchange.Sealed;
import entente.exchange.pouch.Pouch;
import entente.exchange.standing.Matter;
import entente.exchange.standing.Picture;
import entente.exchange.store.HeadFile;
import entente.ledger.Bytes;
import entente.ledger.charter.Charter;
import entente.ledger.charter.Fingerprint;
import entente.ledger.consent.Side;
import entente.ledger.deed.Subject;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One relation of a node. Whatever is done, it is done in one's turn and on what is stored. */
public final class Relation {
    private final Ground ground;
    private final Charter charter;
    private final Side side;
    private final Held held;
    private final HeadFile headFile;

    Relation(Ground ground, Charter charter, Side side) {
        this.ground = ground;
        this.charter = charter;
        this.side = side;
        this.held = new Held(charter, side);
        this.headFile = new HeadFile(ground.directory(), charter.origin(side), ground.disk());
    }

    public Charter charter() {
        return charter;
    }

    Party peer() {
        return charter.signatory(side.other()).party();
    }

    Founded founded(boolean written) {
        return new Founded(
                peer(),
                charter.hash(),
                new Fingerprint(charter.hash()),
                written,
                take(Turn::isFenced));
    }

    private <T> T take(Function<Turn, T> work) {
        return ground.turns()
                .take(
                        () -> {
                            ground.checkRunning();
                            boolean good = false;
                            try {
                                Turn turn = new Turn(ground, charter, held, headFile);
                                turn.begin();
                                T done = work.apply(turn);
                                good = true;
                                return done;
                            } finally {
                                if (!good) {
                                    held.forget();
                                }
                            }
                        });
    }

    public Done propose(String officer, Proposal proposal, @Nullable Hash counters) {
        return take(turn -> new Proposing(turn).propose(officer, proposal, counters));
    }

    public Done accept(String officer, Hash proposal) {
        return take(turn -> new Answering(turn).accept(officer, proposal));
    }

    public Done decline(String officer, Hash proposal, String reason) {
        return take(turn -> new Answering(turn).decline(officer, proposal, reason));
    }

    public Done counter(String officer, Hash proposal, Proposal other, String reason) {
        return take(turn -> new Proposing(turn).counter(officer, proposal, other, reason));
    }

    public Done withdraw(String officer, Hash own) {
        return take(turn -> new Answering(turn).withdraw(officer, own));
    }

    public Done assess(String officer, Subject subject, Completion completion, String evidence) {
        if (completion.needsEvidence() && evidence.isBlank()) {
            throw new Refused(Refused.Kind.NEEDS_EVIDENCE, completion.word());
        }
        return take(turn -> new Saying(turn).assess(officer, subject, completion, evidence));
    }

    public Done denounce(String officer, Subject subject, String reason) {
        return take(turn -> new Saying(turn).denounce(officer, subject, reason));
    }

    public Done erase(Hash entry, String reason) {
        return take(turn -> new Saying(turn).erase(entry, reason));
    }

    public Done rotate(String name) {
        return take(turn -> new ChangingKeys(turn).rotate(name));
    }

    public Done revoke(KeyId key) {
        return take(turn -> new ChangingKeys(turn).revoke(key));
    }

    public Done empower(String officer, List<String> scope, @Nullable String until) {
        return take(turn -> new ChangingKeys(turn).empower(officer, scope, until));
    }

    public Sealed seal(Path file, boolean whole) {
        return take(turn -> new Packing(turn).seal(file, whole));
    }

    Opened open(Pouch pouch) {
        return take(turn -> new Opening(turn).open(pouch));
    }

    public List<Matter> standing() {
        return take(turn -> new Picture(turn.scene()).matters());
    }

    public List<LogLine> log() {
        return take(turn -> new Reading(turn).log());
    }

    public List<Conflict> conflicts() {
        return take(turn -> new Conflicts(turn).all());
    }

    public Hash named(String written) {
        return take(turn -> new Reading(turn).named(written));
    }

    public String line() {
        return take(turn -> turn.held().record().line());
    }

    public Bytes export() {
        return take(turn -> new Reading(turn).export());
    }

    public Audit verify() {
        return take(turn -> new Reading(turn).verify());
    }
}
