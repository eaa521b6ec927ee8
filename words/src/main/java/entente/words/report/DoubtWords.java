package entente.words.report;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.series.Contradiction;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/** Where reports do not agree, in words: what on, why it cannot be, and what each of them says. */
public record DoubtWords(Wording wording, Sources sources) {
    /** "⚠ date: reports do not agree: 5 May 2017 (a.txt); 6 May 2017 (b.txt)". */
    public String sentence(Contradiction doubt) {
        Messages messages = wording.messages();
        String about = "about." + doubt.field();
        String what = messages.has(about) ? messages.say(about) : doubt.field();
        return "⚠ "
                + messages.say(
                        "contradiction",
                        what,
                        messages.sentence("contradiction", doubt.reason(), List.of()),
                        claims(doubt));
    }

    private String claims(Contradiction doubt) {
        return doubt.claims().stream()
                .map(claim -> claim(doubt.field(), claim))
                .collect(Collectors.joining("; "));
    }

    private String claim(String field, Contradiction.Claim claim) {
        String reports =
                claim.evidence().stream()
                        .map(cited -> sources.report(cited.report()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        String value = value(field, claim.value());
        return reports.isEmpty() ? value : value + " (" + reports + ")";
    }

    private String value(String field, String value) {
        String status = "status." + value;
        return switch (field) {
            case "when" -> date(value);
            case "host" -> party(value);
            case "status" ->
                    wording.messages().has(status) ? wording.messages().say(status) : value;
            default -> Plain.line(value);
        };
    }

    private String party(String code) {
        return code.matches("[A-Z]{3,5}") ? wording.party(new Party(code)) : Plain.line(code);
    }

    /** A day, or two days joined by a slash (ISO 8601); anything else as it is. */
    private String date(String value) {
        try {
            String[] days = value.split("/", 2);
            LocalDate first = LocalDate.parse(days[0]);
            LocalDate last = days.length > 1 ? LocalDate.parse(days[1]) : first;
            return wording.date(new When.Within(first, last));
        } catch (DateTimeParseException e) {
            return Plain.line(value);
        }
    }
}
