package nl.samenhang.mensen.inwoner.brp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

class BrpInlezingenTest extends RegieTest {

    @Autowired BrpInlezingen inlezingen;
    @Autowired BrpOpdracht opdracht;
    @Autowired Huishoudens huishoudens;

    @Test
    void a_family_is_taken_over_with_addresses_relations_authority_and_household()
            throws IOException {
        var context = municipality("9911");
        var inlezing = read(context, "goed.csv");
        assertThat(inlezing.status()).isEqualTo(Inlezing.Status.KLAAR);
        assertThat(inlezing.telling()).isEqualTo(new Inlezing.Telling(4, 0, 0, 0));
        var kind = as(context, () -> inwoners.findByBsn(new Bsn("999912367"))).orElseThrow();
        assertThat(kind.naam()).isEqualTo("Zoë Yıldız");
        assertThat(as(context, () -> inwoners.relaties(kind.id())))
                .extracting(Relatie::naam)
                .contains("Fleur Anna van der Röell", "Ömer Yıldız");
        assertThat(as(context, () -> inwoners.gezag(kind.id()))).hasSize(1);
        var huishouden = as(context, () -> huishoudens.of(kind.id())).orElseThrow();
        assertThat(huishouden.ledenOn(LocalDate.of(2026, 9, 14))).hasSize(3);
        assertThat(huishouden.zeker()).isTrue();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_later_file_only_what_is_new()
            throws IOException {
        var context = municipality("9912");
        var first = read(context, "goed.csv");
        assertThat(read(context, "goed.csv").id()).isEqualTo(first.id());
        assertThat(read(context, "later.csv").telling())
                .isEqualTo(new Inlezing.Telling(0, 1, 3, 0));
    }

    @Test
    void each_refused_person_is_named_by_line_element_and_rule() throws IOException {
        var context = municipality("9913");
        var inlezing = read(context, "fouten.csv");
        assertThat(inlezing.telling()).isEqualTo(new Inlezing.Telling(2, 0, 0, 7));
        assertThat(as(context, () -> inlezingen.bevindingen(inlezing.id(), 50)))
                .contains(
                        new Bevinding(2, "01.01.20", "elfproef", true),
                        new Bevinding(7, "01.01.20", "dubbel", true),
                        new Bevinding(9, "11.32.10", "gezag", false))
                .hasSize(8);
    }

    @Test
    void somebody_known_by_hand_gets_one_a_nummer_and_a_second_list_with_the_bsn_is_refused()
            throws IOException {
        var context = municipality("9927");
        as(
                context,
                () ->
                        balie.register(
                                NieuweInwoner.withNaam("Eerste", "", "Eigenaar")
                                        .bornOn(LocalDate.of(1990, 1, 1))
                                        .withBsn(new Bsn("999999874"))));
        var inlezing = read(context, "fouten.csv");
        assertThat(inlezing.telling()).isEqualTo(new Inlezing.Telling(1, 1, 0, 7));
        assertThat(as(context, () -> inlezingen.bevindingen(inlezing.id(), 50)))
                .contains(new Bevinding(7, "01.01.20", "dubbel", true));
    }

    @Test
    void who_comes_later_by_hand_is_the_child_that_the_list_of_the_mother_named()
            throws IOException {
        var context = municipality("9918");
        read(context, "moeder.csv");
        var zoe =
                as(
                        context,
                        () ->
                                balie.register(
                                        NieuweInwoner.withNaam("Zoë", "", "Yıldız")
                                                .bornOn(LocalDate.of(2012, 5, 20))
                                                .withBsn(new Bsn("999912367"))));
        var moeder = as(context, () -> inwoners.findByBsn(new Bsn("999912343"))).orElseThrow();
        assertThat(as(context, () -> inwoners.relaties(moeder.id())))
                .filteredOn(relatie -> relatie.soort() == Relatiesoort.KIND)
                .singleElement()
                .satisfies(kind -> assertThat(kind.ander()).contains(zoe));
        assertThat(as(context, () -> inwoners.relaties(zoe)))
                .singleElement()
                .satisfies(ouder -> assertThat(ouder.ander()).contains(moeder.id()));
    }

    @Test
    void whom_a_list_names_as_child_and_who_is_the_elder_stays_a_name() throws IOException {
        var context = municipality("9919");
        read(context, "moeder.csv");
        as(
                context,
                () ->
                        balie.register(
                                NieuweInwoner.withNaam("Zoë", "", "Yıldız")
                                        .bornOn(LocalDate.of(1950, 5, 20))
                                        .withBsn(new Bsn("999912367"))));
        var moeder = as(context, () -> inwoners.findByBsn(new Bsn("999912343"))).orElseThrow();
        assertThat(as(context, () -> inwoners.relaties(moeder.id())))
                .filteredOn(relatie -> relatie.soort() == Relatiesoort.KIND)
                .singleElement()
                .satisfies(kind -> assertThat(kind.ander()).isEmpty());
    }

    @Test
    void parents_in_a_circle_and_a_child_older_than_the_mother_stay_names_and_are_told()
            throws IOException {
        var context = municipality("9916");
        var inlezing = read(context, "onmogelijk.csv");
        assertThat(as(context, () -> inlezingen.bevindingen(inlezing.id(), 50)))
                .filteredOn(bevinding -> !bevinding.geweigerd())
                .containsExactly(
                        new Bevinding(2, "02.01.20", "kring", false),
                        new Bevinding(3, "02.01.20", "kring", false),
                        new Bevinding(4, "02.01.20", "kring", false),
                        new Bevinding(5, "02.01.20", "ouder", false));
        for (var bsn : List.of("999913001", "999913037")) {
            var kind = as(context, () -> inwoners.findByBsn(new Bsn(bsn))).orElseThrow();
            assertThat(as(context, () -> inwoners.relaties(kind.id())))
                    .singleElement()
                    .satisfies(
                            ouder -> {
                                assertThat(ouder.naam()).isNotBlank();
                                assertThat(ouder.ander()).isEmpty();
                            });
        }
    }

    @Test
    void a_second_bsn_for_one_person_is_refused_and_a_list_without_one_leaves_the_first()
            throws IOException {
        var context = municipality("9917");
        var inlezing = read(context, "onmogelijk.csv");
        assertThat(inlezing.telling()).isEqualTo(new Inlezing.Telling(6, 1, 0, 1));
        assertThat(as(context, () -> inlezingen.bevindingen(inlezing.id(), 50)))
                .first()
                .isEqualTo(new Bevinding(8, "01.01.20", "tweede-bsn", true));
        assertThat(as(context, () -> inwoners.findByBsn(new Bsn("999913050"))).orElseThrow())
                .extracting(wie -> wie.geboortedatum().map(Object::toString).orElse(""))
                .isEqualTo("2-1-1990");
        assertThat(as(context, () -> inwoners.findByBsn(new Bsn("999913062")))).isEmpty();
    }

    @Test
    void a_reading_that_was_cut_off_goes_on_where_it_was() throws IOException {
        var context = municipality("9914");
        var bytes = bytes("goed.csv");
        var received = as(context, () -> inlezingen.receive("goed.csv", bytes));
        assertThatThrownBy(
                        () ->
                                Contexts.callAs(
                                        context,
                                        () ->
                                                inlezingen.run(
                                                        received.id(),
                                                        (gedaan, geweigerd) -> {
                                                            throw new IllegalStateException(
                                                                    "cut off");
                                                        })))
                .isInstanceOf(IllegalStateException.class);
        var half = as(context, () -> inlezingen.find(received.id())).orElseThrow();
        assertThat(half.status()).isEqualTo(Inlezing.Status.BEZIG);
        var whole =
                Contexts.callAs(
                        context, () -> inlezingen.run(received.id(), (gedaan, geweigerd) -> {}));
        assertThat(whole.telling()).isEqualTo(new Inlezing.Telling(4, 0, 0, 0));
    }

    @Test
    void a_file_of_another_kind_is_kept_and_refused_and_nobody_is_taken_over() throws IOException {
        var context = municipality("9915");
        var inlezing = read(context, "ander-soort.csv");
        assertThat(inlezing.status()).isEqualTo(Inlezing.Status.GEWEIGERD);
        assertThat(as(context, () -> inlezingen.latest(5))).hasSize(1);
    }

    @Test
    void columns_that_nobody_knows_stop_nothing() throws IOException {
        var context = municipality("9920");
        var regels =
                new String(bytes("goed.csv"), StandardCharsets.UTF_8)
                        .lines()
                        .filter(regel -> !regel.isEmpty())
                        .toList();
        var breder = new StringBuilder(regels.getFirst() + "99.99.10");
        for (var regel : regels.subList(1, regels.size())) {
            breder.append('\n').append(regel).append("iets nieuws");
        }
        var bytes = breder.toString().getBytes(StandardCharsets.UTF_8);
        var received = as(context, () -> inlezingen.receive("nieuw.csv", bytes));
        var inlezing =
                Contexts.callAs(
                        context, () -> inlezingen.run(received.id(), (gedaan, geweigerd) -> {}));
        assertThat(inlezing.telling()).isEqualTo(new Inlezing.Telling(4, 0, 0, 0));
    }

    @Test
    void the_page_takes_a_file_and_shows_what_was_wrong_with_another() throws IOException {
        var beheerder = collega("Bea", "BEHEERDER", team);
        var wrong =
                new MockMultipartFile("bestand", "x.csv", "text/csv", bytes("zonder-kolommen.csv"));
        assertThat(
                        mvc.post()
                                .uri("/beheer/brp-import")
                                .multipart()
                                .file(wrong)
                                .with(csrf())
                                .with(request(beheerder, "BEHEERDER")))
                .hasStatus(422)
                .bodyText()
                .contains("Deze kolommen ontbreken op regel 1: 08.11.20, 09.01.20");
        var good = new MockMultipartFile("bestand", "fouten.csv", "text/csv", bytes("fouten.csv"));
        var result =
                mvc.post()
                        .uri("/beheer/brp-import")
                        .multipart()
                        .file(good)
                        .with(csrf())
                        .with(request(beheerder, "BEHEERDER"))
                        .exchange();
        assertThat(result).hasStatus3xxRedirection();
        var inlezing = asSystem(() -> inlezingen.latest(1)).getFirst();
        Contexts.runAs(
                system(SAMENSTAD), () -> inlezingen.run(inlezing.id(), (gedaan, geweigerd) -> {}));
        assertThat(
                        mvc.get()
                                .uri("/beheer/brp-import/" + inlezing.id())
                                .with(request(beheerder, "BEHEERDER")))
                .hasStatusOk()
                .bodyText()
                .contains("Het BSN voldoet niet aan de elfproef", "Geweigerd: 7", "01.01.20")
                .doesNotContain("99991237");
        assertThat(mvc.get().uri("/beheer/brp-import").with(request(yusuf, "CONSULENT")))
                .hasStatus(403);
    }

    @Test
    void the_command_says_what_to_do_without_a_file() {
        assertThat(opdracht.run(List.of())).isEqualTo(2);
        assertThat(opdracht.run(List.of("bestaat-niet.csv"))).isEqualTo(2);
    }

    private Inlezing read(Verwerkingscontext context, String bestand) throws IOException {
        var bytes = bytes(bestand);
        var received = as(context, () -> inlezingen.receive(bestand, bytes));
        return Contexts.callAs(
                context, () -> inlezingen.run(received.id(), (gedaan, geweigerd) -> {}));
    }

    private static Verwerkingscontext municipality(String code) {
        return system(new Gemeentecode(code));
    }

    private static Verwerkingscontext system(Gemeentecode gemeente) {
        return Verwerkingscontext.system(gemeente, Systeemgebruiker.INLEZEN, "brp-inlezen");
    }

    private static byte[] bytes(String bestand) throws IOException {
        try (var in =
                BrpInlezingenTest.class.getResourceAsStream("/mensen/inwoner/brp/" + bestand)) {
            return in.readAllBytes();
        }
    }
}
