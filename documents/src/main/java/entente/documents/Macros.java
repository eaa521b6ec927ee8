package entente.documents;

import entente.documents.archive.Directory;
import entente.reader.DoubtReason;
import entente.reader.intake.Manuscript;
import entente.reader.intake.Notice;

/** Programs in documents: never unpacked, and said to be there. */
final class Macros {
    private Macros() {}

    static Manuscript noted(byte[] bytes, Manuscript manuscript) {
        boolean carried =
                Directory.names(bytes).stream()
                        .anyMatch(
                                name ->
                                        name.endsWith("vbaProject.bin")
                                                || name.startsWith("Basic/")
                                                        && name.endsWith(".xml")
                                                        && !name.endsWith("script-lc.xml")
                                                || name.startsWith("Scripts/"));
        if (carried) {
            manuscript.note(Notice.of(DoubtReason.MACROS_NOT_RUN));
        }
        return manuscript;
    }
}
