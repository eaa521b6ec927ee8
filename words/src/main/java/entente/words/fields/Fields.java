package entente.words.fields;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Difficulty;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import entente.words.typed.Mistake;
import entente.words.typed.Quotation;
import java.util.List;
import java.util.Map;

/** What an officer sees of a finding, field by field, and the finding with some of them changed. */
public final class Fields {
    /** The field that is set by quoting words of the report. */
    public static final String EVIDENCE = "evidence";

    private Fields() {}

    /**
     * All fields of a finding but its evidence, in the contract's order, each as it would be typed;
     * "" for none. A field within another is written like "where.city".
     */
    public static Map<String, String> of(Finding finding) {
        return switch (finding) {
            case Meeting meeting -> MeetingFields.of(meeting);
            case Commitment commitment -> CommitmentFields.of(commitment);
            case Statement statement -> OtherFields.of(statement);
            case Agreement agreement -> OtherFields.of(agreement);
            case Observance observance -> OtherFields.of(observance);
            case Project project -> OtherFields.of(project);
            case Role role -> OtherFields.of(role);
            case Person person -> OtherFields.of(person);
            case Programme programme -> LaterFields.of(programme);
            case Difficulty difficulty -> LaterFields.of(difficulty);
            case Channel channel -> LaterFields.of(channel);
            case Visit visit -> LaterFields.of(visit);
        };
    }

    /**
     * The finding with other values, of the same kind and with the same local id.
     *
     * @param typed by field; {@link #EVIDENCE} as words of the report
     * @throws Mistake when there is no such field, or a value cannot stand in it
     */
    public static Finding with(Finding finding, Map<String, String> typed, Quotation quotation) {
        for (String field : typed.keySet()) {
            if (!field.equals(EVIDENCE) && !of(finding).containsKey(field)) {
                throw Mistake.given("field", field, String.join(", ", of(finding).keySet()));
            }
        }
        String quote = typed.get(EVIDENCE);
        return changed(
                finding,
                new Values(
                        typed,
                        quote == null
                                ? finding.evidence()
                                : List.of(quotation.find(EVIDENCE, quote, place(finding)))));
    }

    /** The finding resting on other words. */
    public static Finding restingOn(Finding finding, Evidence words) {
        return changed(finding, new Values(Map.of(), List.of(words)));
    }

    /** Where its fullest evidence begins, in code points. */
    public static int place(Finding finding) {
        return finding.evidence().isEmpty() ? 0 : finding.evidence().getFirst().start();
    }

    private static Finding changed(Finding finding, Values values) {
        return switch (finding) {
            case Meeting meeting -> MeetingFields.with(meeting, values);
            case Commitment commitment -> CommitmentFields.with(commitment, values);
            case Statement statement -> OtherFields.with(statement, values);
            case Agreement agreement -> OtherFields.with(agreement, values);
            case Observance observance -> OtherFields.with(observance, values);
            case Project project -> OtherFields.with(project, values);
            case Role role -> OtherFields.with(role, values);
            case Person person -> OtherFields.with(person, values);
            case Programme programme -> LaterFields.with(programme, values);
            case Difficulty difficulty -> LaterFields.with(difficulty, values);
            case Channel channel -> LaterFields.with(channel, values);
            case Visit visit -> LaterFields.with(visit, values);
        };
    }
}
