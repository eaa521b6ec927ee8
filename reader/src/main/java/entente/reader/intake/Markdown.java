package entente.reader.intake;

import java.util.regex.Pattern;

/**
 * Markdown as text: its headings, paragraphs, items and rows of tables without their signs, which
 * would stand between words. Only what is plainly Markdown is taken for it: a text may hold a star
 * or a hash.
 */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern INLINE =
            Pattern.compile(
                    "\\*\\*[^*\\n]+\\*\\*|__[^_\\n]+__|\\[[^\\]\\n]+\\]\\(\\S+\\)|(?m)^\\|[ :|-]*-[ :|-]*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("[-*_=\\s]+|\\|[ :|-]+\\|?");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|\\d{1,3}[.)])\\s.*");
    private static final int WINDOW = 1 << 16;

    private Markdown() {}

    /** Whether it has headings, and words that are marked as only Markdown marks them. */
    static boolean looksLikeIt(String text) {
        if (text.indexOf('#') < 0) {
            return false;
        }
        String head = text.substring(0, Math.min(text.length(), WINDOW));
        return HEADING.matcher(head).find() && INLINE.matcher(head).find();
    }

    static Manuscript read(String text) {
        Manuscript manuscript = new Manuscript();
        StringBuilder paragraph = new StringBuilder();
        boolean titled = false;
        for (String raw : text.split("\\R", -1)) {
            String line = raw.strip();
            boolean heading = HEADING.matcher(line).lookingAt();
            boolean row = line.startsWith("|");
            if (line.isEmpty() || heading || row || ITEM.matcher(line).matches()) {
                end(manuscript, paragraph);
            }
            if (RULE.matcher(line).matches()) {
                continue;
            }
            if (heading) {
                String words = plain(line.replaceAll("^#+\\s*|\\s*#+$", ""));
                manuscript.add(words, titled ? Block.Shape.HEADING : Block.Shape.TITLE);
                titled = true;
            } else if (row) {
                String cells = line.replaceAll("^\\|\\s*|\\s*\\|$", "");
                manuscript.add(plain(cells.replaceAll("\\s*\\|\\s*", " | ")), Block.Shape.ROW);
            } else {
                String words = line.replaceFirst("^>\\s*", "");
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
            }
        }
        end(manuscript, paragraph);
        return manuscript;
    }

    private static void end(Manuscript manuscript, StringBuilder paragraph) {
        manuscript.add(plain(paragraph.toString()), Block.Shape.PARAGRAPH);
        paragraph.setLength(0);
    }

    /** The words without emphasis and addresses. */
    private static String plain(String words) {
        return words.replaceAll("!\\[[^\\]]*\\]\\([^)\\s]*\\)", "")
                .replaceAll("\\[([^\\]]+)\\]\\([^)\\s]*(?: \"[^\"]*\")?\\)", "$1")
                .replaceAll("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "$2")
                .replaceAll("(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\w*])", "$1")
                .replaceAll("(?<!\\w)_(?=\\S)([^_]+?)(?<=\\S)_(?!\\w)", "$1")
                .replaceAll("`([^`]+)`", "$1")
                .replaceAll("\\\\([\\\\*_#.()\\[\\]|-])", "$1");
    }
}
