package entente.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    @Test
    void bothSortsAreWrittenAndReadAlike() {
        assertThat(TestingLogs.OWN.text())
                .isEqualTo("entente/private/0b9a3c1e-4f6d-4a52-9c07-1d2e3f405162");
        assertThat(TestingLogs.SHARED.text())
                .isEqualTo("entente/" + TestingLogs.hash("charter").hex() + "/LAO");
        assertThat(Origin.parse(TestingLogs.OWN.text())).isEqualTo(TestingLogs.OWN);
        assertThat(Origin.parse(TestingLogs.SHARED.text())).isEqualTo(TestingLogs.SHARED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "entente/private/1-1-1-1-1",
                "entente/private/0B9A3C1E-4F6D-4A52-9C07-1D2E3F405162",
                "entente/private/0b9a3c1e-4f6d-4a52-9c07-1d2e3f405162/LAO",
                "entente/private/0b9a3c1e-4f6d-4a52-9c07-1d2e3f405162\n",
                "entente/ba7816bf/LAO",
                "entente/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "entente/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/lao",
                "entente/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/LA",
                "example.com/log"
            })
    void anythingElseIsNoOrigin(String text) {
        assertThatThrownBy(() -> Origin.parse(text)).isInstanceOf(Malformed.class);
    }
}
