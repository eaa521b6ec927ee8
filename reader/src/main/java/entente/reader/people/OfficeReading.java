package entente.reader.people;

import entente.domain.Level;
import entente.domain.Party;
import entente.domain.Word;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One office being read: one or more heads ("Phó Thủ tướng, Bộ trưởng"), what it is office of
 * ("Ngoại giao và Hợp tác quốc tế", "of Investments and Foreign Trade"), and whose ("Lào", "of
 * Thailand").
 */
final class OfficeReading {
    private static final String OF = "of:";
    private static final String JOINING = ",/&-–'’";

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final Relation relation;
    private final Names names;
    private final OfficeFields fields;
    private final boolean headFirst;
    private final int from;
    private final int limit;
    private final boolean behindName;
    private int end;
    private @Nullable Party party;
    private @Nullable Level level;
    private boolean deputyLeader;

    /** Where its holder is a minister; elsewhere he is below one ("Secretary of State"). */
    private @Nullable String ministersOf;

    private boolean counterpart;

    /**
     * Whether it is of foreign affairs: a deputy leader who is foreign minister, too, counts as
     * minister.
     */
    private boolean foreign;

    /**
     * @param before the party told before the office; null for none
     * @param behindName whether the holder stands before the office
     */
    OfficeReading(
            Passage passage,
            PartyMentions parties,
            Relation relation,
            Names names,
            @Nullable Party before,
            int from,
            int limit,
            boolean behindName) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.relation = relation;
        this.names = names;
        this.headFirst = passage.language().grammar().headFirst();
        this.party = before;
        this.from = from;
        this.limit = limit;
        this.behindName = behindName;
        this.fields = new OfficeFields(passage, parties, limit);
    }

    Office office() {
        int at = from;
        while (at < limit) {
            int next = step(at);
            if (next <= at) {
                break;
            }
            at = next;
        }
        Level own = deputyLeader && level == Level.MINISTER && !foreign ? null : level;
        if (own == Level.MINISTER && ministersOf != null && isElsewhere(ministersOf)) {
            own = Level.DEPUTY_MINISTER;
        }
        return new Office(from, end, own, party, counterpart);
    }

    /** Past the next part of the office, or the same token where the office is over. */
    private int step(int at) {
        int part = part(at);
        if (part > at) {
            end = part;
            return part;
        }
        int bracketed = end == at ? fields.bracketed(at, names) : at;
        if (bracketed > at) {
            end = bracketed;
            return bracketed;
        }
        if (end == at && fields.isHyphenated(at)) {
            end = at + 2;
            return end;
        }
        int joint = joint(at);
        int behind = joint == at ? at : partBehindJoint(joint);
        if (behind > joint) {
            end = behind;
            return behind;
        }
        return at;
    }

    private int part(int token) {
        Hit title = passage.at(token, Category.TITLES);
        Hit office = Names.isGiven(tokens, token) ? null : passage.at(token, Category.OFFICES);
        int body = Offices.behindBody(passage, office);
        if (body > 0) {
            return end > 0 ? body : token;
        }
        if (title != null
                && title.entry().value().length() == 3
                && (office == null || title.to() >= office.to())) {
            party = party == null ? new Party(title.value()) : party;
            take(office, title);
            return title.to();
        }
        if (office != null
                && (end == 0
                        || tokens.isCapital(token)
                        || !office.entry().is("counterpart")
                        || !passage.language().grammar().inflected())) {
            take(office, null);
            return office.to();
        }
        if (end > 0 && token == end && fields.isBodyOfCountry(token)) {
            return tokens.isCapital(token) ? token + 1 : token + 2;
        }
        if (end > 0 && token == end && (fields.isSecond(token) || fields.isDepartment(token))) {
            return token + 1;
        }
        if (end > 0 && token == end && fields.isHead(token)) {
            return token + 1;
        }
        if (end > 0 && token == end && fields.isOfHead(token)) {
            return fields.capitalRun(token);
        }
        Hit portfolio = passage.at(token, Category.PORTFOLIOS);
        PartyMention mention = parties.at(token);
        // "Bộ Ngoại giao | và Thương mại New Zealand": the ministry's own name goes further.
        boolean longer = mention != null && portfolio != null && mention.to() > portfolio.to();
        if (portfolio != null && !longer && (tokens.isCapital(token) || headFirst)) {
            foreign |= hasForeign(token, portfolio.to());
            return portfolio.to();
        }
        int unit = end > 0 ? fields.unitForCountry(token) : token;
        if (unit > token) {
            return unit;
        }
        if (mention != null && end > 0 && isProvince(token)) {
            party = party == null && level == null ? mention.party() : party;
            return mention.to();
        }
        if (mention != null
                && end > 0
                && mention.kind() != PartyMention.Kind.CAPITAL
                && mention.kind() != PartyMention.Kind.PLACE) {
            return country(mention);
        }
        return headFirst && end > 0 ? fields.titleCaseGroup(token) : token;
    }

    /** "UBND tỉnh Quảng Trị", "Tỉnh trưởng Xiêng Khoảng", "Governor of Savannakhet". */
    private boolean isProvince(int token) {
        PartyMention mention = parties.at(token);
        return passage.is(token - 1, Category.MARKERS, "province")
                || mention != null
                        && mention.kind() == PartyMention.Kind.PLACE
                        && passage.is(from, Category.MARKERS, "local-office");
    }

    private int country(PartyMention mention) {
        if (party == null) {
            party = mention.party();
            foreign |= mention.kind() == PartyMention.Kind.MINISTRY;
            return mention.to();
        }
        // A second country is where an ambassador is sent to, or somebody else's.
        boolean sentTo = passage.is(mention.from() - 1, Category.CUES, "at");
        return party.equals(mention.party()) || sentTo ? mention.to() : mention.from();
    }

    private int joint(int token) {
        char sign = tokens.sign(token);
        if (sign != 0 && JOINING.indexOf(sign) >= 0) {
            return token + 1;
        }
        if (token >= limit || !tokens.isWord(token)) {
            return token;
        }
        int next = token;
        for (int words = 0;
                words < 4
                        && next < limit
                        && passage.is(next, Category.MARKERS, "joint")
                        && (next == token || parties.at(next) == null);
                words++) {
            next = passage.hits().end(next, Category.MARKERS, "joint");
        }
        return next;
    }

    private int partBehindJoint(int token) {
        if (tokens.isSign(token - 1, ',')) {
            // Behind a comma only another head goes on; the same person's second office.
            Hit office = passage.at(token, Category.OFFICES);
            boolean named = names.end(token, limit) > token;
            if (office == null
                    || named
                    || !headFirst && tokens.isCapital(token) != tokens.isCapital(from)
                    || office.entry().is("counterpart")) {
                return fields.list(token);
            }
            return part(token);
        }
        boolean and = passage.is(token - 1, Category.CUES, "and");
        boolean deputy = deputyLeader && level == null;
        if (and && behindName && !deputy && passage.at(token, Category.OFFICES) != null) {
            return token;
        }
        if (isAnothersOffice(token)) {
            return token;
        }
        PartyMention other = parties.at(token);
        if (and && other != null && end > 0) {
            // "for Bilateral Relations and ASEAN Affairs"
            return fields.isHead(other.to()) ? other.to() + 1 : token;
        }
        int next = part(token);
        if (next > token || headFirst) {
            return next;
        }
        boolean field =
                passage.is(token - 1, Category.MARKERS, "before-field")
                        && !tokens.isCapital(token - 1);
        if (field && other != null && tokens.isCapital(token)) {
            int past = country(other);
            // "Director General of the Israeli | Ministry of Foreign Affairs"
            return past > token && passage.is(past, Category.MARKERS, "ministry")
                    ? fields.capitalRun(past)
                    : past;
        }
        return field ? fields.capitalRun(token) : token;
    }

    /** "and the Deputy Minister": an article begins somebody else's office. */
    private boolean isAnothersOffice(int token) {
        return passage.is(token - 1, Category.CLASSES, "article")
                && passage.is(token - 2, Category.CUES, "and")
                && passage.at(token, Category.OFFICES) != null;
    }

    private void take(@Nullable Hit office, @Nullable Hit title) {
        if (office == null) {
            return;
        }
        String value = office.value();
        foreign |=
                hasForeign(
                        office.from(),
                        title == null ? office.to() : Math.max(office.to(), title.to()));
        switch (value) {
            case "none" -> {}
            case "counterpart" -> counterpart = true;
            case "deputy-leader" -> deputyLeader = true;
            default -> {
                String extra = office.entry().extra();
                ministersOf = extra.startsWith(OF) ? extra : ministersOf;
                Level found = Word.of(Level.class, value);
                level = level == null || found.compareTo(level) < 0 ? found : level;
            }
        }
    }

    private boolean isElsewhere(String parties) {
        return party == null
                ? relation.parties().stream().noneMatch(one -> parties.contains(one.code()))
                : !parties.contains(party.code());
    }

    private boolean hasForeign(int a, int b) {
        for (int token = a; token < b; token++) {
            if (passage.is(token, Category.MARKERS, "foreign")) {
                return true;
            }
        }
        return false;
    }
}
