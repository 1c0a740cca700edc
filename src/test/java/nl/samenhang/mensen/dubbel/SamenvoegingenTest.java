package nl.samenhang.mensen.dubbel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.NetwerklidId;
import nl.samenhang.mensen.inwoner.Persoonsveld;
import nl.samenhang.mensen.noodknop.Naasten;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Verwerkingslog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SamenvoegingenTest extends SamenvoegenTest {

    /** What may not be rewritten; reading follows the merge instead. */
    private static final Set<String> APPEND_ONLY =
            Set.of("security.verwerkingslog", "tijdlijn.regel", "tijdlijn.notitie");

    /** What tells of the merge itself. */
    private static final Set<String> TRAIL =
            Set.of(
                    "database.opgegaan",
                    "dubbel.samenvoeging",
                    "dubbel.verplaatsing",
                    "dubbel.paar",
                    "security.verwerkingslog",
                    "tijdlijn.regel");

    private static final LocalDate GEBOREN = LocalDate.of(1984, 3, 9);

    @Autowired private Naasten naasten;
    @Autowired private Huishoudens huishoudens;
    @Autowired private Verwerkingslog log;

    private InwonerId lotte;
    private InwonerId nogEens;
    private InwonerId kind;
    private GezinId dossier;

    @BeforeEach
    void lotteIsThereTwice() {
        lotte = person("Lotte", "Dijk", GEBOREN, "5");
        nogEens = person("Lotte", "Dyk", GEBOREN, "9");
        kind = person("Fleur", "Dijk", LocalDate.of(2019, 5, 1), "5");
        child(kind, lotte);
        callable(nogEens, "0612345678");
        dossier = asSystem(() -> gezinnen.create(List.of(nogEens), team));
    }

    @Test
    void everything_of_one_follows_to_the_other_and_nothing_points_at_the_vanished_person() {
        everywhere(nogEens);
        merge(lotte, nogEens, Set.of(Persoonsveld.TELEFOON));
        var behalve = new HashSet<>(TRAIL);
        behalve.addAll(APPEND_ONLY);
        assertNowhere(rows(behalve, nogEens));
        assertThat(find(lotte).telefoon()).contains("0612345678");
        assertThat(asSystem(() -> gezinnen.ofInwoner(lotte)))
                .extracting(g -> g.id())
                .containsExactly(dossier);
        assertThat(count("notification.verzending", "inwoner = :wie", lotte)).isEqualTo(1);
        assertThat(count("security.account", "inwoner = :wie", lotte)).isEqualTo(1);
        assertThat(count("web.concept", "actor = :wie", lotte)).isEqualTo(1);
    }

    @Test
    void a_merge_that_is_undone_leaves_every_row_of_every_table_as_it_was() {
        everywhere(nogEens);
        var before = rows(TRAIL, lotte, nogEens, kind);
        assertThat(rows(Set.of(), nogEens).keySet()).containsAll(tablesThatFollow());
        var id = merge(lotte, nogEens, Set.of(Persoonsveld.values()));
        assertThat(rows(TRAIL, lotte, nogEens, kind)).isNotEqualTo(before);
        undo(id);
        var after = rows(TRAIL, lotte, nogEens, kind);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
        assertThat(asSystem(() -> samenvoegingen.get(id)).nietTerug()).isEmpty();
        assertThat(asSystem(() -> samenvoegingen.later(id))).isEmpty();
    }

    @Test
    void the_other_way_round_it_holds_too() {
        everywhere(nogEens);
        var before = rows(TRAIL, lotte, nogEens, kind);
        undo(merge(nogEens, lotte, Set.of(Persoonsveld.ADRES, Persoonsveld.ACHTERNAAM)));
        assertThat(rows(TRAIL, lotte, nogEens, kind)).isEqualTo(before);
    }

    @Test
    void who_stood_twice_in_a_question_about_rights_stands_there_once_and_keeps_both_questions() {
        var eerste = UUID.randomUUID();
        begun(eerste, lotte);
        begun(UUID.randomUUID(), nogEens);
        for (var wie : List.of(lotte, nogEens)) {
            execute(
                    """
                    insert into regeling.bewoner (gemeente, rechtenvraag, gezin, inwoner, rol)
                    values ('9901', :vraag, :gezin, :wie, 'AANVRAGER')
                    """,
                    Map.of("vraag", eerste, "gezin", dossier.value(), "wie", wie.value()));
        }
        merge(lotte, nogEens, Set.of());
        assertThat(count("regeling.bewoner", "inwoner = :wie", lotte)).isEqualTo(1);
        assertThat(count("regeling.rechtenvraag", "inwoner = :wie", lotte)).isEqualTo(2);
    }

    private void begun(UUID vraag, InwonerId wie) {
        execute(
                """
                insert into regeling.rechtenvraag (gemeente, id, gezin, inwoner, begonnen_op, delen, anderen,
                       inkomen_klopt, maanden_laag, inkomen_stijgt, student, studiebeperking, gevraagd)
                values ('9901', :vraag, :gezin, :wie, now(), '{}', 0, false, 0, false, false, false, '{}')
                """,
                Map.of("vraag", vraag, "gezin", dossier.value(), "wie", wie.value()));
    }

    @Test
    void the_address_that_is_chosen_holds_and_the_rest_of_both_lives_stays() {
        merge(lotte, nogEens, Set.of(Persoonsveld.ADRES));
        assertThat(find(lotte).adres()).map(a -> a.huisnummer()).contains("9");
        assertThat(asSystem(() -> huishoudens.of(kind)).orElseThrow().ledenOn(clockDay()))
                .containsExactly(kind);
    }

    @Test
    void a_resident_who_is_logged_in_meanwhile_is_the_one_who_stays() {
        var page = mvc.get().uri("/mijn").with(request(nogEens));
        var before = asSystem(() -> log.about(nogEens, 1));
        merge(lotte, nogEens, Set.of());
        assertThat(page).hasStatusOk();
        assertThat(asSystem(() -> log.about(lotte, 5)))
                .anySatisfy(regel -> assertThat(regel.actor()).isEqualTo(lotte.value()));
        assertThat(before).noneMatch(regel -> regel.actor().equals(lotte.value()));
    }

    @Test
    void the_log_of_who_vanished_is_read_under_who_stays() {
        var line = asSystem(() -> log.about(nogEens, 50)).getFirst().id();
        var id = merge(lotte, nogEens, Set.of());
        assertThat(asSystem(() -> log.about(lotte, 50))).extracting(r -> r.id()).contains(line);
        undo(id);
        assertThat(asSystem(() -> log.about(lotte, 50)))
                .extracting(r -> r.id())
                .doesNotContain(line);
    }

    @Test
    void what_came_after_the_merge_stays_is_told_and_can_be_given() {
        var id = merge(lotte, nogEens, Set.of());
        network(lotte, "Buurvrouw Riet");
        undo(id);
        assertThat(asSystem(() -> samenvoegingen.later(id)))
                .containsExactly(new Aantal("inwoner", 1));
        assertThat(asSystem(() -> inwoners.netwerk(lotte))).hasSize(1);
        by(leider, "TEAMLEIDER", () -> samenvoegingen.giveLater(id, Set.of("inwoner")));
        assertThat(asSystem(() -> inwoners.netwerk(lotte))).isEmpty();
        assertThat(asSystem(() -> inwoners.netwerk(nogEens))).hasSize(1);
    }

    @Test
    void what_was_changed_since_stays_changed_and_is_told() {
        var id = merge(lotte, nogEens, Set.of(Persoonsveld.TELEFOON));
        callable(lotte, "0687654321");
        undo(id);
        assertThat(find(lotte).telefoon()).contains("0687654321");
        assertThat(find(nogEens).telefoon()).contains("0612345678");
        assertThat(asSystem(() -> samenvoegingen.get(id)).nietTerug()).contains("inwoner");
    }

    @Test
    void both_steps_stand_on_the_timeline_of_the_file() {
        var id = merge(lotte, nogEens, Set.of());
        assertThat(facts("inwoner.feit.samengevoegd")).isEqualTo(1);
        undo(id);
        assertThat(facts("inwoner.feit.gesplitst")).isEqualTo(1);
    }

    @Test
    void two_who_were_taken_apart_are_never_proposed_again() {
        undo(merge(lotte, nogEens, Set.of()));
        assertThat(asSystem(() -> dubbelen.find(Paar.of(lotte, nogEens))).orElseThrow().status())
                .isEqualTo(Paarstatus.ANDERS);
    }

    @Test
    void a_pile_of_merges_comes_apart_in_the_opposite_order() {
        var derde = person("Lot", "Dijk", GEBOREN, "11");
        var first = merge(lotte, nogEens, Set.of());
        var second = merge(derde, lotte, Set.of());
        assertThat(asSystem(() -> log.about(derde, 200)))
                .extracting(r -> r.inwoner())
                .contains(Optional.of(nogEens.value()));
        assertThatThrownBy(() -> undo(first))
                .isInstanceOf(Refusal.class)
                .hasMessage("dubbel.weigering.later");
        undo(second);
        undo(first);
        assertThat(asSystem(() -> inwoners.findAll(List.of(lotte, nogEens, derde)))).hasSize(3);
    }

    @Test
    void nobody_becomes_older_than_the_own_child_and_a_refused_merge_changes_nothing() {
        var baby = person("Lotte", "Dijk", LocalDate.of(2021, 3, 9), "5");
        var before = rows(Set.of("security.verwerkingslog"), lotte, baby, kind);
        assertThatThrownBy(() -> merge(lotte, baby, Set.of(Persoonsveld.GEBOORTEDATUM)))
                .isInstanceOf(Refusal.class)
                .hasMessage("inwoner.fout.samen-ouder-kind");
        assertThat(rows(Set.of("security.verwerkingslog"), lotte, baby, kind)).isEqualTo(before);
    }

    @Test
    void a_mother_and_her_child_are_never_one() {
        assertThatThrownBy(() -> merge(lotte, kind, Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("dubbel.weigering.familie");
    }

    @Test
    void twins_are_asked_about_before_they_become_one() {
        var tweeling = person("Sterre", "Dijk", LocalDate.of(2019, 5, 1), "5");
        child(tweeling, lotte);
        assertThat(asSystem(() -> samenvoegingen.objections(Paar.of(kind, tweeling))))
                .extracting(Bezwaar::code)
                .containsExactly("tweeling");
        assertThatThrownBy(() -> merge(kind, tweeling, Set.of())).isInstanceOf(Refusal.class);
        undo(merge(kind, tweeling, Set.of(), "tweeling"));
        assertThat(find(tweeling).naam()).isEqualTo("Sterre van Dijk");
    }

    @Test
    void two_members_of_one_file_and_two_open_files_are_questions() {
        var samen = asSystem(() -> gezinnen.create(List.of(lotte, nogEens), team));
        assertThat(samen).isNotNull();
        assertThat(asSystem(() -> samenvoegingen.objections(Paar.of(lotte, nogEens))))
                .extracting(Bezwaar::code)
                .contains("zelfde-gezin", "twee-dossiers");
        var before = rows(TRAIL, lotte, nogEens);
        undo(merge(lotte, nogEens, Set.of(), "zelfde-gezin", "twee-dossiers"));
        assertThat(rows(TRAIL, lotte, nogEens)).isEqualTo(before);
    }

    @Test
    void people_of_another_municipality_cannot_be_merged() {
        var ver =
                as(
                        "INTAKE",
                        ANDERSTAD,
                        () ->
                                balie.register(
                                        nl.samenhang.mensen.inwoner.NieuweInwoner.withNaam(
                                                "Lotte", "van", "Dijk")));
        assertThatThrownBy(() -> merge(lotte, ver, Set.of()))
                .isInstanceOf(nl.samenhang.kernel.NotFound.class);
    }

    private long facts(String tekst) {
        var sql =
                "select count(*) from tijdlijn.regel where tekst = :tekst and :wie = any (betrokkenen) and gezin = :gezin";
        return asSystem(
                () ->
                        jdbc.sql(sql)
                                .param("tekst", tekst)
                                .param("wie", lotte.value())
                                .param("gezin", dossier.value())
                                .query(Long.class)
                                .single());
    }

    /** A new table with a person in it has to be among what is tried here. */
    private Set<String> tablesThatFollow() {
        var sql = "select tabel from database.persoonskolom where soort <> 'BLIJFT'";
        return asSystem(() -> jdbc.sql(sql).query(String.class).set());
    }

    private Inwoner find(InwonerId wie) {
        return by(leider, "TEAMLEIDER", () -> inwoners.get(wie));
    }

    private LocalDate clockDay() {
        return LocalDate.now(clock);
    }

    private void network(InwonerId wie, String naam) {
        execute(
                """
                insert into inwoner.netwerklid (gemeente, id, inwoner, naam, rol, nabijheid)
                values ('9901', :id, :wie, :naam, 'buur', 'DICHTBIJ')
                """,
                Map.of("id", NetwerklidId.next().value(), "wie", wie.value(), "naam", naam));
    }

    /** Half a form of a resident: nobody else sees it, not even the test. */
    private void draft(InwonerId wie) {
        var context =
                new Verwerkingscontext(
                        SAMENSTAD, wie.value(), "Lotte", "BEWONER", Set.of(), "test", false);
        as(
                context,
                () ->
                        jdbc.sql(
                                        """
                                        insert into web.concept (gemeente, id, actor, formulier, velden, beurt, gewijzigd)
                                        values ('9901', gen_random_uuid(), :wie, '/mijn', '{}', gen_random_uuid(), now())
                                        """)
                                .param("wie", wie.value())
                                .update());
    }

    /** A row of this person in every room that knows persons. */
    private void everywhere(InwonerId wie) {
        network(wie, "Oom Jan");
        child(kind, wie);
        draft(wie);
        var collega = collega("Lotte", "CONSULENT", team);
        asSystem(() -> naasten.link(collega, Optional.of(wie)));
        asSystem(() -> accounts.inwoner(SAMENSTAD, "l" + UUID.randomUUID(), "Lotte", wie.value()));
        for (var sql : EVERYWHERE.strip().split(";\n")) {
            execute(
                    sql,
                    Map.of(
                            "id", UUID.randomUUID(),
                            "wie", wie.value(),
                            "ander", sanne.value(),
                            "kind", kind.value(),
                            "gezin", dossier.value(),
                            "plan", plan,
                            "onderdeel", onderdeel));
        }
    }

    private final UUID plan = UUID.randomUUID();
    private final UUID onderdeel = UUID.randomUUID();

    private static final String EVERYWHERE =
            """
            insert into inwoner.gezag (gemeente, id, kind, code, periode)
            values ('9901', :id, :wie, '1', daterange('2000-01-01', '2002-03-09'));
            insert into huishouden.antwoord (gemeente, een, ander, samen, door, op)
            values ('9901', least(:wie, :ander), greatest(:wie, :ander), true, :id, now());
            insert into document.document (gemeente, id, naam, mediatype, grootte, sha256, inhoud, onderwerp_soort,
                   onderwerp_id, gezin, betreft, gedeeld, door, aangemaakt)
            values ('9901', :id, 'brief.pdf', 'application/pdf', 3, sha256('abc'), 'abc', 'inwoner', :wie, :gezin,
                   array[:wie, :kind], false, :id, now());
            insert into notification.verzending (gemeente, id, kanaal, status, taal, titel, alineas, onderwerp_soort,
                   onderwerp_id, gezin, inwoner, ontvanger, geheim, volgende_poging, aangemaakt)
            values ('9901', :id, 'PORTAAL', 'WACHT', 'nl', 'Bericht', '{}', 'inwoner', :wie, :gezin, :wie, 'Lotte',
                   false, now(), now());
            insert into termijn.lopende_termijn (gemeente, id, code, onderwerp_soort, onderwerp_id, start, uiterlijk)
            values ('9901', :id, 'T02', 'inwoner', :wie, '2026-09-01', '2026-10-01');
            insert into werkvoorraad.werkitem (gemeente, id, soort, onderwerp_soort, onderwerp_id, tekst, pad, geopend_op)
            values ('9901', :id, 'toets', 'inwoner', :wie, 'toets', '/werk', '2026-09-01');
            insert into tijdlijn.poststuk (gemeente, id, omschrijving, afzender, ontvangen_op, document, inwoner)
            values ('9901', :id, 'brief', 'school', '2026-09-01', :id, :wie);
            insert into gezinsplan.gezinsplan (gemeente, id, gezin, status, begonnen_op)
            values ('9901', :plan, :gezin, 'CONCEPT', '2026-09-01');
            insert into gezinsplan.onderdeel (gemeente, id, gezin, plan, soort, naam, van)
            values ('9901', :onderdeel, :gezin, :plan, 'GEZINSPLAN', 'Plan', '2026-09-01');
            insert into gezinsplan.betrokkene (gemeente, id, gezin, plan, onderdeel, rol, partij_soort, partij_id, van)
            values ('9901', :id, :gezin, :plan, :onderdeel, 'CLIENT', 'GEZINSLID', :wie, '2026-09-01');
            insert into gezinsplan.doel (gemeente, id, gezin, plan, inwoner, levensdomein, tekst, voortgang)
            values ('9901', :id, :gezin, :plan, :wie, 'GELD', 'Rust', 'OP_WEG');
            insert into gezinsplan.actie (gemeente, id, gezin, plan, tekst, partij_soort, partij_id)
            values ('9901', :id, :gezin, :plan, 'Bellen', 'GEZINSLID', :wie);
            insert into gezinsplan.afspraak (gemeente, id, gezin, plan, partij_soort, partij_id, wat, uiterlijk,
                   herinneren_op, status)
            values ('9901', :id, :gezin, :plan, 'GEZINSLID', :wie, 'Brief', '2026-10-01', '2026-09-20', 'OPEN');
            insert into melding.melding (gemeente, id, referentie, ontvangen, status, kanaal, taal, kenmerken, hulpvraag,
                   melder_rol, contactwijze, domeinen, gebeurtenissen, gevaar, tijd, signalen, kinderen, urgentie,
                   urgentie_regels, wmo)
            values ('9901', :plan, left(:plan::text, 13), now(), 'ONTVANGEN', 'WEB', 'nl', '{}', 'Help', 'ZELF', 'GEEN',
                   '{}', '{}', 'NEE', 'WEEK', '{}', false, 'LAAG', '{}', 'JA');
            insert into melding.betrokkene (gemeente, melding, inwoner) values ('9901', :plan, :wie);
            insert into melding.betrokkene (gemeente, melding, inwoner) values ('9901', :plan, :kind);
            insert into huishouden.twijfel (gemeente, id, adressleutel, inwoner, bij, reden)
            values ('9901', :id, 'toets', :wie, :ander, 'TWEE_VOLWASSENEN');
            insert into registerwijziging.wijziging (gemeente, id, inwoner, naam, soort, dag, oud, nieuw, vingerafdruk,
                   status, ontvangen_op)
            values ('9901', :plan, :wie, 'Lotte', 'VERHUIZING', '2026-09-01', '{}', '{}', :id, 'OPEN', now());
            insert into registerwijziging.gevolg (gemeente, id, wijziging, gezin, soort, inwoner, status)
            values ('9901', :id, :plan, :gezin, 'KENNISNEMEN', :wie, 'OPEN');
            insert into registerwijziging.vraag (gemeente, inwoner, gesteld_op) values ('9901', :wie, now());
            insert into registerwijziging.volgindicatie (gemeente, inwoner, status, op)
            values ('9901', :wie, 'GEVOLGD', '2026-09-01');
            insert into web.beurt (gemeente, id, actor, begonnen) values ('9901', :id, :wie, now());
            insert into dubbel.paar (gemeente, een, ander, punten, status, gevonden_op)
            values ('9901', least(:wie, :ander), greatest(:wie, :ander), 60, 'OPEN', now());
            insert into dubbel.sleutel (gemeente, sleutel, inwoner) values ('9901', 'dtoets', :wie);
            insert into toestemming.toestemming (gemeente, id, inwoner, gegevensset, wet, ontvanger_soort, ontvanger,
                doel, status, wijze)
            values ('9901', :id, :wie, 'HULP', 'WGS', 'ROL', 'CONSULENT', 'dossiervoering', 'WACHT', 'FORMULIER');
            insert into toestemming.akkoord (gemeente, toestemming, als, inwoner, naam, moment, vastgelegd_door)
            select gemeente, id, 'ZELF', inwoner, 'Lotte', now(), uuidv7() from toestemming.toestemming
             where inwoner = :wie;
            insert into voorziening.voorziening (gemeente, id, gezin, inwoner, wet, vorm, wat, periode, contact_naam,
                contact_telefoon, vastgelegd_door, vastgelegd_op)
            values ('9901', :id, :gezin, :wie, 'WMO', 'ZIN', 'Begeleiding', '[2026-01-01,)', 'Yusuf', '0612345678',
                uuidv7(), now());
            insert into privacyverzoek.verzoek (gemeente, id, soort, inwoner, aanvrager, aanvrager_naam, hoedanigheid, kanaal,
                identiteit, vraag, ontvangen_op, uiterlijk, status)
              values ('9901', :id, 'INZAGE', :wie, :wie, 'Lotte', 'ZELF', 'PORTAAL', 'INLOG', '', current_date,
                current_date, 'OPEN');
            insert into privacyverzoek.verklaring (gemeente, id, verzoek, inwoner, tekst, op)
              select gemeente, :id, id, inwoner, 'Zo was het', current_date from privacyverzoek.verzoek
               where inwoner = :wie;
            insert into noodknop.berichtenstop (gemeente, id, inwoner, reden, sinds, door)
              values ('9901', :id, :wie, 'Gevaar', now(), :id);
            insert into noodknop.afscherming (gemeente, id, inwoner, soort, reden, sinds, door)
              values ('9901', :id, :wie, 'BEKEND', 'Bekend', now(), :id);
            insert into overdracht.overdracht (gemeente, id, gezin, naar, naar_naam, status, begonnen_op, door,
                door_naam)
              values ('9901', :id, :gezin, '9902', 'Anderstad', 'CONCEPT', now(), :id, 'Yusuf');
            insert into overdracht.persoon (gemeente, overdracht, inwoner, grond)
              select gemeente, id, :wie, 'TOESTEMMING' from overdracht.overdracht where gezin = :gezin;
            insert into overdracht.akkoord (gemeente, overdracht, inwoner, als, naam, wijze, dag, door)
              select gemeente, id, :wie, 'ZELF', 'Lotte', 'MONDELING', current_date, :id
                from overdracht.overdracht where gezin = :gezin;
            insert into maatwerkbudget.besteding (gemeente, id, gezin, inwoner, wat, bedrag, wet, waarom_niet, voorkomt,
                status, vrager, gevraagd_op)
              values ('9901', :id, :gezin, :wie, 'een bed', 10000, 'WMO', 'te laat', 'slapen op de grond', 'GEVRAAGD',
                :id, now());
            insert into regel.inhoud (vingerafdruk, tabel, dmn)
              values (repeat('a', 64), 'toets', 'toets') on conflict do nothing;
            insert into regel.toepassing (gemeente, id, inwoner, gezin, onderwerp_soort, onderwerp_id, wet, tabel,
                versie_van, vingerafdruk, dag, invoer, uitkomst, door, op)
              values ('9901', :id, :wie, :gezin, 'inwoner', :wie, 'WMO', 'toets', '2026-01-01', repeat('a', 64),
                '2026-09-01', '{}', '[]', :id, now());
            insert into aanvraag.aanvraag (gemeente, id, gezin, aanvrager, ingediend, wijze, status, vastgelegd_door,
                vastgelegd_op)
              values ('9901', :plan, :gezin, :wie, '2026-09-01', 'BRIEF', 'OPEN', :id, now());
            insert into aanvraag.regel (gemeente, id, aanvraag, gezin, inwoner, wet, vraag, spoed)
              values ('9901', :id, :plan, :gezin, :wie, 'WMO', 'hulp', false);
            insert into beschikking.besluit (gemeente, regel, aanvraag, gezin, inwoner, wet, uitkomst, motivering, door, op)
              values ('9901', :id, :plan, :gezin, :wie, 'WMO', 'AFWIJZEN', 'nee', :id, '2026-09-01');
            insert into beschikking.bericht (gemeente, regel, soort, aanvraag, gezin, inwoner, wet, uiterlijk)
              values ('9901', :id, 'CAK_START', :plan, :gezin, :wie, 'WMO', '2026-09-01');
            insert into ingebrekestelling.ingebrekestelling (gemeente, id, aanvraag, gezin, inwoner, ontvangen)
              values ('9901', :id, :plan, :gezin, :wie, '2026-09-01');
            insert into ingebrekestelling.vertraging (gemeente, id, aanvraag, gezin, inwoner, gemeld, verwacht)
              values ('9901', :id, :plan, :gezin, :wie, '2026-09-01', '2026-09-16');
            insert into opschorting.opschorting (gemeente, id, aanvraag, gezin, inwoner, reden, toelichting, gemeld, van,
                uiterlijk, open)
              values ('9901', :id, :plan, :gezin, :wie, 'AANVULLING', 'een offerte', '2026-09-01', '2026-09-02',
                '2026-09-16', true);
            insert into bezwaar.bezwaar (gemeente, id, beschikking, gezin, inwoner, ontvangen, gronden, tijdigheid,
                commissie)
              values ('9901', :id, :plan, :gezin, :wie, '2026-09-01', 'nee', 'TIJDIG', false);
            insert into onderzoek.onderzoek (gemeente, id, gezin, begin, begonnen_op, door)
              values ('9901', :plan, :gezin, '2026-09-01', '2026-09-01', :id);
            insert into onderzoek.betreft (gemeente, id, onderzoek, gezin, inwoner, wmo, jeugd)
              values ('9901', :id, :plan, :gezin, :wie, true, false);
            insert into onderzoek.antwoord (gemeente, id, onderzoek, gezin, inwoner, punt, tekst, door, op)
              values ('9901', :id, :plan, :gezin, :wie, 'behoeften', 'rust', :id, now());
            insert into onderzoek.generatie (gemeente, id, onderzoek, gezin, inwoner, grond, toelichting, tekst, door,
                op)
              values ('9901', :id, :plan, :gezin, :wie, 'VEILIGHEID', 'eerder gevaar', 'ook toen', :id, now());
            insert into onderzoek.ondersteuning (gemeente, id, onderzoek, gezin, inwoner, aangeboden_op, antwoord, wie,
                resultaat, door)
              values ('9901', :id, :plan, :gezin, :wie, '2026-09-01', 'NEE', '', '', :id);
            insert into onderzoek.identiteit (gemeente, id, onderzoek, gezin, inwoner, bewijs, gezien_op, door)
              values ('9901', :id, :plan, :gezin, :wie, 'PASPOORT', '2026-09-01', :id);
            insert into onderzoek.eigenplan (gemeente, id, onderzoek, gezin, inwoner, soort, tekst, ontvangen_op)
              values ('9901', :id, :plan, :gezin, :wie, 'PERSOONLIJK', 'mijn zus helpt', '2026-09-01');
            insert into onderzoek.verslag (gemeente, id, onderzoek, gezin, inwoner, verstuurd_op, wens)
              values ('9901', :id, :plan, :gezin, :wie, '2026-09-01', false);
            insert into onderzoek.reactie (gemeente, id, onderzoek, gezin, inwoner, tekst, zelf, door, op)
              values ('9901', :id, :plan, :gezin, :wie, 'zo was het niet', true, :id, now());
            insert into overleg.overleg (gemeente, id, gezin, inwoner, vraag, kenmerken, status, plaats, volgnummer,
                waarom_niet, door, gemaakt_op)
              values ('9901', :plan, :gezin, :wie, 'wat helpt', '{}', 'VOORBEREIDING', '', 1, '', :id, '2026-09-01');
            insert into overleg.deelnemer (gemeente, id, overleg, gezin, soort, inwoner, naam)
              values ('9901', :id, :plan, :gezin, 'GEZINSLID', :wie, 'Lotte');
            insert into overleg.advies (gemeente, id, gezin, inwoner, soort, vraag, uitleg, richtingen, adviseur,
                registratie, gegeven_op)
              values ('9901', :id, :gezin, :wie, 'ADVIES', 'wat helpt', 'zij slaapt slecht', 'rust', :id, 'SKJ 1',
                '2026-09-01');
            insert into perspectiefplan.plan (gemeente, id, gezin, inwoner, geboren, geopend_op)
              values ('9901', :plan, :gezin, :wie, '2010-01-01', '2026-09-01');
            insert into perspectiefplan.steun (gemeente, id, plan, gezin, inwoner, naam, band)
              values ('9901', :id, :plan, :gezin, :wie, 'Oma', 'oma');
            insert into perspectiefplan.oordeel (gemeente, id, plan, gezin, inwoner, dag, pijler, kleur, woorden, door)
              values ('9901', :id, :plan, :gezin, :wie, '2026-09-01', 'WONEN', 'GROEN', 'bij oma', :id);
            insert into perspectiefplan.stap (gemeente, id, plan, gezin, inwoner, sleutel, uiterlijk)
              values ('9901', :id, :plan, :gezin, :wie, 'toets', '2027-09-01');
            insert into perspectiefplan.bericht (gemeente, id, plan, gezin, inwoner, voorziening, einddatum, reden,
                stopreden)
              values ('9901', :id, :plan, :gezin, :wie, :id, '2027-12-31', '18 jaar', '19');
            insert into perspectiefplan.reservering (gemeente, id, plek, bezetting, plaats, aandacht, plan, gezin,
                inwoner, van, tot)
              values ('9901', :id, :plan, :id, 'Toetsstad', 'Els', :plan, :gezin, :wie, '2027-01-01', '2027-12-31');
            insert into inzending.inzending (gemeente, id, gezin, inwoner, voor, soort, tekst, ontvangen)
              values ('9901', :id, :gezin, :wie, :wie, 'ANDERS', 'een vraag', now());
            insert into keuze.keuze (gemeente, id, gezin, inwoner, hulpvraag, woorden, talen, moet, wenser, gewenst_op,
                status)
              values ('9901', :plan, :gezin, :wie, 'begeleiding', 'iemand die luistert', '{}', '{}', :wie, now(),
                'ZOEKT');
            insert into keuze.gekozen (gemeente, id, keuze, gezin, aanbod, aanbod_naam, aanbieder_naam, wet, kiezer,
                gekozen_op, bericht)
              values ('9901', :id, :plan, :gezin, :id, 'Thuisbegeleiding', 'Zorg Dichtbij', 'WMO', :wie, now(), 'KLAAR');
            insert into wachtvraag.wachtvraag (gemeente, id, gezin, inwoner, soort, wet, vraag, sinds, uiterlijk, door)
              values ('9901', :plan, :gezin, :wie, 'GEZINSHUIS', 'JEUGDWET', 'rust', '2026-09-01', '2026-10-13', :id);
            insert into wachtvraag.overbrugging (gemeente, id, wachtvraag, gezin, inwoner, wat, wie, van)
              values ('9901', :id, :plan, :gezin, :wie, 'logeren', 'oma', '2026-09-01');
            insert into wachtvraag.expertvraag (gemeente, id, wachtvraag, gezin, inwoner, vraag, gesteld_op, door)
              values ('9901', :id, :plan, :gezin, :wie, 'wat nu', '2026-09-01', :id);
            insert into regeling.rechtenvraag (gemeente, id, gezin, inwoner, begonnen_op, delen, anderen, inkomen_klopt,
                maanden_laag, inkomen_stijgt, student, studiebeperking, gevraagd)
              values ('9901', :plan, :gezin, :wie, now(), '{}', 0, false, 0, false, false, false, '{}');
            insert into regeling.herinnering (gemeente, id, rechtenvraag, gezin, inwoner, tabel, op, gevraagd_op)
              values ('9901', :id, :plan, :gezin, :wie, 'inkomenstoeslag', '2027-02-02', '2026-11-10');
            insert into regeling.bewoner (gemeente, rechtenvraag, gezin, inwoner, rol)
              values ('9901', :plan, :gezin, :wie, 'AANVRAGER');
            insert into levering.levering (gemeente, id, voorziening, gezin, inwoner, wet, begin, bron, begin_notitie,
                begin_door, begin_op)
              values ('9901', :id, :id, :gezin, :wie, 'WMO', '2026-09-01', 'INWONER', '', :plan, now());
            insert into plaatsing.plaatsing (gemeente, id, gezin, inwoner, plek, bezetting, plek_naam, aanbieder_naam,
                soort, afgeschermd, van, reden, door)
              values ('9901', :plan, :gezin, :wie, :id, :id, 'Huis Zuid', 'De Linde', 'GEZINSHUIS', false, '2026-09-01',
                'rust', :id);
            insert into plaatsing.match (gemeente, id, plaatsing, gezin, inwoner, partij, antwoord, woorden, wie, op, door)
              values ('9901', :id, :plan, :gezin, :wie, 'BEWONER', 'JA', 'fijn', 'Lotte', '2026-10-13', :id);
            insert into vroegsignaal.bestand (gemeente, id, soort, partner, bestandsnaam, controlegetal, ontvangen_op, door,
                door_naam, regels, ingelezen, geweigerd)
              values ('9901', :plan, 'WATER', 'Waterbron', 'a.csv', :id, now(), :id, 'Vera', 1, 1, 0);
            insert into vroegsignaal.signaal (gemeente, id, bestand, regel, soort, partner, klantnummer, voorletters,
                voorvoegsel, achternaam, straat, huisnummer, postcode, plaats, telefoon, email, centen, ontstaansdatum,
                perioden, signaaldatum, crisis, warm, adressleutel, status, inwoner)
              values ('9901', :id, :plan, 2, 'WATER', 'Waterbron', :id::text, 'L.', '', 'Dijk', 'Kade', '5', '9914VH',
                'Samenstad', '', '', 6800, '2026-09-01', 1, '2026-11-02', false, false, '9914VH|5', 'NIEUW', :wie);
            insert into schuldhulp.traject (gemeente, id, gezin, inwoner, partner, helper, fase, gemeld_op, dreiging,
                hulpvraag, gesprek_uiterlijk)
              values ('9901', :plan, :gezin, :wie, :wie, :id, 'AANMELDING', '2026-11-04', 'GEEN', 'schulden', '2026-12-02');
            insert into verstrekking.verstrekking (gemeente, id, gezin, inwoner, begunstigde, wet, voorziening, regel, regeling,
                wat, wijze, ritme, begrotingspost, bedrag, van)
              values ('9901', :plan, :gezin, :wie, :wie, 'PARTICIPATIEWET', :id, :id, 'inkomenstoeslag', 'toeslag', 'BANK',
                'EENMALIG', '6.3', 52500, '2026-11-10');
            insert into verstrekking.bankrekening (gemeente, id, gezin, inwoner, iban, naam, opgegeven_op, opgegeven_door,
                status)
              values ('9901', :id, :gezin, :wie, 'NL91ABNA0417164300', 'L. Dijk', now(), :wie, 'GELDIG');
            insert into verstrekking.terugvordering (gemeente, id, gezin, inwoner, verstrekking, beschikking, bedrag, reden,
                door, op)
              values ('9901', :id, :gezin, :wie, :plan, :id, 100, 'te veel', :id, '2026-11-10');
            insert into verstrekking.tegoed (gemeente, id, gezin, inwoner, begunstigde, wet, verstrekking, onderdeel, code,
                waarde, over, laatste_dag)
              values ('9901', :id, :gezin, :wie, :wie, 'PARTICIPATIEWET', :plan, 'SPORT',
                translate(upper(substr(replace(cast(:id as text), '-', ''), 1, 16)), 'ILOU', '1100'), 22500, 22500,
                '2027-11-09');
            insert into traject.traject (gemeente, id, gezin, inwoner, programma, wet, begeleider, begonnen_op)
              values ('9901', :plan, :gezin, :wie, :plan::text, 'GEEN', :id, '2026-11-04');
            insert into traject.lijn (gemeente, traject, lijn, gezin, inwoner, doel)
              values ('9901', :plan, 'tuin', :gezin, :wie, 'een tuin');
            insert into traject.stap (gemeente, traject, lijn, stap, gezin, inwoner, gedaan_op, door)
              values ('9901', :plan, 'tuin', 'zaaien', :gezin, :wie, '2026-11-05', :id);
            insert into traject.afspraak (gemeente, id, traject, lijn, gezin, inwoner, wat, wie, gemaakt_op)
              values ('9901', :id, :plan, 'tuin', :gezin, :wie, 'spitten', 'Lotte', '2026-11-05');
            insert into traject.aantekening (gemeente, id, traject, gezin, inwoner, tekst, op, door)
              values ('9901', :id, :plan, :gezin, :wie, 'het gaat goed', '2026-11-05', :id);
            insert into traject.opvolging (gemeente, traject, maanden, gezin, inwoner, op)
              values ('9901', :plan, 3, :gezin, :wie, '2027-02-04');
            insert into participatie.talentprofiel (gemeente, id, gezin, inwoner, kan, soorten, werksoorten, talen, uren,
                postcode, kilometers, zelf, op, door)
              values ('9901', :id, :gezin, :wie, 'fietsen maken', '{BAAN}', '{}', '{nl}', 20, '9914', 5, true,
                '2026-11-05', :id);
            insert into participatie.werkaanbod (gemeente, id, soort, organisatie, taken, werksoorten, uren_van, uren_tot,
                postcode, plaatsen, door)
              values ('9901', :plan, 'BAAN', 'De kas', 'zaaien', '{GROEN}', 8, 24, '9914', 2, :id);
            insert into participatie.werkplaatsing (gemeente, id, gezin, inwoner, aanbod, voorgesteld_op, waarom, door)
              values ('9901', :id, :gezin, :wie, :plan, '2026-11-05', 'de taken passen', :id)
            """;
}
