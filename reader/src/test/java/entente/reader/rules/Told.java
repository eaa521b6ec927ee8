package entente.reader.rules;

import entente.domain.Area;
import entente.domain.Chair;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a report was found to tell, in words short enough for an example's line. */
record Told(String text, Findings findings) {
    List<Meeting> meetings() {
        return findings.meetings();
    }

    List<Commitment> commitments() {
        return findings.commitments();
    }

    /** The meeting that the report is about. */
    Meeting subject() {
        List<Meeting> subjects = meetings().stream().filter(Meeting::subject).toList();
        if (subjects.size() != 1) {
            throw new AssertionError(
                    "The report has %d subjects: %s".formatted(subjects.size(), meetings()));
        }
        return subjects.getFirst();
    }

    /** The one meeting that is planned. */
    Meeting planned() {
        List<Meeting> planned =
                meetings().stream().filter(meeting -> meeting.status() == Status.PLANNED).toList();
        if (planned.size() != 1) {
            throw new AssertionError(
                    "The report has %d planned meetings: %s. It undertakes: %s"
                            .formatted(planned.size(), planned, undertakings()));
        }
        return planned.getFirst();
    }

    /** The one commitment. */
    Commitment commitment() {
        if (commitments().size() != 1) {
            throw new AssertionError(
                    "The report has %d commitments: %s"
                            .formatted(commitments().size(), undertakings()));
        }
        return commitments().getFirst();
    }

    /** The fullest words of each commitment. */
    List<String> clauses() {
        return commitments().stream().map(Told::words).toList();
    }

    /** Each commitment as "agree HUN,VNM: its words". */
    List<String> undertakings() {
        return commitments().stream()
                .map(one -> "%s %s: %s".formatted(one.act().word(), codes(one.by()), words(one)))
                .toList();
    }

    /** The fullest words that a finding rests on. */
    static String words(Finding finding) {
        return finding.evidence().getFirst().quote();
    }

    static String codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining(","));
    }

    static String areas(Commitment commitment) {
        return commitment.areas().stream().map(Area::word).collect(Collectors.joining(","));
    }

    /**
     * A time as ISO 8601 writes intervals, "../2025-12-31" where it has no beginning, or "unsaid".
     */
    static String when(Dated dated) {
        return switch (dated.when()) {
            case When.Within(var from, var to) ->
                    from.equals(to) ? from.toString() : from + "/" + to;
            case When.By(var to) -> "../" + to;
            case When.Unsaid() -> "unsaid";
        };
    }

    /** The city and country, a question mark for what is unknown, or "nowhere". */
    static String where(Meeting meeting) {
        var place = meeting.where();
        if (place == null) {
            return "nowhere";
        }
        return (place.city() == null ? "?" : place.city())
                + ", "
                + (place.country() == null ? "?" : place.country().code());
    }

    static String word(@Nullable Word word) {
        return word == null ? "unsaid" : word.word();
    }

    /** The level of the mechanism of which a meeting is a session. */
    static String level(Meeting meeting) {
        var mechanism = meeting.mechanism();
        return mechanism == null ? "ad hoc" : word(mechanism.level());
    }

    /** The kind of the mechanism of which a meeting is a session. */
    static String mechanism(Meeting meeting) {
        var mechanism = meeting.mechanism();
        return mechanism == null ? "ad hoc" : word(mechanism.kind());
    }

    /** Each chair as "Lê Quang Huy (VNM)". */
    static List<String> chairs(Meeting meeting) {
        return meeting.chairs().stream().map(Told::chair).toList();
    }

    private static String chair(Chair chair) {
        var party = chair.party();
        return "%s (%s)".formatted(chair.name(), party == null ? "?" : party.code());
    }

    /** Each person as "Lê Quang Huy (VNM), Thứ trưởng Ngoại giao". */
    List<String> people() {
        return findings.people().stream().map(Told::person).toList();
    }

    private static String person(Person person) {
        var party = person.party();
        return "%s (%s), %s"
                .formatted(person.name(), party == null ? "?" : party.code(), person.office());
    }

    /** Every evidence of every finding. */
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        findings.all().forEach(finding -> all.addAll(finding.evidence()));
        findings.doubts().forEach(doubt -> all.addAll(doubt.evidence()));
        return all;
    }
}
