package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Kanaal;

/**
 * The people of the stories by which the demo is played: Sanne and her children with the father
 * elsewhere, Mrs De Wit who lives alone, Mr and Mrs Kaya, Amal who looks for help for her son, and
 * two who were put in twice.
 */
final class Verhalen {

    static final Adres VOORBEELDHOF = Adres.of("Voorbeeldhof", "12", "9914VH", "Samenstad");

    final Mens sanne;
    final Mens noor;
    final Mens bram;
    final Mens finn;
    final Mens vader;
    final Mens mevrouwDeWit;
    final Mens huseyin;
    final Mens emine;
    final Mens amal;
    final Mens karim;
    private final Toeval toeval;

    /** Their ids come from a row of their own, so that the rest of the town stays as it was. */
    private final Toeval tweede = new Toeval(1952);

    private final List<Mens> mensen = new ArrayList<>();

    Verhalen(Toeval toeval) {
        this.toeval = toeval;
        sanne = make("999900006", "Sanne", "de", "Wit", Geslacht.VROUW, LocalDate.of(1988, 3, 12));
        noor = make("999900018", "Noor", "", "Kaya", Geslacht.VROUW, LocalDate.of(2010, 5, 2));
        bram = make("999900067", "Bram", "", "Kaya", Geslacht.MAN, LocalDate.of(2022, 6, 20));
        finn = make("999900079", "Finn", "", "Kaya", Geslacht.MAN, LocalDate.of(2024, 2, 9));
        vader = make("999900092", "Emre", "", "Kaya", Geslacht.MAN, LocalDate.of(1986, 9, 30));
        mevrouwDeWit =
                make(
                        "999900031",
                        "Wilhelmina",
                        "de",
                        "Wit",
                        Geslacht.VROUW,
                        LocalDate.of(1945, 4, 3));
        family();
        mevrouwDeWit.livesAt(
                Adres.of("Voorbeeldhof", "3", "9914VH", "Samenstad"),
                LocalDate.of(1979, 6, 1),
                Optional.empty());
        mevrouwDeWit.bereikbaarheid = Bereikbaarheid.of("0990300031", "");
        var paar = couple();
        huseyin = paar.getFirst();
        emine = paar.getLast();
        twice();
        amal = newcomer("Amal", Geslacht.VROUW, LocalDate.of(1992, 2, 11));
        karim = newcomer("Karim", Geslacht.MAN, LocalDate.of(2019, 3, 8));
        karim.childOf(amal);
    }

    List<Mens> mensen() {
        return mensen;
    }

    List<InwonerId> gezinVanSanne() {
        return List.of(sanne.id, noor.id, bram.id, finn.id);
    }

    /** The parents lived together until 2025; both have authority, the children live with Sanne. */
    private void family() {
        var samen = Adres.of("Eikenstraat", "410", "9912AA", "Samenstad");
        var apart = LocalDate.of(2025, 2, 1);
        for (var mens : List.of(sanne, noor, bram, finn)) {
            mens.livesAt(samen, LocalDate.of(2012, 8, 1), Optional.of(apart));
            mens.livesAt(VOORBEELDHOF, apart, Optional.empty());
        }
        vader.livesAt(samen, LocalDate.of(2012, 8, 1), Optional.empty());
        sanne.partnerOf(vader, Periode.between(LocalDate.of(2009, 10, 17), apart));
        for (var kind : List.of(noor, bram, finn)) {
            kind.childOf(sanne);
            kind.childOf(vader);
            kind.underGezag(Gezagscode.BEIDE_OUDERS);
        }
        sanne.bereikbaarheid =
                Bereikbaarheid.of("0612000006", "sanne@inwoner.example").by(Kanaal.EMAIL);
        noor.bereikbaarheid = Bereikbaarheid.of("0612000018", "noor@inwoner.example");
        vader.bereikbaarheid = Bereikbaarheid.of("0612000092", "");
    }

    /** He is 70, she is 64: the couple of the story about own contributions. */
    private List<Mens> couple() {
        var hij = make("999900109", "Hüseyin", "", "Kaya", Geslacht.MAN, LocalDate.of(1956, 1, 15));
        var zij = make("999900110", "Emine", "", "Kaya", Geslacht.VROUW, LocalDate.of(1962, 5, 28));
        var adres = Adres.of("Voorbeeldhof", "7", "9914VH", "Samenstad");
        hij.partnerOf(zij, Periode.from(LocalDate.of(1983, 7, 2)));
        hij.livesAt(adres, LocalDate.of(1998, 3, 1), Optional.empty());
        zij.livesAt(adres, LocalDate.of(1998, 3, 1), Optional.empty());
        return List.of(hij, zij);
    }

    /**
     * Two people who stand in the file twice, as happens when somebody is typed in by telephone:
     * without prefix, misspelt, with day and month swapped, or under a married name.
     */
    private void twice() {
        var geertje = LocalDate.of(1952, 11, 5);
        atDoor("9", unregistered("Geertje", "van der", "Heijden", geertje));
        atDoor("9", unregistered("Geertje", "", "Heiden", LocalDate.of(1952, 5, 11)));
        var marijke = LocalDate.of(1969, 8, 14);
        atDoor("15", unregistered("Marijke", "", "Weijers", marijke));
        atDoor("15", unregistered("Marijke", "van", "Dam-Wijers", marijke));
    }

    /** Somebody of the family at number 21, with ids from the row of their own. */
    private Mens newcomer(String voornaam, Geslacht geslacht, LocalDate geboren) {
        var mens =
                new Mens(new InwonerId(tweede.uuid()), voornaam, "", "Haddad", geslacht, geboren);
        mensen.add(mens);
        mens.livesAt(
                Adres.of("Voorbeeldhof", "21", "9914VH", "Samenstad"),
                LocalDate.of(2021, 6, 1),
                Optional.empty());
        return mens;
    }

    private static void atDoor(String huisnummer, Mens mens) {
        mens.livesAt(
                Adres.of("Voorbeeldhof", huisnummer, "9914VH", "Samenstad"),
                LocalDate.of(2004, 4, 1),
                Optional.empty());
    }

    private Mens unregistered(
            String voornaam, String voorvoegsel, String achternaam, LocalDate geboren) {
        var mens =
                new Mens(
                        new InwonerId(tweede.uuid()),
                        voornaam,
                        voorvoegsel,
                        achternaam,
                        Geslacht.VROUW,
                        geboren);
        mensen.add(mens);
        return mens;
    }

    private Mens make(
            String bsn,
            String voornaam,
            String voorvoegsel,
            String achternaam,
            Geslacht geslacht,
            LocalDate geboren) {
        var mens =
                new Mens(
                        new InwonerId(toeval.uuid()),
                        voornaam,
                        voorvoegsel,
                        achternaam,
                        geslacht,
                        geboren);
        mens.bsn = Optional.of(new Bsn(bsn));
        mensen.add(mens);
        return mens;
    }
}
