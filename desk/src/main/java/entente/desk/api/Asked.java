package entente.desk.api;

import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.relation.Relation;
import entente.register.View;
import entente.register.entry.Logged;
import entente.words.typed.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks.
 *
 * @param said the parameters that were said, each checked against what it may be
 * @param body as it was sent; empty where nothing was
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record Asked(Visitor visitor, Map<String, String> said, byte[] body) {
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    private static final int USUAL = 50;
    private static final int PAGE = 500;

    View view() {
        return visitor.view();
    }

    View officers() {
        return visitor.view(Right.OFFICER);
    }

    /** What the account entered from a place in the log on, before an instant; the first first. */
    List<Logged> left(long from, Instant until) {
        View officers = officers();
        String author = visitor.user().shown();
        List<Logged> left = new ArrayList<>();
        long before = Long.MAX_VALUE;
        while (before > from) {
            List<Logged> page = officers.log(before, PAGE);
            page.stream()
                    .filter(each -> each.position() >= from && each.at().isBefore(until))
                    .filter(each -> each.author().equals(author))
                    .forEach(left::addFirst);
            before = page.size() < PAGE ? from : page.getLast().position();
        }
        return left;
    }

    @Nullable String maybe(String name) {
        return said.get(name);
    }

    String text(String name) {
        return Objects.requireNonNull(said.get(name));
    }

    int number(String name, int otherwise) {
        String typed = said.get(name);
        return typed == null ? otherwise : Integer.parseInt(typed);
    }

    int limit() {
        return number(LIMIT, USUAL);
    }

    @Nullable LocalDate day(String name) {
        String typed = said.get(name);
        return typed == null ? null : Typed.date(name, typed);
    }

    @Nullable Relation maybeRelation() {
        String typed = said.get("relation");
        return typed == null ? null : Typed.relation(typed);
    }

    Relation relation() {
        return Typed.relation(text("relation"));
    }

    /** Where one is in a list, by the cursor that was given; null for its beginning. */
    @Nullable Cursor cursor(String list) {
        String typed = said.get(CURSOR);
        return typed == null ? null : Cursor.read(list, typed);
    }
}
