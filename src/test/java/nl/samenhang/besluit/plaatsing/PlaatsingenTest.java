package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.wachtvraag.NieuweWachtvraag;
import nl.samenhang.besluit.wachtvraag.Wachtsoort;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.plek.Plekvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlaatsingenTest extends PlaatsingTest {

    @Autowired private Wachtvragen wachtvragen;

    @Test
    void a_placement_takes_the_bed_ends_the_wait_and_asks_after_six_weeks() {
        var wacht = waits();
        assertThat(
                        post(
                                joris,
                                pad() + "/" + huis,
                                "inwoner",
                                lotte.toString(),
                                "van",
                                "21-9-2026",
                                "reden",
                                "Kleine groep, dicht bij school",
                                "wachtvraag",
                                wacht.toString()))
                .hasStatus3xxRedirection();
        var plaatsing = as(joris, () -> plaatsingen.of(gezin)).getFirst();
        assertThat(as(joris, () -> wachtvragen.get(wacht)).isOpen()).isFalse();
        assertThat(as(joris, () -> plekken.search(Plekvraag.ALLES)))
                .noneMatch(v -> v.plek().id().equals(huis));
        assertThat(running("T42", plaatsing.id())).containsExactly(LocalDate.of(2026, 11, 2));
        assertThat(work("plaatsing.match", plaatsing.id())).containsExactly("- 2026-11-02");
        assertThat(text(get(joris, "/plaatsingen/" + plaatsing.id())))
                .contains("Lotte bij Huis Zuid", "Kleine groep, dicht bij school");
        assertThat(text(get(joris, "/gezinnen/" + gezin))).contains("Lotte: Huis Zuid");
    }

    @Test
    void a_bed_that_is_taken_is_given_to_nobody_else_and_nothing_typed_is_lost() {
        place(lotte, gezin, huis, Optional.empty());
        var andere = inwoner();
        var ander = gezinnen.gezin(team, andere);
        assertThat(
                        post(
                                joris,
                                "/gezinnen/" + ander + "/plaatsingen/" + huis,
                                "inwoner",
                                andere.toString(),
                                "van",
                                "21-9-2026",
                                "reden",
                                "Dicht bij oma"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is in deze tijd geen bed vrij.", "Dicht bij oma");
        assertThat(as(joris, () -> plaatsingen.of(ander))).isEmpty();
    }

    @Test
    void moving_on_asks_why_the_former_place_ends_and_frees_its_bed() {
        var eerste = place(lotte, gezin, huis, Optional.empty());
        var noord = place("Huis Noord", 1, false);
        clock.set(LocalDate.of(2026, 10, 5));
        var velden = List.of("inwoner", lotte.toString(), "van", "5-10-2026", "reden", "Meer rust");
        assertThat(post(joris, pad() + "/" + noord, velden.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("Deze persoon woont bij Huis Zuid.", "Meer rust");
        var met = new ArrayList<>(velden);
        met.addAll(List.of("vorigEinde", "PAST_NIET", "vorigReden", ""));
        assertThat(post(joris, pad() + "/" + noord, met.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("Leg uit waarom de vorige plek eindigt.");
        met.set(met.size() - 1, "Te druk, geen behandeling");
        assertThat(post(joris, pad() + "/" + noord, met.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        var oud = as(joris, () -> plaatsingen.get(eerste));
        assertThat(oud.einde())
                .contains(
                        new Plaatsing.Einde(
                                Plaatsingseinde.PAST_NIET,
                                LocalDate.of(2026, 10, 5),
                                "Te druk, geen behandeling"));
        assertThat(running("T42", eerste)).isEmpty();
        assertThat(work("plaatsing.match", eerste)).isEmpty();
        assertThat(as(joris, () -> plekken.search(Plekvraag.ALLES)))
                .anyMatch(v -> v.plek().id().equals(huis));
    }

    @Test
    void a_stay_ends_with_a_reason_and_never_before_it_began() {
        var id = place(lotte, gezin, huis, Optional.empty());
        var adres = "/plaatsingen/" + id + "/einde";
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "20-9-2026",
                                "eindeReden",
                                "Naar huis"))
                .hasStatus(422)
                .bodyText()
                .contains("Het verblijf begint op", "Naar huis");
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "1-12-2026",
                                "eindeReden",
                                ""))
                .hasStatus(422)
                .bodyText()
                .contains("Leg uit waarom het verblijf eindigt.", "1-12-2026");
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "1-12-2026",
                                "eindeReden",
                                "Naar huis"))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "1-12-2026",
                                "eindeReden",
                                "Nog eens"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit verblijf is al voorbij.");
        assertThat(as(joris, () -> plekken.search(Plekvraag.ALLES)))
                .anyMatch(
                        v ->
                                v.plek().id().equals(huis)
                                        && v.vanaf().equals(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void who_may_not_finds_no_placement() {
        var id = place(lotte, gezin, huis, Optional.empty());
        var vreemd = personeel.medewerker("Vreemd", "JEUGDCONSULENT", personeel.team("Team Oost"));
        assertThatThrownBy(() -> as(vreemd, () -> plaatsingen.get(id)))
                .isInstanceOf(NotFound.class);
        assertThat(get(vreemd, "/plaatsingen/" + id)).hasStatus(404);
        assertThat(get(vreemd, pad())).hasStatus(404);
        assertThat(get(vreemd, pad() + "/nieuw?plek=" + huis)).hasStatus(404);
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        assertThat(get(ines, "/plaatsingen/" + id)).hasStatus(403);
        assertThat(get(ines, pad())).hasStatus(403);
        assertThat(get(joris, "/plaatsingen/cijfers")).hasStatus(403);
        assertThat(text(get(ines, "/gezinnen/" + gezin))).doesNotContain("Huis Zuid");
        assertThat(get(joris, pad() + "?leeftijd=13")).hasStatusOk();
        assertThat(get(joris, pad() + "/nieuw?plek=" + huis)).hasStatusOk();
    }

    @Test
    void the_timeline_tells_of_a_place_to_whom_the_place_is_there() {
        place(lotte, gezin, huis, Optional.empty());
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        var karin = personeel.medewerker("Karin", "SCHULDHULPVERLENER", team);
        assertThat(text(get(joris, "/gezinnen/" + gezin))).contains("Lotte krijgt een plek");
        assertThat(text(get(yusuf, "/gezinnen/" + gezin))).contains("Lotte krijgt een plek");
        assertThat(text(get(ines, "/gezinnen/" + gezin))).doesNotContain("krijgt een plek");
        assertThat(text(get(karin, "/gezinnen/" + gezin))).doesNotContain("krijgt een plek");
    }

    private WachtvraagId waits() {
        return as(
                joris,
                () ->
                        wachtvragen.begin(
                                new NieuweWachtvraag(
                                        gezin,
                                        lotte,
                                        Wachtsoort.GEZINSHUIS,
                                        Wet.JEUGDWET,
                                        "rust en school",
                                        LocalDate.of(2026, 9, 1))));
    }
}
