package entente.exchange.node;

import entente.domain.Party;
import entente.exchange.Attachment;
import entente.exchange.Card;
import entente.exchange.Founded;
import entente.exchange.Home;
import entente.exchange.KeyLine;
import entente.exchange.Opened;
import entente.exchange.Refused;
import entente.exchange.keys.Keystore;
import entente.exchange.pouch.Pouch;
import entente.exchange.store.Disk;
import entente.exchange.store.JointStore;
import entente.exchange.store.RelationRow;
import entente.ledger.Bytes;
import entente.ledger.charter.Charter;
import entente.ledger.charter.Predecessor;
import entente.ledger.consent.Side;
import entente.ledger.merkle.Hash;
import entente.register.Trouble;
import entente.register.store.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A node's relations, by their other sides and by their charters. */
public final class Relations implements AutoCloseable {
    private final Ground ground;
    private final Map<Hash, Relation> opened = new ConcurrentHashMap<>();

    private Relations(Ground ground) {
        this.ground = ground;
    }

    public static Relations open(Home home, Clock clock, Disk disk) {
        Keystore keys = Keystore.open(home.directory(), disk);
        JointStore store = JointStore.open(home.register());
        return new Relations(new Ground(keys, store, home.directory(), disk, clock));
    }

    public Party party() {
        return ground.keys().party();
    }

    public Card card() {
        return ground.keys().card();
    }

    public List<KeyLine> keys() {
        return ground.keys().lines();
    }

    public Founded found(Card peer, @Nullable Predecessor predecessor) {
        return ground.turns()
                .take(
                        () -> {
                            ground.checkRunning();
                            return new Founding(ground).found(peer, predecessor, this);
                        });
    }

    public List<Founded> all() {
        return rows().stream().map(row -> relation(row).founded(false)).toList();
    }

    private List<RelationRow> rows() {
        return ground.store().read(JointStore.Rows::relations);
    }

    Relation relation(RelationRow row) {
        return relation(row.charter(), row.side());
    }

    Relation relation(Charter charter, Side side) {
        return opened.computeIfAbsent(charter.hash(), any -> new Relation(ground, charter, side));
    }

    /** The newest relation with that party. */
    public Relation of(Party peer) {
        return rows().reversed().stream()
                .map(this::relation)
                .filter(relation -> relation.peer().equals(peer))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NO_RELATION, peer.code()));
    }

    public Opened open(Path file) {
        try (Pouch pouch = Pouch.open(file, ground.keys().identity())) {
            return rows().stream()
                    .filter(row -> row.charter().hash().equals(pouch.manifest().charter()))
                    .findFirst()
                    .map(row -> relation(row).open(pouch))
                    .orElseThrow(() -> new Refused(Refused.Kind.UNKNOWN_CHARTER, pouch.name()));
        }
    }

    public Attachment attach(String name, Bytes content) {
        Hash hash = Hash.sha256(content);
        ground.write(rows -> rows.attach(hash, content));
        return new Attachment(name, hash, content.length());
    }

    public @Nullable Bytes attachment(Hash hash) {
        return ground.store().read(rows -> Optional.ofNullable(rows.attachment(hash))).orElse(null);
    }

    public void backup(Path to) {
        Location location = ground.store().location();
        if (location instanceof Location.Server) {
            throw new Trouble(Trouble.Kind.ON_SERVER, location.shown());
        }
        if (Files.exists(to)) {
            throw new Refused(Refused.Kind.OCCUPIED, to.toString());
        }
        ground.store().copy(to);
    }

    @Override
    public void close() {
        ground.close();
    }
}
