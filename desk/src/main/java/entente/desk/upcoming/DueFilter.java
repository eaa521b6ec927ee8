package entente.desk.upcoming;

import entente.desk.account.Choice;
import entente.domain.relation.Relation;
import entente.register.account.DueQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of all that is due is asked for.
 *
 * @param days how far ahead; null for a quarter of a year
 * @param relation null or empty for all
 * @param body the id of the body that carries it; null or empty for all
 * @param page from 1; null for the first
 */
public record DueFilter(
        @Nullable Integer days,
        @Nullable String relation,
        @Nullable String body,
        @Nullable Integer page) {
    private static final int USUAL = 90;
    private static final int MOST_DAYS = 3_660;
    private static final int MOST_PAGES = 100;

    public int ahead() {
        return days == null ? USUAL : Math.clamp(days, 0, MOST_DAYS);
    }

    int number() {
        return page == null ? 1 : Math.clamp(page, 1, MOST_PAGES);
    }

    /** Null for all. */
    public @Nullable Relation only() {
        return relation == null || relation.isEmpty() ? null : Choice.named(relation);
    }

    DueQuestion question(int most) {
        return new DueQuestion(
                null, ahead(), only(), body == null || body.isEmpty() ? null : body, most);
    }

    /** An address with all of it but the page. */
    String address(String path) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(path).queryParam("days", ahead());
        if (relation != null && !relation.isEmpty()) {
            address.queryParam("relation", relation);
        }
        if (body != null && !body.isEmpty()) {
            address.queryParam("body", body);
        }
        return address.encode().build().toString();
    }
}
