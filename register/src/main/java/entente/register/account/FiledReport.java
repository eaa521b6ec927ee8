package entente.register.account;

import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import java.util.List;

/**
 * One report with all that was decided on it, as review shows it.
 *
 * @param position of its newest reading in the log
 * @param text that offsets count in; empty where it was erased
 * @param rejected the findings that officers rejected, which the filing leaves out
 */
public record FiledReport(
        Filing filing,
        long position,
        List<Relation> relations,
        String text,
        List<Filed<?>> rejected) {}
