package nl.samenhang.besluit.keuze;

import static nl.samenhang.netwerk.aanbieder.Aanbodbouw.groep;
import static nl.samenhang.netwerk.aanbieder.Aanbodbouw.hulp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.netwerk.aanbieder.Aanbodbouw;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.Identiteit;
import nl.samenhang.netwerk.aanbieder.Ligging;
import nl.samenhang.netwerk.aanbieder.Werkwijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangschikkingTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);
    private static final int ROUNDS = 300;
    private static final Rangschikking REGEL =
            new Rangschikking(
                    VANDAAG,
                    Optional.of(new Ligging(0, 0)),
                    UUID.fromString("018f0000-0000-7000-8000-000000000001"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    wat                            | eerst                      | daarna
                    zonder besluit voor alles      | groep, verwant, wacht 90   | hulp, islam, arabisch
                    juist deze vraag               | hulp, wacht 60             | hulp, verwant, islam
                    meer wensen                    | hulp, islam, wacht 20      | hulp
                    twee wensen voor een           | hulp, islam, arabisch      | hulp, islam, wacht 1
                    op tijd beginnen               | hulp, wacht 28, ver        | hulp, wacht 29
                    binnen de tijd telt de afstand | hulp, wacht 27             | hulp, wacht 2, ver
                    wachttijd bekend               | hulp, wacht 90             | hulp, onbekend
                    thuis is dichtbij              | hulp, wacht 5, thuis, ver  | hulp, wacht 5
                    """)
    void one_stands_before_the_other(String wat, String eerst, String daarna) {
        var een = offer(eerst);
        var ander = offer(daarna);
        var wens = wens(Set.of());
        for (var aanbod : List.of(List.of(een, ander), List.of(ander, een))) {
            assertThat(REGEL.of(wens, aanbod).rij())
                    .as(wat)
                    .extracting(p -> p.aanbod().id())
                    .containsExactly(een.id(), ander.id());
        }
    }

    @ParameterizedTest(name = "{0} met {1}: {2}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    moet       | aanbod                   | past
                    TAAL       | hulp, arabisch           | true
                    TAAL       | hulp                     | false
                    IDENTITEIT | hulp, islam              | true
                    IDENTITEIT | hulp                     | false
                    WERKWIJZE  | hulp, thuis              | true
                    WERKWIJZE  | hulp                     | false
                    AFSTAND    | hulp                     | true
                    AFSTAND    | hulp, ver                | false
                    AFSTAND    | hulp, ver, thuis         | true
                    AFSTAND    | hulp, nergens            | false
                    START      | hulp, wacht 28           | true
                    START      | hulp, wacht 29           | false
                    START      | hulp, onbekend           | false
                    """)
    void a_must_that_is_not_met_for_sure_takes_an_offer_out(
            Wenspunt moet, String aanbod, boolean past) {
        assertThat(REGEL.of(wens(Set.of(moet)), List.of(offer(aanbod))).isEmpty()).isEqualTo(!past);
    }

    @Test
    void when_nothing_is_left_it_says_which_must_to_let_go_and_what_that_gives() {
        var aanbod =
                List.of(
                        offer("hulp, islam"),
                        offer("hulp, islam, wacht 40"),
                        offer("hulp, arabisch"));
        var uitkomst = REGEL.of(wens(EnumSet.of(Wenspunt.TAAL, Wenspunt.IDENTITEIT)), aanbod);
        assertThat(uitkomst.isEmpty()).isTrue();
        assertThat(uitkomst.versoepelingen())
                .containsExactly(
                        new Uitkomst.Versoepeling(Wenspunt.TAAL, 2),
                        new Uitkomst.Versoepeling(Wenspunt.IDENTITEIT, 1));
        assertThat(uitkomst.zonderMoet()).isEqualTo(3);
    }

    @Test
    void kinds_are_told_without_names_with_how_many_and_how_soon() {
        var uitkomst =
                REGEL.of(
                        wens(Set.of()),
                        List.of(
                                offer("hulp, wacht 20"),
                                offer("hulp, wacht 9"),
                                offer("groep, onbekend")));
        assertThat(uitkomst.soorten())
                .extracting(s -> s.zonderBesluit() + " " + s.aantal() + " " + s.kortste())
                .containsExactly("true 1 Optional.empty", "false 2 Optional[9]");
        assertThat(uitkomst.tussentijds()).contains(uitkomst.rij().getFirst());
    }

    @Test
    void what_is_equal_stands_in_an_order_that_differs_from_wish_to_wish() {
        var aanbod = List.of(offer("hulp"), offer("hulp"), offer("hulp"), offer("hulp"));
        var eersten = new HashSet<UUID>();
        for (var i = 0; i < 40; i++) {
            var regel =
                    new Rangschikking(
                            VANDAAG, Optional.of(new Ligging(0, 0)), new UUID(7, i * 31L));
            eersten.add(regel.of(wens(Set.of()), aanbod).rij().getFirst().aanbod().id().value());
        }
        assertThat(eersten).hasSizeGreaterThan(2);
    }

    @Test
    void whatever_is_wished_the_same_order_comes_out_and_no_must_is_broken() {
        var random = new Random(20260914);
        for (var round = 0; round < ROUNDS; round++) {
            var aanbod = random(random);
            var moet = EnumSet.noneOf(Wenspunt.class);
            for (var punt : Wenspunt.values()) {
                if (random.nextInt(4) == 0) {
                    moet.add(punt);
                }
            }
            var wens = wens(moet);
            var uitkomst = REGEL.of(wens, aanbod);
            var shuffled = new ArrayList<>(aanbod);
            Collections.shuffle(shuffled, random);
            assertThat(REGEL.of(wens, shuffled)).isEqualTo(uitkomst);
            assertThat(uitkomst.rij()).allMatch(passend -> passend.meets(moet));
            freeComesFirst(uitkomst);
            looserIsTrue(wens, aanbod, uitkomst);
        }
    }

    private static void freeComesFirst(Uitkomst uitkomst) {
        var vrij = uitkomst.rij().stream().map(p -> p.aanbod().isZonderBesluit()).toList();
        assertThat(vrij).isSortedAccordingTo(Collections.reverseOrder());
    }

    private static void looserIsTrue(Wens wens, List<Hulpaanbod> aanbod, Uitkomst uitkomst) {
        for (var versoepeling : uitkomst.versoepelingen()) {
            assertThat(REGEL.of(wens.without(versoepeling.punt()), aanbod).rij())
                    .hasSize(versoepeling.aantal());
        }
    }

    @Test
    void a_must_without_a_wish_is_no_wish() {
        assertThatThrownBy(
                        () ->
                                new Wens(
                                        "BOOSHEID",
                                        "Rust",
                                        Set.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(Wenspunt.TAAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Hulpaanbod> random(Random random) {
        var aanbod = new ArrayList<Hulpaanbod>();
        for (var i = random.nextInt(12); i >= 0; i--) {
            var woorden = new StringBuilder(random.nextBoolean() ? "groep" : "hulp");
            for (var woord : List.of("verwant", "islam", "arabisch", "thuis", "ver", "nergens")) {
                if (random.nextInt(3) == 0) {
                    woorden.append(", ").append(woord);
                }
            }
            woorden.append(random.nextInt(4) == 0 ? ", onbekend" : ", wacht " + random.nextInt(80));
            aanbod.add(offer(woorden.toString()));
        }
        return aanbod;
    }

    /** Arabic, Islamic, at home, within two kilometres, begun within four weeks. */
    private static Wens wens(Set<Wenspunt> moet) {
        return new Wens(
                "BOOSHEID",
                "Dat hij niet meer slaat",
                Set.of("ar"),
                Optional.of(Identiteit.ISLAMITISCH),
                Optional.of(Werkwijze.THUIS),
                Optional.of(new Wens.Afstand("9914", 2)),
                Optional.of(VANDAAG.plusDays(28)),
                moet);
    }

    /** An offer in words; it is near and one waits ten days, unless it says otherwise. */
    private static Hulpaanbod offer(String woorden) {
        var delen = List.of(woorden.split(", "));
        var vraag = delen.contains("verwant") ? "DRUKTE" : "BOOSHEID";
        Aanbodbouw bouw = delen.contains("groep") ? groep("Groep", vraag) : hulp("Hulp", vraag);
        if (!delen.contains("onbekend")) {
            bouw = bouw.wacht(wacht(delen), VANDAAG);
        }
        if (!delen.contains("nergens")) {
            bouw = bouw.op(delen.contains("ver") ? 9000 : 800, 0);
        }
        if (delen.contains("islam")) {
            bouw = bouw.van(Identiteit.ISLAMITISCH);
        }
        if (delen.contains("arabisch")) {
            bouw = bouw.inTaal("nl", "ar");
        }
        return (delen.contains("thuis") ? bouw.werkt(Werkwijze.THUIS) : bouw).build();
    }

    private static int wacht(List<String> delen) {
        return delen.stream()
                .filter(deel -> deel.startsWith("wacht "))
                .map(deel -> Integer.parseInt(deel.substring("wacht ".length())))
                .findFirst()
                .orElse(10);
    }
}
