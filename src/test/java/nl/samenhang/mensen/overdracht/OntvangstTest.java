package nl.samenhang.mensen.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.gezin.Gezinsstatus;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.regie.gezinsplan.Planstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is offered on screen to a municipality of this same installation, and taken in there. */
class OntvangstTest extends Verhuisproef {

    @Autowired private Verwerkingslog log;

    @Test
    void the_other_side_sees_who_asks_how_many_and_which_parts_and_nobody() {
        var aanbod = offer();
        assertThat(aanbod.status()).isEqualTo(Ontvangststatus.AANGEBODEN);
        assertThat(aanbod.vanNaam()).isEqualTo("Samenstad");
        assertThat(aanbod.kop().personen()).isEqualTo(3);
        assertThat(aanbod.kop().delen()).hasSize(Dossierdeel.values().length);
        assertThat(aanbod.kop().toString()).doesNotContain("Sanne", "Noor", naam);
        assertThat(werk.opened("overdracht.aanbod", aanbod.id().value())).hasSize(1);
        assertThatThrownBy(() -> ontvanger(ANDERSTAD, () -> overnames.people(aanbod.id())))
                .hasMessageContaining("ontvangst");
    }

    @Test
    void a_refusal_goes_back_with_its_reason_and_the_file_stays() {
        var aanbod = offer();
        ontvanger(ANDERSTAD, () -> ontvangsten.refuse(aanbod.id(), "Het gezin woont hier niet"));
        var overdracht = gever(() -> overdrachten.get(new OverdrachtId(aanbod.pakket())));
        assertThat(overdracht.status()).isEqualTo(Overdrachtstatus.GEWEIGERD);
        assertThat(overdracht.antwoord()).contains("Het gezin woont hier niet");
        assertThat(gever(() -> repository.content(overdracht.id()))).isEmpty();
        assertThat(asSystem(() -> gezinnen.get(dossier)).status()).isEqualTo(Gezinsstatus.ACTIEF);
        assertThat(werk.opened("overdracht.antwoord", overdracht.id().value())).hasSize(1);
    }

    @Test
    void what_the_sender_withdraws_is_gone_at_the_other_side_too() {
        var aanbod = offer();
        ontvanger(ANDERSTAD, () -> ontvangsten.accept(aanbod.id()));
        gever(() -> verzendingen.withdraw(new OverdrachtId(aanbod.pakket())));
        assertThat(ontvanger(ANDERSTAD, () -> ontvangsten.get(aanbod.id())).status())
                .isEqualTo(Ontvangststatus.INGETROKKEN);
        refused(
                "overdracht.fout.al-klaar",
                () -> overnames.takeIn(aanbod.id(), teamDaar, Map.of()));
    }

    @Test
    void accepted_it_becomes_a_file_here_and_closes_there() {
        var aanbod = offer();
        var gezin = takeIn(aanbod.id(), Map.of());
        var hier = ontvanger(ANDERSTAD, () -> gezinnen.get(gezin));
        assertThat(hier.isActief()).isTrue();
        assertThat(hier.leden()).hasSize(3);
        assertThat(hier.team()).contains(teamDaar);
        var plan = daar(() -> plannen.get(gezin));
        assertThat(plan.status()).isEqualTo(Planstatus.CONCEPT);
        assertThat(daar(() -> plannen.inhoud(plan)).doelen())
                .extracting(d -> d.tekst())
                .contains("Noor gaat weer naar school", "Samen eten aan tafel");
        assertThat(daar(() -> voorzieningen.of(gezin))).hasSize(1);
        assertThat(daar(() -> documenten.all(gezin))).hasSize(1);
        assertThat(daar(() -> ontvangsten.of(gezin)))
                .hasValueSatisfying(o -> assertThat(o.vanNaam()).isEqualTo("Samenstad"));
        var daarna = gever(() -> overdrachten.get(new OverdrachtId(aanbod.pakket())));
        assertThat(daarna.status()).isEqualTo(Overdrachtstatus.ONTVANGEN);
        assertThat(asSystem(() -> gezinnen.get(dossier)).status()).isEqualTo(Gezinsstatus.GESLOTEN);
        assertThat(asSystem(() -> aanspreekpunten.current(dossier))).isEmpty();
    }

    @Test
    void who_takes_it_in_may_not_open_the_file_afterwards() {
        var gezin = takeIn(offer().id(), Map.of());
        assertThat(ontvanger(ANDERSTAD, () -> plannen.find(gezin))).isEmpty();
    }

    @Test
    void a_second_time_is_refused() {
        var aanbod = offer();
        takeIn(aanbod.id(), Map.of());
        refused(
                "overdracht.fout.al-klaar",
                () -> overnames.takeIn(aanbod.id(), teamDaar, Map.of()));
    }

