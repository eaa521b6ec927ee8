package entente.ledger.consent;

import entente.ledger.consent.Move.Accept;
import entente.ledger.consent.Move.Decline;
import entente.ledger.consent.Move.Other;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.Move.Settle;
import entente.ledger.consent.Move.Withdraw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All causally possible pairs of small logs, each once.
 *
 * <p>A pair is reached by the one order of its entries in which the first log's come as early as
 * they can: an entry of the first log comes right after one of the second log only if its author
 * had seen that one. Void entries and such as say nothing and have seen nothing new are left out:
 * they hold nothing and acknowledge nothing.
 *
 * @param entries at most so many in each log, beyond those that a search begins with
 * @param proposals at most so many in each log, beyond those too
 * @param declining whether proposals are declined, too
 */
record SmallLogs(int entries, int proposals, boolean declining) {
    /** A pair of logs. */
    record Pair(Consent consent, List<Step> first, List<Step> second, @Nullable Side last) {
        static Pair empty(SlotRule rule) {
            return new Pair(new Consent(rule), List.of(), List.of(), null);
        }

        List<Step> log(Side side) {
            return side == Side.FIRST ? first : second;
        }

        /** This and an entry more; null when it is void. */
        @Nullable Pair and(Side side, Step step) {
            Consent longer = consent.copy();
            if (!longer.append(side, step).isValid()) {
                return null;
            }
            return new Pair(
                    longer,
                    side == Side.FIRST ? with(first, step) : first,
                    side == Side.FIRST ? second : with(second, step),
                    side);
        }

        /** For the entries that a search begins with. */
        Pair then(Side side, Move move, int seen) {
            Pair longer = and(side, new Step(move, seen));
            if (longer == null) {
                throw new IllegalArgumentException(move + " is void.");
            }
            return longer;
        }

        private static List<Step> with(List<Step> steps, Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return more;
        }

        int size() {
            return first.size() + second.size();
        }

        long rivals() {
            return consent.agreements().values().stream().filter(all -> all.size() > 1).count();
        }

        @Override
        public String toString() {
            return "first " + first + "\nsecond " + second;
        }
    }

    /**
     * @param visitor is told each pair, and the one that it is longer than
     */
    void search(Pair from, BiConsumer<Pair, Pair> visitor) {
        search(from, from, visitor);
    }

    private void search(Pair from, Pair pair, BiConsumer<Pair, Pair> visitor) {
        for (Side side : Side.values()) {
            int begun = from.log(side).size();
            if (pair.log(side).size() == begun + entries) {
                continue;
            }
            for (Step step : steps(pair, side, begun)) {
                Pair longer = pair.and(side, step);
                if (longer != null) {
                    visitor.accept(pair, longer);
                    search(from, longer, visitor);
                }
            }
        }
    }

    private List<Step> steps(Pair pair, Side side, int begun) {
        List<Step> own = pair.log(side);
        int all = pair.log(side.other()).size();
        int before = own.isEmpty() ? 0 : own.getLast().seen();
        boolean afterTheOther = side == Side.FIRST && pair.last() == Side.SECOND;
        List<Step> steps = new ArrayList<>();
        for (int seen = afterTheOther ? all : before; seen <= all; seen++) {
            for (Move move : moves(pair, side, seen, begun)) {
                steps.add(new Step(move, seen));
            }
            if (seen > before) {
                steps.add(new Step(new Other(), seen));
            }
        }
        return steps;
    }

    private List<Move> moves(Pair pair, Side side, int seen, int begun) {
        List<Move> moves = new ArrayList<>();
        List<Step> own = pair.log(side);
        List<Step> theirs = pair.log(side.other());
        if (own.stream().skip(begun).filter(step -> step.move() instanceof Propose).count()
                < proposals) {
            bases(pair).forEach(slot -> moves.add(new Propose(List.of(slot))));
        }
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).move() instanceof Propose || own.get(i).move() instanceof Accept) {
                moves.add(new Withdraw(new Place(side, i)));
            }
        }
        for (int i = 0; i < seen; i++) {
            Place place = new Place(side.other(), i);
            if (theirs.get(i).move() instanceof Propose) {
                moves.add(new Accept(place));
                if (declining) {
                    moves.add(new Decline(place));
                }
            } else if (theirs.get(i).move() instanceof Accept) {
                moves.add(new Settle(place));
            }
        }
        return moves;
    }

    /** Every version of the one subject that could be one's base; those that cannot are void. */
    private static List<Slot> bases(Pair pair) {
        List<Slot> slots = new ArrayList<>();
        slots.add(new Slot("minutes", null));
        for (Proposal proposal : pair.consent().proposals()) {
            slots.add(new Slot("minutes", proposal.place()));
        }
        return slots;
    }
}
