package nl.samenhang.werkplek.zoeken;

import java.util.regex.Pattern;
import nl.samenhang.kernel.Bsn;

/** What was typed into the search box. */
public record Zoektekst(String tekst) {

    private static final int LONGEST = 100;
    private static final Pattern NUMMER = Pattern.compile("[0-9](?:[ .]?[0-9]){7,8}");

    public Zoektekst {
        var stripped = tekst.strip();
        tekst = stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    /**
     * Whether a BSN stands in it, however it is written: such a text never goes into an address.
     */
    public boolean holdsBsn() {
        return NUMMER.matcher(tekst)
                .results()
                .anyMatch(nummer -> Bsn.parse(nummer.group()).isPresent());
    }
}
