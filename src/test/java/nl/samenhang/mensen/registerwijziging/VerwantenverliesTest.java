package nl.samenhang.mensen.registerwijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Registerrelatie;
import nl.samenhang.mensen.inwoner.Relatieherkomst;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerwantenverliesTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);
    private static final Bsn BSN = Bsn.parse("999990019").orElseThrow();
    private static final Bsn VREEMD = Bsn.parse("999990020").orElseThrow();
    private static final InwonerId ANDER = InwonerId.next();
    private static final Geboortedatum GEBOREN = Geboortedatum.of(LocalDate.of(1986, 4, 1));

    /**
     * What our file knows of the relation, what the later list says, and what comes of it. The list
     * names: by the number, only by the name, only by the birth date, somebody else, or nobody; or
     * it tells nothing of relatives of this kind.
     */
    @ParameterizedTest(name = "{0} {1} {2}, duurt {3}, lijst {4}: {5}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    soort   | herkomst | wie                | duurt | lijst   | gevolg
                    OUDER   | REGISTER | eigen              | ja    | niemand | OUDER_ERAF
                    OUDER   | REGISTER | ander              | ja    | niemand | OUDER_ERAF
                    OUDER   | REGISTER | eigen              | ja    | nummer  | niets
                    OUDER   | REGISTER | eigen              | ja    | naam    | niets
                    OUDER   | REGISTER | eigen              | ja    | dag     | niets
                    OUDER   | REGISTER | eigen              | ja    | vreemd  | OUDER_ERAF
                    OUDER   | GENOEMD  | eigen              | ja    | niemand | OUDER_ERAF met de hand
                    KIND    | REGISTER | eigen              | ja    | niemand | KIND_ERAF
                    KIND    | REGISTER | eigen en wederzijds| ja    | niemand | niets
                    KIND    | REGISTER | ander              | ja    | niemand | niets
                    KIND    | GENOEMD  | eigen              | ja    | niemand | KIND_ERAF met de hand
                    PARTNER | REGISTER | eigen              | ja    | niemand | PARTNER_ERAF
                    PARTNER | REGISTER | ander              | ja    | niemand | PARTNER_ERAF
                    PARTNER | REGISTER | eigen              | ja    | vreemd  | PARTNER_ERAF
                    PARTNER | REGISTER | eigen              | ja    | nummer  | niets
                    PARTNER | REGISTER | eigen              | nee   | niemand | niets
                    PARTNER | GENOEMD  | ander              | ja    | niemand | PARTNER_ERAF met de hand
                    OUDER   | REGISTER | eigen              | ja    | zwijgt  | niets
                    KIND    | REGISTER | eigen              | ja    | zwijgt  | niets
                    PARTNER | REGISTER | eigen              | ja    | zwijgt  | niets
                    """)
    void a_relative_whom_a_later_list_no_longer_names(
            Relatiesoort soort,
            Relatieherkomst herkomst,
            String wie,
            String duurt,
            String lijst,
            String gevolg) {
        var relatie =
                new Registerrelatie(
                        soort,
                        ANDER,
                        "Piet Brp",
                        Optional.of(GEBOREN),
                        duurt.equals("ja")
                                ? Optional.of(Periode.from(LocalDate.of(2014, 6, 1)))
                                : Optional.of(
                                        Periode.between(
                                                LocalDate.of(2014, 6, 1),
                                                LocalDate.of(2026, 9, 1))),
                        2,
                        herkomst,
                        wie.startsWith("eigen"),
                        wie.endsWith("wederzijds"));
        var gevonden = Verwantenverlies.of(known(relatie), list(soort, lijst), VANDAAG);
        assertThat(gevonden.stream().map(VerwantenverliesTest::said).toList())
                .isEqualTo(gevolg.equals("niets") ? List.of() : List.of(gevolg));
    }

    private static String said(Verschil verschil) {
        return verschil.soort()
                + (Verwantenverlies.reason(verschil).isPresent() ? " met de hand" : "");
    }

    private static Bekend known(Registerrelatie relatie) {
        var mia =
                new Inwoner(
                        InwonerId.next(),
                        Optional.empty(),
                        "Mia",
                        "",
                        "",
                        "Brp",
                        Optional.empty(),
                        Geslacht.VROUW,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Bereikbaarheid.ONBEKEND);
        return new Bekend(
                mia,
                Optional.empty(),
                List.of(),
                List.of(relatie),
                Optional.empty(),
                Map.of(BSN, ANDER),
                new Gemeentecode("9901"));
    }

    private static Brppersoon list(Relatiesoort soort, String noemt) {
        var verwante =
                switch (noemt) {
                    case "nummer" -> Stream.of(relative(soort, Optional.of(BSN), "X", false));
                    case "naam" -> Stream.of(relative(soort, Optional.empty(), "piet brp", false));
                    case "dag" -> Stream.of(relative(soort, Optional.empty(), "X", true));
                    case "vreemd" -> Stream.of(relative(soort, Optional.of(VREEMD), "X", false));
                    default -> Stream.<Brppersoon.Verwante>empty();
                };
        return new Brppersoon(
                Optional.empty(),
                "Mia",
                "",
                "Brp",
                Optional.empty(),
                Geslacht.VROUW,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                verwante.toList(),
                noemt.equals("zwijgt") ? Set.of(soort) : Set.of(),
                Optional.empty());
    }

    private static Brppersoon.Verwante relative(
            Relatiesoort soort, Optional<Bsn> bsn, String naam, boolean dag) {
        return new Brppersoon.Verwante(
                soort,
                1,
                bsn,
                naam,
                dag ? Optional.of(GEBOREN) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
