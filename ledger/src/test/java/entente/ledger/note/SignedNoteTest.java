package entente.ledger.note;

import static entente.ledger.TestingBytes.text;
import static entente.ledger.note.TestingKeys.verifies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    /** The key of Go's checksum database. */
    private static final NoteKey GO =
            TestingKeys.key("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");

    private static final String SIGNATURE =
            "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=";

    /** A head of that database, from which the example of C2SP's tlog-checkpoint was made. */
    private static final String GO_TEXT =
            "go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private static final String GO_NOTE = GO_TEXT + "\n— sum.golang.org " + SIGNATURE + "\n";

    /** The example of C2SP's tlog-cosignature: a log's signature, and a witness's. */
    private static final String COSIGNED =
            """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    /** The keys of Go's own tests of signed notes, and its checksum database's. */
    @ParameterizedTest
    @CsvSource({
        "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8, 033de0ae",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, c74f20a3",
        "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop, af0cfe78"
    })
    void aKeysIdIsTheOneThatItsOwnerPublished(String key, String id) {
        assertThat("%08x".formatted(TestingKeys.key(key).id())).isEqualTo(id);
    }

    @Test
    void aRealHeadsSignatureVerifies() {
        SignedNote note = SignedNote.parse(text(GO_NOTE));
        NoteSignature signature = note.signatures().getFirst();
        assertThat(note.text()).isEqualTo(GO_TEXT);
        assertThat(signature.name()).isEqualTo(GO.name());
        assertThat(signature.keyId()).isEqualTo(GO.id());
        assertThat(verifies(GO, note.text(), signature)).isTrue();
        assertThat(verifies(GO, note.text().replace('3', '4'), signature)).isFalse();
        assertThat(note.encode()).isEqualTo(text(GO_NOTE));
    }

    @Test
    void aWitnessSignsALineOfItsOwn() {
        SignedNote note = SignedNote.parse(text(COSIGNED));
        assertThat(note.signatures()).hasSize(2);
        NoteSignature witness = note.signatures().getLast();
        assertThat(witness.name()).isEqualTo("witness.example.com/w1");
        assertThat("%08x".formatted(witness.keyId())).isEqualTo("8d66cf3f");
        assertThat(witness.signature().length()).isEqualTo(Long.BYTES + 64);
        assertThat(note.encode()).isEqualTo(text(COSIGNED));
    }

    @Test
    void theTextMayHaveBlankLines() {
        SignedNote note =
                new SignedNote(
                        "one\n\ntwo\n\n", List.of(new NoteSignature("k", -2, text("signed"))));
        assertThat(SignedNote.parse(note.encode())).isEqualTo(note);
        assertThat(note.encode()).isEqualTo(text("one\n\ntwo\n\n\n— k /////nNpZ25lZA==\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "text\n— k AAAAAA==\n",
                "text\n\n— k AAAAAA==",
                "text\n\n— k AAAAAA==\r\n",
                "text\r\n\n— k AAAAAA==\n",
                "te\u0001xt\n\n— k AAAAAA==\n",
                "text\n\n- k AAAAAA==\n",
                "text\n\n—k AAAAAA==\n",
                "text\n\n— k  AAAAAA==\n",
                "text\n\n—  AAAAAA==\n",
                "text\n\n— a+b AAAAAA==\n",
                "text\n\n— a\u3000b AAAAAA==\n",
                "text\n\n— a\u00A0b AAAAAA==\n",
                "text\n\n— a\u0085b AAAAAA==\n",
                "text\n\n— k AAAAAB==\n",
                "text\n\n— k AAAAAA\n",
                "text\n\n— k AAAA\n",
                "text\n\n— k AAAAAA== \n",
                "text\n\n— k AAAAAA==\nmore\n"
            })
    void whatIsNoNoteIsRefused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(text(note))).isInstanceOf(Malformed.class);
    }

    @Test
    void aNoteThatIsTooLongIsNotLookedAt() {
        Bytes endless = text("— k AAAAAA==\n".repeat(20_000));
        assertThatThrownBy(() -> SignedNote.parse(endless))
                .hasMessageContaining("bytes and may have 262144");
    }

    @Test
    void whatCouldNotBeReadBackCannotBeMade() {
        NoteSignature signature = new NoteSignature("k", 0, Bytes.NONE);
        assertThatThrownBy(() -> new SignedNote("no end", List.of(signature)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SignedNote("text\n", List.of())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SignedNote("\uD800\n", List.of(signature)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new NoteSignature("", 0, Bytes.NONE))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new NoteKey("a b", NoteKey.ED25519, Bytes.NONE))
                .isInstanceOf(Malformed.class);
    }
}
