package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;

/** To where somebody moves, and from which day. */
public record Verhuizing(Adressoort soort, Adres adres, LocalDate vanaf) {

    /** To live somewhere else. */
    public static Verhuizing naar(Adres adres, LocalDate vanaf) {
        return new Verhuizing(Adressoort.WOONADRES, adres, vanaf);
    }
}
