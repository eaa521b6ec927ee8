package entente.desk.round;

import entente.desk.account.Account;
import entente.desk.visit.Visitor;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import entente.words.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One session, or a meeting outside any mechanism. */
@Controller
public final class RoundPage {
    private static final String BEFORE_ID = "/sessions/";

    /** The id of a session holds slashes: all that stands behind "sessions". */
    @GetMapping("/relations/{relation}/sessions/**")
    public String round(
            @PathVariable Relation relation,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            HttpServletRequest request,
            Model model) {
        Account account = Account.of(visitor.view(), relation, words);
        Session round = account.session(id(request));
        Agreed agreed = Agreed.at(round, account);
        model.addAttribute("account", account);
        model.addAttribute("round", round);
        model.addAttribute("agreed", agreed);
        model.addAttribute("promised", standing(agreed.said(), Standing.COMMITMENT));
        model.addAttribute("directions", standing(agreed.said(), Standing.DIRECTION));
        model.addAttribute("requests", standing(agreed.said(), Standing.REQUEST));
        model.addAttribute("neighbours", Neighbours.of(round, account.chronicle()));
        return "round";
    }

    private static String id(HttpServletRequest request) {
        String path = request.getRequestURI();
        return URLDecoder.decode(
                path.substring(path.indexOf(BEFORE_ID) + BEFORE_ID.length()),
                StandardCharsets.UTF_8);
    }

    private static List<Tracked> standing(List<Tracked> all, Standing standing) {
        return all.stream().filter(each -> each.standing() == standing).toList();
    }
}
