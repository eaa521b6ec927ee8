package entente.reader;

import entente.domain.Findings;
import entente.reader.intake.Refusal;
import java.util.List;

/**
 * What became of a file: findings, a refusal to be told in one sentence, or, where it holds several
 * files, the same of each.
 */
public sealed interface Reading {
    record Done(Findings findings) implements Reading {}

    /**
     * @param details what the refusal's sentence is filled with, in its order
     */
    record Refused(Refusal refusal, List<String> details) implements Reading {
        public Refused {
            details = List.copyOf(details);
        }
    }

    /** An archive, or a mail with what is attached to it. */
    record Several(List<Member> members) implements Reading {
        public Several {
            members = List.copyOf(members);
        }
    }

    /**
     * One of several files in a file.
     *
     * @param name its way down from the file that it is in, such as {@code talks/minutes.docx};
     *     empty for the mail itself
     * @param bytes its own
     * @param reading never {@code Several}
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Member(String name, byte[] bytes, Reading reading) {}
}
