package nl.samenhang.mensen.registerwijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.registerwijziging.Gevolgpolicy.Dossier;
import nl.samenhang.mensen.registerwijziging.Gevolgpolicy.Situatie;
import nl.samenhang.mensen.registerwijziging.Wijzigingsregel.Gezinsvraag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A file with a mother (Mia), a father (Piet), their children Tom and Lot of ten and eight, and an
 * adult friend (Guus) in some cases. Capital letters are adults.
 */
class GevolgpolicyTest {

    private static final GezinId DOSSIER = GezinId.next();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    geval                                   | regel           | leden              | wie  | woont nu met      | vraag
                    iedereen verhuist                       | WIE_HOORT_ERBIJ | MIA PIET tom lot   | MIA  | MIA PIET tom lot  | KENNISNEMEN MIA
                    de vader vertrekt alleen                | WIE_HOORT_ERBIJ | MIA PIET tom lot   | PIET | PIET              | GEZIN_ERBIJ PIET
                    moeder vertrekt met de kinderen         | WIE_HOORT_ERBIJ | MIA PIET tom lot   | MIA  | MIA tom lot       | KENNISNEMEN MIA, GEZIN_ERBIJ PIET
                    elk met een kind: wie verhuist          | WIE_HOORT_ERBIJ | MIA PIET tom lot   | PIET | PIET lot          | GEZIN_ERBIJ PIET
                    een kind gaat bij de andere ouder wonen | WIE_HOORT_ERBIJ | MIA tom lot        | lot  | PIET lot          | KENNISNEMEN lot
                    een vriend trekt eruit                  | WIE_HOORT_ERBIJ | MIA GUUS tom       | GUUS | GUUS              | LID_ERAF GUUS
                    een paar zonder kinderen gaat uiteen    | WIE_HOORT_ERBIJ | MIA GUUS           | GUUS | GUUS              | LID_ERAF GUUS
                    een gezin van een                       | WIE_HOORT_ERBIJ | MIA                | MIA  | MIA               | KENNISNEMEN MIA
                    een kind wordt geboren                  | WIE_HOORT_ERBIJ | MIA tom            | lot  | MIA tom lot       | LID_ERBIJ lot
                    iemand trekt bij het gezin in           | WIE_HOORT_ERBIJ | MIA tom            | GUUS | MIA tom GUUS      | LID_ERBIJ GUUS
                    een partner die elders woont            | WIE_HOORT_ERBIJ | MIA tom            | GUUS | GUUS              |
                    een scheiding                           | KENNISNEMEN     | MIA PIET tom       | PIET | MIA PIET tom      | KENNISNEMEN PIET
                    een nieuwe naam van wie erbij woont     | KENNISNEMEN     | MIA tom            | GUUS | MIA tom GUUS      |
                    een lid overlijdt                       | OVERLEDEN       | MIA tom            | PIET | PIET              | LID_ERAF PIET
                    het enige lid overlijdt                 | OVERLEDEN       |                    | MIA  | MIA               | KENNISNEMEN MIA
                    """)
    void a_change_becomes_a_question_about_the_file(
            String geval, Gezinsvraag regel, String leden, String wie, String samen, String vraag) {
        var members = ids(leden);
        var situatie = new Situatie(id(wie), regel == Gezinsvraag.OVERLEDEN, ids(samen));
        var vragen =
                Gevolgpolicy.questions(
                        regel,
                        situatie,
                        List.of(new Dossier(DOSSIER, members, minors(leden), children(leden))));
        assertThat(vragen.stream().map(v -> v.soort() + " " + v.over().value()).sorted().toList())
                .as(geval)
                .isEqualTo(expected(vraag));
    }

    private static List<String> expected(String vraag) {
        return vraag == null
                ? List.of()
                : Arrays.stream(vraag.split(", "))
                        .map(een -> een.split(" "))
                        .map(een -> een[0] + " " + id(een[1]).value())
                        .sorted()
                        .toList();
    }

    private static InwonerId id(String naam) {
        return new InwonerId(UUID.nameUUIDFromBytes(naam.getBytes()));
    }

    private static Set<InwonerId> ids(String namen) {
        return namen == null
                ? Set.of()
                : Arrays.stream(namen.split(" "))
                        .map(GevolgpolicyTest::id)
                        .collect(Collectors.toSet());
    }

    private static Set<InwonerId> minors(String leden) {
        return leden == null
                ? Set.of()
                : Arrays.stream(leden.split(" "))
                        .filter(naam -> naam.equals(naam.toLowerCase(java.util.Locale.ROOT)))
                        .map(GevolgpolicyTest::id)
                        .collect(Collectors.toSet());
    }

    /** Tom and Lot are children of Mia and Piet. */
    private static Map<InwonerId, Set<InwonerId>> children(String leden) {
        var kinderen = new HashMap<InwonerId, Set<InwonerId>>();
        List.of("MIA", "PIET").forEach(ouder -> kinderen.put(id(ouder), minors(leden)));
        return kinderen;
    }
}
