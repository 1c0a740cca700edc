package nl.samenhang.bestaanszekerheid.participatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BehoudcijfersTest extends DossierTest {

    @Autowired private Behoudcijfers cijfers;

    /**
     * Twelve began a job three months ago to the day. Two stopped within a month, one on the last
     * day of it, who took another job; three stopped after two months. So 10 of 12 (83%) after one
     * month, and 7 of 12 (58%) after three. Nine began to gain experience.
     */
    @Test
    void people_count_once_from_their_first_day_and_too_few_are_not_shown() {
        family(LocalDate.of(2026, 11, 4));
        empty("participatie.werkplaatsing");
        var gezin = gezinnen.gezin(team, inwoner("Karim", LocalDate.of(1990, 5, 1)));
        asSystem(
                () -> {
                    var baan = offer("BAAN");
                    for (var i = 0; i < 12; i++) {
                        var wie = Ids.next();
                        works(gezin, wie, baan, "2026-08-04", end(i));
                        if (i == 2) {
                            works(gezin, wie, baan, "2026-10-01", null);
                        }
                    }
                    var ervaring = offer("WERKERVARING");
                    for (var i = 0; i < 9; i++) {
                        works(gezin, Ids.next(), ervaring, "2026-09-04", null);
                    }
                });
        for (var keer = 0; keer < 2; keer++) {
            does(
                    Verwerkingscontext.system(
                            SAMENSTAD, Systeemgebruiker.TAKEN, ParticipatieRechten.DOEL_TELLEN),
                    cijfers::count);
        }
        assertThat(asSystem(cijfers::all))
                .extracting(
                        Werkbehoud::soort,
                        Werkbehoud::maanden,
                        w -> w.geplaatst().afgerond(),
                        Werkbehoud::werkt)
                .containsExactly(
                        tuple(Aanbodsoort.BAAN, 1, OptionalInt.of(10), OptionalInt.of(85)),
                        tuple(Aanbodsoort.BAAN, 3, OptionalInt.of(10), OptionalInt.of(60)),
                        tuple(
                                Aanbodsoort.WERKERVARING,
                                1,
                                OptionalInt.empty(),
                                OptionalInt.empty()));
        for (var rol : new String[] {"BELEIDSMEDEWERKER", "WERKCONSULENT"}) {
            var wie = personeel.medewerker("Bea " + rol, rol, team);
            assertThat(text(get(wie, "/participatie/cijfers")))
                    .containsPattern("(?s)na 1 maand</td>\\s*<td[^>]*>10</td>\\s*<td[^>]*>85%")
                    .contains("minder dan 10");
        }
        assertThat(get(yusuf, "/participatie/cijfers")).hasStatus(403);
    }

    private static @Nullable String end(int nummer) {
        return switch (nummer) {
            case 0, 1 -> "2026-09-03";
            case 2 -> "2026-09-04";
            case 3, 4, 5 -> "2026-10-10";
            default -> null;
        };
    }

    private UUID offer(String soort) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into participatie.werkaanbod (gemeente, id, soort, organisatie, taken, werksoorten, uren_van,
                            uren_tot, postcode, plaatsen, door)
                        values ('9901', ?, ?, 'De kas', 'zaaien', '{GROEN}', 8, 24, '9914', 20, ?)
                        """)
                .params(id, soort, id)
                .update();
        return id;
    }

    private void works(GezinId gezin, UUID wie, UUID aanbod, String van, @Nullable String tot) {
        jdbc.sql(
                        """
                        insert into participatie.werkplaatsing (gemeente, id, gezin, inwoner, aanbod, voorgesteld_op, waarom,
                            door, begonnen_op, uren, geeindigd_op, reden)
                        values ('9901', ?, ?, ?, ?, ?::date, 'past', ?, ?::date, 16, ?::date, ?)
                        """)
                .params(
                        Ids.next(),
                        gezin.value(),
                        wie,
                        aanbod,
                        van,
                        wie,
                        van,
                        tot,
                        tot == null ? "" : "gestopt")
                .update();
    }
}
