package entente.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Malformed;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /** The example of C2SP's tlog-checkpoint. */
    @Test
    void theSpecificationsExampleIsReadAndWrittenAlike() {
        String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
        Checkpoint checkpoint = Checkpoint.parse(text);
        assertThat(checkpoint)
                .isEqualTo(
                        new Checkpoint(
                                "example.com/behind-the-sofa",
                                new TreeHead(20_852_163, Hash.parseBase64(ROOT)),
                                List.of()));
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Test
    void aLogWithoutLeavesAndLinesOfOnesOwnAreFine() {
        String text =
                """
                go.sum database tree
                0
                47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                joint v=1 a=0 b=0 state=…
                and more
                """;
        Checkpoint checkpoint = Checkpoint.parse(text);
        assertThat(checkpoint.head()).isEqualTo(TreeHead.EMPTY);
        assertThat(checkpoint.extensions()).hasSize(2);
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log\n5\n",
                "log\n5\n" + ROOT,
                "\n5\n" + ROOT + "\n",
                "log\n05\n" + ROOT + "\n",
                "log\n-5\n" + ROOT + "\n",
                "log\n+5\n" + ROOT + "\n",
                "log\n5 \n" + ROOT + "\n",
                "log\n\u0665\n" + ROOT + "\n",
                "log\n0\n" + ROOT + "\n",
                "log\n9223372036854775808\n" + ROOT + "\n",
                "log\n99999999999999999999999\n" + ROOT + "\n",
                "log\n5\nCsUY\n",
                "log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "log\n5\n" + ROOT + "\n\n",
                "log\n5\n" + ROOT + "\n\nmore\n",
                "log\r\n5\r\n" + ROOT + "\r\n",
                "log\n5\n" + ROOT + "\nta\tb\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "half of one \uD800"})
    void aLineThatCouldNotBeReadBackCannotBeWritten(String line) {
        assertThatThrownBy(() -> new Checkpoint(line, TreeHead.EMPTY, List.of()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Checkpoint("log", TreeHead.EMPTY, List.of(line)))
                .isInstanceOf(Malformed.class);
    }
}
