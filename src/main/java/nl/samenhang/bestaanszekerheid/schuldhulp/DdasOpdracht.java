package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Opdracht;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./run ddas-schuldhulp FROM TO FILE}: writes debt help in the national form. */
@Component
class DdasOpdracht implements Opdracht {

    private static final int ARGUMENTS = 3;

    private final Ddaslevering leveringen;
    private final Gemeenten gemeenten;
    private final JsonMapper json;

    DdasOpdracht(Ddaslevering leveringen, Gemeenten gemeenten, JsonMapper json) {
        this.leveringen = leveringen;
        this.gemeenten = gemeenten;
        this.json = json;
    }

    @Override
    public String naam() {
        return "ddas-schuldhulp";
    }

    @Override
    public String uitleg() {
        return "VANAF TOT BESTAND   schrijft de schuldhulp van deze dagen (JJJJ-MM-DD) als DDAS 1.0";
    }

    @Override
    public int run(List<String> argumenten) {
        if (argumenten.size() != ARGUMENTS) {
            throw new Refusal(Tekst.of("schuldhulp.opdracht.zo"));
        }
        var vanaf = day(argumenten.get(0));
        var tot = day(argumenten.get(1));
        if (tot.isBefore(vanaf)) {
            throw new Refusal(Tekst.of("schuldhulp.opdracht.zo"));
        }
        write(Path.of(argumenten.get(2)), leveringen.file(vanaf, tot, all(vanaf, tot)));
        return 0;
    }

    private List<Map<String, Object>> all(LocalDate vanaf, LocalDate tot) {
        var alle = new ArrayList<Map<String, Object>>();
        for (var gemeente : gemeenten.all()) {
            Contexts.bind(
                    Verwerkingscontext.system(
                            gemeente, Systeemgebruiker.TAKEN, SchuldhulpRechten.DOEL_LEVEREN));
            try {
                alle.add(leveringen.of(vanaf, tot, alle.size() + 1));
            } finally {
                Contexts.clear();
            }
        }
        return alle;
    }

    private void write(Path bestand, Map<String, Object> inhoud) {
        try {
            Files.writeString(bestand, json.writeValueAsString(inhoud));
        } catch (IOException e) {
            throw new Refusal(Tekst.of("schuldhulp.opdracht.niet-te-schrijven", bestand));
        }
    }

    private static LocalDate day(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            throw new Refusal(Tekst.of("schuldhulp.opdracht.zo"));
        }
    }
}
