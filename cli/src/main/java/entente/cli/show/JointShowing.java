package entente.cli.show;

import entente.cli.agree.JointPart;
import entente.domain.body.Body;
import entente.domain.follow.Tracked;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.register.account.Overview;
import entente.register.entry.Logged;
import entente.words.Messages;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.function.Function;

/** What the register holds, and behind it, apart, what the two sides have between them on it. */
record JointShowing(Showing register, JointPart joint, Messages messages) implements Showing {
    @Override
    public String overviews(List<Overview> overviews) {
        return register.overviews(overviews);
    }

    @Override
    public String relation(Standpoint standpoint) {
        return apart(
                register.relation(standpoint), joint.relation(standpoint.chronicle().relation()));
    }

    @Override
    public String session(Standpoint standpoint, Session session) {
        return apart(register.session(standpoint, session), joint.session(standpoint, session));
    }

    @Override
    public String commitment(
            Standpoint standpoint,
            Tracked tracked,
            Function<ReportId, String> texts,
            List<Logged> log) {
        return apart(
                register.commitment(standpoint, tracked, texts, log),
                joint.commitment(standpoint, tracked));
    }

    @Override
    public String body(Body body, List<Standpoint> relations) {
        return register.body(body, relations);
    }

    private String apart(String own, String both) {
        return both.isEmpty() ? own : own + "\n" + messages.say("show.private") + "\n\n" + both;
    }
}
