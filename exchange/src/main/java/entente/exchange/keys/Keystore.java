package entente.exchange.keys;

import entente.domain.Party;
import entente.exchange.Card;
import entente.exchange.KeyLine;
import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.exchange.store.Disk;
import entente.ledger.Bytes;
import entente.ledger.charter.Duty;
import entente.ledger.charter.FoundingKey;
import entente.ledger.charter.Signatory;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.SecretKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node's keys, in one file that only its owner may read. It is not encrypted: a node signs what
 * it settles and what it cosigns without a person, so a passphrase would lie beside it. A key is on
 * the disk before anything is signed with it or promises it. Used by one thread at a time.
 */
public final class Keystore {
    /** The name of the node's own chain. */
    public static final String NODE = "node";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Disk disk;
    private KeyFile content;
    private List<Chain> chains = List.of();

    private Keystore(Path file, Disk disk, KeyFile content) {
        this.file = file;
        this.disk = disk;
        this.content = content;
        unfold();
    }

    private void unfold() {
        chains = content.chains().stream().map(KeyFile.Seeds::chain).toList();
    }

    /**
     * Makes what is missing of it.
     *
     * @throws Refused NODE_THERE when it is another party's
     */
    public static void make(Path directory, Party party, List<String> officers, Disk disk) {
        try {
            if (!Files.isDirectory(directory)) {
                Path parent = directory.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(
                        directory,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
            Path file = file(directory);
            if (!Files.exists(file)) {
                Hash nonce = Hash.of(chance());
                KeyFile none = new KeyFile(party, nonce, Identity.made(), List.of(begun(NODE)));
                disk.replace(file, none.encode().toArray());
            }
        } catch (IOException e) {
            throw failed(e, directory);
        }
        Keystore made = open(directory, disk);
        if (!made.party().equals(party)) {
            throw new Refused(Refused.Kind.NODE_THERE, directory.toString());
        }
        officers.forEach(made::begin);
    }

    public static Keystore open(Path directory, Disk disk) {
        Path file = file(directory);
        if (!Files.exists(file)) {
            throw new Refused(Refused.Kind.NO_NODE, directory.toString());
        }
        try {
            Bytes bytes = Bytes.owning(Files.readAllBytes(file));
            return new Keystore(file, disk, KeyFile.parse(bytes));
        } catch (IOException e) {
            throw failed(e, file);
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    e, Refused.Kind.BAD_KEYSTORE, Reason.OutOfForm.of(e), file.toString());
        }
    }

    private static Path file(Path directory) {
        return directory.resolve("keys.json");
    }

    private static Refused failed(IOException e, Path place) {
        return new Refused(
                e, Refused.Kind.FAILED, place.toString(), String.valueOf(e.getMessage()));
    }

    private static Bytes chance() {
        byte[] bytes = new byte[SecretKey.LENGTH];
        RANDOM.nextBytes(bytes);
        return Bytes.owning(bytes);
    }

    private static KeyFile.Seeds begun(String name) {
        Duty duty = name.equals(NODE) ? Duty.NODE : Duty.OFFICER;
        return new KeyFile.Seeds(name, duty, List.of(chance(), chance()), 0);
    }

    private void save(List<KeyFile.Seeds> seeds) {
        KeyFile changed = new KeyFile(content.party(), content.nonce(), content.identity(), seeds);
        try {
            disk.replace(file, changed.encode().toArray());
        } catch (IOException e) {
            throw failed(e, file);
        }
        content = changed;
        unfold();
    }

    public Party party() {
        return content.party();
    }

    /** Who opens pouches for this node. */
    public Identity identity() {
        return content.identity();
    }

    /** What the other side is given. */
    public Card card() {
        List<FoundingKey> keys =
                chains.stream()
                        .map(
                                chain ->
                                        new FoundingKey(
                                                chain.duty(),
                                                chain.key().publicKey(),
                                                chain.next().publicKey().id()))
                        .toList();
        return new Card(
                new Signatory(party(), keys), content.nonce(), content.identity().recipient());
    }

    public List<KeyLine> lines() {
        return chains.stream()
                .map(
                        chain ->
                                new KeyLine(
                                        chain.name(),
                                        chain.duty(),
                                        chain.key().publicKey().id(),
                                        chain.next().publicKey().id()))
                .toList();
    }

    /** The names of keys: the node's, then the officers'. */
    public List<String> names() {
        return chains.stream().map(Chain::name).toList();
    }

    /** All secrets that go by that name, the oldest first; none for a name that is not known. */
    public List<SecretKey> secrets(String name) {
        return chains.stream()
                .filter(chain -> chain.name().equals(name))
                .map(Chain::keys)
                .findFirst()
                .orElse(List.of());
    }

    /** By which name the key goes; null for none of the node's. */
    public @Nullable String name(KeyId id) {
        return chains.stream()
                .filter(c -> c.keys().stream().anyMatch(key -> key.publicKey().id().equals(id)))
                .map(Chain::name)
                .findFirst()
                .orElse(null);
    }

    /** Begins a chain, unless there is one of that name. */
    public void begin(String name) {
        if (!names().contains(name)) {
            List<KeyFile.Seeds> more = new ArrayList<>(content.chains());
            more.add(begun(name));
            save(more);
        }
    }

    /**
     * The secret that follows that one, and the one after it, which is made where there is none.
     * New charters begin with it from now on.
     */
    public List<SecretKey> following(String name, KeyId old) {
        List<SecretKey> keys = secrets(name);
        int at = 0;
        while (at < keys.size() && !keys.get(at).publicKey().id().equals(old)) {
            at++;
        }
        int current = at + 1;
        List<KeyFile.Seeds> changed = new ArrayList<>();
        for (KeyFile.Seeds seeds : content.chains()) {
            changed.add(seeds.name().equals(name) ? advanced(seeds, current) : seeds);
        }
        if (!changed.equals(content.chains())) {
            save(changed);
        }
        return List.copyOf(secrets(name).subList(current, current + 2));
    }

    private static KeyFile.Seeds advanced(KeyFile.Seeds seeds, int current) {
        List<Bytes> secrets = new ArrayList<>(seeds.secrets());
        while (secrets.size() < current + 2) {
            secrets.add(chance());
        }
        return new KeyFile.Seeds(
                seeds.name(), seeds.duty(), secrets, Math.max(seeds.current(), current));
    }
}
