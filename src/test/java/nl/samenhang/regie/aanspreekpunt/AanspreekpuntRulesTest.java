package nl.samenhang.regie.aanspreekpunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanspreekpuntRulesTest {

    private static final MedewerkerId YUSUF = MedewerkerId.next();
    private static final MedewerkerId MARIT = MedewerkerId.next();
    private static final MedewerkerId KARIN = MedewerkerId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    huidig | naar  | door  | teamleider | notitie | weigering
                           | MARIT | YUSUF | nee        | Lees dit | heeft-er-geen
                    YUSUF  | YUSUF | YUSUF | nee        | Lees dit | zelfde
                    YUSUF  | MARIT | MARIT | nee        | Lees dit | niet-van-u
                    YUSUF  | MARIT | KARIN | ja         | Lees dit |
                    YUSUF  | MARIT | YUSUF | nee        | ''       | geen-notitie
                    YUSUF  | MARIT | YUSUF | nee        | Lees dit |
                    """)
    void a_hand_over_goes_from_the_contact_person_to_another_one_with_a_note(
            String huidig,
            String naar,
            String door,
            String teamleider,
            String notitie,
            String weigering) {
        var reason =
                AanwijzingPolicy.refuseHandOver(
                        Optional.ofNullable(huidig).map(AanspreekpuntRulesTest::medewerker),
                        medewerker(naar),
                        medewerker(door),
                        teamleider.equals("ja"),
                        notitie);
        assertThat(reason.map(Tekst::sleutel))
                .isEqualTo(Optional.ofNullable(weigering).map(w -> "aanspreekpunt.weigering." + w));
    }

    @Test
    void a_gezin_that_has_a_contact_person_does_not_get_a_second_one() {
        assertThat(AanwijzingPolicy.refuseAssignment(Optional.of(YUSUF))).isPresent();
        assertThat(AanwijzingPolicy.refuseAssignment(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    waarnemer | tot        | al afwezig | waarnemer afwezig | weigering
                    YUSUF     | 2026-10-01 | nee        | nee               | zelf-waarnemen
                    MARIT     | 2026-09-14 | nee        | nee               | voorbij
                    MARIT     | 2026-10-01 | ja         | nee               | al-afwezig
                    MARIT     | 2026-10-01 | nee        | ja                | waarnemer-afwezig
                    MARIT     |            | nee        | nee               |
                    MARIT     | 2026-10-01 | nee        | nee               |
                    """)
    void an_absence_needs_a_stand_in_who_is_there(
            String waarnemer, LocalDate tot, String al, String ook, String weigering) {
        var afwezigheid =
                new Afwezigheid(
                        AfwezigheidId.next(),
                        YUSUF,
                        medewerker(waarnemer),
                        Afwezigheid.Reden.VAKANTIE,
                        new Periode(LocalDate.of(2026, 9, 1), Optional.ofNullable(tot)));
        var refusal =
                AfwezigheidPolicy.refuse(afwezigheid, TODAY, al.equals("ja"), ook.equals("ja"));
        assertThat(refusal.map(Refusal::reason).map(Tekst::sleutel))
                .isEqualTo(Optional.ofNullable(weigering).map(w -> "aanspreekpunt.weigering." + w));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "2,false", "3,true", "5,true"})
    void the_third_change_in_twelve_months_is_a_matter_for_the_team_leader(
            int wisselingen, boolean alarm) {
        assertThat(new Continuiteit(wisselingen).isBroken()).isEqualTo(alarm);
    }

    private static MedewerkerId medewerker(String naam) {
        return switch (naam) {
            case "YUSUF" -> YUSUF;
            case "MARIT" -> MARIT;
            default -> KARIN;
        };
    }
}
