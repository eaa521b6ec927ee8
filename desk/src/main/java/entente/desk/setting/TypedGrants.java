package entente.desk.setting;

import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.domain.Word;
import entente.domain.relation.Relation;
import java.util.ArrayList;
import java.util.List;

/** Rights as forms have them. */
final class TypedGrants {
    private static final int PARTS = 3;

    private TypedGrants() {}

    /**
     * Those that are kept, as {@link Grant#written} has them, and one more.
     *
     * @param right a right's word; empty for no more
     * @param relation by code; empty for every one
     * @param body by id; counts with the right of a body only
     * @throws IllegalArgumentException when one of them makes no sense
     */
    static List<Grant> of(List<String> kept, String right, String relation, String body) {
        List<Grant> grants = new ArrayList<>();
        for (String one : kept) {
            String[] parts = one.split("\\|", -1);
            if (parts.length == PARTS) {
                grants.add(grant(parts[0], parts[1], parts[2]));
            }
        }
        if (!right.isBlank()) {
            grants.add(grant(right, relation.strip(), body.strip()));
        }
        return grants.stream().distinct().toList();
    }

    private static Grant grant(String word, String relation, String body) {
        Right right = Word.of(Right.class, word);
        boolean everywhere = relation.isEmpty() || right == Right.ADMINISTRATOR;
        return new Grant(
                right,
                everywhere ? null : Relation.parse(relation),
                right == Right.BODY && !body.isEmpty() ? body : null);
    }
}
