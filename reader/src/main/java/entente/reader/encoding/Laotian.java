package entente.reader.encoding;

import java.util.List;

/** How Lao a text looks: nearly all of its letters Lao, and words that no Lao text is without. */
final class Laotian {
    private static final List<String> WORDS =
            List.of(
                    "ການ",
                    "ແລະ",
                    "ທີ່",
                    "ຂອງ",
                    "ໃນ",
                    "ໄດ້",
                    "ເປັນ",
                    "ລາວ",
                    "ຄວາມ",
                    "ສອງ",
                    "ຝ່າຍ",
                    "ຮ່ວມ",
                    "ປະເທດ",
                    "ກັບ",
                    "ຫວຽດນາມ",
                    "ຕ່າງປະເທດ",
                    "ກະຊວງ",
                    "ວັນທີ");

    private Laotian() {}

    /** How many of these words there are; none where other letters are more than a third. */
    static int words(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long lao =
                text.chars().filter(c -> Character.isLetter(c) && c >= 0xE80 && c < 0xF00).count();
        if (lao * 3 < letters * 2) {
            return 0;
        }
        int found = 0;
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found++;
            }
        }
        return found;
    }
}
