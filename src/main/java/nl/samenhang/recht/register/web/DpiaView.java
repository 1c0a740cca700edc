package nl.samenhang.recht.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenhang.recht.register.Dpiaantwoord;
import nl.samenhang.recht.register.Dpiavraag;
import nl.samenhang.recht.register.Registerblad;

/** An impact assessment on its page: what the house knows, and what people answered. */
public record DpiaView(Registerblad blad, List<Dpiaantwoord> antwoorden) {

    /** The newest answer. */
    public Optional<Dpiaantwoord> antwoord(Dpiavraag vraag) {
        return antwoorden.stream().filter(a -> a.vraag() == vraag).findFirst();
    }

    /** Answers before the newest one. */
    public List<Dpiaantwoord> eerder(Dpiavraag vraag) {
        return antwoorden.stream().filter(a -> a.vraag() == vraag).skip(1).toList();
    }

    public long open() {
        return Arrays.stream(Dpiavraag.values()).filter(v -> antwoord(v).isEmpty()).count();
    }

    public String pad() {
        return "/beheer/register/" + blad.sleutel() + "/dpia";
    }
}
