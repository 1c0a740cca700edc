package nl.samenhang.mensen.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LeeftijdstoegangTest extends RegieTest {

    @Autowired Leeftijdstoegang leeftijdstoegang;
    @Autowired Dossiertoegang toegang;

    @Test
    void who_turns_twelve_gets_in_under_the_own_log_in_that_night_and_not_before() {
        var tim = inwoner("Tim", LocalDate.of(2014, 10, 2));
        var dossier = asSystem(() -> gezinnen.create(List.of(sanne, tim), team));
        clock.set(LocalDate.of(2026, 10, 1));
        atNight();
        assertThat(opens(tim, dossier)).isFalse();
        clock.set(LocalDate.of(2026, 10, 2));
        atNight();
        assertThat(opens(tim, dossier)).isTrue();
        assertThat(opens(bram, gezin)).isFalse();
    }

    @Test
    void who_is_sixteen_gets_in_when_the_file_is_opened() {
        assertThat(opens(noor, gezin)).isTrue();
        assertThat(opens(bram, gezin)).isFalse();
    }

    private boolean opens(InwonerId wie, GezinId welk) {
        var context =
                new Verwerkingscontext(
                        SAMENSTAD, wie.value(), "Bewoner", "BEWONER", Set.of(), "test", false);
        return as(context, () -> toegang.has(welk));
    }

    private void atNight() {
        Contexts.runAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, GezinRechten.DOEL),
                leeftijdstoegang::admitAll);
    }
}
