package entente.desk.right;

import entente.domain.relation.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds a request's route in {@link Routes}. */
public final class RouteMap {
    private static final List<Door> DOORS =
            Routes.ALL.stream()
                    .map(
                            route ->
                                    new Door(
                                            route,
                                            PathPatternParser.defaultInstance.parse(
                                                    route.pattern())))
                    .sorted(Comparator.comparing(Door::pattern))
                    .toList();

    private RouteMap() {}

    private record Door(Route route, PathPattern pattern) {}

    /** A request's route, and what its address names. */
    public record Match(Route route, Map<String, String> named) {
        /** The relation in the address; empty where there is none, or it is none. */
        public Optional<Relation> relation() {
            try {
                return Optional.ofNullable(named.get("relation")).map(Relation::parse);
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    /**
     * The most specific route; empty where the desk has none like it.
     *
     * @param asked the method of HTTP; what may be read may be asked for without its body too
     */
    public static Optional<Match> match(String asked, PathContainer path) {
        String method = asked.equals("HEAD") ? "GET" : asked;
        for (Door door : DOORS) {
            if (door.route().method().equals(method)) {
                var found = door.pattern().matchAndExtract(path);
                if (found != null) {
                    return Optional.of(new Match(door.route(), found.getUriVariables()));
                }
            }
        }
        return Optional.empty();
    }
}
