package entente.exchange.pouch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.exchange.Refused;
import entente.ledger.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a pouch's members have to be. */
class PackingTest {
    private static void refused(byte[] sealed, String as) {
        assertThatThrownBy(
                        () -> {
                            try (Pouch pouch = Pouch.of("pouch", Bytes.copyOf(sealed))) {
                                pouch.contents();
                            }
                        })
                .as(as)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(". Maybe ");
    }

    @Test
    void aPouchSaysWhatWasPacked() {
        byte[] whole = TestingPouches.one();
        try (Pouch pouch = Pouch.of("pouch", Bytes.copyOf(whole))) {
            assertThat(pouch.manifest().number()).isEqualTo(7);
            assertThat(pouch.contents().entries()).hasSize(2);
            assertThat(pouch.contents().returned()).hasSize(1);
            assertThat(pouch.contents().attachments()).hasSize(1);
            assertThat(TestingPouches.packed(pouch.note(), pouch.contents())).isEqualTo(whole);
        }
    }

    /**
     * Padding, headers, members: nothing is free to be anything, but the note that binds them: its
     * signature is for the logs to check.
     */
    @Test
    void aFlippedBitAnywhereIsFound() {
        byte[] whole = TestingPouches.one();
        int length = firstLength(whole);
        for (int at = 0; at < whole.length; at++) {
            if (at < Tar.BLOCK || at >= Tar.BLOCK + length) {
                byte[] flipped = whole.clone();
                flipped[at] ^= 1;
                refused(flipped, "byte " + at);
            }
        }
    }

    private static int firstLength(byte[] whole) {
        return (int) Tar.Header.parse(Arrays.copyOf(whole, Tar.BLOCK)).length();
    }

    @Test
    void aMemberThatIsDoubledSwappedOrLeftOutIsFound() {
        byte[] whole = TestingPouches.one();
        int first = Tar.BLOCK + firstLength(whole) + Tar.padding(firstLength(whole));
        byte[] second = Arrays.copyOfRange(whole, first, whole.length);
        int length = firstLength(second);
        int end = first + Tar.BLOCK + length + Tar.padding(length);
        byte[] manifest = Arrays.copyOf(whole, first);
        byte[] member = Arrays.copyOfRange(whole, first, end);
        byte[] rest = Arrays.copyOfRange(whole, end, whole.length);
        refused(joined(manifest, member, member, rest), "doubled");
        refused(joined(manifest, rest), "left out");
        refused(joined(member, manifest, rest), "swapped");
        refused(joined(whole, new byte[Tar.BLOCK]), "longer");
        refused(joined(whole, whole), "two");
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void noArchiveIsAMultipleOfAgesChunks() {
        for (long length = 0; length < 300_000; length += Tar.BLOCK) {
            assertThat((length + Tar.ending(length)) % (64 * 1024)).isNotZero();
        }
    }
}
