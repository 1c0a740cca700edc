package nl.samenhang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentenTest extends SamenhangTest {

    @Autowired private Documenten documenten;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Verwerkingslog log;

    private final Onderwerp melding = new Onderwerp("melding", Ids.next());
    private final GezinId gezin = GezinId.next();

    @Test
    void what_was_stored_comes_back_byte_for_byte_under_a_safe_name() {
        var id =
                as(
                        "INTAKE",
                        () -> documenten.store(text("C:\\Users\\anna\\mijn <brief>.exe", "Hallo")));
        var inhoud = as("INTAKE", () -> documenten.open(id));
        assertThat(inhoud.bytes()).isEqualTo("Hallo".getBytes(StandardCharsets.UTF_8));
        assertThat(inhoud.document().naam()).isEqualTo("mijn brief.txt");
        assertThat(inhoud.document().mediatype()).isEqualTo(Mediatype.TEKST);
    }

    @Test
    void the_same_file_twice_has_no_second_effect() {
        var first = as("INTAKE", () -> documenten.store(text("a.txt", "Zelfde")));
        var second = as("INTAKE", () -> documenten.store(text("b.txt", "Zelfde")));
        assertThat(second).isEqualTo(first);
        assertThat(as("INTAKE", () -> documenten.of(melding))).hasSize(1);
    }

    @Test
    void a_program_that_is_called_a_photo_is_refused() {
        var program =
                new NieuwDocument(
                        "foto.jpg",
                        "MZ\0\0".getBytes(StandardCharsets.ISO_8859_1),
                        melding,
                        Optional.empty(),
                        List.of(),
                        false);
        assertThatThrownBy(() -> as("INTAKE", () -> documenten.store(program)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r ->
                                assertThat(r.reason().sleutel())
                                        .isEqualTo("document.weigering.soort"));
    }

    @Test
    void an_empty_file_and_one_of_more_than_10_mb_are_refused() {
        var large = "x".repeat(Documenten.LARGEST + 1);
        assertThatThrownBy(() -> as("INTAKE", () -> documenten.store(text("leeg.txt", ""))))
                .hasMessage("document.weigering.leeg");
        assertThatThrownBy(() -> as("INTAKE", () -> documenten.store(text("groot.txt", large))))
                .hasMessage("document.weigering.te-groot");
    }

    @Test
    void a_file_of_a_gezin_exists_only_for_who_has_access_to_it() {
        var id = asSystem(() -> documenten.store(text("plan.txt", "Plan").inGezin(gezin)));
        assertThatThrownBy(() -> as("CONSULENT", () -> documenten.open(id)))
                .isInstanceOf(NotFound.class);
        assertThat(as("CONSULENT", () -> documenten.of(gezin))).isEmpty();

        asSystem(() -> toegang.grant(gezin, actor("CONSULENT"), Dossiertoegang.Reden.WAARNEMER));
        assertThat(as("CONSULENT", () -> documenten.open(id)).document().gezin()).contains(gezin);
        assertThat(as("CONSULENT", () -> documenten.of(gezin))).hasSize(1);
    }

    @Test
    void the_post_room_puts_a_scan_in_a_file_that_it_cannot_open() {
        var id =
                as(
                        "ADMINISTRATIE",
                        () -> documenten.store(text("scan.txt", "Scan").inGezin(gezin)));
        assertThatThrownBy(() -> as("ADMINISTRATIE", () -> documenten.open(id)))
                .isInstanceOf(NotFound.class);
        assertThat(asSystem(() -> documenten.open(id)).document().gezin()).contains(gezin);
    }

    @Test
    void another_municipality_gets_the_answer_of_a_number_that_does_not_exist() {
        var id = as("INTAKE", () -> documenten.store(text("brief.txt", "Brief")));
        assertThatThrownBy(() -> as("INTAKE", ANDERSTAD, () -> documenten.open(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_family_sees_only_what_is_shared_with_it() {
        asSystem(() -> toegang.grant(gezin, actor("BEWONER"), Dossiertoegang.Reden.GEZINSLID));
        var own = asSystem(() -> documenten.store(text("intern.txt", "Voor ons").inGezin(gezin)));
        var shared =
                asSystem(
                        () -> documenten.store(text("plan.txt", "Voor u").inGezin(gezin).shared()));
        assertThatThrownBy(() -> as("BEWONER", () -> documenten.openShared(own)))
                .isInstanceOf(NotFound.class);
        assertThat(as("BEWONER", () -> documenten.openShared(shared)).document().gedeeld())
                .isTrue();
    }

    @Test
    void each_opening_leaves_a_line_for_the_person_whose_data_it_holds() {
        var anna = new InwonerId(Ids.next());
        var id =
                as(
                        "INTAKE",
                        () -> documenten.store(text("over.txt", "Over Anna").about(List.of(anna))));
        as("INTAKE", () -> documenten.open(id));
        assertThat(as("PRIVACY", () -> log.about(anna, 10))).hasSize(1);
    }

    @Test
    void attachments_of_a_melding_move_along_into_the_file() {
        var anna = new InwonerId(Ids.next());
        var id = as("INTAKE", () -> documenten.store(text("bijlage.txt", "Bijlage")));
        as("INTAKE", () -> documenten.moveTo(gezin, melding, List.of(anna)));
        assertThatThrownBy(() -> as("INTAKE", () -> documenten.open(id)))
                .isInstanceOf(NotFound.class);
        assertThat(asSystem(() -> documenten.of(gezin))).hasSize(1);

        asSystem(() -> documenten.open(id));
        assertThat(as("PRIVACY", () -> log.about(anna, 10))).hasSize(1);
    }

    @Test
    void whom_a_file_is_about_may_become_known_later() {
        var anna = new InwonerId(Ids.next());
        var id = as("INTAKE", () -> documenten.store(text("foto.txt", "Foto")));
        as("INTAKE", () -> documenten.open(id));
        as("INTAKE", () -> documenten.concern(melding, List.of(anna)));
        as("INTAKE", () -> documenten.open(id));
        assertThat(as("PRIVACY", () -> log.about(anna, 10))).hasSize(1);
    }

    private NieuwDocument text(String naam, String tekst) {
        return NieuwDocument.of(naam, tekst.getBytes(StandardCharsets.UTF_8), melding);
    }
}
