package entente.reader;

import entente.domain.Paragraph;
import entente.domain.Span;
import entente.reader.intake.Block;
import entente.reader.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs that a text numbers: minutes and communiqués are cited by them. One number alone
 * is no numbering.
 */
final class NumberedParagraphs {
    private static final int FEWEST = 2;
    private static final int LONGEST_SIGN = 24;
    private static final Pattern SIGN =
            Pattern.compile(
                    "[\\s\\p{Z}]*(?:(?:Điều|Khoản|Article|Paragraph|Section|ມາດຕາ|ຂໍ້)[\\s\\p{Z}]+)?"
                            + "(?:(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?:[.):/]|(?<=\\.\\d)|(?<=\\.\\d\\d))"
                            + "|\\(([a-zđ]|[ivx]{1,4}|\\d{1,3})\\)|([a-zđ])\\)|([IVX]{1,5})\\.)[\\s\\p{Z}].*",
                    Pattern.DOTALL | Pattern.UNICODE_CASE);

    private NumberedParagraphs() {}

    static List<Paragraph> of(String text, List<Block> blocks, Offsets offsets) {
        List<Paragraph> numbered = new ArrayList<>();
        for (Block block : blocks) {
            String number = number(text, block);
            if (!number.isEmpty()) {
                int start = offsets.codePoint(block.start());
                int end = offsets.codePoint(block.end());
                numbered.add(new Paragraph(number, new Span(start, end)));
            }
        }
        return numbered.size() < FEWEST ? List.of() : numbered;
    }

    /** The sign stands before the block, or begins it where it is no list's. */
    private static String number(String text, Block block) {
        int line = block.start();
        while (line > 0
                && block.start() - line < LONGEST_SIGN
                && !isLineEnd(text.charAt(line - 1))) {
            line--;
        }
        int until = Math.min(block.end(), block.start() + LONGEST_SIGN);
        Matcher sign = SIGN.matcher(text.substring(line, until));
        if (!sign.matches()) {
            return "";
        }
        for (int group = 1; group <= sign.groupCount(); group++) {
            if (sign.group(group) != null) {
                return sign.group(group);
            }
        }
        return "";
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
