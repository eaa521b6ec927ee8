package entente.ledger.merkle;

import static entente.ledger.TestingBytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
    /** FIPS 180-2, appendix B.1. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void itIsSha256WhateverThePartsAre() {
        assertThat(Hash.sha256(text("abc"))).hasToString(ABC);
        assertThat(Hash.sha256(text("a"), text(""), text("bc"))).hasToString(ABC);
    }

    @Test
    void itIsReadFromAllItsForms() {
        Hash hash = Hash.parseHex(ABC);
        assertThat(hash.base64()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assertThat(Hash.parseBase64(hash.base64())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(Hash.of(hash.toBytes())).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ba7816bf",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0"
            })
    void anythingElseIsNoHash(String text) {
        assertThatThrownBy(() -> Hash.parseHex(text)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Hash.parseBase64(text)).isInstanceOf(Malformed.class);
    }
}
