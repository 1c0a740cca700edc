package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which lines about a person become one, and which part of them somebody sees. */
class DagregelsTest extends SamenhangTest {

    private static final UUID YUSUF = Ids.next();
    private static final UUID FATIMA = Ids.next();

    @Autowired private Verwerkingslog log;

    private final InwonerId wie = InwonerId.next();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # reads,                        wie,    rol,        doel,           wat,       soort,    uren, regels, keren
                    the same an hour later,         Yusuf,  CONSULENT,  dossiervoering, gelezen,   gezin,    1,    1,      2
                    the same the next day,          Yusuf,  CONSULENT,  dossiervoering, gelezen,   gezin,    24,   2,      1
                    another part of the file,       Yusuf,  CONSULENT,  dossiervoering, gelezen,   notitie,  1,    1,      2
                    somebody else,                  Fatima, CONSULENT,  dossiervoering, gelezen,   gezin,    1,    2,      1
                    in another role,                Yusuf,  TEAMLEIDER, dossiervoering, gelezen,   gezin,    1,    2,      1
                    for another reason,             Yusuf,  CONSULENT,  gezinsplan,     gelezen,   gezin,    1,    2,      1
                    a change,                       Yusuf,  CONSULENT,  dossiervoering, gewijzigd, gezin,    1,    2,      1
                    """)
    void similar_lines_of_one_day_become_one(
            String reads,
            String naam,
            String rol,
            String doel,
            String wat,
            String soort,
            int uren,
            int regels,
            int keren) {
        write("Yusuf", "CONSULENT", "dossiervoering", "gelezen", "gezin");
        clock.advance(Duration.ofHours(uren));
        write(naam, rol, doel, wat, soort);
        var found = find(Inzagevraag.about(wie));
        assertThat(found).as(reads).hasSize(regels);
        assertThat(found.getFirst().keren()).isEqualTo(keren);
    }

    @Test
    void a_merged_line_tells_of_which_kinds_of_data() {
        write("Yusuf", "CONSULENT", "dossiervoering", "gelezen", "gezin");
        write("Yusuf", "CONSULENT", "dossiervoering", "gelezen", "notitie");
        assertThat(find(Inzagevraag.about(wie)).getFirst().onderwerpen())
                .containsExactly("gezin", "notitie");
    }

    @Test
    void a_part_can_be_chosen_by_day_by_person_and_by_what_was_done() {
        var dag = LocalDate.now(clock);
        write("Yusuf", "CONSULENT", "dossiervoering", "gelezen", "gezin");
        clock.advance(Duration.ofDays(1));
        write("Fatima", "INTAKE", "melding-behandelen", "gewijzigd", "melding");
        assertThat(
                        find(
                                vraag(
                                        Optional.of(dag.plusDays(1)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .extracting(Dagregel::actor)
                .containsExactly(FATIMA);
        assertThat(
                        find(
                                vraag(
                                        Optional.empty(),
                                        Optional.of(dag),
                                        Optional.empty(),
                                        Optional.empty())))
                .extracting(Dagregel::actor)
                .containsExactly(YUSUF);
        assertThat(
                        find(
                                vraag(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(YUSUF),
                                        Optional.empty())))
                .extracting(Dagregel::actor)
                .containsExactly(YUSUF);
        assertThat(
                        find(
                                vraag(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(Handeling.GEWIJZIGD))))
                .extracting(Dagregel::actor)
                .containsExactly(FATIMA);
        assertThat(asSystem(() -> log.actors(wie)))
                .extracting(Dagregel.Actor::naam)
                .containsExactly("Fatima", "Yusuf");
    }

    /** A day that goes on over the end of a page is counted once and as a whole. */
    @Test
    void pages_follow_each_other_without_a_line_twice_or_lost() {
        for (var i = 0; i < 12; i++) {
            clock.advance(Duration.ofHours(5));
            write(
                    i % 2 == 0 ? "Yusuf" : "Fatima",
                    "CONSULENT",
                    "dossiervoering",
                    "gelezen",
                    "gezin");
            write("Yusuf", "CONSULENT", "gezinsplan", "gewijzigd", "gezin");
        }
        var all = find(Inzagevraag.about(wie));
        var na = Positie.NIEUWSTE;
        for (var regel : all) {
            var next = asSystem(() -> log.perDay(after(regel), 1)).stream().findFirst();
            var index = all.indexOf(regel) + 1;
            assertThat(next)
                    .isEqualTo(index < all.size() ? Optional.of(all.get(index)) : Optional.empty());
            na = regel.positie();
        }
        assertThat(na).isEqualTo(all.getLast().positie());
        assertThat(all.stream().mapToInt(Dagregel::keren).sum()).isEqualTo(24);
    }

    private Inzagevraag after(Dagregel regel) {
        return new Inzagevraag(
                wie,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                regel.positie());
    }

    private Inzagevraag vraag(
            Optional<LocalDate> vanaf,
            Optional<LocalDate> tot,
            Optional<UUID> actor,
            Optional<Handeling> wat) {
        return new Inzagevraag(wie, vanaf, tot, actor, wat, Positie.NIEUWSTE);
    }

    private List<Dagregel> find(Inzagevraag vraag) {
        return asSystem(() -> log.perDay(vraag, 100));
    }

    private void write(String naam, String rol, String doel, String wat, String soort) {
        var actor = naam.equals("Yusuf") ? YUSUF : FATIMA;
        var context = new Verwerkingscontext(SAMENSTAD, actor, naam, rol, Set.of(), doel, false);
        as(
                context,
                () -> {
                    var onderwerp = new Onderwerp(soort, Ids.next());
                    if (wat.equals("gelezen")) {
                        log.read(onderwerp, wie);
                    } else {
                        log.changed(onderwerp, List.of(wie));
                    }
                    return true;
                });
    }
}
