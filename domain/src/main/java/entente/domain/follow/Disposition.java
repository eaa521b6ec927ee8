package entente.domain.follow;

import entente.domain.When;
import entente.domain.relation.FindingId;

/** What both sides have made of a commitment; silence changes nothing. */
public sealed interface Disposition {
    Disposition ACTIVE = new Active();

    record Active() implements Disposition {}

    record Extended(When until, String reason) implements Disposition {}

    record Superseded(FindingId by) implements Disposition {}

    record Dropped(String reason) implements Disposition {}

    record NotACommitment() implements Disposition {}
}
