package nl.samenhang.werkplek.voorbeeldregister;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.werkplek.voorbeeldregister.PersoonslijstRepository.Persoonslijst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to people in the register while our house sleeps. Our file hears it later. */
@Service
@Transactional
public class Nacht {

    private final Bevolkingsregister register;
    private final Nummers nummers;
    private final Clock clock;

    Nacht(Bevolkingsregister register, Nummers nummers, Clock clock) {
        this.register = register;
        this.nummers = nummers;
        this.clock = clock;
    }

    /** Somebody lives at another address from the day on. */
    public void move(Bsn wie, Adres naar, LocalDate dag) {
        move(wie, Adressoort.WOONADRES, naar, dag, Contexts.current().gemeente());
    }

    /** The same to another municipality or abroad. */
    public void move(Bsn wie, Adressoort soort, Adres naar, LocalDate dag, Gemeentecode gemeente) {
        var lijst = get(wie);
        lijst.inhoud().set("verblijfplaats", Plek.of(soort, naar, Optional.of(dag)));
        lijst.inhoud().set("gemeenteVanInschrijving", Json.code(gemeente.code(), ""));
        changed(lijst);
    }

    /** A child is born to a mother, and a second parent when there is one, and lives with her. */
    public Bsn bear(Bsn moeder, Optional<Bsn> tweede, String voornaam, LocalDate dag) {
        var kind = Json.object();
        var bsn = nummers.next();
        var eerste = get(moeder);
        var achternaam = eerste.inhoud().at("/naam/geslachtsnaam").asString();
        kind.put("burgerservicenummer", bsn.nummer());
        kind.set(
                "naam",
                Overname.name(
                        voornaam,
                        eerste.inhoud().at("/naam/voorvoegsel").asString(""),
                        achternaam));
        kind.set("geboorte", Json.object().set("datum", Json.date(dag)));
        kind.set("geslacht", Overname.gender(Geslacht.VROUW));
        kind.put(
                "geheimhoudingPersoonsgegevens",
                eerste.inhoud().path("geheimhoudingPersoonsgegevens").asBoolean(false));
        var plek = (ObjectNode) eerste.inhoud().get("verblijfplaats").deepCopy();
        plek.set("datumVan", Json.date(dag));
        kind.set("verblijfplaats", plek);
        kind.set("gemeenteVanInschrijving", eerste.inhoud().get("gemeenteVanInschrijving"));
        var ouders = kind.putArray("ouders");
        parent(eerste, kind, ouders);
        tweede.map(this::get).ifPresent(ander -> parent(ander, kind, ouders));
        kind.set(
                "gezag",
                Gezagsrelatie.of(
                        tweede.isPresent() ? Gezagscode.BEIDE_OUDERS : Gezagscode.OUDER_1,
                        kind,
                        ouders));
        changed(new Persoonslijst(Ids.next(), kind));
        return bsn;
    }

    /** A marriage ends on the day, in the lists of both. */
    public void divorce(Bsn wie, LocalDate dag) {
        var lijst = get(wie);
        endPartner(lijst.inhoud(), dag);
        changed(lijst);
        Bsn.parse(lijst.inhoud().at("/partners/0/burgerservicenummer").asString(""))
                .map(this::get)
                .ifPresent(
                        ander -> {
                            endPartner(ander.inhoud(), dag);
                            changed(ander);
                        });
    }

    /** Somebody dies; a marriage ends with it, in the list of the other too. */
    public void die(Bsn wie, LocalDate dag) {
        divorce(wie, dag);
        var lijst = get(wie);
        Overname.die(lijst.inhoud(), dag);
        changed(lijst);
    }

    /** Somebody is called otherwise. */
    public void rename(Bsn wie, String geslachtsnaam) {
        var lijst = get(wie);
        ((ObjectNode) lijst.inhoud().get("naam"))
                .put("geslachtsnaam", geslachtsnaam)
                .remove("voorvoegsel");
        changed(lijst);
    }

