package entente.exchange.pouch;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import entente.exchange.Finding;
import entente.exchange.Refused;
import entente.exchange.keys.Identity;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Files sealed to one recipient (age-encryption.org/v1, X25519); the age command opens them too.
 */
final class Age {
    private static final int CHUNK = 64 * 1024;

    private Age() {}

    /** What is written to it is sealed and written on; closing it ends the file. */
    static WritableByteChannel sealing(WritableByteChannel out, String recipient)
            throws IOException {
        try {
            return new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(
                            out,
                            List.of(
                                    X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                                            recipient)));
        } catch (GeneralSecurityException e) {
            throw new IOException("The recipient's key cannot be sealed to.", e);
        }
    }

    /**
     * Opens a file into another one.
     *
     * @param limit the most bytes that it may have opened; nothing beyond is written
     */
    static void open(Path file, WritableByteChannel to, Identity identity, long limit) {
        String name = String.valueOf(file.getFileName());
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file), CHUNK);
                ReadableByteChannel opened = opening(name, sealed, identity)) {
            copy(name, opened, to, limit);
        } catch (NoSuchFileException e) {
            throw new Refused(e, Refused.Kind.FAILED, Finding.of(Finding.Kind.ABSENT), name);
        } catch (PayloadException e) {
            throw new Refused(e, Refused.Kind.CUT, name);
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.FAILED, name, String.valueOf(e.getMessage()));
        }
    }

    private static ReadableByteChannel opening(String name, InputStream sealed, Identity identity)
            throws IOException {
        try {
            return new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(
                            Channels.newChannel(sealed),
                            List.of(
                                    X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(
                                            identity.secret())));
        } catch (UnsupportedRecipientStanzaException e) {
            throw new Refused(e, Refused.Kind.NOT_FOR_US, name);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new Refused(e, Refused.Kind.NOT_A_POUCH, name);
        }
    }

    private static void copy(
            String name, ReadableByteChannel from, WritableByteChannel to, long limit)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        long length = 0;
        boolean ended = false;
        while (!ended) {
            ended = from.read(buffer) < 0;
            buffer.flip();
            length += buffer.remaining();
            if (length > limit) {
                throw new Refused(Refused.Kind.TOO_LARGE, name, String.valueOf(limit));
            }
            while (buffer.hasRemaining()) {
                to.write(buffer);
            }
            buffer.clear();
        }
    }
}
