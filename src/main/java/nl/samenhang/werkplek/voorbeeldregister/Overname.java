package nl.samenhang.werkplek.voorbeeldregister;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Persoonslijsten;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down a person of the loaded population in the form of the standard. */
@Component
class Overname {

    private final Inwoners inwoners;
    private final Persoonslijsten lijsten;
    private final Clock clock;

    Overname(Inwoners inwoners, Persoonslijsten lijsten, Clock clock) {
        this.inwoners = inwoners;
        this.lijsten = lijsten;
        this.clock = clock;
    }

    ObjectNode of(Inwoner inwoner) {
        var persoon = Json.object();
        inwoner.bsn().ifPresent(bsn -> persoon.put("burgerservicenummer", bsn.nummer()));
        persoon.set(
                "naam", name(inwoner.voornamen(), inwoner.voorvoegsel(), inwoner.geslachtsnaam()));
        inwoner.geboortedatum()
                .ifPresent(
                        dag -> persoon.set("geboorte", Json.object().set("datum", Json.date(dag))));
        persoon.set("geslacht", gender(inwoner.geslacht()));
        persoon.put("geheimhoudingPersoonsgegevens", inwoner.geheim());
        inwoner.overlijdensdatum().ifPresent(dag -> die(persoon, dag));
        place(persoon, inwoner);
        relatives(persoon, inwoner);
        return persoon;
    }

    static ObjectNode name(String voornamen, String voorvoegsel, String geslachtsnaam) {
        var naam = Json.object();
        if (!voornamen.isBlank()) {
            naam.put("voornamen", voornamen);
        }
        if (!voorvoegsel.isBlank()) {
            naam.put("voorvoegsel", voorvoegsel);
        }
        return naam.put("geslachtsnaam", geslachtsnaam);
    }

    static ObjectNode gender(Geslacht geslacht) {
        return switch (geslacht) {
            case MAN -> Json.code("M", "man");
            case VROUW -> Json.code("V", "vrouw");
            case ONBEKEND -> Json.code("O", "onbekend");
        };
    }

    /** Who dies is no longer kept up (reason O). */
    static void die(ObjectNode persoon, LocalDate dag) {
        persoon.set("overlijden", Json.object().set("datum", Json.date(dag)));
        var opschorting = Json.object();
        opschorting.set("reden", Json.code("O", "overlijden"));
        opschorting.set("datum", Json.date(dag));
        persoon.set("opschortingBijhouding", opschorting);
    }

    private void place(ObjectNode persoon, Inwoner inwoner) {
        inwoners.verblijven(inwoner.id()).stream()
                .filter(verblijf -> verblijf.periode().contains(today()))
                .findFirst()
                .ifPresent(
                        nu ->
                                persoon.set(
                                        "verblijfplaats",
                                        Plek.of(
                                                nu.soort(),
                                                nu.adres(),
                                                Optional.of(nu.periode().van()))));
        var gemeente =
                lijsten.registeredIn(inwoner.id()).orElseGet(() -> Contexts.current().gemeente());
        persoon.set("gemeenteVanInschrijving", Json.code(gemeente.code(), ""));
    }

    private void relatives(ObjectNode persoon, Inwoner inwoner) {
        var relaties = inwoners.relaties(inwoner.id());
        var ouders = persoon.putArray("ouders");
        var kinderen = persoon.putArray("kinderen");
        var partners = persoon.putArray("partners");
        of(relaties, Relatiesoort.OUDER)
                .forEach(
                        ouder ->
                                ouders.add(
                                        relative(ouder)
                                                .put(
                                                        "ouderAanduiding",
                                                        String.valueOf(ouders.size() + 1))));
        of(relaties, Relatiesoort.KIND).forEach(kind -> kinderen.add(relative(kind)));
        lastPartner(of(relaties, Relatiesoort.PARTNER))
                .ifPresent(partner -> partners.add(partner(partner)));
        inwoners.gezag(inwoner.id()).stream()
                .filter(gezag -> gezag.periode().contains(today()))
                .findFirst()
                .ifPresent(gezag -> persoon.set("gezag", authority(gezag, persoon, ouders)));
    }

    /** The standard gives the partner of today, else the last one. */
    private Optional<Relatie> lastPartner(List<Relatie> partners) {
        return partners.stream()
                .max(
                        Comparator.comparing((Relatie p) -> p.lastsOn(today()))
                                .thenComparing(
                                        p -> p.periode().map(Periode::van).orElse(LocalDate.MIN)));
    }

    private ObjectNode partner(Relatie relatie) {
        var partner = relative(relatie);
        partner.set("soortVerbintenis", Json.code("H", "huwelijk"));
        relatie.periode()
                .ifPresent(
                        periode -> {
                            partner.set(
                                    "aangaanHuwelijkPartnerschap",
                                    Json.object().set("datum", Json.date(periode.van())));
                            periode.tot()
                                    .ifPresent(
                                            tot ->
                                                    partner.set(
                                                            "ontbindingHuwelijkPartnerschap",
                                                            Json.object()
                                                                    .set("datum", Json.date(tot))));
                        });
        return partner;
    }

    private ObjectNode relative(Relatie relatie) {
        var node = Json.object();
        var ander = relatie.ander().flatMap(this::find);
        ander.flatMap(Inwoner::bsn).ifPresent(bsn -> node.put("burgerservicenummer", bsn.nummer()));
        node.set(
                "naam",
                ander.map(mens -> name(mens.voornamen(), mens.voorvoegsel(), mens.geslachtsnaam()))
                        .orElseGet(() -> name("", "", relatie.naam())));
        relatie.geboortedatum()
                .ifPresent(dag -> node.set("geboorte", Json.object().set("datum", Json.date(dag))));
        return node;
    }

    private static ArrayNode authority(Gezag gezag, ObjectNode kind, ArrayNode ouders) {
        return Gezagsrelatie.of(gezag.code(), kind, ouders);
    }

    private Optional<Inwoner> find(InwonerId id) {
        return inwoners.find(id);
    }

    private static List<Relatie> of(List<Relatie> relaties, Relatiesoort soort) {
        return relaties.stream().filter(relatie -> relatie.soort() == soort).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
