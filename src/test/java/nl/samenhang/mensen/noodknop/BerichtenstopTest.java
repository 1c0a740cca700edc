package nl.samenhang.mensen.noodknop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.notification.Tegengehouden;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Mara lives where nobody may know; Egon is in the same file. */
class BerichtenstopTest extends RegieTest {

    @Autowired private Berichtenstoppen stoppen;
    @Autowired private Verhuizingen verhuizingen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private JdbcClient jdbc;

    private InwonerId mara;
    private InwonerId egon;
    private GezinId dossier;

    @BeforeEach
    void people() {
        mara = living("Mara");
        egon = living("Egon");
        dossier = asSystem(() -> gezinnen.create(List.of(mara, egon), team));
    }

    @Test
    void what_waited_and_what_comes_is_held_for_everybody_in_the_file_from_the_shield_on() {
        assign(yusuf);
        assertThat(waiting()).isPositive();
        shield();
        assertThat(waiting()).isZero();
        var held = held().size();
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.handOver(dossier, marit, "Neem over"));
        assertThat(held()).hasSizeGreaterThan(held);
        assertThat(waiting()).isZero();
        assertThat(werk.opened("noodknop.bel-eerst", dossier.value())).isNotEmpty();
    }

    @Test
    void what_the_register_shields_is_no_sign_of_danger() {
        asSystem(() -> verhuizingen.shield(List.of(mara)));
        assertThat(asSystem(() -> stoppen.of(dossier))).isEmpty();
    }

    @Test
    void each_message_goes_out_or_not_by_a_decision_with_a_name() {
        shield();
        assign(yusuf);
        var held = held();
        assertThat(held).hasSizeGreaterThan(1);
        assertThat(decide(yusuf, held.getFirst(), "true", "")).hasStatus(422);
        assertThat(decide(yusuf, held.getFirst(), "true", "Mara gebeld, mag"))
                .hasStatus3xxRedirection();
        assertThat(decided(held.getFirst())).isEqualTo("Mara gebeld, mag " + yusuf);
        for (var een : held.subList(1, held.size())) {
            assertThat(decide(yusuf, een, "false", "Zelf verteld")).hasStatus3xxRedirection();
        }
        assertThat(held()).isEmpty();
        assertThat(decide(yusuf, held.getLast(), "true", "Toch maar")).hasStatus(404);
        assertThat(werk.isClosed("noodknop.bel-eerst", dossier.value())).isTrue();
    }

    @Test
    void the_page_says_who_began_it_and_what_waits() {
        shield();
        assign(yusuf);
        assertThat(mvc.get().uri(url("")).with(request(yusuf, "CONSULENT")))
                .hasStatusOk()
                .bodyText()
                .contains("Berichten over Mara Vlucht worden tegengehouden", "Lies de Leider")
                .contains("Toch versturen", "Niet versturen");
        assertThat(mvc.get().uri("/gezinnen/" + dossier).with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("Bel eerst, verstuur niets");
        for (var rol : List.of("INTAKE", "ADMINISTRATIE", "PRIVACY", "BEHEERDER")) {
            assertThat(mvc.get().uri(url("")).with(request(yusuf, rol))).hasStatus(403);
        }
        var vreemd = collega("Vreemd", "CONSULENT", team("Elders " + dossier));
        assertThat(mvc.get().uri(url("")).with(request(vreemd, "CONSULENT"))).hasStatus(404);
        assertThat(start(vreemd, egon, "Zomaar")).hasStatus(404);
    }

    @Test
    void a_stop_begins_and_ends_with_a_reason() {
        assertThat(start(yusuf, egon, "")).hasStatus(422);
        assertThat(start(yusuf, sanne, "Geen lid")).hasStatus(422);
        assertThat(start(yusuf, egon, "Hij wordt bedreigd")).hasStatus3xxRedirection();
        assign(yusuf);
        assertThat(held()).isNotEmpty();
        var einde = url("/" + egon + "/einde");
        assertThat(post(einde, yusuf).param("reden", "")).hasStatus(422);
        assertThat(post(einde, yusuf).param("reden", "Dader zit vast")).hasStatus3xxRedirection();
        assertThat(asSystem(() -> stoppen.of(dossier))).isEmpty();
        assertThat(held()).isNotEmpty();
    }

    private void shield() {
        by(leider, "TEAMLEIDER", () -> verhuizingen.shield(List.of(mara)));
    }

    private void assign(MedewerkerId wie) {
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(dossier, wie));
    }

    private List<Tegengehouden> held() {
        return asSystem(() -> stoppen.held(dossier));
    }

    private int waiting() {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select count(*) from notification.verzending
                                        where gezin = ? and status = 'WACHT'
                                        """)
                                .param(dossier.value())
                                .query(Integer.class)
                                .single());
    }

    private String decided(Tegengehouden bericht) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select besluit_reden || ' ' || besluit_door
                                        from notification.verzending where id = ?
                                        """)
                                .param(bericht.id().value())
                                .query(String.class)
                                .single());
    }

    private MockMvcRequestBuilder decide(
            MedewerkerId wie, Tegengehouden bericht, String versturen, String reden) {
        return post(url("/" + bericht.id().value()), wie)
                .param("versturen", versturen)
                .param("reden", reden);
    }

    private MockMvcRequestBuilder start(MedewerkerId wie, InwonerId over, String reden) {
        return post(url(""), wie).param("inwoner", over.toString()).param("waarom", reden);
    }

    private MockMvcRequestBuilder post(String pad, MedewerkerId wie) {
        return mvc.post().uri(pad).with(csrf()).with(request(wie, "CONSULENT"));
    }

    private String url(String rest) {
        return "/gezinnen/" + dossier + "/tegengehouden" + rest;
    }

    private InwonerId living(String naam) {
        var nieuw =
                NieuweInwoner.withNaam(naam, "", "Vlucht")
                        .bornOn(LocalDate.of(1985, 1, 1))
                        .livingAt(
                                Adres.of("Stopstraat", "1", "", "Samenstad"),
                                LocalDate.of(2020, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }
}
