package entente.reader;

import entente.domain.Agreement;
import entente.domain.Commitment;
import entente.domain.Meeting;
import entente.domain.Place;
import entente.domain.Statement;
import entente.reader.commitment.Commitments;
import entente.reader.meeting.Meetings;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Stretches.Stretch;
import entente.reader.time.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings and undertakings of a report, read pair by pair. */
final class PairsRead {
    private final PartyMentions parties;
    private final People people;
    private final Anchor anchor;
    private final @Nullable Place dateline;
    private final List<Agreement> agreements;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Meetings lastMeetings;
    private @Nullable Commitments first;
    private @Nullable Commitments last;

    /**
     * @param dateline the place that the report is filed from; null for none
     * @param agreements those that the report names
     */
    PairsRead(
            PartyMentions parties,
            People people,
            Anchor anchor,
            @Nullable Place dateline,
            List<Agreement> agreements) {
        this.parties = parties;
        this.people = people;
        this.anchor = anchor;
        this.dateline = dateline;
        this.agreements = agreements;
    }

    /** Reads one pair's stretch of the report. */
    void read(Stretch stretch) {
        Meetings here =
                Meetings.of(
                        stretch.whole(),
                        parties,
                        stretch.relation(),
                        people,
                        anchor,
                        dateline,
                        lastMeetings);
        Commitments told =
                Commitments.of(
                        stretch.own(),
                        parties,
                        people,
                        stretch.relation(),
                        here,
                        anchor,
                        agreements,
                        last);
        meetings.addAll(here.all());
        commitments.addAll(told.all());
        statements.addAll(told.statements());
        first = first == null ? told : first;
        lastMeetings = here;
        last = told;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    List<Commitment> commitments() {
        return commitments;
    }

    List<Statement> statements() {
        return statements;
    }

    /** The commitments of the pair told of first. */
    Commitments first() {
        if (first == null) {
            throw new IllegalStateException("No stretch of the report was read.");
        }
        return first;
    }
}
