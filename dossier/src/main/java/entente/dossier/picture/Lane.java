package entente.dossier.picture;

import entente.domain.series.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens in one mechanism.
 *
 * @param series null for the meetings outside any mechanism
 * @param marks in the order of the series
 */
public record Lane(@Nullable Series series, List<Mark> marks, List<Gap> gaps) {
    public Lane {
        marks = List.copyOf(marks);
        gaps = List.copyOf(gaps);
    }
}
