package entente.desk.search;

import entente.domain.relation.Relation;
import entente.register.search.Hit;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where what was found stands. */
final class Places {
    private Places() {}

    static String of(Hit hit) {
        Relation relation = hit.relations().isEmpty() ? null : hit.relations().getFirst();
        String target = UriUtils.encodePath(hit.target(), StandardCharsets.UTF_8);
        if (relation == null) {
            return "/reports/" + (hit.report() == null ? target : hit.report().sha256());
        }
        return switch (hit.kind()) {
            case REPORT -> "/reports/" + target;
            case SESSION -> "/relations/" + relation + "/sessions/" + target;
            case COMMITMENT -> "/relations/" + relation + "/commitments/" + target;
            case PERSON -> "/people?relation=" + relation;
            case AGREEMENT -> "/agreements?relation=" + relation;
        };
    }
}
