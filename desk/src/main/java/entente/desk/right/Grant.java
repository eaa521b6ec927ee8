package entente.desk.right;

import entente.domain.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One right of an account.
 *
 * @param relation null for every relation
 * @param body whose assignments are reported on; null but with {@link Right#BODY}
 */
public record Grant(Right right, @Nullable Relation relation, @Nullable String body) {
    public Grant {
        if ((right == Right.BODY) != (body != null)) {
            throw new IllegalArgumentException(
                    "The right (%s) names the body (%s). Maybe only the right of a body names one, and it must."
                            .formatted(right.word(), body));
        }
    }

    /** In one word, for a form that keeps it: "officer|LAO-VNM|". */
    public String written() {
        return "%s|%s|%s"
                .formatted(
                        right.word(), relation == null ? "" : relation, body == null ? "" : body);
    }

    public static Grant everywhere(Right right) {
        return new Grant(right, null, null);
    }
}
