package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Mensennamen;
import org.junit.jupiter.api.Test;

class BrieftekstTest {

    private static final String BSN = "999990019";

    @Test
    void only_who_works_by_public_law_reads_the_bsn() {
        var jan = inwoner("Jan", "Dam");
        assertThat(Brieftekst.person(jan, true))
                .isEqualTo(
                        Tekst.of("schuldhulp.brief.persoon.bsn", "Jan van Dam", "1 mei 1980", BSN));
        assertThat(Brieftekst.person(jan, false))
                .isEqualTo(Tekst.of("schuldhulp.brief.persoon", "Jan van Dam", "1 mei 1980"));
    }

    @Test
    void a_couple_is_named_as_people_say_it() {
        var jan = inwoner("Jan", "Dam");
        assertThat(Mensennamen.of(jan, Optional.of(inwoner("Els", "Dam"))))
                .isEqualTo(Tekst.of("inwoner.namen.gezamenlijk", "Jan", "Els van Dam"));
        assertThat(Mensennamen.of(jan, Optional.of(inwoner("Els", "Wit"))))
                .isEqualTo(Tekst.of("inwoner.namen.apart", "Jan van Dam", "Els van Wit"));
        assertThat(Mensennamen.of(jan, Optional.empty()))
                .isEqualTo(Tekst.of("inwoner.namen.een", "Jan van Dam"));
    }

    private static Inwoner inwoner(String voornaam, String naam) {
        return new Inwoner(
                InwonerId.next(),
                Bsn.parse(BSN),
                voornaam,
                "",
                "van",
                naam,
                Optional.of(Geboortedatum.of(LocalDate.of(1980, 5, 1))),
                Geslacht.ONBEKEND,
                Optional.empty(),
                Optional.empty(),
                false,
                Bereikbaarheid.ONBEKEND);
    }
}
