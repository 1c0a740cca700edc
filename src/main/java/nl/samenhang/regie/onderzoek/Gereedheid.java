package nl.samenhang.regie.onderzoek;

import java.util.List;
import nl.samenhang.kernel.Tekst;

/** Whether heavy help, such as living elsewhere, may be decided on; and what is missing if not. */
public record Gereedheid(List<Tekst> ontbreekt) {

    public Gereedheid {
        ontbreekt = List.copyOf(ontbreekt);
    }

    public boolean isReady() {
        return ontbreekt.isEmpty();
    }
}