    /** The address may no longer be told, or may be told again. */
    public void shield(Bsn wie, boolean geheim) {
        var lijst = get(wie);
        lijst.inhoud().put("geheimhoudingPersoonsgegevens", geheim);
        changed(lijst);
    }

    /** Somebody else has authority over a child. */
    public void giveAuthority(Bsn kind, Gezagscode code) {
        var lijst = get(kind);
        var ouders = (ArrayNode) lijst.inhoud().withArray("ouders");
        lijst.inhoud().set("gezag", Gezagsrelatie.of(code, lijst.inhoud(), ouders));
        changed(lijst);
    }

    /** The second is written down as a parent of the first, in the list of the first only. */
    public void acknowledge(Bsn kind, Bsn ouder) {
        var lijst = get(kind);
        parent(get(ouder), lijst.inhoud(), (ArrayNode) lijst.inhoud().withArray("ouders"));
        changed(lijst);
    }

    /** The second is no parent of the first any more, in the lists of both. */
    public void disown(Bsn kind, Bsn ouder) {
        forget(kind, "ouders", ouder);
        forget(ouder, "kinderen", kind);
    }

    /** A marriage never was, in the lists of both. */
    public void annul(Bsn een, Bsn ander) {
        forget(een, "partners", ander);
        forget(ander, "partners", een);
    }

    private void forget(Bsn wie, String veld, Bsn ander) {
        var lijst = get(wie);
        lijst.inhoud()
                .withArray(veld)
                .removeIf(
                        een -> een.path("burgerservicenummer").asString("").equals(ander.nummer()));
        changed(lijst);
    }

    /** Somebody whom nobody here knew comes to live in the municipality. */
    public Bsn settle(
            String voornamen, String geslachtsnaam, LocalDate geboren, Adres adres, LocalDate dag) {
        var nieuw = Json.object();
        var bsn = nummers.next();
        nieuw.put("burgerservicenummer", bsn.nummer());
        nieuw.set("naam", Overname.name(voornamen, "", geslachtsnaam));
        nieuw.set("geboorte", Json.object().set("datum", Json.date(geboren)));
        nieuw.set("geslacht", Overname.gender(Geslacht.ONBEKEND));
        nieuw.set("verblijfplaats", Plek.of(Adressoort.WOONADRES, adres, Optional.of(dag)));
        nieuw.set("gemeenteVanInschrijving", Json.code(Contexts.current().gemeente().code(), ""));
        changed(new Persoonslijst(Ids.next(), nieuw));
        return bsn;
    }

    private void parent(Persoonslijst ouder, ObjectNode kind, ArrayNode ouders) {
        var node = relative(ouder.inhoud());
        node.put("ouderAanduiding", String.valueOf(ouders.size() + 1));
        ouders.add(node);
        ((ArrayNode) ouder.inhoud().withArray("kinderen")).add(relative(kind));
        changed(ouder);
    }

    private static ObjectNode relative(ObjectNode persoon) {
        var node = Json.object();
        node.put("burgerservicenummer", persoon.path("burgerservicenummer").asString());
        node.set("naam", persoon.get("naam").deepCopy());
        if (persoon.has("geboorte")) {
            node.set("geboorte", persoon.get("geboorte").deepCopy());
        }
        return node;
    }

    private static void endPartner(ObjectNode persoon, LocalDate dag) {
        persoon.path("partners")
                .forEach(
                        partner ->
                                ((ObjectNode) partner)
                                        .set(
                                                "ontbindingHuwelijkPartnerschap",
                                                Json.object().set("datum", Json.date(dag))));
    }

    private void changed(Persoonslijst lijst) {
        register.change(lijst, LocalDate.now(clock));
    }

    private Persoonslijst get(Bsn wie) {
        return register.byBsn(wie)
                .orElseThrow(() -> new Refusal(Tekst.of("voorbeeldregister.fout.onbekend")));
    }
}
