package nl.samenhang.geld.maatwerkbudget;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MaatwerkbudgetTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Maatwerkbudget budget;
    @Autowired private Steekproeven steekproeven;
    @Autowired private JdbcClient jdbc;

    private TeamId team;
    private Gebruiker yusuf;
    private Gebruiker anneke;
    private Gebruiker ander;
    private Gebruiker vreemd;
    private InwonerId sanne;
    private GezinId gezin;

    @BeforeEach
    void family() {
        team = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        ander = personeel.medewerker("Ander", "TEAMLEIDER", team);
        vreemd = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        sanne =
                gezinnen.inwoner(
                        "Sanne", "Kaya", LocalDate.of(1988, 3, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, sanne);
    }

    @Test
    void a_washing_machine_is_granted_at_once_and_booked_on_three_budgets() {
        var id = as(yusuf, () -> budget.request(wasmachine("389"))).id();
        var besteding = as(yusuf, () -> budget.get(id));
        assertThat(besteding.status()).isEqualTo(Bestedingstatus.TOEGEKEND);
        assertThat(besteding.aandelen())
                .containsExactlyInAnyOrder(
                        new Aandeel(Wet.JEUGDWET, Bedrag.of("132,26")),
                        new Aandeel(Wet.WMO, Bedrag.of("128,37")),
                        new Aandeel(Wet.PARTICIPATIEWET, Bedrag.of("128,37")));
        assertThat(work("maatwerkbudget.betalen", id)).isEqualTo(1);
        as(yusuf, () -> done(() -> budget.pay(id)));
        assertThat(as(yusuf, () -> budget.get(id)).status()).isEqualTo(Bestedingstatus.BETAALD);
        assertThat(work("maatwerkbudget.betalen", id)).isZero();
        assertThatThrownBy(() -> as(yusuf, () -> done(() -> budget.pay(id))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void above_the_limit_a_second_person_decides_and_never_who_asked() {
        var id = as(anneke, () -> budget.request(wasmachine("750"))).id();
        assertThat(as(anneke, () -> budget.get(id)).status()).isEqualTo(Bestedingstatus.GEVRAAGD);
        assertThat(running("T38", id)).isEqualTo(1);
        assertThatThrownBy(() -> as(anneke, () -> done(() -> budget.agree(id, ""))))
                .isInstanceOf(Refusal.class);
        assertThat(
                        mvc.post()
                                .uri("/maatwerkbudget/" + id + "/besluit")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("antwoord", "JA"))
                .hasStatus(403);
        as(ander, () -> done(() -> budget.agree(id, "Goed")));
        assertThat(as(yusuf, () -> budget.get(id)).status()).isEqualTo(Bestedingstatus.TOEGEKEND);
        assertThat(running("T38", id)).isZero();
    }

    @Test
    void a_large_spending_is_not_cut_into_small_ones() {
        as(yusuf, () -> budget.request(wasmachine("389")));
        var tweede =
                as(yusuf, () -> budget.request(besteding("een droger", "150", "Er is geen plek")));
        assertThat(tweede.isOpen()).isTrue();
        clock.set(LocalDate.now(clock).plusDays(31));
        var later =
                as(yusuf, () -> budget.request(besteding("een bed", "150", "Kind slaapt slecht")));
        assertThat(later.isOpen()).isFalse();
    }

    @Test
    void the_same_thing_twice_and_a_no_without_a_reason_are_refused() {
        as(yusuf, () -> budget.request(wasmachine("389")));
        assertThatThrownBy(() -> as(yusuf, () -> budget.request(wasmachine("389"))))
                .isInstanceOf(Refusal.class);
        var id = as(yusuf, () -> budget.request(besteding("een opleiding", "900", "Werk"))).id();
        assertThat(
                        mvc.post()
                                .uri("/maatwerkbudget/" + id + "/besluit")
                                .with(by(anneke))
                                .with(csrf())
                                .param("antwoord", "NEE"))
                .hasStatus(422)
                .bodyText()
                .contains("Leg uit waarom het niet kan.");
        assertThat(as(yusuf, () -> budget.get(id)).isOpen()).isTrue();
    }

    @Test
    void who_may_not_open_the_file_finds_no_spending_of_it() {
        var id = as(yusuf, () -> budget.request(wasmachine("389"))).id();
        assertThatThrownBy(() -> as(vreemd, () -> budget.get(id))).isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/maatwerkbudget/" + id).with(by(vreemd))).hasStatus(404);
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/maatwerkbudget/nieuw").with(by(vreemd)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/maatwerkbudget/verantwoording").with(by(yusuf))).hasStatus(403);
        assertThat(mvc.get().uri("/maatwerkbudget/steekproef/" + UUID.randomUUID()).with(by(yusuf)))
                .hasStatus(403);
    }

    @Test
    void the_page_keeps_what_was_typed_and_says_what_is_wrong() {
        assertThat(
                        mvc.post()
                                .uri("/gezinnen/" + gezin + "/maatwerkbudget")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("inwoner", sanne.toString())
                                .param("wat", "een wasmachine")
                                .param("bedrag", "389.50")
                                .param("wet", "PARTICIPATIEWET")
                                .param("waaromNiet", "duurt acht weken")
                                .param("voorkomt", "schulden")
                                .param("jeugd", "50")
                                .param("wmo", "50")
                                .param("minima", "10"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen bedrag", "389.50", "een wasmachine", "duurt acht weken");
    }

    @Test
    void the_council_reads_a_sample_without_names_and_only_what_somebody_released() {
        // A quarter in which no other test spends.
        var kwartaal = Kwartaal.of(LocalDate.now(clock).plusYears(3));
        for (var i = 0; i < Verantwoording.GENOEG; i++) {
            var nummer = i;
            clock.set(kwartaal.van().plusDays(i));
            var nog =
                    gezinnen.gezin(
                            team,
                            gezinnen.inwoner(
                                    "Roos",
                                    "Lindeboom",
                                    LocalDate.of(1990, 1, 1),
                                    Bereikbaarheid.ONBEKEND));
            as(
                    yusuf,
                    () ->
                            budget.request(
                                    besteding(
                                            nog,
                                            "een bed " + nummer,
                                            "100",
                                            "Roos Lindeboom slaapt op de grond")));
        }
        clock.set(kwartaal.tot().plusDays(1));
        asSystem(steekproeven::draw);
        asSystem(steekproeven::draw);
        var bestuurder =
                personeel.medewerker("Wethouder", "BESTUURDER", personeel.team("Stadhuis"));
        assertThat(shown(bestuurder, kwartaal)).contains("lezen deze regels nog na");
        var lines =
                asSystem(
                        () ->
                                jdbc.sql(
                                                "select id from maatwerkbudget.steekproef where kwartaal = ? and gezin is not null")
                                        .param(kwartaal.toString())
                                        .query(UUID.class)
                                        .list());
        assertThat(lines).hasSizeBetween(1, 10);
        var first = as(anneke, () -> steekproeven.toRead(lines.getFirst()));
        assertThat(first.voorkomt()).doesNotContain("Roos", "Lindeboom");
        assertThatThrownBy(
                        () ->
                                as(
                                        anneke,
                                        () ->
                                                done(
                                                        () ->
                                                                steekproeven.release(
                                                                        first.id(),
                                                                        "een bed",
                                                                        "te laat",
                                                                        "voor Roos"))))
                .isInstanceOf(Refusal.class);
        as(
                anneke,
                () ->
                        done(
                                () ->
                                        steekproeven.release(
                                                first.id(),
                                                "een bed voor een kind",
                                                "duurt acht weken",
                                                "slapen op de grond")));
        assertThat(shown(bestuurder, kwartaal))
                .contains("een bed voor een kind", "slapen op de grond")
                .doesNotContain("Lindeboom");
        assertThatThrownBy(() -> as(anneke, () -> steekproeven.toRead(first.id())))
                .isInstanceOf(NotFound.class);
    }

    private String shown(Gebruiker wie, Kwartaal kwartaal) {
        var page =
                mvc.get()
                        .uri("/maatwerkbudget/verantwoording?kwartaal=" + kwartaal)
                        .with(by(wie))
                        .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private NieuweBesteding wasmachine(String bedrag) {
        return besteding("een wasmachine", bedrag, "Bedplassen en een dure wasserette");
    }

    private NieuweBesteding besteding(String wat, String bedrag, String voorkomt) {
        return besteding(gezin, wat, bedrag, voorkomt);
    }

    private NieuweBesteding besteding(GezinId van, String wat, String bedrag, String voorkomt) {
        var wie =
                van.equals(gezin)
                        ? sanne
                        : asSystem(
                                () ->
                                        new InwonerId(
                                                jdbc.sql(
                                                                "select inwoner from gezin.lid where gezin = ?")
                                                        .param(van.value())
                                                        .query(UUID.class)
                                                        .single()));
        return new NieuweBesteding(
                van,
                wie,
                wat,
                Bedrag.of(bedrag),
                new Onderbouwing(
                        Wet.PARTICIPATIEWET, "Bijzondere bijstand duurt acht weken", voorkomt),
                new Verdeling(Map.of(Wet.JEUGDWET, 34, Wet.WMO, 33, Wet.PARTICIPATIEWET, 33)));
    }

    private int work(String soort, BestedingId id) {
        return count(
                "select count(*) from werkvoorraad.werkitem where soort = ? and onderwerp_id = ?",
                List.of(soort, id.value()));
    }

    private int running(String code, BestedingId id) {
        return count(
                "select count(*) from termijn.lopende_termijn where code = ? and onderwerp_id = ? and status = 'LOPEND'",
                List.of(code, id.value()));
    }

    private int count(String sql, List<Object> params) {
        return asSystem(() -> jdbc.sql(sql).params(params).query(Integer.class).single());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(MaatwerkbudgetRechten.DOEL), work);
    }
}
