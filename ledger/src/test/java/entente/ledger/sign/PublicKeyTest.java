package entente.ledger.sign;

import static entente.ledger.TestingBytes.damaged;
import static entente.ledger.TestingBytes.hex;
import static entente.ledger.TestingBytes.repeated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.TestingBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicKeyTest {
    private static final Path CASES = Path.of("../../shared/vectors/ed25519-cases.txt");
    private static final int RUNS = 300;

    /** A line of the cases: message, key, signature, verdict. */
    private static boolean accepts(String message, String key, String signature) {
        try {
            return PublicKey.parseHex(key).verifies(hex(message), hex(signature));
        } catch (Malformed refused) {
            return false;
        }
    }

    @Test
    void everyEdgeCaseComesOutAsTheProjectsVectorsSay() throws IOException {
        assumeThat(CASES)
                .as("The project's vectors are not beside this clone: %s is not checked.", CASES)
                .exists();
        List<String[]> cases =
                Files.readAllLines(CASES).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.split(" "))
                        .toList();
        assertThat(cases).hasSize(12);
        for (String[] one : cases) {
            assertThat(accepts(one[0], one[1], one[2]) ? "accept" : "reject")
                    .as("key %s, signature %s", one[1], one[2])
                    .isEqualTo(one[3]);
        }
    }

    /** RFC 8032, section 7.1: tests 1, 2 and 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void theStandardsOwnSignaturesAreMadeAndVerified(
            String secret, String key, String message, String signature) {
        SecretKey made = SecretKey.of(hex(secret));
        assertThat(made.publicKey().hex()).isEqualTo(key);
        assertThat(TestingBytes.hex(made.sign(hex(message)))).isEqualTo(signature);
        assertThat(accepts(message, key, signature)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The neutral point, a point of order 2, one of order 8, and 1 in a second form.
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                // A sound key with a point of small order added; no point at all.
                "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
                "0200000000000000000000000000000000000000000000000000000000000000",
                "",
                "D75A980182B10AB7D54BFED3C964073A0EE172F3DAA62325AF021A68F707511A",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751"
            })
    void whatMoreThanOneSecretKeyOrNoneCouldHaveIsNoKey(String key) {
        assertThatThrownBy(() -> PublicKey.parseHex(key))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(". Maybe ");
    }

    @Test
    void noOtherSignatureOfAMessageIsGood() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            SecretKey key = SecretKey.of(Bytes.copyOf(bytes));
            Bytes message = Bytes.copyOf(bytes).slice(0, random.nextInt(32));
            Bytes signature = key.sign(message);
            assertThat(key.publicKey().verifies(message, signature)).as("seed %d", seed).isTrue();
            Bytes other = damaged(signature, random);
            assertThat(other.equals(signature) || !key.publicKey().verifies(message, other))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void aSecretKeyDoesNotTellItself() {
        SecretKey key = SecretKey.of(repeated(7, 32));
        assertThat(key).hasToString("secret key of " + key.publicKey().hex());
        assertThat(key.publicKey()).isEqualTo(PublicKey.of(key.publicKey().bytes()));
        assertThat(key.publicKey()).isNotEqualTo(SecretKey.of(repeated(8, 32)).publicKey());
        assertThatThrownBy(() -> SecretKey.of(repeated(7, 31))).hasMessageContaining("31 bytes");
    }
}
