package entente.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import entente.ledger.charter.Charter;
import entente.ledger.joint.TestingRelation;
import entente.ledger.log.Leaf;
import entente.ledger.log.TestingLogs;
import entente.ledger.merkle.EntryBundle;
import entente.ledger.merkle.Frontier;
import entente.ledger.merkle.Tile;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Cosignature;
import entente.ledger.note.SignedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a peer sends in place of a frame is refused in a sentence or is its own one form. */
class FramesFuzzTest {
    private static final List<UnaryOperator<Bytes>> FRAMES =
            List.of(
                    bytes -> Leaf.parse(bytes).bytes(),
                    bytes -> {
                        Leaf leaf = Leaf.parse(bytes);
                        return Leaf.of(leaf.header(), leaf.signature()).bytes();
                    },
                    bytes -> Charter.parse(bytes).encode(),
                    bytes -> Cosignature.parse(bytes).encode(),
                    bytes -> EntryBundle.parse(bytes).encode(),
                    bytes -> Frontier.parse(bytes).encode(),
                    bytes -> SignedNote.parse(bytes).encode(),
                    bytes -> TestingBytes.text(Checkpoint.parse(bytes.utf8()).text()),
                    bytes -> TestingBytes.text(Tile.parse(bytes.utf8()).path()));

    @MethodSource("frames")
    @FuzzTest(maxDuration = "5s")
    void anyBytesAreTheOneFormOrRefused(byte[] given) {
        Bytes bytes = Bytes.copyOf(given);
        for (UnaryOperator<Bytes> frame : FRAMES) {
            try {
                assertThat(frame.apply(bytes)).isEqualTo(bytes);
            } catch (Malformed refused) {
                assertThat(refused).hasMessageContaining(". Maybe ");
            }
        }
    }

    static List<byte[]> frames() {
        List<Bytes> leaves = TestingLogs.leaves().stream().map(Leaf::bytes).toList();
        List<byte[]> frames = new ArrayList<>(leaves.stream().map(Bytes::toArray).toList());
        frames.add(new EntryBundle(leaves).encode().toArray());
        frames.add(
                Frontier.EMPTY.append(TestingLogs.leaves().getFirst().hash()).encode().toArray());
        frames.add(TestingRelation.charter().encode().toArray());
        frames.add(new byte[Long.BYTES + Leaf.SIGNATURE]);
        frames.add("log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n".getBytes(UTF_8));
        frames.add("text\n\n— log.example/1 AAAAAGFi\n— w AAAAAA==\n".getBytes(UTF_8));
        frames.add("tile/1/x001/234.p/8".getBytes(UTF_8));
        return frames;
    }
}
