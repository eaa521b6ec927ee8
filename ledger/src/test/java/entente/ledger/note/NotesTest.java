package entente.ledger.note;

import static entente.ledger.TestingBytes.repeated;
import static entente.ledger.TestingBytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.sign.PublicKey;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final String CHECKPOINT =
            "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    private static final SecretKey LOG = SecretKey.of(repeated(1, 32));
    private static final SecretKey WITNESS = SecretKey.of(repeated(2, 32));

    /** The example of C2SP's tlog-cosignature. It publishes no key that its signature is of. */
    @Test
    void aWitnessSignsWhatTheSpecificationShows() {
        assertThat(Cosignature.message(1_679_315_147, CHECKPOINT))
                .isEqualTo(
                        text(
                                """
                                cosignature/v1
                                time 1679315147
                                example.com/behind-the-sofa
                                20852163
                                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                                """));
        NoteSignature line =
                NoteSignature.parse(
                        "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==");
        Cosignature cosignature = Cosignature.parse(line.signature());
        assertThat(cosignature.time()).isEqualTo(1_679_315_147);
        assertThat(cosignature.encode()).isEqualTo(line.signature());
    }

    /** A real head of Go's checksum database, by its own key. */
    @Test
    void aRealHeadIsSigned() {
        NoteKey key =
                TestingKeys.key(
                        "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
        String head =
                "go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        SignedNote note =
                SignedNote.parse(
                        text(
                                head
                                        + "\n— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"));
        assertThat(Notes.isSigned(note, key.name(), PublicKey.of(key.key()))).isTrue();
        assertThat(Notes.isSigned(note, "sum.example.org", PublicKey.of(key.key()))).isFalse();
        SignedNote other = new SignedNote(head.replace('3', '4'), note.signatures());
        assertThat(Notes.isSigned(other, key.name(), PublicKey.of(key.key()))).isFalse();
    }

    @Test
    void aLogSignsAndAWitnessCosigns() {
        SignedNote note = Notes.sign(CHECKPOINT, "log.example", LOG);
        assertThat(Notes.isSigned(note, "log.example", LOG.publicKey())).isTrue();
        assertThat(Notes.cosigned(note, "w.example", WITNESS.publicKey())).isEmpty();
        SignedNote once = Notes.cosign(note, "w.example", WITNESS, 1_700_000_000);
        SignedNote twice = Notes.cosign(once, "w.example", WITNESS, 1_600_000_000);
        SignedNote read = SignedNote.parse(twice.encode());
        assertThat(Notes.isSigned(read, "log.example", LOG.publicKey())).isTrue();
        assertThat(Notes.cosigned(read, "w.example", WITNESS.publicKey())).hasValue(1_700_000_000L);
        assertThat(Notes.cosigned(read, "other.example", WITNESS.publicKey())).isEmpty();
        assertThat(Notes.isSigned(read, "w.example", WITNESS.publicKey())).isFalse();
        assertThat(Notes.cosigned(read, "log.example", LOG.publicKey())).isEmpty();
    }

    /** C2SP signed-note: a signature of a known key that does not verify spoils the note. */
    @Test
    void oneWrongLineOfAKeySpoilsItsOthers() {
        SignedNote note =
                Notes.cosign(Notes.sign(CHECKPOINT, "log", LOG), "w", WITNESS, 1_700_000_000);
        for (int line = 0; line < 2; line++) {
            NoteSignature good = note.signatures().get(line);
            byte[] wrong = good.signature().toArray();
            wrong[20] ^= 1;
            List<NoteSignature> lines = new ArrayList<>(note.signatures());
            lines.add(new NoteSignature(good.name(), good.keyId(), Bytes.copyOf(wrong)));
            SignedNote spoilt = new SignedNote(CHECKPOINT, lines);
            assertThat(Notes.isSigned(spoilt, "log", LOG.publicKey())).isEqualTo(line == 1);
            assertThat(Notes.cosigned(spoilt, "w", WITNESS.publicKey()).isPresent())
                    .isEqualTo(line == 0);
        }
    }

    @Test
    void theTimeIsSigned() {
        Cosignature cosignature = Cosignature.make(WITNESS, 1_700_000_000, CHECKPOINT);
        assertThat(cosignature.verifies(WITNESS.publicKey(), CHECKPOINT)).isTrue();
        assertThat(
                        new Cosignature(1_700_000_001, cosignature.signature())
                                .verifies(WITNESS.publicKey(), CHECKPOINT))
                .isFalse();
        assertThatThrownBy(() -> new Cosignature(-1, cosignature.signature()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Cosignature.parse(repeated(0, 71))).isInstanceOf(Malformed.class);
    }

    @Test
    void aLineOfTheRightKeyWithAnUnfitSignatureIsNone() {
        NoteKey key = new NoteKey("w", NoteKey.COSIGNATURE, WITNESS.publicKey().bytes());
        NoteSignature line = new NoteSignature("w", key.id(), repeated(0, 64));
        SignedNote note = new SignedNote(CHECKPOINT, List.of(line));
        assertThat(Notes.cosigned(note, "w", WITNESS.publicKey())).isEmpty();
    }
}
