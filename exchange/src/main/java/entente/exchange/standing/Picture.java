package entente.exchange.standing;

import entente.domain.Party;
import entente.domain.follow.Completion;
import entente.exchange.Proposal;
import entente.exchange.ProposalForm;
import entente.ledger.consent.Agreement;
import entente.ledger.consent.Place;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.joint.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands on each subject, in words for people. */
public record Picture(Scene scene) {
    /** All subjects that anything was agreed or proposed on, sorted. */
    public List<Matter> matters() {
        Offers offers = new Offers(scene);
        Map<String, List<Offer>> bySubject = new TreeMap<>();
        scene.record().consent().proposals().stream()
                .sorted(
                        Comparator.comparing(
                                        (entente.ledger.consent.Proposal one) ->
                                                one.place().index())
                                .thenComparing(one -> one.place().side()))
                .forEach(one -> sort(offers.of(one), one.place(), bySubject));
        Map<String, Standing> standing = new LinkedHashMap<>();
        scene.record().standing().forEach(one -> standing.put(one.subject().text(), one));
        standing.keySet().forEach(subject -> bySubject.putIfAbsent(subject, new ArrayList<>()));
        List<Matter> matters = new ArrayList<>();
        bySubject.forEach(
                (subject, those) -> matters.add(matter(subject, standing.get(subject), those)));
        return matters;
    }

    /** Under each subject that it takes, so that a commitment has its own history. */
    private void sort(Offer offer, Place place, Map<String, List<Offer>> bySubject) {
        if (scene.entry(place).deed() instanceof Deed.Propose deed) {
            for (Take take : deed.takes()) {
                bySubject
                        .computeIfAbsent(take.subject().text(), any -> new ArrayList<>())
                        .add(offer);
            }
        }
    }

    private Matter matter(String subject, @Nullable Standing standing, List<Offer> offers) {
        if (standing == null) {
            return new Matter(
                    new Subject(subject),
                    Zone.OFFERED,
                    offers.getLast().state(),
                    null,
                    null,
                    Set.of(),
                    Map.of(),
                    offers);
        }
        Agreement last = standing.chain().getLast();
        boolean receipted = scene.isReceipted(last.settlement());
        return new Matter(
                standing.subject(),
                standing.published() ? Zone.PUBLIC : Zone.JOINT,
                receipted ? State.valueOf(standing.status().name()) : State.SETTLED_RECEIPT_AWAITED,
                standing.version(),
                text(standing),
                standing.denounced().stream().map(scene::party).collect(Collectors.toSet()),
                assessed(standing),
                offers);
    }

    private Map<Party, Completion> assessed(Standing standing) {
        Map<Party, Completion> said = new TreeMap<>();
        standing.assessed().forEach((side, completion) -> said.put(scene.party(side), completion));
        return said;
    }

    /** The last agreed proposal that has a text. */
    private @Nullable Proposal text(Standing standing) {
        for (Agreement agreement : standing.chain().reversed()) {
            Place place = agreement.proposal();
            if (scene.entry(place).deed() instanceof Deed.Propose deed && isText(deed.effect())) {
                return ProposalForm.readable(
                        deed.effect(),
                        deed.takes().getFirst().subject(),
                        scene.bodies().of(place.side(), place.index()));
            }
        }
        return null;
    }

    private static boolean isText(Effect effect) {
        return switch (effect) {
            case AGREE, AMEND, CORRECT -> true;
            default -> false;
        };
    }
}
