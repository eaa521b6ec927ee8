package entente.dossier.page;

import entente.domain.Evidence;
import entente.domain.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * One report to be shown.
 *
 * @param file its name, for people
 * @param sha256 of its bytes
 * @param language BCP 47, of its text
 * @param title for people, never empty
 * @param facts what its frame tells: the file, the source, the language
 * @param published when it was published, or that this is unsaid
 * @param date what that rests on
 * @param text that all offsets count in
 * @param body what belongs to the report, in order; all else is page furniture
 */
public record Article(
        String file,
        String sha256,
        String language,
        String title,
        List<String> facts,
        String published,
        Basis date,
        String text,
        List<Span> body,
        List<Chapter> chapters) {
    public Article {
        facts = List.copyOf(facts);
        body = List.copyOf(body);
        chapters = List.copyOf(chapters);
    }

    Stream<Note> notes() {
        return chapters.stream().flatMap(chapter -> chapter.notes().stream());
    }

    /** All places in the text that somebody may point at. */
    Stream<Evidence> evidence() {
        return Stream.concat(
                date.words().stream(),
                notes().flatMap(
                                note ->
                                        Stream.concat(
                                                note.evidence().stream(),
                                                note.date().words().stream())));
    }
}
