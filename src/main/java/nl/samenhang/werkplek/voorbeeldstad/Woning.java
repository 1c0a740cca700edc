package nl.samenhang.werkplek.voorbeeldstad;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.mensen.inwoner.Adres;

/** A front door of the town. */
record Woning(Adres adres, Namenboek.Gebied gebied) {

    /** Doors for so many households in each area, street after street. */
    static List<Woning> build(Namenboek boek, int perGebied, String stad) {
        var woningen = new ArrayList<Woning>();
        for (var gebied : boek.gebieden()) {
            var perStraat = Math.ceilDiv(perGebied, gebied.straten().size());
            for (var nummer = 0; nummer < gebied.straten().size(); nummer++) {
                var straat =
                        gebied.straten().get(nummer)
                                + boek.achtervoegsels().get(nummer % boek.achtervoegsels().size());
                for (var deur = 1; deur <= perStraat; deur++) {
                    woningen.add(new Woning(address(gebied, straat, nummer, deur, stad), gebied));
                }
            }
        }
        return woningen;
    }

    /** Both sides of a street have a postcode of their own. */
    private static Adres address(
            Namenboek.Gebied gebied, String straat, int nummer, int deur, String stad) {
        var letters = "" + (char) ('A' + nummer) + (deur % 2 == 0 ? 'A' : 'B');
        return Adres.of(straat, String.valueOf(deur), gebied.postcode() + letters, stad);
    }
}
