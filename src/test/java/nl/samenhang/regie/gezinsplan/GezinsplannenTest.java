package nl.samenhang.regie.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class GezinsplannenTest extends RegieTest {

    @Autowired Gezinsplannen plannen;
    @Autowired Plandoelen doelen;
    @Autowired Planonderdelen onderdelen;
    @Autowired Afspraken afspraken;
    @Autowired Aanspreekpunten aanspreekpunten;
    @Autowired Termijnen termijnen;
    @Autowired Dossiertoegang toegang;
    @Autowired Gezinsleden gezinsleden;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void appoint() {
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
    }

    @Test
    void a_plan_begins_with_the_members_as_clients_and_the_contact_person_as_initiator() {
        start();
        var top = inhoud().top().orElseThrow();
        assertThat(top.clienten()).containsExactlyInAnyOrder(sanne, noor, bram);
        assertThat(top.met(Rol.INITIATOR))
                .extracting(b -> b.partij().naam())
                .containsExactly("Yusuf Demir");
        assertThatThrownBy(this::start).isInstanceOf(Refusal.class);
    }

    @Test
    void a_new_contact_person_without_a_plan_finds_on_the_list_to_begin_one() {
        assertThat(werk.opened("gezinsplan.begin", gezin.value()))
                .singleElement()
                .satisfies(w -> assertThat(w.medewerker()).contains(yusuf));
        start();
        assertThat(werk.isClosed("gezinsplan.begin", gezin.value())).isTrue();
    }

    @Test
    void agreeing_makes_a_version_that_stays_and_plans_the_looking_back() {
        agreed();
        var plan = plan();
        assertThat(plan.status()).isEqualTo(Planstatus.VASTGESTELD);
        assertThat(run(() -> plannen.verschil(plan, 1)))
                .extracting(w -> w.zin().sleutel())
                .containsOnly(
                        "gezinsplan.verschil.woorden.erbij",
                        "gezinsplan.verschil.client.erbij",
                        "gezinsplan.verschil.doel.erbij");
        assertThat(run(() -> plannen.evaluaties(plan)))
                .extracting(Evaluatie::gepland)
                .containsExactly(
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2027, 3, 14));
        assertThat(werk.opened("gezinsplan.evaluatie", plan.id().value()))
                .singleElement()
                .satisfies(w -> assertThat(w.medewerker()).contains(yusuf));
        run(
                () ->
                        doelen.progress(
                                gezin,
                                inhoud().doelen().getFirst().id(),
                                Voortgang.BEREIKT,
                                "Gelukt"));
        assertThat(run(() -> plannen.versie(plan, 1)).inhoud().doelen().getFirst().voortgang())
                .isEqualTo(Voortgang.NOG_NIET_BEGONNEN);
        assertThat(run(() -> plannen.pending(plan, plannen.inhoud(plan)))).hasSize(1);
    }

    @Test
    void a_version_cannot_be_changed_by_the_application() {
        agreed();
        assertThatThrownBy(
                        () ->
                                run(
                                        () ->
                                                jdbc.sql("update gezinsplan.versie set nummer = 9")
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nothing_new_is_not_agreed_again_and_a_change_gives_the_next_version() {
        agreed();
        assertThatThrownBy(() -> run(() -> plannen.agree(gezin))).isInstanceOf(Refusal.class);
        run(() -> doelen.add(gezin, doel(sanne, "Rekeningen op tijd")));
        assertThat(run(() -> plannen.agree(gezin)).nummer()).isEqualTo(2);
        assertThat(run(() -> plannen.verschil(plan(), 2)))
                .extracting(w -> w.zin().sleutel())
                .containsExactly("gezinsplan.verschil.doel.erbij");
        assertThat(run(() -> plannen.evaluaties(plan()))).hasSize(3);
    }

    @Test
    void looking_back_ends_one_clock_and_leaves_the_next() {
        agreed();
        clock.set(LocalDate.of(2026, 10, 20));
        run(() -> plannen.evaluate(gezin, "Het gaat beter.", "We gaan door."));
        assertThat(plan().status()).isEqualTo(Planstatus.GEEVALUEERD);
        assertThat(run(() -> termijnen.runningFor(Onderwerp.of("gezinsplan", plan().id()))))
                .extracting(LopendeTermijn::uiterlijk)
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 3, 14));
        assertThat(werk.opened("gezinsplan.evaluatie", plan().id().value()))
                .last()
                .satisfies(w -> assertThat(w.uiterlijk()).contains(LocalDate.of(2026, 12, 14)));
    }

    @Test
    void a_closed_plan_does_not_change_and_can_be_reopened() {
        agreed();
        run(() -> plannen.close(gezin, "Het gaat goed."));
        assertThatThrownBy(() -> run(() -> doelen.add(gezin, doel(sanne, "Nog iets"))))
                .isInstanceOf(Refusal.class);
        assertThat(run(() -> termijnen.runningFor(Onderwerp.of("gezinsplan", plan().id()))))
                .isEmpty();
        run(() -> plannen.reopen(gezin, "Toch weer hulp nodig."));
        assertThat(plan().status()).isEqualTo(Planstatus.CONCEPT);
        assertThat(run(() -> plannen.agree(gezin)).nummer()).isEqualTo(2);
        assertThat(run(() -> plannen.evaluaties(plan()))).hasSize(3);
    }

    @Test
    void who_becomes_a_member_comes_into_the_plan() {
        start();
        var oma = inwoner("Truus", LocalDate.of(1950, 1, 1));
        run(() -> gezinsleden.add(gezin, oma, Gezinsrol.GROOTOUDER, LocalDate.now(clock)));
        assertThat(inhoud().clienten()).extracting(Partij::naam).contains("Truus");
        run(() -> doelen.add(gezin, doel(oma, "Vaker op bezoek")));
        assertThat(inhoud().doelen()).hasSize(1);
    }

    @Test
    void a_goal_or_a_part_is_only_for_members() {
        start();
        var vreemde = inwoner("Vreemde", LocalDate.of(1980, 1, 1));
        assertThatThrownBy(() -> run(() -> doelen.add(gezin, doel(vreemde, "Iets"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> run(() -> onderdelen.add(gezin, hulp(vreemde))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_colleague_who_carries_out_a_part_may_open_the_file_until_it_ends() {
        start();
        var buiten = collega("Ilse", "CONSULENT", team("Jeugd " + gezin));
        var deel = run(() -> onderdelen.add(gezin, hulp(noor)));
        run(() -> onderdelen.involve(gezin, deel, Rol.UITVOERENDE, Partij.of(buiten, "Ilse"), ""));
        assertThat(by(buiten, "CONSULENT", () -> toegang.has(gezin))).isTrue();
        assertThat(inhoud().helpers()).extracting(Partij::naam).containsExactly("Ilse");
        run(() -> onderdelen.close(gezin, deel));
        assertThat(by(buiten, "CONSULENT", () -> toegang.has(gezin))).isFalse();
    }

    @Test
    void somebody_without_access_finds_no_plan() {
        start();
        var vreemd = collega("Vreemd", "CONSULENT", team("Elders " + gezin));
        assertThat(by(vreemd, "CONSULENT", () -> plannen.find(gezin))).isEmpty();
        assertThatThrownBy(() -> by(vreemd, "CONSULENT", () -> plannen.get(gezin)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_agreement_is_reminded_of_and_then_goes_to_the_area_team_each_once() {
        start();
        var school = Partij.bekende("De Brug, school");
        run(() -> afspraken.make(gezin, school, "een plek in klas 4", LocalDate.of(2026, 9, 25)));
        var id = inhoud().afspraken().getFirst().id().value();
        morning(LocalDate.of(2026, 9, 21));
        assertThat(werk.opened("gezinsplan.afspraak", id)).isEmpty();
        morning(LocalDate.of(2026, 9, 22));
        morning(LocalDate.of(2026, 9, 23));
        assertThat(werk.opened("gezinsplan.afspraak", id))
                .singleElement()
                .satisfies(w -> assertThat(w.medewerker()).contains(yusuf));
        morning(LocalDate.of(2026, 9, 26));
        morning(LocalDate.of(2026, 9, 27));
        assertThat(werk.opened("gezinsplan.afspraak-te-laat", id))
                .singleElement()
                .satisfies(
                        w -> {
                            assertThat(w.team()).contains(team);
                            assertThat(w.spoed()).isTrue();
                        });
        run(() -> afspraken.keep(gezin, new AfspraakId(id)));
        assertThat(werk.isClosed("gezinsplan.afspraak-te-laat", id)).isTrue();
    }

    private void morning(LocalDate day) {
        clock.set(day);
        asSystem(afspraken::watch);
    }

    private void start() {
        run(() -> plannen.start(gezin));
    }

    private void agreed() {
        start();
        run(() -> gezinnen.writeWoorden(gezin, "We willen rust."));
        run(() -> doelen.add(gezin, doel(noor, "Weer naar school")));
        run(() -> plannen.agree(gezin));
    }

    private static NieuwOnderdeel hulp(InwonerId voor) {
        return new NieuwOnderdeel(
                Onderdeel.Soort.DEELPLAN,
                Optional.empty(),
                Optional.of(Levensdomein.OPGROEIEN),
                "Jeugdhulp thuis",
                Optional.of(Wet.JEUGDWET),
                List.of(voor));
    }

    private static Doel doel(InwonerId wie, String tekst) {
        return new Doel(
                DoelId.next(),
                Optional.of(wie),
                Levensdomein.OPGROEIEN,
                tekst,
                "",
                "",
                Optional.empty(),
                Voortgang.NOG_NIET_BEGONNEN,
                "",
                false);
    }

    private Planinhoud inhoud() {
        return run(() -> plannen.inhoud(plannen.get(gezin)));
    }

    private Gezinsplan plan() {
        return run(() -> plannen.get(gezin));
    }

    private <T> T run(java.util.function.Supplier<T> work) {
        return by(yusuf, "CONSULENT", work);
    }

    private void run(Runnable work) {
        by(yusuf, "CONSULENT", work);
    }
}
