package nl.samenhang.mensen.overdracht.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.platform.uitvoer.Dossierdeel;

/** To which municipality, and which parts with a reason each. */
public record StartForm(
        @NotBlank(message = "{overdracht.fout.gemeente-leeg}") @Size(max = 100) String gemeente,
        List<Dossierdeel> delen,
        Optional<@Size(max = 500) String> redenPERSONEN,
        Optional<@Size(max = 500) String> redenPLAN,
        Optional<@Size(max = 500) String> redenNOTITIES,
        Optional<@Size(max = 500) String> redenDOCUMENTEN,
        Optional<@Size(max = 500) String> redenHULP,
        Optional<@Size(max = 500) String> redenTIJDLIJN,
        Optional<@Size(max = 500) String> redenONDERZOEK,
        Optional<@Size(max = 500) String> redenOVERLEG,
        Optional<@Size(max = 500) String> redenPERSPECTIEF,
        Optional<@Size(max = 500) String> redenKEUZE) {

    public StartForm {
        delen = delen == null ? List.of() : delen;
    }

    Map<Dossierdeel, String> chosen() {
        var chosen = new EnumMap<Dossierdeel, String>(Dossierdeel.class);
        delen.forEach(deel -> chosen.put(deel, reden(deel).map(String::strip).orElse("")));
        return chosen;
    }

    private Optional<String> reden(Dossierdeel deel) {
        return switch (deel) {
            case PERSONEN -> redenPERSONEN;
            case PLAN -> redenPLAN;
            case NOTITIES -> redenNOTITIES;
            case DOCUMENTEN -> redenDOCUMENTEN;
            case HULP -> redenHULP;
            case TIJDLIJN -> redenTIJDLIJN;
            case ONDERZOEK -> redenONDERZOEK;
            case OVERLEG -> redenOVERLEG;
            case PERSPECTIEF -> redenPERSPECTIEF;
            case KEUZE -> redenKEUZE;
        };
    }
}
