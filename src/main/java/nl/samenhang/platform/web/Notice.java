package nl.samenhang.platform.web;

import java.io.Serializable;
import java.util.List;
import nl.samenhang.kernel.Tekst;

/**
 * What a person hears on the next page about what was done.
 *
 * @param soort {@code goed}, {@code info}, {@code let-op} or {@code fout}
 */
public record Notice(String soort, String sleutel, List<String> argumenten)
        implements Serializable {

    static Notice of(String soort, Tekst tekst) {
        return new Notice(soort, tekst.sleutel(), List.copyOf(tekst.argumenten()));
    }

    /** The sentence. */
    public Tekst tekst() {
        return new Tekst(sleutel, argumenten);
    }
}
