package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sanne asks to destroy two notes; one is needed in an objection. Arno is the archivist. */
class VernietigingsverzoekTest extends VerzoekTest {

    @Autowired private Termijnen termijnen;
    @Autowired private Gezinsplannen plannen;
    @Autowired private Plandoelen plandoelen;

    private MedewerkerId arno;
    private UUID weg;
    private UUID blijft;
    private VerzoekId id;
    private String pad;

    @BeforeEach
    void sanneAsks() {
        arno = collega("Arno Archief", "ARCHIVARIS", team);
        weg = noted("Sanne was in de war.", sanne);
        blijft = noted("Sanne tekende het formulier.", sanne);
        id = asked(sanne, Verzoeksoort.VERNIETIGING, sanne, "De verslagen van oktober");
        pad = "/privacyverzoeken/" + id;
    }

    @Test
    void nothing_is_destroyed_and_nothing_is_written_before_a_second_person_signs() {
        decided();
        assertThat(verzoek(id).status()).isEqualTo(Verzoekstatus.TE_TEKENEN);
        assertThat(notes()).isEqualTo(2);
        assertThat(brief()).isEmpty();
        assertThat(get(pad))
                .bodyText()
                .contains("Er is nog niets vernietigd.")
                .doesNotContain("Wij hebben");
        assertThat(mijn())
                .bodyText()
                .contains("wacht op een tweede handtekening")
                .doesNotContain("Wij hebben");
        assertThat(werk.opened("privacyverzoek.tekenen", id.value()))
                .singleElement()
                .satisfies(w -> assertThat(w.pad()).isEqualTo(pad + "/handtekening"));
    }

    @Test
    void after_the_second_signature_the_piece_is_gone_and_the_letter_tells_what_stays_and_why() {
        decided();
        assertThat(mvc.get().uri("/vernietigingsverzoeken").with(archivist()))
                .bodyText()
                .contains("Gegevens vernietigen: Sanne de Wit");
        assertThat(mvc.get().uri(pad + "/handtekening").with(archivist()))
                .bodyText()
                .contains("Sanne was in de war.", "Het is nodig in een bezwaar");
        assertThat(signed(arno, "/handtekening")).hasRedirectedUrl("/vernietigingsverzoeken");
        assertThat(count("tijdlijn.notitie", weg)).isZero();
        assertThat(count("tijdlijn.notitie", blijft)).isOne();
        assertThat(verzoek(id).status()).isEqualTo(Verzoekstatus.BESLOTEN);
        assertThat(brief())
                .contains("Wij hebben een deel vernietigd.")
                .contains("Dit hebben wij vernietigd: Verslagen en notities (1 oktober 2026).")
                .contains("Dit blijft: Verslagen en notities (1 oktober 2026).")
                .contains("Awb art. 7:4", "Nodig voor de zitting.")
                .contains("bezwaar maken tot en met 28 december 2026")
                .doesNotContain("in de war", "tekende het formulier");
        assertThat(werk.isClosed("privacyverzoek.tekenen", id.value())).isTrue();
        assertThat(signed(arno, "/handtekening")).hasStatus(422);
    }

    @Test
    void numbers_without_names_stay_as_the_proof() {
        decided();
        assertThat(signed(arno, "/handtekening")).hasStatus3xxRedirection();
        var sql = "select rijen::text from database.vernietiging where grond = :id";
        var bewijs =
                asSystem(() -> jdbc.sql(sql).param("id", id.value()).query(String.class).single());
        assertThat(bewijs).contains("\"tijdlijn.notitie\": 1").doesNotContain("Sanne", "war");
    }

    @Test
    void who_decided_does_not_sign_as_the_second() {
        decided();
        assertThat(signed(paula, "/handtekening"))
                .hasStatus(422)
                .bodyText()
                .contains("U hebt zelf besloten.");
        assertThat(notes()).isEqualTo(2);
        assertThat(brief()).isEmpty();
    }

