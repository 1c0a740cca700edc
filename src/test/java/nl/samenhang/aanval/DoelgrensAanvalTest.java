package nl.samenhang.aanval;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every address of the program, asked for by every role with the ids of some families: lists,
 * searches, counts, exports, attachments and answers to machines included, PDF and ZIP read to
 * their last entry. Behind the words of those families stand words that tell from which table they
 * were read.
 */
class DoelgrensAanvalTest extends Doelgrenswandeling {

    @Autowired private Partners partners;

    @Test
    void the_families_have_words_of_every_kind_that_a_file_can_hold() {
        assertThat(merken.bron().values().stream().map(Merken.Bron::categorie).distinct())
                .contains(
                        "IDENTITEIT",
                        "PLAN",
                        "NOTITIE",
                        "TIJDLIJN",
                        "MELDING",
                        "POST",
                        "DOCUMENT",
                        "VOORZIENING",
                        "AANVRAAG",
                        "KEUZE",
                        "PLAATS",
                        "PERSPECTIEF",
                        "MAATWERKBUDGET",
                        "ONDERZOEK",
                        "OVERLEG",
                        "OVERDRACHT",
                        "VERZOEK");
    }

    @Test
    void in_another_municipality_no_role_reads_a_word_of_the_family() {
        var lekken = new TreeSet<String>();
        for (var rol : medewerkersrollen()) {
            lekken.addAll(walk(employee(ANDERSTAD, rol), rol, _ -> false).lekken());
        }
        assertThat(lekken).isEmpty();
    }

    /**
     * Who decides on a request about all data of somebody reads those data, whoever's file it is;
     * that the purpose allows it is looked at inside the file.
     */
    @Test
    void outside_the_file_no_role_reads_a_word_of_what_is_in_it() {
        var inFile = ofAFile();
        var lekken = new TreeSet<String>();
        for (var rol : medewerkersrollen()) {
            lekken.addAll(
                    walk(employee(SAMENSTAD, rol), rol, v -> !inFile.contains(v.bron().tabel()))
                            .lekken());
        }
        lekken.removeIf(lek -> lek.startsWith("/privacyverzoeken/") && lek.endsWith(" to PRIVACY"));
        assertThat(lekken).isEmpty();
    }

    @Test
    void in_the_file_a_role_reads_what_the_purpose_of_the_page_allows_and_every_page_was_opened() {
        var lekken = new TreeSet<String>();
        var geopend = new TreeSet<String>();
        for (var rol : medewerkersrollen()) {
            var wandeling = walk(insider(rol), rol, _ -> true);
            lekken.addAll(wandeling.lekken());
            geopend.addAll(wandeling.geopend());
        }
        for (var lid : leden) {
            geopend.addAll(walk(resident(new InwonerId(lid)), "BEWONER", _ -> true).geopend());
        }
        geopend.addAll(walk(visitor(), "SYSTEEM", _ -> false).geopend());
        assertThat(lekken).isEmpty();
        assertThat(pages().stream().map(Ingang::pattern).filter(p -> !geopend.contains(p)))
                .as("addresses that nobody could open")
                .containsExactlyInAnyOrderElementsOf(Doelgrenslijst.nietGeopend().keySet());
    }

    @Test
    void a_resident_of_another_family_a_visitor_and_a_partner_read_no_word_of_it() {
        var vreemd =
                id(
                        """
                        select i.id from inwoner.inwoner i where not exists (
                          select 1 from gezin.v_lid l where l.gemeente = i.gemeente and l.inwoner = i.id) limit 1
                        """);
        assertThat(walk(resident(new InwonerId(vreemd)), "BEWONER", _ -> false).lekken()).isEmpty();
        assertThat(walk(visitor(), "SYSTEEM", _ -> false).lekken()).isEmpty();
        for (var recht :
                List.of(
                        "melding.doen",
                        "inzage.opvragen",
                        "tegoed.inwisselen",
                        "vroegsignaal.melden")) {
            var token = token(recht);
            for (var ingang : ingangen()) {
                if (ingang.method().equals("GET") && isMachine(ingang)) {
                    for (var adres : adressen(ingang)) {
                        var answer = visitor().get(adres, "Authorization", "Bearer " + token);
                        assertThat(merken.in(answer.tekst())).as(adres).isEmpty();
                    }
                }
            }
        }
    }

    /** Tables of which a row exists only for who may open its file. */
    private Set<String> ofAFile() {
        return jdbc.sql(
                        "select schemaname || '.' || tablename from pg_policies where policyname = 'policy$gezin'")
                .query(String.class)
                .set();
    }

    private String token(String recht) {
        var partner = aPartner("Partner " + UUID.randomUUID(), Partnersoort.SCHOOL);
        return in(
                SAMENSTAD,
                () -> {
                    partners.register(partner);
                    return partners.issueToken(
                            partner.id(),
                            new NieuwToken(
                                    "Systeem", Set.of(recht), 600, LocalDate.of(2027, 9, 14)));
                });
    }
}
