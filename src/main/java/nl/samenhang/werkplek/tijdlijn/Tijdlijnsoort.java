package nl.samenhang.werkplek.tijdlijn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the lines of a timeline can be about, as its filter offers it. */
public enum Tijdlijnsoort {
    NOTITIE("notitie"),
    MELDING("melding"),
    GEZIN("gezin", "huishouden", "inwoner"),
    AANSPREEKPUNT("aanspreekpunt"),
    PLAN("gezinsplan", "onderdeel", "doel", "actie", "afspraak"),
    POST("poststuk");

    private final List<String> onderwerpen;

    Tijdlijnsoort(String... onderwerpen) {
        this.onderwerpen = List.of(onderwerpen);
    }

    /** The kinds of thing that belong to it. */
    List<String> onderwerpen() {
        return onderwerpen;
    }

    /** The word in addresses and text keys. */
    public String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this word; empty when there is none. */
    public static Optional<Tijdlijnsoort> of(String sleutel) {
        return Arrays.stream(values()).filter(soort -> soort.sleutel().equals(sleutel)).findFirst();
    }
}
