package nl.samenhang.werkplek.natie;

import java.util.List;

/** What people want and what helpers do, a few of each. */
final class Zinnen {

    record Doelzin(String domein, String tekst, String nu, String straks, String actie) {}

    static final List<Doelzin> DOELEN =
            List.of(
                    new Doelzin(
                            "FINANCIEN",
                            "De vaste lasten zijn elke maand betaald",
                            "Drie maanden huurachterstand",
                            "Twee maanden achter elkaar op tijd betaald",
                            "Alle rekeningen op een rij zetten"),
                    new Doelzin(
                            "OPGROEIEN",
                            "Elke dag op tijd naar school",
                            "Twee dagen per week thuis",
                            "Een maand zonder verzuim",
                            "Gesprek met de mentor"),
                    new Doelzin(
                            "HUISHOUDEN",
                            "Het huis is schoon en veilig",
                            "Schoonmaken lukt niet meer",
                            "Elke week is het huis op orde",
                            "Hulp bij het huishouden bespreken"),
                    new Doelzin(
                            "SOCIAAL_NETWERK",
                            "Elke week iemand zien",
                            "Soms dagen niemand gesproken",
                            "Twee vaste afspraken per week",
                            "Kennismaken in het buurthuis"));

    static final List<String> WOORDEN =
            List.of(
                    "We willen dat het thuis weer rustig wordt.",
                    "Ik wil in mijn eigen huis blijven wonen, zo lang het kan.",
                    "Ik wil gewoon mijn rekeningen kunnen betalen en niet meer schrikken van de post.",
                    "We willen dat onze zoon weer met plezier naar school gaat.");

    static final List<String> HULPVRAGEN =
            List.of(
                    "Ik kom niet meer rond. Er liggen veel brieven die ik niet open durf te maken.",
                    "Mijn moeder vergeet steeds meer. Ik maak me zorgen en weet niet wat er kan.",
                    "Sinds de scheiding gaat het niet goed met de kinderen.",
                    "Ik kan het huis niet meer alleen schoonhouden na mijn operatie.");

    static final List<String> NOTITIES =
            List.of(
                    "Gebeld. Het gaat deze week beter, de afspraak bij de huisarts staat.",
                    "Op huisbezoek geweest. Samen de post doorgenomen en twee brieven beantwoord.",
                    "Gesprek op school over de rust in de klas. De mentor belt over twee weken.");

    private Zinnen() {}
}
