package nl.samenhang.platform.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * A calm page for what went wrong: what happened and what to do now.
 *
 * @param nummer the number of the entry in the log, for the help desk; only where something broke
 * @param uitwegen where the reader may go instead, with the right for it
 */
public record Foutpagina(
        int status, Tekst titel, Tekst uitleg, Optional<String> nummer, List<Uitweg> uitwegen) {

    static Foutpagina of(int status) {
        var soort =
                switch (status) {
                    case 401, 403 -> "geen-toegang";
                    case 404, 405 -> "niet-gevonden";
                    case 413 -> "te-groot";
                    case 429 -> "te-vaak";
                    case 400, 406, 415, 422 -> "niet-begrepen";
                    default -> "storing";
                };
        return of(status, soort);
    }

    static Foutpagina of(int status, String soort) {
        return new Foutpagina(
                status,
                Tekst.of("web.fout." + soort + ".titel"),
                Tekst.of("web.fout." + soort + ".uitleg"),
                Optional.empty(),
                List.of());
    }

    Foutpagina withNummer(String nummer) {
        return new Foutpagina(status, titel, uitleg, Optional.of(nummer), uitwegen);
    }

    Foutpagina withUitwegen(List<Uitweg> ways) {
        return new Foutpagina(status, titel, uitleg, nummer, ways);
    }

    /** A rule of the field said no. */
    static Foutpagina refused(Tekst reason) {
        return new Foutpagina(
                422, Tekst.of("web.fout.geweigerd.titel"), reason, Optional.empty(), List.of());
    }
}
