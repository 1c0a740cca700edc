package nl.samenhang.regie.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ToestemmingenTest extends RegieTest {

    private static final String JEUGDHULP = "HULP:JEUGDWET:ROL:CONSULENT";

    @Autowired private Toestemmingen toestemmingen;
    @Autowired private Bevoegden bevoegden;
    @Autowired private Relaties relaties;
    @Autowired private Gezinsleden leden;
    @Autowired private Partners partners;
    @Autowired private JdbcClient jdbc;

    private InwonerId tim;
    private PartnerId school;

    @BeforeEach
    void childrenAndSchool() {
        tim = inwoner("Tim", LocalDate.of(2013, 4, 4));
        asSystem(() -> relaties.relate(bram, Relatiesoort.OUDER, sanne, Optional.empty()));
        asSystem(() -> relaties.relate(tim, Relatiesoort.OUDER, sanne, Optional.empty()));
        asSystem(() -> relaties.relate(noor, Relatiesoort.OUDER, sanne, Optional.empty()));
        asSystem(() -> leden.add(gezin, tim, Gezinsrol.KIND, LocalDate.now(clock)));
        school = PartnerId.next();
        asSystem(() -> partners.register(school("School " + UUID.randomUUID())));
    }

    @Test
    void a_parent_speaks_for_children_under_sixteen_and_not_for_older_ones() {
        assertThat(asSystem(() -> bevoegden.speaksFor(sanne)))
                .containsExactlyInAnyOrder(sanne, bram, tim);
        assertThatThrownBy(() -> asSystem(() -> toestemmingen.give(sanne, noor, JEUGDHULP)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void from_twelve_to_fifteen_it_counts_when_both_agreed() {
        var id = asSystem(() -> toestemmingen.give(sanne, tim, JEUGDHULP));
        assertThat(asSystem(() -> toestemmingen.get(id)).status())
                .isEqualTo(Toestemming.Status.WACHT);
        var again = asSystem(() -> toestemmingen.give(tim, tim, JEUGDHULP));
        assertThat(again).isEqualTo(id);
        assertThat(asSystem(() -> toestemmingen.get(id)))
                .satisfies(t -> assertThat(t.status()).isEqualTo(Toestemming.Status.GELDIG))
                .satisfies(t -> assertThat(t.akkoorden()).hasSize(2));
    }

    @Test
    void the_school_gets_in_with_consent_and_is_out_at_once_without_it() {
        assertThat(access(school)).isFalse();
        var id = asSystem(() -> toestemmingen.give(noor, noor, afspraken()));
        assertThat(access(school)).isTrue();
        asSystem(() -> toestemmingen.withdraw(id, "Noor de Wit"));
        assertThat(access(school)).isFalse();
        assertThat(asSystem(() -> toestemmingen.get(id)).ingetrokken())
                .hasValueSatisfying(i -> assertThat(i.door()).isEqualTo("Noor de Wit"));
    }

    @Test
    void as_long_as_one_of_the_family_agrees_the_file_stays_open_and_leaving_it_ends_that() {
        var vanNoor = asSystem(() -> toestemmingen.give(noor, noor, afspraken()));
        asSystem(() -> toestemmingen.give(sanne, bram, afspraken()));
        asSystem(() -> toestemmingen.withdraw(vanNoor, "Noor de Wit"));
        assertThat(access(school)).isTrue();
        clock.set(LocalDate.now(clock).plusDays(1));
        asSystem(() -> leden.end(gezin, bram, LocalDate.now(clock)));
        assertThat(access(school)).isFalse();
    }

    @Test
    void a_resident_gives_and_withdraws_on_the_own_page() {
        assertThat(
                        mvc.post()
                                .uri("/mijn/toestemmingen/" + sanne)
                                .with(request(sanne))
                                .with(csrf())
                                .param("vraag", JEUGDHULP))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/mijn/toestemmingen").with(request(sanne)))
                .hasStatusOk()
                .bodyText()
                .contains("de consulenten van het wijkteam mogen zien welke hulp er is", "Geldt");
        var id = asSystem(() -> toestemmingen.of(sanne)).getFirst().id();
        var pad = "/mijn/toestemmingen/" + sanne + "/" + id + "/intrekking";
        assertThat(mvc.post().uri(pad).with(request(noor)).with(csrf())).hasStatus(404);
        assertThat(mvc.post().uri(pad).with(request(sanne)).with(csrf())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/mijn/toestemmingen").with(request(sanne)))
                .bodyText()
                .contains("Er is nog geen toestemming gegeven.", "Ingetrokken door Sanne de Wit");
    }

    @Test
    void nobody_sees_or_decides_for_another_adult_or_an_older_child() {
        assertThat(mvc.get().uri("/mijn/toestemmingen/" + noor).with(request(sanne)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/mijn/toestemmingen/" + tim).with(request(sanne))).hasStatusOk();
        assertThat(
                        mvc.get()
                                .uri("/inwoners/" + sanne + "/toestemmingen")
                                .with(request(leider, "INTAKE")))
                .hasStatus(403);
    }

    @Test
    void staff_write_down_a_form_and_who_may_not_agree_is_refused_in_words() {
        assertThat(record(noor, "OUDER", "Sanne de Wit"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze persoon mag dat gezien de leeftijd niet beslissen.");
        assertThat(record(bram, "OUDER", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in hoe de ouder of vertegenwoordiger heet.");
        assertThat(record(bram, "OUDER", "Sanne de Wit")).hasStatus3xxRedirection();
        assertThat(asSystem(() -> toestemmingen.of(bram)))
                .singleElement()
                .satisfies(t -> assertThat(t.status()).isEqualTo(Toestemming.Status.GELDIG))
                .satisfies(t -> assertThat(t.wijze()).isEqualTo(Toestemming.Wijze.FORMULIER));
    }

    private MvcTestResult record(InwonerId wie, String akkoord, String naam) {
        return mvc.post()
                .uri("/inwoners/" + wie + "/toestemmingen")
                .with(request(yusuf, "CONSULENT"))
                .with(csrf())
                .param("vraag", JEUGDHULP)
                .param("akkoord", akkoord)
                .param("naam", naam)
                .param("wijze", "FORMULIER")
                .param("dag", "14-9-2026")
                .exchange();
    }

    private Partner school(String naam) {
        return new Partner(
                school,
                naam,
                Partnersoort.SCHOOL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private String afspraken() {
        return "AFSPRAKEN::PARTNER:" + school;
    }

    private boolean access(PartnerId partner) {
        var sql =
                "select exists (select 1 from security.dossiertoegang where gezin = :gezin and actor = :actor)";
        return asSystem(
                () ->
                        jdbc.sql(sql)
                                .param("gezin", gezin.value())
                                .param("actor", partner.value())
                                .query(Boolean.class)
                                .single());
    }
}
