package nl.samenhang.recht.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.jobs.Taakloper;
import nl.samenhang.platform.jobs.Taakstatus;
import nl.samenhang.platform.jobs.Taken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list is drawn up, judged by one, signed by another, carried out and proven. */
class VernietigingslijstenTest extends VolDossierTest {

    private static final LocalDate CLOSED = LocalDate.of(2021, 2, 1);
    private static final LocalDate A_DAY_EARLY = LocalDate.of(2036, 1, 31);
    private static final LocalDate FIFTEEN_YEARS_ON = LocalDate.of(2036, 2, 1);
    private static final LocalDate TWENTY_YEARS_ON = LocalDate.of(2041, 2, 1);

    @Autowired private Vernietigingslijsten lijsten;
    @Autowired private Vernietiging vernietiging;
    @Autowired private Taken taken;
    @Autowired private Taakloper taakloper;
    @Autowired private Documenten documenten;

    /** What other tests left is none of the lists here. */
    @BeforeEach
    void emptyTheHouse() {
        empty("bewaring.lijst", "gezin.gezin", "melding.melding");
    }

    @Test
    void a_file_comes_on_the_list_on_the_day_its_term_is_over() {
        var dossier = closedOn(CLOSED, Optional.empty());
        clock.set(A_DAY_EARLY);
        assertThat(onList(propose(), dossier)).isFalse();
        clock.set(FIFTEEN_YEARS_ON);
        assertThat(onList(propose(), dossier)).isTrue();
    }

    @Test
    void a_file_with_youth_help_stays_five_years_longer() {
        var dossier = closedOn(CLOSED, Optional.of(Wet.JEUGDWET));
        clock.set(FIFTEEN_YEARS_ON);
        assertThat(onList(propose(), dossier)).isFalse();
        clock.set(TWENTY_YEARS_ON);
        var lijst = propose();
        assertThat(line(lijst, dossier).soort()).isEqualTo("gezinsdossier-jeugd");
    }

    @Test
    void a_file_with_something_newer_or_unfinished_stays_and_is_counted() {
        var newer = closedOn(CLOSED, Optional.empty());
        var working = closedOn(CLOSED, Optional.empty());
        clock.set(CLOSED.plusYears(3));
        execute(
                """
                insert into tijdlijn.notitie (gemeente, id, gezin, soort, datum, tekst, auteur, auteur_naam, geschreven_op)
                values ('9901', uuidv7(), ?, 'TELEFOON', '2024-02-01', 'belde', uuidv7(), 'Yusuf', '2024-02-01')
                """,
                newer);
        execute(
                """
                insert into werkvoorraad.werkitem (gemeente, id, soort, onderwerp_soort, onderwerp_id, gezin, tekst, pad,
                    geopend_op)
                values ('9901', uuidv7(), 'proef', 'gezin', uuidv7(), ?, 'x', '/', '2021-02-01')
                """,
                working);
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        assertThat(get(lijst).onaf()).isOne();
        assertThat(lines(lijst)).noneMatch(r -> is(r, newer) || is(r, working));
    }