    @Test
    void both_sides_have_lines_in_the_log() {
        var aanbod = offer();
        var gezin = takeIn(aanbod.id(), Map.of());
        assertThat(asSystem(() -> log.about(dochter, 50)))
                .anyMatch(r -> r.onderwerpSoort().equals("overdracht"));
        var daar = ontvanger(ANDERSTAD, () -> gezinnen.get(gezin)).leden().getFirst().inwoner();
        assertThat(daar(() -> log.about(daar, 50)))
                .anyMatch(r -> r.onderwerpSoort().equals("ontvangst"));
    }

    @Test
    void somebody_with_the_same_number_is_found_and_keeps_what_was_known_here() {
        var bsn = bsn();
        give(dochter, bsn);
        var bekend = known("Noortje", LocalDate.of(2010, 3, 2), Optional.of(bsn));
        var gezin = takeIn(offer().id(), Map.of());
        var leden = ontvanger(ANDERSTAD, () -> gezinnen.get(gezin)).leden();
        assertThat(leden).extracting(l -> l.inwoner()).contains(bekend);
        assertThat(ontvanger(ANDERSTAD, () -> inwoners.get(bekend)).voornamen())
                .isEqualTo("Noortje");
    }

    @Test
    void a_number_that_is_somebody_elses_here_stops_all_of_it() {
        var bsn = bsn();
        give(dochter, bsn);
        var ander = letters();
        as(
                "TEST",
                ANDERSTAD,
                () ->
                        balie.register(
                                NieuweInwoner.withNaam("Willem", "", ander)
                                        .bornOn(LocalDate.of(1951, 12, 24))
                                        .withBsn(bsn)));
        var aanbod = offer();
        ontvanger(ANDERSTAD, () -> ontvangsten.accept(aanbod.id()));
        refused(
                "overdracht.fout.bsn-ander",
                () -> overnames.takeIn(aanbod.id(), teamDaar, Map.of()));
        assertThat(ontvanger(ANDERSTAD, () -> inwoners.search(naam, 5))).isEmpty();
    }

    @Test
    void in_doubt_a_person_chooses_and_without_a_choice_nothing_is_taken_in() {
        var bekend = known("Noor", LocalDate.of(2010, 3, 2), Optional.empty());
        var aanbod = offer();
        ontvanger(ANDERSTAD, () -> ontvangsten.accept(aanbod.id()));
        refused(
                "overdracht.fout.kies-wie",
                () -> overnames.takeIn(aanbod.id(), teamDaar, Map.of()));
        assertThat(ontvanger(ANDERSTAD, () -> inwoners.search("Bram " + naam, 5))).isEmpty();
        var keuze = Map.of(dochter.toString(), Optional.of(bekend));
        var gezin =
                ontvanger(
                        ANDERSTAD,
                        () -> overnames.takeIn(aanbod.id(), teamDaar, others(aanbod.id(), keuze)));
        assertThat(ontvanger(ANDERSTAD, () -> gezinnen.get(gezin)).leden())
                .extracting(l -> l.inwoner())
                .contains(bekend);
    }

    private Map<String, Optional<InwonerId>> others(
            OntvangstId id, Map<String, Optional<InwonerId>> keuze) {
        var alle = new LinkedHashMap<String, Optional<InwonerId>>();
        overnames.people(id).forEach(mens -> alle.put(mens.sleutel(), Optional.empty()));
        alle.putAll(keuze);
        return alle;
    }

    private Ontvangst offer() {
        var id = offered("Anderstad");
        return ontvanger(ANDERSTAD, () -> ontvangsten.newest(50)).stream()
                .filter(o -> o.pakket().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private GezinId takeIn(OntvangstId id, Map<String, Optional<InwonerId>> keuzes) {
        ontvanger(ANDERSTAD, () -> ontvangsten.accept(id));
        return ontvanger(ANDERSTAD, () -> overnames.takeIn(id, teamDaar, others(id, keuzes)));
    }

    /** Somebody of the other municipality who sees all of it. */
    private <T> T daar(Supplier<T> work) {
        return as(Verwerkingscontext.system(ANDERSTAD, Systeemgebruiker.TAKEN, "test"), work);
    }

    private InwonerId known(String voornaam, LocalDate geboren, Optional<Bsn> bsn) {
        var nieuw = NieuweInwoner.withNaam(voornaam, "van", naam).bornOn(geboren);
        return as("TEST", ANDERSTAD, () -> balie.register(bsn.map(nieuw::withBsn).orElse(nieuw)));
    }

    private void give(InwonerId wie, Bsn bsn) {
        asSystem(
                () ->
                        jdbc.sql("update inwoner.inwoner set bsn = :bsn where id = :id")
                                .param("bsn", bsn.nummer())
                                .param("id", wie.value())
                                .update());
    }

    /** A number that passes the test and that no other test uses. */
    private static Bsn bsn() {
        var random = new Random(UUID.randomUUID().getMostSignificantBits());
        while (true) {
            var found = Bsn.parse("%09d".formatted(100_000_000 + random.nextInt(800_000_000)));
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private void refused(String reden, Runnable work) {
        assertThatThrownBy(() -> ontvanger(ANDERSTAD, work))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        fout -> assertThat(fout.reason().sleutel()).isEqualTo(reden));
    }
}
