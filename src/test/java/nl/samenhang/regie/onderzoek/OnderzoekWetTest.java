package nl.samenhang.regie.onderzoek;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.regie.toestemming.Toestemming;
import nl.samenhang.regie.toestemming.ToestemmingId;
import nl.samenhang.regie.toestemming.Toestemmingen;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads an inquiry of another law (Wmo 2015 art. 5.1.1, Jeugdwet art. 7.3.11 and 7.4.0). */
class OnderzoekWetTest extends SamenhangTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 9, 7);

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Onderzoeken onderzoeken;
    @Autowired private Onderzoekcontacten contacten;
    @Autowired private Analyses analyses;
    @Autowired private Toestemmingen toestemmingen;
    @Autowired private JdbcClient jdbc;

    private Gebruiker yusuf;
    private Gebruiker joris;
    private Gebruiker karin;
    private Gebruiker vreemd;
    private InwonerId truus;
    private InwonerId noor;
    private GezinId gezin;

    @BeforeEach
    void family() {
        clock.set(MAANDAG);
        var team = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        joris = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        karin = personeel.medewerker("Karin", "SCHULDHULPVERLENER", team);
        vreemd = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        truus =
                gezinnen.inwoner(
                        "Truus", "de Wit", LocalDate.of(1980, 3, 1), Bereikbaarheid.ONBEKEND);
        noor =
                gezinnen.inwoner(
                        "Noor", "de Wit", LocalDate.of(2009, 3, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, truus, noor);
    }

    @Test
    void an_inquiry_for_the_youth_act_is_for_the_wmo_only_there_with_whom_to_call() {
        var id = start(joris, new Onderzochte(noor, false, true));
        write(joris, id, "Zij zorgt voor haar moeder.");
        assertThat(page(joris))
                .contains("Verder met het onderzoek")
                .doesNotContain("Er is een onderzoek");
        assertThat(page(yusuf))
                .contains("Er is een onderzoek", "Bel hierover Joris.")
                .doesNotContain("Verder met het onderzoek", "Zij zorgt voor haar moeder.");
        assertThat(mvc.get().uri("/onderzoeken/" + id).with(by(yusuf))).hasStatus(404);
        assertThatThrownBy(() -> as(yusuf, () -> onderzoeken.get(id))).isInstanceOf(NotFound.class);
        assertThat(findings(yusuf)).isZero();
        assertThat(findings(joris)).isOne();
    }

    @Test
    void whose_task_needs_no_inquiry_is_told_that_there_is_one_and_a_stranger_is_not() {
        start(joris, new Onderzochte(noor, false, true));
        assertThat(page(karin)).contains("Er is een onderzoek", "Bel hierover Joris.");
        assertThat(as(vreemd, () -> contacten.beside(gezin, List.of()))).isEmpty();
    }

    @Test
    void a_joint_inquiry_is_not_cut_and_exists_for_each_of_its_laws() {
        var id =
                start(
                        yusuf,
                        new Onderzochte(truus, true, false),
                        new Onderzochte(noor, false, true));
        write(yusuf, id, "Moeder is ziek.");
        for (var wie : List.of(yusuf, joris)) {
            assertThat(as(wie, () -> onderzoeken.get(id)).inwoners())
                    .containsExactlyInAnyOrder(truus, noor);
            assertThat(findings(wie)).isOne();
        }
    }

    @Test
    void who_does_an_inquiry_reads_it_whatever_the_law_of_the_own_role() {
        var id = start(yusuf, new Onderzochte(noor, false, true));
        assertThat(as(yusuf, () -> onderzoeken.get(id)).id()).isEqualTo(id);
    }

    @Test
    void everybody_it_is_about_has_to_agree_and_one_withdrawal_ends_it_at_once() {
        var id =
                start(
                        joris,
                        new Onderzochte(truus, false, true),
                        new Onderzochte(noor, false, true));
        agree(truus);
        assertThat(as(yusuf, () -> onderzoeken.of(gezin))).isEmpty();
        var vanNoor = agree(noor);
        assertThat(as(yusuf, () -> onderzoeken.of(gezin)))
                .extracting(Onderzoek::id)
                .containsExactly(id);
        asSystem(() -> toestemmingen.withdraw(vanNoor, "Noor"));
        assertThat(as(yusuf, () -> onderzoeken.of(gezin))).isEmpty();
    }

    @Test
    void each_law_keeps_its_own_clock_and_nobody_begins_twice_with_the_same_law() {
        start(joris, new Onderzochte(noor, false, true));
        assertThatThrownBy(() -> start(yusuf, new Onderzochte(noor, false, true)))
                .isInstanceOf(Refusal.class);
        var wmo = start(yusuf, new Onderzochte(truus, true, false));
        assertThat(as(yusuf, () -> onderzoeken.of(gezin)))
                .extracting(Onderzoek::id)
                .containsExactly(wmo);
    }

    @Test
    void the_work_of_an_inquiry_is_there_for_who_does_it_and_for_who_may_know_its_law() {
        var collega = personeel.medewerker("Jet", "JEUGDCONSULENT", personeel.team("Team Noord"));
        var id = start(joris, new Onderzochte(noor, false, true));
        assertThat(work(joris, id)).isOne();
        assertThat(work(collega, id)).isOne();
        assertThat(work(yusuf, id)).isZero();
        assertThat(work(karin, id)).isZero();
        assertThat(page(joris)).contains("Onderzoek afronden");
        assertThat(page(yusuf)).doesNotContain("Onderzoek afronden");

        agree(noor);
        assertThat(work(yusuf, id)).isOne();
    }

    @Test
    void the_work_of_a_joint_inquiry_is_there_for_each_of_its_laws() {
        var id =
                start(
                        joris,
                        new Onderzochte(truus, true, false),
                        new Onderzochte(noor, false, true));
        assertThat(work(yusuf, id)).isOne();
        assertThat(work(karin, id)).isZero();
    }

    private long work(Gebruiker wie, OnderzoekId id) {
        var sql = "select count(*) from werkvoorraad.werkitem where onderwerp_id = :id";
        return as(wie, () -> jdbc.sql(sql).param("id", id.value()).query(Long.class).single());
    }

    private OnderzoekId start(Gebruiker wie, Onderzochte... over) {
        return as(wie, () -> onderzoeken.start(gezin, List.of(over), MAANDAG).id());
    }

    private void write(Gebruiker wie, OnderzoekId id, String tekst) {
        as(
                wie,
                () -> {
                    analyses.answer(
                            id,
                            new Antwoord(
                                    Vraagpunt.van(Vraagpunt.Deel.JEUGD).getFirst(),
                                    Optional.of(noor),
                                    tekst));
                    return true;
                });
    }

    private int findings(Gebruiker wie) {
        return as(
                wie,
                () ->
                        jdbc.sql("select count(*) from onderzoek.antwoord where gezin = ?")
                                .param(gezin.value())
                                .query(Integer.class)
                                .single());
    }

    private ToestemmingId agree(InwonerId wie) {
        var vraag =
                asSystem(() -> toestemmingen.open(wie)).stream()
                        .map(v -> v.sleutel())
                        .filter(s -> s.equals("ONDERZOEK:JEUGDWET:ROL:CONSULENT"))
                        .findFirst()
                        .orElseThrow();
        var id = as(resident(wie), () -> toestemmingen.give(wie, wie, vraag));
        assertThat(asSystem(() -> toestemmingen.get(id)).status())
                .isEqualTo(Toestemming.Status.GELDIG);
        return id;
    }

    private static Gebruiker resident(InwonerId wie) {
        return new Gebruiker(
                "bewoner", "9901", wie.value(), "Bewoner", "INWONER", "BEWONER", Set.of(), false);
    }

    private String page(Gebruiker wie) {
        var answer = mvc.get().uri("/gezinnen/" + gezin).with(by(wie)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(
                wie.soort().equals("INWONER")
                        ? wie.context("toestemming")
                        : wie.context(OnderzoekRechten.DOEL),
                work);
    }
}