    @Test
    void that_somebody_of_a_closed_file_moved_house_since_is_no_change_of_the_file() {
        var dossier = closedOn(CLOSED, Optional.empty());
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into tijdlijn.regel (gemeente, id, moment, soort, onderwerp_id, tekst,
                                            actor, actor_naam)
                                        values ('9901', uuidv7(), '2030-05-01', 'inwoner', ?, 'verhuisd', uuidv7(), 'BRP')
                                        """)
                                .param(dossier.ouder().value())
                                .update());
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        assertThat(line(lijst, dossier).laatste()).isEqualTo(CLOSED);
        carryOut(lijst);
        assertThat(traces(dossier.ouder().value()).keySet()).isSubsetOf(LOG);
    }

    @Test
    void what_the_archivist_takes_out_stays_also_on_the_next_list() {
        var kept = closedOn(CLOSED, Optional.empty());
        var gone = closedOn(CLOSED, Optional.empty());
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        exclude(lijst, kept, Optional.of(FIFTEEN_YEARS_ON.plusYears(1)));
        carryOut(lijst);
        assertThat(asSystem(() -> gezinnen.find(kept.gezin()))).isPresent();
        assertThat(asSystem(() -> gezinnen.find(gone.gezin()))).isEmpty();
        assertThat(onList(propose(), kept)).isFalse();
        clock.set(FIFTEEN_YEARS_ON.plusYears(1).plusDays(1));
        assertThat(onList(propose(), kept)).isTrue();
    }

    @Test
    void nothing_goes_before_a_second_person_signed() {
        var dossier = closedOn(CLOSED, Optional.empty());
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        assertThatThrownBy(() -> by(leider, "TEAMLEIDER", () -> lijsten.sign(lijst)))
                .isInstanceOf(Refusal.class);
        as("ARCHIVARIS", () -> lijsten.review(lijst));
        assertThatThrownBy(() -> as("ARCHIVARIS", () -> lijsten.sign(lijst)))
                .isInstanceOf(Refusal.class);
        assertThat(asSystem(() -> gezinnen.find(dossier.gezin()))).isPresent();
        by(leider, "TEAMLEIDER", () -> lijsten.giveBack(lijst));
        assertThat(get(lijst).status()).isEqualTo(Lijststatus.VOORGESTELD);
        carryOut(lijst);
        assertThat(traces(dossier.merk(), dossier.gezin().value()).keySet()).isSubsetOf(LOG);
    }

    @Test
    void after_a_crash_half_way_the_rest_goes_and_no_file_is_half_gone() {
        var dossiers =
                List.of(
                        closedOn(CLOSED, Optional.empty()),
                        closedOn(CLOSED, Optional.empty()),
                        closedOn(CLOSED, Optional.empty()));
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        as("ARCHIVARIS", () -> lijsten.review(lijst));
        by(leider, "TEAMLEIDER", () -> lijsten.sign(lijst));
        var taak = asSystem(() -> taken.find(get(lijst).taak().orElseThrow()).orElseThrow());
        var job =
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, BewaringRechten.DOEL);
        assertThatThrownBy(
                        () ->
                                Contexts.runAs(
                                        job,
                                        () ->
                                                vernietiging.run(
                                                        taak,
                                                        (gedaan, _) -> {
                                                            if (gedaan == 1) {
                                                                throw new IllegalStateException(
                                                                        "the node dies here");
                                                            }
                                                        })))
                .hasMessage("the node dies here");
        var left =
                dossiers.stream()
                        .filter(d -> asSystem(() -> gezinnen.find(d.gezin())).isPresent())
                        .toList();
        assertThat(left).hasSize(2);
        left.forEach(
                d ->
                        assertThat(traces(d.merk()))
                                .containsKeys("tijdlijn.notitie", "inwoner.inwoner"));
        run(lijst);
        dossiers.forEach(
                d -> assertThat(traces(d.merk(), d.gezin().value()).keySet()).isSubsetOf(LOG));
        assertThat(get(lijst).status()).isEqualTo(Lijststatus.VERNIETIGD);
        assertThat(uitkomst(lijst, "gezinsdossier").aantal()).isEqualTo(3);
    }

    @Test
    void a_file_that_was_opened_again_after_the_signature_stays_whole() {
        var dossier = closedOn(CLOSED, Optional.empty());
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        as("ARCHIVARIS", () -> lijsten.review(lijst));
        by(leider, "TEAMLEIDER", () -> lijsten.sign(lijst));
        by(leider, "TEAMLEIDER", () -> gezinnen.reopen(dossier.gezin(), team));
        run(lijst);
        assertThat(asSystem(() -> gezinnen.find(dossier.gezin()))).isPresent();
        assertThat(
                        asSystem(
                                () ->
                                        lijsten.regels(
                                                lijst,
                                                Regelstatus.GEBLOKKEERD,
                                                Optional.empty(),
                                                9)))
                .singleElement()
                .satisfies(regel -> assertThat(regel.reden()).contains("GEWIJZIGD"));
    }

    @Test
    void the_proof_tells_numbers_by_rule_and_nothing_of_anybody() throws Exception {
        var dossier = closedOn(CLOSED, Optional.empty());
        clock.set(FIFTEEN_YEARS_ON);
        var kenmerk = asSystem(() -> gezinnen.get(dossier.gezin())).kenmerk();
        var lijst = propose();
        carryOut(lijst);
        var bytes = asSystem(() -> documenten.open(get(lijst).verklaring().orElseThrow())).bytes();
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Verklaring van vernietiging", "Dossier van een gezin")
                    .contains("Wmo 2015 art. 5.3.4", "selectielijst 2020, 3.1.5", "1 februari 2036")
                    .doesNotContain(dossier.merk(), kenmerk, leider.toString());
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(dossier.merk());
    }

    @Test
    void numbers_of_ten_people_or_more_stay() {
        for (var i = 0; i < 5; i++) {
            closedOn(CLOSED, Optional.empty());
        }
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        carryOut(lijst);
        var sql =
                "select jaar || ' ' || gebied || ' ' || aantal || ' ' || personen from bewaring.statistiek where lijst = ?";
        assertThat(asSystem(() -> jdbc.sql(sql).param(lijst.value()).query(String.class).list()))
                .containsExactly("2021 Noord 5 10");
    }

    @Test
    void one_list_at_a_time() {
        closedOn(CLOSED, Optional.empty());
        clock.set(FIFTEEN_YEARS_ON);
        var lijst = propose();
        assertThatThrownBy(this::propose).isInstanceOf(Refusal.class);
        assertThat(get(lijst).status()).isEqualTo(Lijststatus.VOORGESTELD);
    }

    private LijstId propose() {
        var lijst = as("ARCHIVARIS", () -> lijsten.propose());
        run(lijst);
        return lijst;
    }

    private void carryOut(LijstId lijst) {
        as("ARCHIVARIS", () -> lijsten.review(lijst));
        by(leider, "TEAMLEIDER", () -> lijsten.sign(lijst));
        run(lijst);
        assertThat(get(lijst).status()).isEqualTo(Lijststatus.VERNIETIGD);
    }

    private void run(LijstId lijst) {
        var taak = get(lijst).taak().orElseThrow();
        taakloper.run(SAMENSTAD, taak);
        assertThat(asSystem(() -> taken.find(taak).orElseThrow()).status())
                .isEqualTo(Taakstatus.KLAAR);
    }

    private void exclude(LijstId lijst, Dossier dossier, Optional<LocalDate> tot) {
        var regel = line(lijst, dossier).id();
        as(
                "ARCHIVARIS",
                () ->
                        lijsten.exclude(
                                lijst,
                                regel,
                                Uitzonderingsreden.HOTSPOT,
                                "De brand van 2021",
                                tot));
    }

    private boolean onList(LijstId lijst, Dossier dossier) {
        var found = lines(lijst).stream().anyMatch(r -> is(r, dossier));
        if (get(lijst).status() == Lijststatus.VOORGESTELD && !found) {
            empty("bewaring.lijst");
        }
        return found;
    }

    private Lijstregel line(LijstId lijst, Dossier dossier) {
        return lines(lijst).stream().filter(r -> is(r, dossier)).findFirst().orElseThrow();
    }

    private static boolean is(Lijstregel regel, Dossier dossier) {
        return regel.onderwerp().filter(dossier.gezin().value()::equals).isPresent();
    }

    private List<Lijstregel> lines(LijstId lijst) {
        return asSystem(() -> lijsten.regels(lijst, Regelstatus.OP_LIJST, Optional.empty(), 1000));
    }

    private Uitkomst uitkomst(LijstId lijst, String soort) {
        return asSystem(() -> lijsten.uitkomsten(lijst)).stream()
                .filter(u -> u.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }

    private Vernietigingslijst get(LijstId lijst) {
        return asSystem(() -> lijsten.get(lijst));
    }

    private void execute(String sql, Dossier dossier) {
        asSystem(() -> jdbc.sql(sql).param(dossier.gezin().value()).update());
    }
}
