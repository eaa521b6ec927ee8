package entente.desk.api;

import entente.desk.api.Parameter.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists in parts. */
final class Paging {
    private static final int MOST = 200;

    static final List<Parameter> PARAMETERS =
            List.of(
                    Parameter.number(
                            Asked.LIMIT, 1, MOST, "How many at most; 50 where it is not said."),
                    Parameter.query(
                            Asked.CURSOR,
                            Kind.TEXT,
                            "What the page before gave as next. It stays good while others write."));

    private Paging() {}

    static List<Parameter> with(Parameter... others) {
        return Stream.concat(Stream.of(others), PARAMETERS.stream()).toList();
    }

    /**
     * As many as were asked for.
     *
     * @param left one more than that, where there are more
     */
    static <T> List<T> first(List<T> left, Asked asked) {
        return left.subList(0, Math.min(asked.limit(), left.size()));
    }

    /** The cursor behind the last that was asked for; null at the end. */
    static <T> @Nullable String next(
            List<T> left, Asked asked, String list, Function<T, Cursor> place) {
        return left.size() > asked.limit()
                ? place.apply(left.get(asked.limit() - 1)).written(list)
                : null;
    }
}
