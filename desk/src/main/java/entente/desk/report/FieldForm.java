package entente.desk.report;

import entente.desk.report.Field.Form;
import entente.desk.report.Field.Option;
import entente.domain.Agreement;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.relation.Filed;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.decide.UnderReview;
import entente.words.fields.Fields;
import entente.words.fields.Glosses;
import entente.words.fields.Kind;
import entente.words.fields.Vocabularies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** A finding's fields as a form, and what was changed in it. */
final class FieldForm {
    /** Before the names of fields, so that none is taken for anything else in the form. */
    private static final String MARK = "field.";

    private static final List<String> TIMES = List.of("due", "when", "period", "years");
    private static final List<String> PARTIES = List.of("by", "to", "parties");
    private static final List<String> PARTY = List.of("party", "where.country");

    private final UnderReview report;
    private final Finding finding;
    private final Messages messages;
    private final Wording wording;
    private final Glosses glosses;
    private final Kind kind;

    FieldForm(UnderReview report, Filed<?> finding, Messages messages) {
        this.report = report;
        this.finding = finding.finding();
        this.messages = messages;
        this.wording = new Wording(messages);
        this.glosses = new Glosses(messages);
        this.kind = Kind.of(finding.finding());
    }

    /**
     * All fields.
     *
     * @param typed what was typed and could not stand, by field; it is shown again
     */
    List<Field> fields(Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>(standing());
        values.replaceAll((name, was) -> typed.getOrDefault(name, was));
        List<Field> fields = new ArrayList<>();
        values.forEach((name, value) -> fields.add(field(name, value)));
        return fields;
    }

    /** As the form shows them before anything is changed. */
    private Map<String, String> standing() {
        Map<String, String> values = new LinkedHashMap<>(Fields.of(finding));
        values.put(
                Fields.EVIDENCE,
                finding.evidence().isEmpty()
                        ? ""
                        : Plain.line(finding.evidence().getFirst().quote()));
        return values;
    }

    /** What differs from what stands; a field that was not sent stays as it is. */
    Map<String, String> changes(MultiValueMap<String, String> sent) {
        Map<String, String> changes = new LinkedHashMap<>();
        standing()
                .forEach(
                        (name, was) -> {
                            List<String> values = sent.get(MARK + name);
                            String now = values == null ? was : joined(name, values);
                            if (!now.equals(was)) {
                                changes.put(name, now);
                            }
                        });
        return changes;
    }

    private static String joined(String name, List<String> values) {
        String separator = name.equals("chairs") ? "; " : ", ";
        return values.stream()
                .flatMap(value -> name.equals("chairs") ? value.lines() : Stream.of(value))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private Field field(String name, String value) {
        String label = glosses.field(name);
        List<Option> options = options(name, value);
        if (name.equals("areas")) {
            return new Field(name, label, Form.MANY, value, options, "");
        }
        if (!options.isEmpty()) {
            return new Field(name, label, Form.ONE, value, options, "");
        }
        return switch (name) {
            case "chairs" ->
                    new Field(
                            name,
                            label,
                            Form.LINES,
                            value.replace("; ", "\n"),
                            options,
                            messages.say("report.hint.chairs"));
            case Fields.EVIDENCE ->
                    new Field(
                            name,
                            label,
                            Form.WORDS,
                            value,
                            options,
                            messages.say("report.hint.evidence"));
            default -> new Field(name, label, Form.LINE, value, options, hint(name, value));
        };
    }

    private String hint(String name, String value) {
        String how = how(name);
        String meant = value.isEmpty() ? "" : glosses.value(kind, name, value);
        return Stream.of(meant, how)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String how(String name) {
        if (TIMES.contains(name)) {
            return messages.say("report.hint.time");
        }
        if (PARTY.contains(name)) {
            return messages.say("report.hint.party");
        }
        return PARTIES.contains(name) ? messages.say("report.hint.parties") : "";
    }

    private List<Option> options(String name, String value) {
        if (kind == Kind.COMMITMENT && (name.equals("meeting") || name.equals("agreement"))) {
            return references(name, value);
        }
        String words = Vocabularies.of(kind, name);
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> chosen = List.of(value.split(",\\s*"));
        List<Option> options = new ArrayList<>();
        if (value.isEmpty() && !name.equals("areas")) {
            options.add(new Option("", "–", true));
        }
        for (String word : words.split(", ")) {
            options.add(new Option(word, glosses.value(kind, name, word), chosen.contains(word)));
        }
        return options;
    }

    /** Other findings of the report that a commitment may refer to. */
    private List<Option> references(String name, String value) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "–", value.isEmpty()));
        for (Filed<?> each : report.filed().filing().findings()) {
            String label =
                    switch (each.finding()) {
                        case Meeting meeting when name.equals("meeting") -> wording.kind(meeting);
                        case Agreement agreement when name.equals("agreement") -> agreement.name();
                        default -> "";
                    };
            if (!label.isEmpty()) {
                String local = UnderReview.local(each.finding());
                options.add(
                        new Option(local, local + " · " + Plain.line(label), local.equals(value)));
            }
        }
        return options;
    }
}
