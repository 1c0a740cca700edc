package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.partner.Contactpersoon;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import org.springframework.stereotype.Component;

/**
 * The organisations around the town, with whom to call and a token for those that report by
 * machine.
 */
@Component
class Organisaties {

    private final Partners partners;
    private final Clock clock;

    Organisaties(Partners partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    void register() {
        var leerplicht =
                add("Leerplicht Samenstad", Partnersoort.LEERPLICHT, "Raadhuisplein 1", false);
        contact(leerplicht, "Marit de Boer", "leerplichtambtenaar");
        token(leerplicht, "Meldingen van verzuim");
        var huisarts =
                add("Huisartsenpraktijk De Waag", Partnersoort.HUISARTS, "Waagstraat 4", false);
        contact(huisarts, "dokter Anna Visser", "huisarts");
        token(huisarts, "Meldingen van de huisarts");
        var politie =
                add("Politie, basisteam Samenstad", Partnersoort.POLITIE, "Havenlaan 20", false);
        contact(politie, "Rob Meijer", "wijkagent West");
        token(politie, "Zorgmeldingen");
        contact(
                add("Basisschool De Merel", Partnersoort.SCHOOL, "Merelstraat 2", false),
                "Els Kok",
                "intern begeleider");
        contact(
                add("Het Veen College", Partnersoort.SCHOOL, "Veenlaan 8", false),
                "Karim Benali",
                "zorgcoordinator");
        add("Woningstichting Samen Wonen", Partnersoort.WONINGCORPORATIE, "Brugweg 11", false);
        add("Stroomhuis Energie", Partnersoort.ENERGIELEVERANCIER, "Dijklaan 3", false);
        add("Buurthuis De Parel", Partnersoort.TOEGANGSPUNT, "Parelstraat 1", true);
        add("Bibliotheek Centrum", Partnersoort.TOEGANGSPUNT, "Marktstraat 5", true);
        add(
                "Onafhankelijke cliëntondersteuning Samenstad",
                Partnersoort.CLIENTONDERSTEUNING,
                "Poortlaan 9",
                true);
        add("Welzijn Samenstad", Partnersoort.WELZIJN, "Kerklaan 14", false);
    }

    private PartnerId add(String naam, Partnersoort soort, String adres, boolean openbaar) {
        var id = PartnerId.next();
        partners.register(
                new Partner(
                        id,
                        naam,
                        soort,
                        Optional.empty(),
                        phone(naam),
                        Optional.of(adres + ", Samenstad"),
                        Optional.of("Maandag tot en met vrijdag van 9 tot 17 uur"),
                        Optional.empty(),
                        openbaar));
        return id;
    }

    private void contact(PartnerId partner, String naam, String functie) {
        partners.addContactpersoon(
                partner,
                new Contactpersoon(naam, Optional.of(functie), Optional.empty(), phone(naam)));
    }

    /** Its text is shown to nobody: for the demo the administrator makes a new one. */
    private void token(PartnerId partner, String omschrijving) {
        var nieuw =
                new NieuwToken(
                        omschrijving,
                        Set.of("melding.doen"),
                        600,
                        LocalDate.now(clock).plusYears(1));
        partners.issueToken(partner, nieuw);
    }

    private static Optional<String> phone(String naam) {
        return Optional.of("0990 200 %03d".formatted(Math.floorMod(naam.hashCode(), 1000)));
    }
}
