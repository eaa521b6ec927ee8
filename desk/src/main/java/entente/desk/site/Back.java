package entente.desk.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page that one came from, of this desk only. */
public final class Back {
    private Back() {}

    /**
     * Its path and query.
     *
     * @param referer as the browser says; null where it says nothing
     */
    public static String to(@Nullable String referer, String otherwise) {
        if (referer == null) {
            return otherwise;
        }
        try {
            URI page = URI.create(referer);
            String path = page.getRawPath();
            String query = page.getRawQuery();
            return path == null || !path.startsWith("/") || path.startsWith("//")
                    ? otherwise
                    : path + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }
}
