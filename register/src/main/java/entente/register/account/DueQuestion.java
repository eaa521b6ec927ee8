package entente.register.account;

import entente.domain.relation.Relation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is due?
 *
 * @param on as of this day; null for today, in each relation's zone
 * @param days how far ahead to look, at least 0; what is past due is told always
 * @param relation null for all
 * @param body what this body carries; null for all
 * @param limit the most commitments, and the most sessions, to tell: the earliest due
 */
public record DueQuestion(
        @Nullable LocalDate on,
        int days,
        @Nullable Relation relation,
        @Nullable String body,
        int limit) {}
