package entente.cli.focal;

import entente.cli.source.Bytes;
import entente.cli.source.Input;
import entente.cli.source.Inputs;
import entente.cli.source.Unreadable;
import entente.domain.relation.ReportId;
import entente.register.Register;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was given as evidence of progress: words of one's own, and at most one document. */
final class ProgressEvidence {
    private static final String OPTION = "--evidence";
    private static final int LIMIT = 64 << 20;

    private final String words;
    private final byte @Nullable [] document;

    private ProgressEvidence(String words, byte @Nullable [] document) {
        this.words = words;
        this.document = document;
    }

    /**
     * A value that is the name of a file is a document, and "-" is one on standard input; all else
     * is words.
     *
     * @throws Mistake when a value looks like a file's name and there is none, or there are two
     */
    static ProgressEvidence of(List<String> given, InputStream standard) {
        List<String> words = new ArrayList<>();
        byte[] document = null;
        for (String value : given) {
            Input input = new Inputs(List.of(Typed.words(OPTION, value)), LIMIT).next();
            if (input instanceof Input.Lost && !looksLikeAFile(value)) {
                words.add(value.strip());
                continue;
            }
            if (document != null) {
                throw Mistake.typed("evidence.two", value);
            }
            document = bytes(input, value, standard);
        }
        return new ProgressEvidence(String.join("\n", words), document);
    }

    private static boolean looksLikeAFile(String value) {
        return value.matches("\\S*/\\S*|\\S+\\.[A-Za-z][A-Za-z0-9]{1,4}");
    }

    private static byte[] bytes(Input input, String value, InputStream standard) {
        try {
            if (!input.name().equals(value)) {
                throw Mistake.typed("directory", value, OPTION);
            }
            return Bytes.of(input, standard, LIMIT);
        } catch (Unreadable e) {
            throw Mistake.typed("evidence.file", value);
        }
    }

    boolean none() {
        return words.isEmpty() && document == null;
    }

    String words() {
        return words;
    }

    /** The document's address, once the register keeps it; null where none was given. */
    @Nullable ReportId keptIn(Register register) {
        return document == null ? null : register.keep(document);
    }
}
