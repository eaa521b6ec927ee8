package entente.register.account;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownBodiesTest {
    private static final Collection<Body> ALL = KnownBodies.ALL.values();

    @Test
    void everyBodyHasANameOfItsOwnInEachLanguageOfTheInterface() {
        for (String language : List.of("en", "vi", "lo")) {
            Set<String> names = new HashSet<>();
            for (Body body : ALL) {
                String name = body.names().get(language);
                assertThat(name).as("%s in %s", body.id(), language).isNotBlank();
                assertThat(names.add(name)).as("%s in %s is its own", body.id(), language).isTrue();
            }
        }
    }

    @Test
    void aNameIsWrittenInTheScriptOfItsLanguage() {
        for (Body body : ALL) {
            assertThat(body.name("lo")).as(body.id()).matches("[\\p{IsLao} ,()0-9]+");
            assertThat(body.name("vi")).as(body.id()).matches("[\\p{IsLatin} ,()0-9-]+");
            assertThat(body.name("en")).as(body.id()).matches("[A-Za-z ,()0-9']+");
        }
    }

    @Test
    void anIdBeginsWithItsPartysCode() {
        for (Body body : ALL) {
            assertThat(body.id())
                    .startsWith(body.party().code().toLowerCase(Locale.ROOT) + "-")
                    .matches("[a-z0-9-]+");
        }
    }

    @Test
    void allProvincesAndCitiesAreThere() {
        assertThat(count("VNM", BodyKind.CITY)).isEqualTo(6);
        assertThat(now("VNM", BodyKind.PROVINCE)).isEqualTo(28);
        assertThat(count("LAO", BodyKind.CITY)).isEqualTo(1);
        assertThat(count("LAO", BodyKind.PROVINCE)).isEqualTo(17);
        assertThat(now("VNM", BodyKind.MINISTRY)).isEqualTo(14);
    }

    private static long count(String party, BodyKind kind) {
        return ALL.stream().filter(body -> is(body, party, kind)).count();
    }

    /** Without those that are called otherwise today. */
    private static long now(String party, BodyKind kind) {
        return ALL.stream()
                .filter(body -> is(body, party, kind))
                .filter(body -> !body.name("en").contains("(until"))
                .count();
    }

    private static boolean is(Body body, String party, BodyKind kind) {
        return body.party().equals(new Party(party)) && body.kind() == kind;
    }
}
