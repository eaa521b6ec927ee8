package entente.desk.person;

import entente.desk.account.Account;
import entente.desk.account.Choice;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.Party;
import entente.domain.people.Tenure;
import entente.register.View;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in office, by country. */
@Controller
public final class PeoplePage {
    /**
     * @param code of the country; empty where reports do not tell it
     */
    public record Side(String code, String name, List<Tenure> people) {}

    /** Of one relation. */
    public record Part(Account account, List<Side> sides, boolean officer) {}

    @GetMapping("/people")
    public String people(
            @RequestParam(required = false) @Nullable String relation,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view();
        Choice choice = Choice.of(view, relation, page, "/people");
        model.addAttribute("choice", choice);
        model.addAttribute(
                "parts",
                choice.shown().stream()
                        .map(each -> part(Account.of(view, each, words), visitor, words))
                        .toList());
        return "people";
    }

    private static Part part(Account account, Visitor visitor, Wording words) {
        return new Part(
                account,
                sides(account, words),
                visitor.standing().may(Right.OFFICER, account.relation()));
    }

    private static List<Side> sides(Account account, Wording words) {
        Map<String, List<Tenure>> byCode = new LinkedHashMap<>();
        byCode.put(account.relation().first().code(), new ArrayList<>());
        byCode.put(account.relation().second().code(), new ArrayList<>());
        for (Tenure tenure : account.chronicle().people()) {
            Party party = tenure.party();
            byCode.computeIfAbsent(party == null ? "" : party.code(), _ -> new ArrayList<>())
                    .add(tenure);
        }
        List<Side> sides = new ArrayList<>();
        byCode.forEach((code, people) -> sides.add(side(code, people, words)));
        return sides;
    }

    private static Side side(String code, List<Tenure> people, Wording words) {
        String name =
                code.isEmpty()
                        ? words.messages().say("people.unknown")
                        : words.party(new Party(code));
        return new Side(code, name, people);
    }
}
