package entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Training or exchange that one side gives: scholarships, places, courses, people trained, teachers
 * sent.
 *
 * @param id unique in its report ("g1")
 * @param name as written, without the count
 * @param party who gives it; null where the report does not tell, or both do
 * @param count how many of the unit; null where unsaid
 * @param years when it runs
 * @param areas most specific first
 */
public record Programme(
        String id,
        String name,
        @Nullable Party party,
        @Nullable Integer count,
        ProgrammeUnit unit,
        Dated years,
        List<Area> areas,
        List<Evidence> evidence,
        String rule)
        implements Finding {
    public Programme {
        areas = List.copyOf(areas);
        evidence = List.copyOf(evidence);
    }
}
