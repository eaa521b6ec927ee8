package entente.desk.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.desk.account.Account;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Right;
import entente.desk.site.Sentences;
import entente.desk.visit.Visits;
import entente.domain.relation.Relation;
import entente.dossier.ics.Feed;
import entente.dossier.wording.CalendarWords;
import entente.register.View;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A relation's calendar at a secret address, for programs that bring no login. It shows what the
 * account may still read now, and nothing once it may not.
 */
@Controller
public final class FeedPage {
    private final Feeds feeds;
    private final Users users;
    private final Visits visits;
    private final Sentences sentences;

    FeedPage(Feeds feeds, Users users, Visits visits, Sentences sentences) {
        this.feeds = feeds;
        this.users = users;
        this.visits = visits;
        this.sentences = sentences;
    }

    @GetMapping("/feeds/{secret}")
    public ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return feeds.opened(secret)
                .flatMap(owner -> users.find(owner.account()).map(user -> feed(user, owner)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> feed(User user, Feeds.Owner owner) {
        Relation relation = owner.relation();
        if (user.closed() || !user.standing().may(Right.READER, relation)) {
            return ResponseEntity.notFound().build();
        }
        Locale language = Locale.forLanguageTag(Objects.requireNonNullElse(user.language(), "en"));
        View view = visits.of(user, language).view();
        Account account = Account.of(view, relation, sentences.in(language));
        var captions = new CalendarWords(account.words().messages(), List.of(relation));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(
                        new Feed(account.today(), captions)
                                .add(account.chronicle(), view.sequences(relation))
                                .text()
                                .getBytes(UTF_8));
    }
}
