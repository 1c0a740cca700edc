package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fleur is 13, lives with her mother Sanne, and wrote what her mother should not read. */
class OuderinzageTest extends VerzoekTest {

    private static final String DOEL = "Praten over thuis";

    @Autowired private Gezinsleden leden;
    @Autowired private Gezinsplannen plannen;
    @Autowired private Plandoelen doelen;
    @Autowired private Voorzieningen voorzieningen;

    private InwonerId fleur;

    @BeforeEach
    void aDaughterOfThirteen() {
        fleur = inwoner("Fleur", LocalDate.of(2013, 5, 6));
        asSystem(
                () -> {
                    leden.add(gezin, fleur, Gezinsrol.KIND, GEVRAAGD);
                    relaties.relate(fleur, Relatiesoort.OUDER, sanne, Optional.empty());
                    plannen.start(gezin);
                    doelen.add(gezin, doel(fleur, DOEL));
                    doelen.add(gezin, doel(sanne, "Rekeningen op tijd"));
                });
        by(yusuf, "JEUGDCONSULENT", () -> voorzieningen.record(help()));
    }

    @Test
    void a_mother_whose_look_is_refused_for_good_help_sees_it_nowhere_any_more() {
        assertThat(mijn(sanne, "")).bodyText().contains(DOEL);
        var id = asked(sanne, Verzoeksoort.INZAGE, fleur, "Alles");
        assertThat(mijn(sanne, "")).bodyText().contains(DOEL);

        decide(id, Uitkomst.GEWEIGERD, Optional.of(Weigergrond.GOEDE_HULP));

        assertThat(mijn(sanne, "")).bodyText().contains("Rekeningen op tijd").doesNotContain(DOEL);
        assertThat(mijn(sanne, "/inzage/" + fleur)).hasStatus(404);
        assertThat(mijn(fleur, "")).bodyText().contains(DOEL);
        assertThat(get("/privacyverzoeken/" + id))
                .bodyText()
                .contains("Paula Privacy", "goede hulp", "Zij praat anders niet meer met ons.");
    }

    @Test
    void the_letter_says_why_what_it_closes_and_how_to_object() {
        var id = asked(sanne, Verzoeksoort.INZAGE, fleur, "Alles");
        decide(id, Uitkomst.GEWEIGERD, Optional.of(Weigergrond.GOEDE_HULP));
        assertThat(letter())
                .contains(
                        "niet past bij goede hulp aan het kind",
                        "ook niet meer op uw eigen pagina",
                        "Zij praat anders niet meer met ons.",
                        "bezwaar maken tot en met 28 december 2026");
    }

    @Test
    void the_database_itself_does_not_give_it_whatever_is_asked() {
        assertThat(rowsFor(sanne, fleur)).isEqualTo(2);
        var id = asked(sanne, Verzoeksoort.INZAGE, fleur, "Alles");
        decide(id, Uitkomst.GEWEIGERD, Optional.of(Weigergrond.GOEDE_HULP));
        assertThat(rowsFor(sanne, fleur)).isZero();
        assertThat(rowsFor(sanne, sanne)).isEqualTo(1);
        assertThat(rowsFor(fleur, fleur)).isEqualTo(2);
        var inquiry = context(sanne, "eigen-onderzoek");
        assertThat(as(inquiry, this::closed)).as("on a page of another purpose").isEqualTo(1);
        assertThat(as(context(fleur, "mijn-dossier"), this::closed)).isZero();
    }

    @Test
    void another_ground_refuses_the_copy_and_leaves_the_own_pages() {
        var id = asked(sanne, Verzoeksoort.INZAGE, fleur, "Alles");
        decide(id, Uitkomst.GEWEIGERD, Optional.of(Weigergrond.BELANG_VAN_ANDER));
        assertThat(mijn(sanne, "")).bodyText().contains(DOEL);
    }

    @Test
    void a_later_decision_that_gives_the_look_opens_it_again() {
        var first = asked(sanne, Verzoeksoort.INZAGE, fleur, "Alles");
        decide(first, Uitkomst.GEWEIGERD, Optional.of(Weigergrond.GOEDE_HULP));
        clock.set(GEVRAAGD.plusMonths(3));
        var second = asked(sanne, Verzoeksoort.INZAGE, fleur, "Nu wel");
        assertThat(mijn(sanne, "")).bodyText().doesNotContain(DOEL);
        decide(second, Uitkomst.TOEGEWEZEN, Optional.empty());
        assertThat(mijn(sanne, "")).bodyText().contains(DOEL);
    }

    private void decide(VerzoekId id, Uitkomst uitkomst, Optional<Weigergrond> grond) {
        var reden = "Zij praat anders niet meer met ons.";
        as(
                officer(),
                () ->
                        besluiten.decide(
                                id, new Beslissing(uitkomst, grond, Optional.empty(), reden)));
    }

    private int rowsFor(InwonerId wie, InwonerId over) {
        return as(
                context(wie, "mijn-dossier"),
                () ->
                        jdbc.sql(
                                        """
                                        select (select count(*) from gezinsplan.doel where inwoner = :wie)
                                             + (select count(*) from voorziening.voorziening where inwoner = :wie)
                                        """)
                                .param("wie", over.value())
                                .query(Integer.class)
                                .single());
    }

    private int closed() {
        return jdbc.sql("select cardinality(privacyverzoek.afgeschermd())")
                .query(Integer.class)
                .single();
    }

    private String letter() {
        var sql =
                """
                select array_to_string(alineas, ' ') from notification.verzending
                 where alineas::text like '%Fleur%' order by id desc limit 1
                """;
        return asSystem(() -> jdbc.sql(sql).query(String.class).single());
    }

    private static Verwerkingscontext context(InwonerId wie, String doel) {
        return new Verwerkingscontext(
                SAMENSTAD, wie.value(), "Bewoner", "BEWONER", Set.of(), doel, false);
    }

    private MvcTestResult mijn(InwonerId wie, String pad) {
        return mvc.get().uri("/mijn" + pad).with(request(wie)).exchange();
    }

    private Voorziening help() {
        return new Voorziening(
                VoorzieningId.next(),
                gezin,
                fleur,
                Wet.JEUGDWET,
                Leveringsvorm.ZIN,
                "gesprekken",
                Optional.of("De Wende"),
                Periode.from(GEVRAAGD),
                new Hulpcontact("Joris", "0475 123456"));
    }

    private static Doel doel(InwonerId wie, String tekst) {
        return new Doel(
                DoelId.next(),
                Optional.of(wie),
                Levensdomein.OPGROEIEN,
                tekst,
                "",
                "",
                Optional.empty(),
                Voortgang.OP_WEG,
                "",
                false);
    }
}
