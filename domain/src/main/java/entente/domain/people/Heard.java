package entente.domain.people;

import java.util.Locale;

/**
 * What is heard of a name in either script: its consonants, those that Lao, Vietnamese and Thai
 * spellings exchange taken for one. "ບຸ່ຍ ແທັງ ເຊີນ" and "Bùi Thanh Sơn" are both P T N S N.
 * Vowels, h, v and y are left out: each language writes them its own way, or not at all.
 */
final class Heard {
    /** Fewer consonants than these tell nobody apart. */
    private static final int FEWEST = 4;

    /** Of so many consonants one may be heard otherwise. */
    private static final int ONE_IN = 5;

    /** Each class of Lao consonants, and what is written in Latin letters for it, longest first. */
    private static final String[][] CLASSES = {
        {"N", "ງນ", "ngh ng nh n"},
        {"S", "ຈສຊ", "tr ch sh x s z j"},
        {"K", "ກຂຄ", "kh gh k g q c"},
        {"T", "ດຕຖທ", "th t d"},
        {"P", "ບປຜພຝຟ", "ph p b f"},
        {"M", "ມໝ", "m"},
        {"N", "ໜ", ""},
        {"L", "ລຣຼ", "l r"},
    };

    private Heard() {}

    /** Whether both names may be one, by ear; never where either is too short to tell. */
    static boolean alike(Spelling one, Spelling other) {
        String mine = consonants(one);
        String others = consonants(other);
        int shorter = Math.min(mine.length(), others.length());
        return shorter >= FEWEST && Romanised.edits(mine, others) <= shorter / ONE_IN;
    }

    /** Nothing may stand between two consonants that are written twice and heard once. */
    static String consonants(Spelling spelling) {
        String bare = spelling.bare().toLowerCase(Locale.ROOT);
        StringBuilder heard = new StringBuilder();
        int at = 0;
        while (at < bare.length()) {
            int length = 1;
            for (String[] one : CLASSES) {
                int letters = letters(one, bare, at);
                if (letters > 0) {
                    boolean twice =
                            at >= letters && bare.startsWith(bare.substring(at - letters, at), at);
                    heard.append(twice ? "" : one[0]);
                    length = letters;
                    break;
                }
            }
            at += length;
        }
        return heard.toString();
    }

    private static int letters(String[] one, String bare, int at) {
        if (one[1].indexOf(bare.charAt(at)) >= 0) {
            return 1;
        }
        for (String letters : one[2].split(" ", -1)) {
            if (!letters.isEmpty() && bare.startsWith(letters, at)) {
                return letters.length();
            }
        }
        return 0;
    }
}
