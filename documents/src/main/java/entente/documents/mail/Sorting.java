package entente.documents.mail;

import entente.documents.Allowance;
import entente.reader.intake.Witness;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;

/** Sorts a mail's parts into the message and what is attached. Used by one thread. */
final class Sorting extends AbstractContentHandler {
    /** How deep parts may lie in parts. */
    private static final int DEEPEST = 16;

    private final Allowance allowance;
    private final List<Witness> dates = new ArrayList<>();
    private final List<Mail.Attached> attached = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private String subject = "";
    private String name = "";
    private boolean set;
    private boolean inMessage = true;
    private int depth;

    Sorting(Allowance allowance) {
        this.allowance = allowance;
    }

    Mail mail() {
        return new Mail(subject, dates, plain.toString(), html.toString(), attached);
    }

    @Override
    public void startHeader() {
        name = "";
        set = false;
    }

    @Override
    public void field(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> subject = subject.isEmpty() ? Fields.words(field) : subject;
            case "date" -> {
                if (inMessage) {
                    dates.addAll(Fields.day(field));
                }
            }
            case "content-disposition" -> {
                set |= Fields.isAttachment(field);
                name = Fields.name(field, name);
            }
            case "content-type" -> name = Fields.name(field, name);
            default -> {}
        }
    }

    @Override
    public void endHeader() {
        inMessage = false;
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        if (++depth > DEEPEST) {
            throw new MimeException("too deep");
        }
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream stream) throws IOException {
        allowance.file();
        String type = descriptor.getMimeType();
        boolean message = !set && name.isEmpty() && type.startsWith("text/");
        if (type.startsWith("image/") || type.startsWith("font/")) {
            allowance.pass(stream);
        } else if (message) {
            write(type.equals("text/html"), Charsets.text(allowance.all(stream), descriptor));
        } else {
            attach(allowance.all(stream), type);
        }
    }

    /** The first page is the one that is read; the frames that it shows are parts of their own. */
    private void write(boolean page, String words) {
        if (!page) {
            plain.append(plain.isEmpty() ? "" : "\n\n").append(words);
        } else if (html.isEmpty()) {
            html.append(words);
        }
    }

    private void attach(byte[] bytes, String type) {
        int number = attached.size() + 1;
        attached.add(
                new Mail.Attached(
                        name.isEmpty() ? number + "." + type.replace('/', '.') : name, bytes));
    }
}
