package entente.domain.chronicle;

import entente.domain.Party;
import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.people.NamePair;
import java.util.ArrayList;
import java.util.List;

/** Names that officers took for one person's or for two people's; the later decision wins. */
record NamesDecided(List<NamePair> joined, List<NamePair> parted) {
    static NamesDecided of(List<Decided> decisions) {
        List<NamePair> joined = new ArrayList<>();
        List<NamePair> parted = new ArrayList<>();
        for (Decided decided : decisions) {
            if (decided.decision()
                    instanceof Decision.JoinNames(_, Party party, String name, String with, _)) {
                move(new NamePair(party, name, with), parted, joined);
            } else if (decided.decision()
                    instanceof Decision.PartNames(_, Party party, String name, String from, _)) {
                move(new NamePair(party, name, from), joined, parted);
            }
        }
        return new NamesDecided(joined, parted);
    }

    private static void move(NamePair pair, List<NamePair> from, List<NamePair> to) {
        NamePair turned =
                new NamePair(pair.party(), /* name= */ pair.other(), /* other= */ pair.name());
        from.removeIf(each -> each.equals(pair) || each.equals(turned));
        to.add(pair);
    }
}