    @Test
    void what_is_not_signed_goes_back_and_stays_whole() {
        decided();
        assertThat(signed(arno, "/terug")).hasStatus3xxRedirection();
        assertThat(verzoek(id).status()).isEqualTo(Verzoekstatus.OPEN);
        assertThat(verzoek(id).besluit()).isEmpty();
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void a_destruction_that_fails_leaves_all_as_it_was_and_says_so() {
        decided();
        asSystem(
                () ->
                        jdbc.sql(
                                        "update privacyverzoek.oordeel set stuk = :ander where verzoek = :id and keuze = 'VERNIETIGEN'")
                                .param("ander", "tijdlijn.notitie:" + UUID.randomUUID())
                                .param("id", id.value())
                                .update());
        assertThat(signed(arno, "/handtekening"))
                .hasStatus(422)
                .bodyText()
                .contains("Alles is gebleven zoals het was");
        assertThat(verzoek(id).status()).isEqualTo(Verzoekstatus.TE_TEKENEN);
        assertThat(notes()).isEqualTo(2);
        assertThat(brief()).isEmpty();
    }

    @Test
    void who_asked_can_take_it_back_until_it_is_signed() {
        decided();
        assertThat(
                        mvc.post()
                                .uri("/mijn/verzoeken/" + id + "/intrekking")
                                .with(csrf())
                                .with(request(sanne)))
                .hasStatus3xxRedirection();
        assertThat(verzoek(id).status()).isEqualTo(Verzoekstatus.INGETROKKEN);
        assertThat(signed(arno, "/handtekening")).hasStatus(422);
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void an_objection_that_runs_on_the_file_is_seen_by_itself_and_proposed_as_the_reason() {
        assertThat(get(pad)).bodyText().doesNotContain("Op het dossier loopt een bezwaar");
        objection();
        assertThat(get(pad))
                .bodyText()
                .contains("Op het dossier loopt een bezwaar", "2 van de stukken hieronder");
        assertThat(get(stuk(blijft)))
                .bodyText()
                .contains(
                        "value=\"BEWAREN\" checked",
                        "value=\"LOPEND_BEZWAAR\" checked",
                        "blijft tot erop is beslist.</textarea>");
        judged(weg, "VERNIETIGEN", "", "Heeft niets met het bezwaar te maken.");
        assertThat(asSystem(() -> besluiten.oordelen(id))).hasSize(1);
    }

    @Test
    void nothing_goes_of_a_file_that_the_archivist_keeps_for_an_objection() {
        keptByTheArchivist("BEZWAAR");
        assertThat(get(pad))
                .bodyText()
                .contains("Op het hele dossier loopt een bezwaar of beroep.", "31 dec 2027");
        assertThat(get(stuk(weg))).bodyText().doesNotContain("value=\"VERNIETIGEN\"");
        assertThat(
                        post(stuk(weg))
                                .param("keuze", "VERNIETIGEN")
                                .param("grond", "")
                                .param("reden", "Niet meer nodig."))
                .hasStatus(422)
                .bodyText()
                .contains("Alles blijft bewaard tot en met");
        assertThat(asSystem(() -> besluiten.oordelen(id))).isEmpty();
    }

    @Test
    void that_keeping_is_careful_does_not_stop_what_a_resident_asks() {
        keptByTheArchivist("ZORGVULDIGHEID");
        assertThat(get(pad)).bodyText().doesNotContain("blijft bewaard");
    }

    @Test
    void what_must_be_kept_since_it_was_judged_is_not_destroyed_by_the_second_signature() {
        decided();
        keptByTheArchivist("BEWAARPLICHT");
        assertThat(signed(arno, "/handtekening"))
                .hasStatus(422)
                .bodyText()
                .contains("intussen bewaard moet blijven");
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void own_goals_and_actions_of_the_plan_can_be_destroyed_and_those_of_the_gezin_cannot() {
        var doel = DoelId.next();
        var samen = DoelId.next();
        var actie = ActieId.next();
        by(
                yusuf,
                "CONSULENT",
                () -> {
                    plannen.start(gezin);
                    plandoelen.add(gezin, doel(doel, Optional.of(sanne), "Minder drinken"));
                    plandoelen.add(gezin, doel(samen, Optional.empty(), "Rust in huis"));
                    plandoelen.add(
                            gezin,
                            new Actie(
                                    actie,
                                    Optional.of(doel),
                                    "Belt de kliniek",
                                    Partij.of(sanne, ""),
                                    Optional.empty(),
                                    Optional.empty()));
                });
        assertThat(get(pad)).bodyText().contains("Minder drinken", "Belt de kliniek");
        assertThat(get(pad)).bodyText().doesNotContain("Rust in huis");
        judged("gezinsplan.doel/" + doel, "VERNIETIGEN", "", "Niet meer nodig.");
        judged("gezinsplan.actie/" + actie, "VERNIETIGEN", "", "Niet meer nodig.");
        decided();
        assertThat(signed(arno, "/handtekening")).hasStatus3xxRedirection();
        assertThat(count("gezinsplan.doel", doel.value())).isZero();
        assertThat(count("gezinsplan.actie", actie.value())).isZero();
        assertThat(count("gezinsplan.doel", samen.value())).isOne();
        assertThat(brief()).contains("Dit hebben wij vernietigd: Doelen").doesNotContain("drinken");
    }

    @Test
    void nobody_without_the_right_sees_or_signs() {
        decided();
        for (var url : new String[] {"/vernietigingsverzoeken", pad + "/handtekening"}) {
            assertThat(mvc.get().uri(url).with(request(yusuf, "CONSULENT"))).hasStatus(403);
            assertThat(mvc.get().uri(url).with(request(paula, "PRIVACY"))).hasStatus(403);
            assertThat(mvc.get().uri(url).with(request(sanne))).hasStatus(403);
        }
        for (var wat : new String[] {"/handtekening", "/terug"}) {
            assertThat(mvc.post().uri(pad + wat).with(csrf()).with(request(yusuf, "CONSULENT")))
                    .hasStatus(403);
        }
        assertThat(notes()).isEqualTo(2);
    }

    private void decided() {
        judged(weg, "VERNIETIGEN", "", "Niet meer nodig.");
        judged(blijft, "BEWAREN", "LOPEND_BEZWAAR", "Nodig voor de zitting.");
        assertThat(
                        post(pad + "/besluit")
                                .param("uitkomst", "TOEGEWEZEN")
                                .param("motivering", "Wij keken per stuk."))
                .hasRedirectedUrl(pad);
    }

    private void judged(UUID notitie, String keuze, String grond, String reden) {
        judged("tijdlijn.notitie/" + notitie, keuze, grond, reden);
    }

    private void judged(String stuk, String keuze, String grond, String reden) {
        assertThat(
                        post(pad + "/stukken/" + stuk)
                                .param("keuze", keuze)
                                .param("grond", grond)
                                .param("reden", reden))
                .hasStatus3xxRedirection();
    }

    private String stuk(UUID notitie) {
        return pad + "/stukken/tijdlijn.notitie/" + notitie;
    }

    /** Objection against some decision about the family; the clock of its decision runs. */
    private void objection() {
        asSystem(
                () ->
                        termijnen.start(
                                "T24.met-commissie",
                                Onderwerp.of("besluit", DoelId.next()),
                                Optional.of(gezin),
                                GEVRAAGD));
    }

    private void keptByTheArchivist(String reden) {
        var sql =
                """
                with l as (insert into bewaring.lijst (gemeente, id, status, opgesteld_op)
                           values ('9901', uuidv7(), 'VERVALLEN', '2026-01-10') returning id)
                insert into bewaring.regel (gemeente, id, lijst, deel, onderwerp, soort, laatste, jaar, gebied, personen,
                    rijen, status, reden, toelichting, tot)
                select '9901', uuidv7(), l.id, 'gezin', :gezin, 'gezinsdossier', '2010-01-01', 2010, '', 3, 1,
                       'UITGEZONDERD', :reden, 'Zaak loopt', '2027-12-31' from l
                """;
        asSystem(() -> jdbc.sql(sql).param("gezin", gezin.value()).param("reden", reden).update());
    }

    private static Doel doel(DoelId id, Optional<InwonerId> wie, String tekst) {
        return new Doel(
                id,
                wie,
                Levensdomein.OPGROEIEN,
                tekst,
                "",
                "",
                Optional.empty(),
                Voortgang.OP_WEG,
                "",
                false);
    }

    private MockMvcRequestBuilder signed(MedewerkerId wie, String wat) {
        return mvc.post().uri(pad + wat).with(csrf()).with(request(wie, "ARCHIVARIS"));
    }

    private RequestPostProcessor archivist() {
        return request(arno, "ARCHIVARIS");
    }

    private MockMvcRequestBuilder mijn() {
        return mvc.get().uri("/mijn/verzoeken/" + id).with(request(sanne));
    }

    private long notes() {
        return count("tijdlijn.notitie", weg) + count("tijdlijn.notitie", blijft);
    }

    private long count(String tabel, UUID een) {
        var sql = "select count(*) from " + tabel + " where id = :id";
        return asSystem(() -> jdbc.sql(sql).param("id", een).query(Long.class).single());
    }

    private String brief() {
        var sql =
                """
                select coalesce(string_agg(titel || ' ' || array_to_string(alineas, ' '), ' '), '')
                  from notification.verzending where onderwerp_id = :id
                """;
        return asSystem(() -> jdbc.sql(sql).param("id", id.value()).query(String.class).single());
    }
}
