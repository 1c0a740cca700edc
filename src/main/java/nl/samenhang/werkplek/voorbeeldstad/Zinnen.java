package nl.samenhang.werkplek.voorbeeldstad;

import java.util.List;
import nl.samenhang.kernel.Levensdomein;

/** What people of the town say, want and do, in their own words. */
final class Zinnen {

    /** A goal with how it is now, how one sees that it is reached, and a first action. */
    record Doelzin(Levensdomein domein, String tekst, String nu, String straks, String actie) {}

    static final List<String> WOORDEN =
            List.of(
                    "We willen dat het thuis weer rustig wordt.",
                    "Ik wil gewoon mijn rekeningen kunnen betalen en niet meer schrikken van de post.",
                    "Ik wil in mijn eigen huis blijven wonen, zo lang het kan.",
                    "We willen dat onze zoon weer met plezier naar school gaat.",
                    "Ik wil weer mensen zien. De dagen duren lang.",
                    "Wij willen samen opvoeden, ook nu we niet meer samen wonen.",
                    "Ik wil werk dat ik volhoud.",
                    "We willen een eigen plek waar de kinderen kunnen slapen.");

    static final List<Doelzin> DOELEN =
            List.of(
                    new Doelzin(
                            Levensdomein.FINANCIEN,
                            "De vaste lasten zijn elke maand betaald",
                            "Drie maanden huurachterstand",
                            "Twee maanden achter elkaar op tijd betaald",
                            "Alle rekeningen op een rij zetten"),
                    new Doelzin(
                            Levensdomein.OPGROEIEN,
                            "Elke dag op tijd naar school",
                            "Twee dagen per week thuis",
                            "Een maand zonder verzuim",
                            "Gesprek met de mentor"),
                    new Doelzin(
                            Levensdomein.SOCIAAL_NETWERK,
                            "Elke week iemand zien",
                            "Soms dagen niemand gesproken",
                            "Twee vaste afspraken per week",
                            "Kennismaken in het buurthuis"),
                    new Doelzin(
                            Levensdomein.HUISHOUDEN,
                            "Het huis is schoon en veilig",
                            "Schoonmaken lukt niet meer",
                            "Elke week is het huis op orde",
                            "Hulp bij het huishouden bespreken"),
                    new Doelzin(
                            Levensdomein.WERK_EN_OPLEIDING,
                            "Een baan die past",
                            "Een jaar zonder werk",
                            "Een contract voor een half jaar",
                            "Brief schrijven met de jobcoach"),
                    new Doelzin(
                            Levensdomein.GEESTELIJKE_GEZONDHEID,
                            "Beter slapen en minder piekeren",
                            "Vier uur slaap per nacht",
                            "Zes uur slaap per nacht",
                            "Afspraak bij de huisarts maken"),
                    new Doelzin(
                            Levensdomein.HUISELIJKE_RELATIES,
                            "Ruzies eindigen zonder schreeuwen",
                            "Elke avond ruzie",
                            "Een rustige week",
                            "Afspraken op de koelkast hangen"),
                    new Doelzin(
                            Levensdomein.MEEDOEN,
                            "Een vaste plek om mee te doen",
                            "Doet nergens aan mee",
                            "Een dagdeel per week vrijwilliger",
                            "Langsgaan bij de speeltuin"));

    static final List<String> HULPVRAGEN =
            List.of(
                    "Ik kom niet meer rond. Er liggen veel brieven die ik niet open durf te maken.",
                    "Mijn moeder vergeet steeds meer. Ik maak me zorgen en weet niet wat er kan.",
                    "Sinds de scheiding gaat het niet goed met de kinderen.",
                    "Ik kan het huis niet meer alleen schoonhouden na mijn operatie.",
                    "Onze dochter komt haar kamer niet meer uit en mist veel school.",
                    "De buurman van hiernaast is al dagen niet buiten geweest.",
                    "Ik ben mijn baan kwijt en de huur gaat volgende maand niet lukken.",
                    "Ik zorg voor mijn man en ik houd het zo niet vol.");

    private Zinnen() {}
}
