package nl.samenhang.werkplek.voorbeeldstad;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Contactpoging;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Contactsoort;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisisdiensten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Dagdeel;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Vroegsignaalzaak;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Vroegsignaalzaken;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Werklijstvraag;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Zaakresultaat;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A month of early signals: five partners sent their files two weeks ago and a part of the cases is
 * worked. It lies in a compartment of its own, so it is made by who works there, in a transaction
 * of its own purpose.
 */
@Component
class Achterstanden {

    private static final int DAYS_AGO = 14;

    /** One household in so many has arrears: some two hundred in the whole town. */
    private static final int ONE_IN = 60;

    private static final String KOP =
            "klantnummer;voorletters;voorvoegsel;achternaam;geboortedatum;straat;huisnummer;postcode;plaats;"
                    + "telefoon;bedrag;oudste_datum;perioden;signaaldatum;einde_levering;inspanning";

    /**
     * A partner of the town.
     *
     * @param vanaf of a hundred households with arrears the first about whom it reports, and the
     *     last; where two overlap a household is reported twice (Divosa 2023: 45 % health, a
     *     quarter energy, 19 % rent, one in ten twice)
     */
    private record Zender(
            Partnersoort soort, String naam, int vanaf, int tot, int euro, int dagen) {}

    private static final List<Zender> ZENDERS =
            List.of(
                    new Zender(Partnersoort.ZORG, "Zorgzeker", 0, 45, 140, 60),
                    new Zender(Partnersoort.HUUR, "Woningstichting Samen Wonen", 38, 60, 620, 45),
                    new Zender(Partnersoort.ENERGIE, "Stroomhuis Energie", 57, 77, 180, 50),
                    new Zender(Partnersoort.WATER, "Waterbron", 76, 98, 60, 70),
                    new Zender(
                            Partnersoort.EINDELEVERING, "Stroomhuis Energie", 98, 100, 900, 120));

    private final Signaalbestanden bestanden;
    private final Vroegsignaalzaken zaken;
    private final Crisisdiensten diensten;
    private final Verleden verleden;
    private final TransactionTemplate apart;
    private final Clock clock;

    Achterstanden(
            Signaalbestanden bestanden,
            Vroegsignaalzaken zaken,
            Crisisdiensten diensten,
            Verleden verleden,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bestanden = bestanden;
        this.zaken = zaken;
        this.diensten = diensten;
        this.verleden = verleden;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes it once, also when the step around it was cut off after it. */
    void make(Stad stad) {
        var vera = Vakmensen.in(stad).signalen();
        Contexts.runAs(
                new Verwerkingscontext(
                        Contexts.current().gemeente(),
                        vera.id().value(),
                        vera.naam(),
                        vera.rollen().iterator().next(),
                        Set.of(),
                        VroegsignaalRechten.DOEL,
                        false),
                () ->
                        apart.executeWithoutResult(
                                _ -> {
                                    if (bestanden.latest(1).isEmpty()) {
                                        make(stad.huishoudens);
                                        diensten.assign(LocalDate.now(clock), vera.id());
                                    }
                                }));
    }

    private void make(List<Huishoudenschets> huishoudens) {
        var begin = LocalDate.now(clock).minusDays(DAYS_AGO);
        verleden.on(begin, 9, () -> receive(huishoudens));
        var open = new ArrayList<>(open());
        for (var dag = 1; dag < DAYS_AGO - 2; dag += 2) {
            var vandaag = dag;
            verleden.on(begin.plusDays(dag), 14, () -> work(open, vandaag));
        }
    }

    private List<Vroegsignaalzaak> open() {
        return zaken.open(new Werklijstvraag(Optional.empty(), Optional.empty(), false));
    }

    private void receive(List<Huishoudenschets> huishoudens) {
        var dag = LocalDate.now(clock);
        for (var zender : ZENDERS) {
            var regels = new ArrayList<>(List.of(KOP));
            for (var i = 0; i < huishoudens.size(); i += ONE_IN) {
                var plek = i / ONE_IN * 37 % 100;
                if (plek >= zender.vanaf() && plek < zender.tot()) {
                    regels.add(regel(zender, huishoudens.get(i), i / ONE_IN, dag));
                }
            }
            if (regels.size() > 1) {
                bestanden.receive(
                        zender.soort(),
                        zender.naam(),
                        zender.soort().name().toLowerCase(Locale.ROOT) + ".csv",
                        String.join("\n", regels).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String regel(Zender zender, Huishoudenschets wie, int nummer, LocalDate dag) {
        var hoofd = wie.volwassenen().getFirst();
        var adres = wie.woning().adres();
        var maanden = 1 + nummer % 3;
        return String.join(
                ";",
                zender.soort().name().charAt(0) + "-" + (10_000 + nummer),
                hoofd.voornaam.substring(0, 1) + ".",
                hoofd.voorvoegsel,
                hoofd.achternaam,
                hoofd.geboren.toString(),
                adres.straat(),
                adres.huisnummer(),
                adres.postcode().orElseThrow(),
                adres.plaats(),
                "0990 300 %03d".formatted(nummer % 1000),
                Integer.toString(zender.euro() * maanden),
                dag.minusDays(zender.dagen()).toString(),
                Integer.toString(maanden),
                dag.toString(),
                zender.soort() == Partnersoort.EINDELEVERING ? dag.plusDays(28).toString() : "",
                "ja");
    }

    /** Every crisis at once, and of the others some each day; one in three accepts help. */
    private void work(List<Vroegsignaalzaak> open, int dag) {
        for (var nummer = 0; nummer < open.size(); nummer++) {
            var zaak = open.get(nummer);
            var crisis = zaak.eindeLevering().isPresent();
            if (crisis ? dag != 1 : nummer % (2 * DAYS_AGO) != dag) {
                continue;
            }
            var bereikt = crisis || nummer % 3 != 0;
            zaken.attempt(
                    zaak.id(),
                    new Contactpoging(
                            crisis || nummer % 2 == 0
                                    ? Contactsoort.TELEFOON
                                    : Contactsoort.HUISBEZOEK,
                            LocalDate.now(clock),
                            Dagdeel.MIDDAG,
                            bereikt,
                            Contexts.current().actorNaam()));
            if (bereikt) {
                zaken.close(zaak.id(), resultaat(crisis, nummer), nummer % 4 == 1);
            }
        }
    }

    private static Zaakresultaat resultaat(boolean crisis, int nummer) {
        if (crisis) {
            return Zaakresultaat.VERVOLG_FINANCIEEL;
        }
        return switch (nummer % 6) {
            case 1 -> Zaakresultaat.ADVIES;
            case 2 -> Zaakresultaat.ZELF_GEREGELD;
            case 4 -> Zaakresultaat.GEEN_HULP;
            default -> Zaakresultaat.VERVOLG_FINANCIEEL;
        };
    }
}
