package entente.desk.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A device with one passkey: what a browser and its platform answer (W3C Web Authentication, 6).
 */
final class Authenticator {
    private static final byte PRESENT = 0x01;
    private static final byte VERIFIED = 0x04;
    private static final byte ATTESTED = 0x40;

    private final KeyPair pair;
    private final byte[] id = new byte[16];
    private final String origin;
    private final byte[] party;
    private int counter;

    Authenticator(String origin, String party) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = generator.generateKeyPair();
            this.party = sha256(party.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    /** The JSON that registers it, under a label. */
    String made(String challenge, String label) {
        byte[] client = client("webauthn.create", challenge);
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(0xa3);
        text(object, "fmt");
        text(object, "none");
        text(object, "attStmt");
        object.write(0xa0);
        text(object, "authData");
        bytes(object, attested());
        return """
                {"publicKey":{"credential":{"id":"%1$s","rawId":"%1$s","response":{"attestationObject":"%2$s",\
                "clientDataJSON":"%3$s","transports":["internal"]},"type":"public-key","clientExtensionResults":{},\
                "authenticatorAttachment":"platform"},"label":"%4$s"}}"""
                .formatted(base64(id), base64(object.toByteArray()), base64(client), label);
    }

    /** The JSON that comes in by it. */
    String shown(String challenge, String userHandle) {
        byte[] client = client("webauthn.get", challenge);
        byte[] data = data((byte) (PRESENT | VERIFIED), new byte[0]);
        return """
                {"id":"%1$s","rawId":"%1$s","response":{"authenticatorData":"%2$s","clientDataJSON":"%3$s",\
                "signature":"%4$s","userHandle":"%5$s"},"credType":"public-key","clientExtensionResults":{},\
                "authenticatorAttachment":"platform"}"""
                .formatted(
                        base64(id),
                        base64(data),
                        base64(client),
                        base64(signed(data, client)),
                        userHandle);
    }

    String id() {
        return base64(id);
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] client(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}"""
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] attested() {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(new byte[16]);
        key.write(0);
        key.write(id.length);
        key.writeBytes(id);
        // COSE_Key (RFC 9053): EC2, ES256, P-256, x and y.
        key.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01});
        ECPublicKey known = (ECPublicKey) pair.getPublic();
        key.write(0x21);
        bytes(key, coordinate(known.getW().getAffineX()));
        key.write(0x22);
        bytes(key, coordinate(known.getW().getAffineY()));
        return data((byte) (PRESENT | VERIFIED | ATTESTED), key.toByteArray());
    }

    private byte[] data(byte flags, byte[] rest) {
        counter++;
        return ByteBuffer.allocate(37 + rest.length)
                .put(party)
                .put(flags)
                .putInt(counter)
                .put(rest)
                .array();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] all = number.toByteArray();
        byte[] fitted = new byte[32];
        int length = Math.min(32, all.length);
        System.arraycopy(all, all.length - length, fitted, 32 - length, length);
        return fitted;
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(0x60 | bytes.length);
        out.writeBytes(bytes);
    }

    private static void bytes(ByteArrayOutputStream out, byte[] bytes) {
        try {
            out.write(0x58);
            out.write(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
