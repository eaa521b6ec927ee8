package entente.domain.follow.keeping;

import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Timeliness;
import entente.domain.follow.said.Folding;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Sayings;
import entente.domain.follow.said.Undertaking;
import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chairmanship or membership that was supported and is over. That its time has passed tells
 * nothing: a later report must thank for it or speak well of it.
 */
final class RoleKeeping {
    /**
     * @param statement the thanks or praise
     */
    private record Praise(Telling<Role> role, Statement statement) {}

    private final List<Praise> praises = new ArrayList<>();

    RoleKeeping(Tellings tellings) {
        for (Telling<Role> role : tellings.all(Role.class)) {
            LocalDate end = Timeliness.lastDay(role.finding().when().when());
            if (end != null && role.day() != null && role.day().isAfter(end)) {
                role.filing()
                        .all(Statement.class)
                        .filter(
                                filed ->
                                        speaksWell(filed.finding())
                                                && Sayings.overlap(
                                                        role.finding(), filed.finding().evidence()))
                        .findFirst()
                        .ifPresent(filed -> praises.add(new Praise(role, filed.finding())));
            }
        }
    }

    private static boolean speaksWell(Statement statement) {
        return switch (statement.act()) {
            case THANK, CONGRATULATE, WELCOME, ASSESS -> true;
            case INFORM, REVIEW, DISCUSS -> false;
        };
    }

    /** The first of the same role's praises; the one given where it is none. */
    FindingId first(FindingId role) {
        return praises.stream()
                .map(Praise::role)
                .filter(told -> told.filed().id().equals(role))
                .flatMap(
                        told ->
                                praises.stream()
                                        .map(Praise::role)
                                        .filter(each -> same(each.finding(), told.finding())))
                .map(told -> told.filed().id())
                .findFirst()
                .orElse(role);
    }

    Stream<Fulfilment> of(Undertaking undertaking) {
        return undertaking.said().stream()
                .map(Said::role)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(role -> completed(undertaking, role))
                .stream();
    }

    private Optional<Fulfilment> completed(Undertaking undertaking, Role role) {
        return praises.stream()
                .filter(praise -> same(praise.role.finding(), role))
                .flatMap(praise -> fulfilment(undertaking, praise).stream())
                .findFirst();
    }

    private static boolean same(Role one, Role other) {
        return one.party().equals(other.party())
                && one.when().when().equals(other.when().when())
                && Folding.bare(one.role()).equals(Folding.bare(other.role()));
    }

    private static Optional<Fulfilment> fulfilment(Undertaking undertaking, Praise praise) {
        When done = praise.role.finding().when().when();
        Weighing weighing = new Weighing(Clue.ROLE_COMPLETED).time(undertaking.due(), done);
        StatementAct act = praise.statement.act();
        if (act == StatementAct.THANK || act == StatementAct.CONGRATULATE) {
            weighing.add(Clue.THANKED);
        }
        if (praise.statement.by().contains(praise.role.finding().party())) {
            weighing.add(Clue.PROMISEE_SAYS_SO);
        }
        Cited kept = new Cited(praise.role.filing().id(), praise.statement.evidence().getFirst());
        Keeper keeper = new Keeper.CompletedRole(praise.role.filed().id());
        return praise.role
                .promise(undertaking)
                .map(promise -> weighing.fulfilment(undertaking, keeper, done, promise, kept));
    }
}
