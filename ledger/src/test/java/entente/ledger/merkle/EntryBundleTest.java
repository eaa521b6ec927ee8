package entente.ledger.merkle;

import static entente.ledger.TestingBytes.hex;
import static entente.ledger.TestingBytes.repeated;
import static entente.ledger.TestingBytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryBundleTest {
    @Test
    void eachLeafStandsAfterItsLength() {
        EntryBundle bundle = new EntryBundle(List.of(text("ab"), Bytes.NONE, repeated(7, 258)));
        assertThat(bundle.encode()).isEqualTo(hex("00026162" + "0000" + "0102" + "07".repeat(258)));
        assertThat(EntryBundle.parse(bundle.encode())).isEqualTo(bundle);
    }

    @Test
    void theLongestLeafAndAFullBundleFit() {
        EntryBundle longest = new EntryBundle(List.of(repeated(1, 65_535)));
        assertThat(EntryBundle.parse(longest.encode())).isEqualTo(longest);
        EntryBundle full = new EntryBundle(Collections.nCopies(256, text("x")));
        assertThat(EntryBundle.parse(full.encode())).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "0001", "000261", "00016100", "ffff00"})
    void aBundleThatWasCutIsRefused(String hex) {
        assertThatThrownBy(() -> EntryBundle.parse(hex(hex))).isInstanceOf(Malformed.class);
    }

    @Test
    void tooManyOrTooLongLeavesAreRefused() {
        assertThatThrownBy(() -> EntryBundle.parse(repeated(0, 2 * 257)))
                .hasMessageContaining("257 leaves, not 1 to 256");
        assertThatThrownBy(() -> new EntryBundle(List.of(repeated(1, 65_536))))
                .hasMessageContaining("65536 bytes and may have 65535");
    }

    @Test
    void bundlesLieBesideTheTilesOfTheLowestLevel() {
        assertThat(EntryBundle.path(1_234_067, 12)).isEqualTo("tile/entries/x001/x234/067.p/12");
        assertThat(EntryBundle.paths(600))
                .containsExactly("tile/entries/000", "tile/entries/001", "tile/entries/002.p/88");
    }
}
