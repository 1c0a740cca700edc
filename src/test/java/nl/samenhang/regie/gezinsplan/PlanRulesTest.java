package nl.samenhang.regie.gezinsplan;

import static nl.samenhang.kernel.Levensdomein.FINANCIEN;
import static nl.samenhang.kernel.Levensdomein.OPGROEIEN;
import static nl.samenhang.regie.gezinsplan.Planbouw.DE_BRUG;
import static nl.samenhang.regie.gezinsplan.Planbouw.NOOR;
import static nl.samenhang.regie.gezinsplan.Planbouw.OMA;
import static nl.samenhang.regie.gezinsplan.Planbouw.SANNE;
import static nl.samenhang.regie.gezinsplan.Planbouw.YUSUF;
import static nl.samenhang.regie.gezinsplan.Planbouw.aPlan;
import static nl.samenhang.regie.gezinsplan.Planbouw.actie;
import static nl.samenhang.regie.gezinsplan.Planbouw.doel;
import static nl.samenhang.regie.gezinsplan.Planbouw.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    private static final InwonerId SANNE_ID = id(SANNE);
    private static final InwonerId NOOR_ID = id(NOOR);

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    status,      wijzigen, vaststellen, evalueren, sluiten, heropenen
                    CONCEPT,     ja,       ja,          nee,       ja,      nee
                    VASTGESTELD, ja,       ja,          ja,        ja,      nee
                    GEEVALUEERD, ja,       ja,          ja,        ja,      nee
                    GESLOTEN,    nee,      nee,         nee,       nee,     ja
                    """)
    void each_status_allows_its_own_steps(
            Planstatus status,
            String wijzigen,
            String vaststellen,
            String evalueren,
            String sluiten,
            String heropenen) {
        assertThat(
                        List.of(
                                says(status, Planstatus.Stap.WIJZIGEN),
                                says(status, Planstatus.Stap.VASTSTELLEN),
                                says(status, Planstatus.Stap.EVALUEREN),
                                says(status, Planstatus.Stap.SLUITEN),
                                says(status, Planstatus.Stap.HEROPENEN)))
                .containsExactly(wijzigen, vaststellen, evalueren, sluiten, heropenen);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    status      | woorden | doel | nieuws | aanspreekpunt | weigering
                    GESLOTEN    | Rust    | ja   | ja     | ja            | gesloten
                    CONCEPT     | ''      | ja   | ja     | ja            | geen-woorden
                    CONCEPT     | Rust    | nee  | ja     | ja            | geen-doel
                    CONCEPT     | Rust    | ja   | ja     | nee           | geen-aanspreekpunt
                    VASTGESTELD | Rust    | ja   | nee    | ja            | niets-nieuw
                    CONCEPT     | Rust    | ja   | nee    | ja            |
                    VASTGESTELD | Rust    | ja   | ja     | ja            |
                    """)
    void a_plan_is_agreed_with_words_a_goal_a_contact_person_and_something_new(
            Planstatus status,
            String woorden,
            String doel,
            String nieuws,
            String aanspreekpunt,
            String weigering) {
        var plan = aPlan().woorden(woorden);
        if (doel.equals("ja")) {
            plan.doelen(doel(NOOR, OPGROEIEN, "Naar school"));
        }
        var verschil = nieuws.equals("ja") ? List.of(Wijziging.erbij("x")) : List.<Wijziging>of();
        var reason =
                VaststellingPolicy.refuse(
                        status, plan.build(), verschil, aanspreekpunt.equals("ja"));
        assertThat(reason.map(Tekst::sleutel))
                .isEqualTo(Optional.ofNullable(weigering).map(w -> "gezinsplan.weigering." + w));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    rol            | partij    | weigering
                    CLIENT         | gezinslid |
                    CLIENT         | vreemde   | client-geen-lid
                    CLIENT         | collega   | client-geen-lid
                    UITVOERENDE    | collega   |
                    UITVOERENDE    | locatie   |
                    UITVOERENDE    | bekende   | geen-uitvoerende
                    BELANGHEBBENDE | bekende   |
                    BELANGHEBBENDE | gezinslid |
                    BELANGHEBBENDE | collega   | geen-belanghebbende
                    BELANGHEBBENDE | vreemde   | client-geen-lid
                    INITIATOR      | collega   | een-initiator
                    """)
    void each_role_has_its_own_kind_of_party(Rol rol, String wie, String weigering) {
        var partij =
                switch (wie) {
                    case "gezinslid" -> SANNE;
                    case "vreemde" -> Partij.of(InwonerId.next(), "Vreemde");
                    case "collega" -> YUSUF;
                    case "locatie" -> DE_BRUG;
                    default -> OMA;
                };
        assertThat(key(BetrokkenePolicy.refuse(rol, partij, Set.of(SANNE_ID, NOOR_ID))))
                .isEqualTo(Optional.ofNullable(weigering));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    soort            | onder | domein | wet | client  | weigering
                    GEZINSPLAN       | nee   | ja     | nee | Sanne   | een-gezinsplan
                    LEVENSDOMEINPLAN | nee   | nee    | nee | Sanne   | geen-levensdomein
                    LEVENSDOMEINPLAN | nee   | ja     | ja  | Sanne   | wet-alleen-deelplan
                    LEVENSDOMEINPLAN | ja    | ja     | nee | Sanne   | onder
                    LEVENSDOMEINPLAN | nee   | ja     | nee | Sanne   |
                    DEELPLAN         | nee   | nee    | ja  | niemand | geen-client-onderdeel
                    DEELPLAN         | nee   | nee    | ja  | vreemde | client-geen-lid
                    DEELPLAN         | weg   | nee    | ja  | Sanne   | onder
                    DEELPLAN         | ja    | nee    | ja  | Sanne   |
                    DEELPLAN         | nee   | nee    | nee | Sanne   |
                    """)
    void a_part_hangs_where_the_national_standard_puts_it(
            Onderdeel.Soort soort,
            String onder,
            String domein,
            String wet,
            String client,
            String weigering) {
        var boven =
                new NieuwOnderdeel(
                                Onderdeel.Soort.LEVENSDOMEINPLAN,
                                Optional.empty(),
                                Optional.of(FINANCIEN),
                                "Geld",
                                Optional.empty(),
                                List.of(SANNE_ID))
                        .toOnderdeel(OnderdeelId.next(), LocalDate.of(2026, 9, 14));
        var nieuw =
                new NieuwOnderdeel(
                        soort,
                        switch (onder) {
                            case "ja" -> Optional.of(boven.id());
                            case "weg" -> Optional.of(OnderdeelId.next());
                            default -> Optional.empty();
                        },
                        domein.equals("ja") ? Optional.of(FINANCIEN) : Optional.empty(),
                        "Naam",
                        wet.equals("ja") ? Optional.of(Wet.WMO) : Optional.empty(),
                        switch (client) {
                            case "Sanne" -> List.of(SANNE_ID);
                            case "vreemde" -> List.of(InwonerId.next());
                            default -> List.of();
                        });
        assertThat(key(OnderdeelPolicy.refuse(nieuw, List.of(boven), Set.of(SANNE_ID, NOOR_ID))))
                .isEqualTo(Optional.ofNullable(weigering));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    vandaag,    uiterlijk,  herinneren
                    2026-09-14, 2026-10-01, 2026-09-28
                    2026-09-14, 2026-09-17, 2026-09-14
                    2026-09-14, 2026-09-15, 2026-09-14
                    """)
    void an_agreement_is_reminded_of_three_days_before_and_never_in_the_past(
            LocalDate vandaag, LocalDate uiterlijk, LocalDate herinneren) {
        assertThat(Afspraken.reminderDay(vandaag, uiterlijk)).isEqualTo(herinneren);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    leeftijd | kind ziet zichzelf | moeder ziet kind | ander kind ziet kind
                    4        | nee                | ja               | nee
                    11       | nee                | ja               | nee
                    12       | ja                 | ja               | nee
                    15       | ja                 | ja               | nee
                    16       | ja                 | nee              | nee
                    30       | ja                 | nee              | nee
                    """)
    void whose_part_is_open_follows_from_the_age(
            int leeftijd, String zelf, String moeder, String ander) {
        var kind = InwonerId.next();
        var leden = List.of(lid(SANNE_ID, 38), lid(NOOR_ID, 16), lid(kind, leeftijd));
        assertThat(EigenDeel.of(kind, leden, Set.of(), Set.of()).isOpen(kind))
                .isEqualTo(zelf.equals("ja"));
        var deel = EigenDeel.of(SANNE_ID, leden, Set.of(kind, NOOR_ID), Set.of());
        assertThat(deel.isOpen(kind)).isEqualTo(moeder.equals("ja"));
        assertThat(deel.anderen().contains(kind)).isEqualTo(moeder.equals("nee"));
        assertThat(EigenDeel.of(NOOR_ID, leden, Set.of(), Set.of()).isOpen(kind))
                .isEqualTo(ander.equals("ja"));
    }

    @Test
    void who_is_no_member_or_has_no_authority_sees_nothing_of_a_child() {
        var bram = InwonerId.next();
        var leden = List.of(lid(SANNE_ID, 38), lid(bram, 4));
        assertThat(EigenDeel.of(InwonerId.next(), leden, Set.of(bram), Set.of()).wie()).isEmpty();
        assertThat(EigenDeel.of(SANNE_ID, leden, Set.of(), Set.of()).wie())
                .containsExactly(SANNE_ID);
    }

    @Test
    void goals_and_actions_of_another_member_are_not_in_the_own_part() {
        var eigen = doel(SANNE, FINANCIEN, "Rekeningen op tijd");
        var vanNoor = doel(NOOR, OPGROEIEN, "Naar school");
        var plan =
                aPlan().doelen(eigen, vanNoor)
                        .acties(
                                actie(eigen, YUSUF, "Belt de bank"),
                                actie(eigen, NOOR, "Helpt mee"),
                                actie(vanNoor, YUSUF, "Belt school"))
                        .deelplan("Schuldhulp", FINANCIEN, SANNE, DE_BRUG)
                        .deelplan("Jeugdhulp", OPGROEIEN, NOOR, DE_BRUG)
                        .afspraken(
                                Planbouw.afspraak(
                                        DE_BRUG, "plek voor Noor", LocalDate.MAX.minusDays(9)))
                        .build();
        var deel = new EigenDeel(Set.of(SANNE_ID), Set.of(), List.of(NOOR_ID)).filter(plan);
        assertThat(deel.doelen()).containsExactly(eigen);
        assertThat(deel.acties()).extracting(Actie::tekst).containsExactly("Belt de bank");
        assertThat(deel.onderdelen()).extracting(Onderdeel::naam).containsExactly("Schuldhulp");
        assertThat(deel.afspraken()).isEmpty();
        assertThat(deel.clienten()).containsExactly(SANNE);
    }

    private static EigenDeel.Lid lid(InwonerId id, int leeftijd) {
        return new EigenDeel.Lid(id, Leeftijdsgroep.of(OptionalInt.of(leeftijd)));
    }

    private static String says(Planstatus status, Planstatus.Stap stap) {
        return status.allows(stap) ? "ja" : "nee";
    }

    private static Optional<String> key(Optional<Refusal> refusal) {
        return refusal.map(r -> r.reason().sleutel().replace("gezinsplan.weigering.", ""));
    }
}
