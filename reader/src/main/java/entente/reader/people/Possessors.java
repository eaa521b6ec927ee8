package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention.Kind;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads whose an office or a person is, where the words around it say so. */
final class Possessors {
    /** So many words may stand between "Lao" and the office: "Lao Deputy Permanent …". */
    private static final int MODIFIERS = 3;

    private static final int LONGEST_PARTY = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final boolean headFirst;

    Possessors(Passage passage, PartyMentions parties) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** "'s", which is a word of its own to the tokenizer. */
    static boolean isGenitive(Tokens tokens, int token) {
        char first = tokens.text().charAt(tokens.start(token));
        return tokens.isWord(token) && (first == '\'' || first == '’');
    }

    /** "Lao Deputy Foreign Minister", "Vietnam's Minister", "the Thai side's". */
    @Nullable Party beforeOffice(int office) {
        int before = office - 1;
        if (opensSentence(office)) {
            // "… of Singapore and Nepal" ends the headline, "Permanent Secretary X" begins the
            // lead.
            return null;
        }
        if (before > 0 && isGenitive(tokens, before)
                || tokens.isSign(before, '\'')
                || tokens.isSign(before, '’')) {
            before--;
        }
        int first = passage.sentences().get(passage.sentenceOf(office)).from();
        for (int skip = 0; skip < MODIFIERS && before >= first; skip++) {
            PartyMention mention = endingAt(before + 1);
            if (mention != null) {
                return headFirst || mention.kind() == Kind.CAPITAL ? null : mention.party();
            }
            if (headFirst || !isModifier(before)) {
                return null;
            }
            before--;
        }
        return null;
    }

    private boolean opensSentence(int token) {
        return passage.sentences().get(passage.sentenceOf(token)).from() == token;
    }

    private @Nullable PartyMention endingAt(int token) {
        for (int back = 1; back <= LONGEST_PARTY; back++) {
            PartyMention mention = parties.at(token - back);
            if (mention != null
                    && mention.to() == token
                    && mention.kind() != Kind.LOCATION
                    && mention.kind() != Kind.PLACE) {
                return mention;
            }
        }
        return null;
    }

    private boolean isModifier(int token) {
        return token >= 1
                && tokens.isWord(token)
                && (tokens.isCapital(token) || passage.at(token, Category.ADVERBS) != null);
    }

    /** "Vietnam's Mr X". */
    @Nullable Party beforeName(int name) {
        for (int back = 1; back < 4 && !headFirst && !opensSentence(name); back++) {
            PartyMention mention = parties.at(name - back);
            if (mention != null && mention.kind() == Kind.NAME && mention.to() >= name - 1) {
                return mention.party();
            }
        }
        return null;
    }

    /** "ຫົວໜ້າຄະນະຝ່າຍລາວແມ່ນ ທ່ານ …", "ຝ່າຍລາວ ນຳໂດຍ ທ່ານ …": a side and who is or leads it. */
    @Nullable Party ofSide(int person) {
        if (passage.is(person - 1, Category.CLASSES, "copula")) {
            return named(endingAt(person - 1));
        }
        for (int back = 1; back <= LONGEST_PARTY && headFirst; back++) {
            if (passage.hits().end(person - back, Category.CUES, "lead") == person) {
                return named(endingAt(person - back));
            }
        }
        return null;
    }

    private static @Nullable Party named(@Nullable PartyMention mention) {
        return mention != null && mention.kind() == Kind.NAME ? mention.party() : null;
    }

    /** "Principal Secretary Korir Sing'oei of Kenya". */
    @Nullable Party behindName(int behind) {
        if (headFirst || !passage.is(behind, Category.TIMES, "of")) {
            return null;
        }
        PartyMention mention =
                parties.at(passage.is(behind + 1, Category.TIMES, "the") ? behind + 2 : behind + 1);
        return mention != null && mention.kind() == Kind.NAME ? mention.party() : null;
    }
}
