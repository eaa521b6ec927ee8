package entente.reader.matter;

import entente.domain.Channel;
import entente.domain.ChannelKind;
import entente.domain.Evidence;
import entente.domain.Word;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the channels that a report speaks of: "kênh" or "channels" with those whom they run between
 * behind or before, or a phrase that names one by itself.
 */
final class Channels {
    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;
    private final Mentioned<Channel> found = new Mentioned<>();

    private Channels(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** The channels in the order of the text, each kind once. */
    static List<Channel> of(Passage passage) {
        Channels channels = new Channels(passage);
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.from();
            while (at < sentence.to()) {
                at = Math.max(at + 1, channels.read(at, sentence));
            }
        }
        return channels.found.all((c, words) -> new Channel(c.kind(), words, c.rule()));
    }

    /** Reads what begins at the token; gives the token behind it. */
    private int read(int at, Sentence sentence) {
        Hit hit = passage.at(at, Category.CHANNELS);
        if (hit == null) {
            return at;
        }
        if (hit.entry().is("head")) {
            return headFirst ? listBehind(hit, sentence) : listBefore(hit, sentence);
        }
        if (hit.entry().has("alone")) {
            put(hit, at, hit.to(), Rule.CHANNEL_NAMED);
        }
        return hit.entry().is("none") || hit.entry().has("alone") ? hit.to() : at;
    }

    /** "kênh Đảng, Chính phủ và Quốc hội". */
    private int listBehind(Hit head, Sentence sentence) {
        List<Hit> members = new ArrayList<>();
        int at = head.to();
        while (at < sentence.to()) {
            Hit member = passage.at(at, Category.CHANNELS);
            if (member == null || isNoMember(member)) {
                break;
            }
            members.add(member);
            at = pastJoint(member.to());
        }
        return putAll(members, head.from(), members.isEmpty() ? head.to() : members.getLast().to());
    }

    /** "Party, State and National Assembly channels". */
    private int listBefore(Hit head, Sentence sentence) {
        List<Hit> members = new ArrayList<>();
        int at = head.from();
        Hit member = endingAt(at, sentence.from());
        while (member != null) {
            members.addFirst(member);
            at = beforeJoint(member.from());
            member = at < member.from() ? endingAt(at, sentence.from()) : null;
        }
        return putAll(members, members.isEmpty() ? at : members.getFirst().from(), head.to());
    }

    private int putAll(List<Hit> members, int from, int to) {
        members.forEach(member -> put(member, from, to, Rule.CHANNEL_LISTED));
        return to;
    }

    private static boolean isNoMember(Hit hit) {
        return hit.entry().is("head") || hit.entry().is("none");
    }

    private @Nullable Hit endingAt(int token, int from) {
        for (int at = Math.max(from, token - 3); at < token; at++) {
            Hit hit = passage.at(at, Category.CHANNELS);
            if (hit != null && hit.to() == token && !isNoMember(hit)) {
                return hit;
            }
        }
        return null;
    }

    private int pastJoint(int at) {
        int next = tokens.isSign(at, ',') || tokens.isSign(at, '-') ? at + 1 : at;
        return Math.max(next, passage.hits().end(next, Category.CUES, "and"));
    }

    private int beforeJoint(int at) {
        int last = passage.is(at - 1, Category.CUES, "and") ? at - 1 : at;
        return tokens.isSign(last - 1, ',') || tokens.isSign(last - 1, '-') ? last - 1 : last;
    }

    private void put(Hit member, int from, int to, Rule rule) {
        Channel before = found.get(member.value());
        Evidence words = passage.evidence(from, to);
        found.put(
                member.value(),
                before == null
                        ? new Channel(
                                Word.of(ChannelKind.class, member.value()),
                                List.of(words),
                                rule.key())
                        : before,
                words);
    }
}
