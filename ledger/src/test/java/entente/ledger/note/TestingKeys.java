package entente.ledger.note;

import static entente.ledger.TestingBytes.hex;
import static entente.ledger.TestingBytes.joined;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.TestingBytes;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;

/** Keys as {@code name+id+base64(type, key)}, and the JDK's word on signatures. */
final class TestingKeys {
    /** What X.509 has before an Ed25519 key (RFC 8410). */
    private static final Bytes X509 = hex("302a300506032b6570032100");

    private TestingKeys() {}

    static NoteKey key(String text) {
        String[] parts = text.split("\\+", 3);
        Bytes typed = Base64Form.decode(parts[2]);
        return new NoteKey(parts[0], (byte) typed.at(0), typed.slice(1, typed.length()));
    }

    static boolean verifies(NoteKey key, String text, NoteSignature signature) {
        try {
            PublicKey decoded =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(joined(X509, key.key()).toArray()));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(decoded);
            verifier.update(TestingBytes.text(text).toArray());
            return verifier.verify(signature.signature().toArray());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
