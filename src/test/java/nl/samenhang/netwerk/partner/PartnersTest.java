package nl.samenhang.netwerk.partner;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static nl.samenhang.netwerk.partner.PartnerFixture.aToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.security.PartnerTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartnersTest extends SamenhangTest {

    @Autowired private Partners partners;
    @Autowired private PartnerTokens tokens;

    @Test
    void a_public_partner_is_a_place_to_go_to() {
        var punt = register("Wijkpunt De Brug", Partnersoort.TOEGANGSPUNT);

        assertThat(as("VOORDEUR", () -> partners.openbaar(Partnersoort.TOEGANGSPUNT)))
                .extracting(Partner::id)
                .contains(punt);
    }

    @Test
    void two_partners_cannot_have_one_name() {
        register("School Het Anker", Partnersoort.SCHOOL);

        assertThatThrownBy(() -> register("School Het Anker", Partnersoort.SCHOOL))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_token_says_who_the_partner_is_and_for_which_municipality() {
        var partner = register("Leerplicht Samenstad", Partnersoort.LEERPLICHT);
        var token = as("BEHEERDER", () -> partners.issueToken(partner, aToken()));

        assertThat(tokens.find(token))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.id()).isEqualTo(partner.value());
                            assertThat(found.gemeente()).isEqualTo(SAMENSTAD);
                            assertThat(found.rechten()).containsExactly("melding.doen");
                        });
    }

    @Test
    void a_token_of_one_municipality_with_the_number_of_another_is_unknown() {
        var partner = register("Huisarts Voorbeeld", Partnersoort.HUISARTS);
        var token = as("BEHEERDER", () -> partners.issueToken(partner, aToken()));

        assertThat(tokens.find(token.replace("_9901_", "_9902_"))).isEmpty();
    }

    @Test
    void a_revoked_token_stops_at_once() {
        var partner = register("Politie Samenstad", Partnersoort.POLITIE);
        var token = as("BEHEERDER", () -> partners.issueToken(partner, aToken()));
        assertThat(tokens.find(token)).isPresent();

        as("BEHEERDER", () -> partners.revokeToken(partners.tokens(partner).getFirst().id()));

        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void a_token_works_until_its_last_day() {
        var partner = register("Energie Voorbeeld", Partnersoort.ENERGIELEVERANCIER);
        var kort = new NieuwToken("Proef", Set.of("melding.doen"), 10, LocalDate.of(2026, 9, 20));
        var token = as("BEHEERDER", () -> partners.issueToken(partner, kort));

        clock.set(LocalDate.of(2026, 9, 19));
        assertThat(tokens.find(token)).isPresent();
        clock.set(LocalDate.of(2026, 9, 20));
        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void a_token_that_would_end_today_is_refused() {
        var partner = register("Woonstichting Voorbeeld", Partnersoort.WONINGCORPORATIE);
        var voorbij = new NieuwToken("Proef", Set.of(), 10, LocalDate.of(2026, 9, 14));

        assertThatThrownBy(() -> as("BEHEERDER", () -> partners.issueToken(partner, voorbij)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_contact_person_belongs_to_a_partner_that_exists() {
        var marit =
                new Contactpersoon(
                        "Marit Vos",
                        Optional.of("Leerplichtambtenaar"),
                        Optional.of("m@x.example"),
                        Optional.empty());

        assertThatThrownBy(
                        () ->
                                as(
                                        "BEHEERDER",
                                        () -> partners.addContactpersoon(PartnerId.next(), marit)))
                .isInstanceOf(NotFound.class);
    }

    private PartnerId register(String naam, Partnersoort soort) {
        var partner = aPartner(naam, soort);
        as("BEHEERDER", () -> partners.register(partner));
        return partner.id();
    }
}
