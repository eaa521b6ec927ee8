package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention.Kind;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pair that a report is about. The title weighs most, then the lead; two names side by
 * side ("Việt Nam - Lào", "India and the United Kingdom") weigh more than each alone; a country
 * that only says where something is weighs little.
 */
public final class Relations {
    private static final int MOST_PER_PARTY = 8;
    private static final int LEAD_SENTENCES = 3;

    /** Between "counterparts" and the first country stand so many words at most. */
    private static final int COUNTERPARTS = 4;

    private final Passage passage;
    private final PartyMentions mentions;
    private final Map<Party, Integer> weights = new LinkedHashMap<>();
    private final Map<Party, Integer> told = new LinkedHashMap<>();

    /** Pairs that stand side by side with a dash, in the order of the text. */
    private final Set<Relation> joined = new LinkedHashSet<>();

    /** Two whose officials are counterparts of a third country's; the one that is named first. */
    private final Map<Relation, Party> opposite = new LinkedHashMap<>();

    private Relations(Passage passage, PartyMentions mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    public static Relation of(Passage passage, PartyMentions mentions) {
        return new Relations(passage, mentions).find();
    }

    private Relation find() {
        List<PartyMention> all = mentions.all();
        for (int i = 0; i < all.size(); i++) {
            weigh(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null);
        }
        List<Party> ranked = new ArrayList<>(weights.keySet());
        ranked.sort(Comparator.comparingInt((Party p) -> -weights.getOrDefault(p, 0)));
        ranked.removeIf(p -> weights.getOrDefault(p, 0) < 2);
        List<Party> pair = new ArrayList<>(ranked.subList(0, Math.min(2, ranked.size())));
        pair = new Destinations(passage, mentions).settle(pair, ranked);
        Party homeland = passage.language().homeland();
        if (pair.size() == 1 && homeland != null && !pair.contains(homeland)) {
            pair.add(homeland);
        }
        if (pair.size() < 2) {
            byPlaces(pair);
        }
        if (pair.size() == 2
                && homeland != null
                && !pair.contains(homeland)
                && weights.getOrDefault(homeland, 0) + 3 >= weights.getOrDefault(pair.get(1), 0)
                && weights.getOrDefault(homeland, 0) > 0) {
            pair.set(1, homeland);
        }
        return ofTwoPairs(ofThird(new Relation(pair), ranked));
    }

    /**
     * "Bộ trưởng Ngoại giao gặp người đồng cấp Bồ Đào Nha, Kuwait": whose counterparts they are is
     * the homeland's, or else of the country that is named most beside them.
     */
    private Relation ofThird(Relation pair, List<Party> ranked) {
        Party partner = opposite.get(pair);
        if (partner == null) {
            return pair;
        }
        Party homeland = passage.language().homeland();
        Party third =
                homeland != null
                        ? homeland
                        : ranked.stream().filter(one -> !pair.has(one)).findFirst().orElse(null);
        return third == null || pair.has(third) ? pair : new Relation(List.of(third, partner));
    }

    /**
     * "Consultations with Oman and with Nepal": two that are never named with a dash between them,
     * but each so with the same third country, are the partners of that one's two pairs.
     */
    private Relation ofTwoPairs(Relation pair) {
        if (!pair.isPair() || joined.contains(pair)) {
            return pair;
        }
        for (Relation first : joined) {
            for (Party shared : first.parties()) {
                Party partner = first.other(shared);
                Party other = partner == null ? null : pair.other(partner);
                if (other != null && joined.contains(new Relation(List.of(shared, other)))) {
                    return first;
                }
            }
        }
        return pair;
    }

    /**
     * Provinces that meet stand for their countries, where the lead names no second country
     * otherwise.
     */
    private void byPlaces(List<Party> pair) {
        for (PartyMention mention : mentions.all()) {
            boolean early = passage.sentenceOf(mention.from()) <= 1;
            if (early
                    && pair.size() < 2
                    && !pair.contains(mention.party())
                    && mention.kind() != Kind.CAPITAL) {
                pair.add(mention.party());
            }
        }
    }

    private void weigh(PartyMention mention, @Nullable PartyMention next) {
        int sentence = passage.sentenceOf(mention.from());
        int place = passage.isTitle(sentence) ? 5 : sentence <= LEAD_SENTENCES ? 3 : 1;
        int weight =
                switch (mention.kind()) {
                    case NAME, ADJECTIVE -> standsBehindPreposition(mention) ? place / 2 : place;
                    case MINISTRY -> place;
                    case CAPITAL -> passage.isTitle(sentence) ? 1 : 0;
                    case LOCATION, PLACE -> 0;
                };
        int cap = place == 1 ? MOST_PER_PARTY : MOST_PER_PARTY * 3;
        int counted = told.getOrDefault(mention.party(), 0);
        if (place > 1 || counted < cap) {
            weights.merge(mention.party(), weight, Integer::sum);
        }
        told.merge(mention.party(), weight, Integer::sum);
        if (next != null
                && mention.kind() != Kind.CAPITAL
                && mention.kind() != Kind.PLACE
                && next.kind() != Kind.PLACE
                && isPair(mention, next)
                && !mention.party().equals(next.party())) {
            Relation both = new Relation(List.of(mention.party(), next.party()));
            if (PartyMentions.isDash(passage.tokens().sign(mention.to()))) {
                joined.add(both);
            } else if (isOfCounterparts(mention)) {
                opposite.putIfAbsent(both, mention.party());
            }
            int bonus = passage.isTitle(sentence) ? 8 : sentence <= LEAD_SENTENCES ? 4 : 1;
            if (bonus > 1 || counted < cap) {
                weights.merge(mention.party(), bonus, Integer::sum);
                weights.merge(next.party(), bonus, Integer::sum);
            }
        }
    }

    /**
     * Two names with nothing between them but a dash, a comma or "and"; a third name behind makes a
     * list, which is no pair, nor are those in "with Oman and with Nepal".
     */
    private boolean isPair(PartyMention first, PartyMention second) {
        int between = second.from() - first.to();
        boolean another =
                between == 2 && passage.is(second.from() - 1, Category.CLASSES, "preposition");
        if (between < 1 || between > 2 || another) {
            return false;
        }
        Tokens tokens = passage.tokens();
        char sign = tokens.sign(first.to());
        boolean joined =
                PartyMentions.isDash(sign)
                        || sign == ','
                        || sign == '/'
                        || passage.is(first.to(), Category.CUES, "and");
        PartyMention third = mentions.at(second.to() + 1);
        boolean list =
                third != null
                        && (tokens.sign(second.to()) == ','
                                || passage.is(second.to(), Category.CUES, "and"));
        return joined && !list;
    }

    /** "counterparts from Oman and Nepal", "người đồng cấp Bồ Đào Nha, Kuwait". */
    private boolean isOfCounterparts(PartyMention first) {
        for (int back = 1; back <= COUNTERPARTS; back++) {
            if (passage.hits().end(first.from() - back, Category.OFFICES, "counterpart") > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean standsBehindPreposition(PartyMention mention) {
        return mention.kind() == Kind.NAME && (passage.is(mention.from() - 1, Category.CUES, "at"));
    }
}
