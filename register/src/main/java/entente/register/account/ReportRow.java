package entente.register.account;

import entente.domain.When;
import entente.domain.relation.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report without opening it.
 *
 * @param filed the log's entry that filed it first: reports are told in this order, which no
 *     writing changes
 * @param position of its newest reading in the log
 */
public record ReportRow(
        ReportId id,
        long filed,
        long position,
        String file,
        String language,
        @Nullable String title,
        @Nullable String source,
        When published) {}
