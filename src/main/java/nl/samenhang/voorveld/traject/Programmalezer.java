package nl.samenhang.voorveld.traject;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of one programme, and refuses what breaks a rule with the name of the file. */
final class Programmalezer {

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
    private final Programmacontrole controle;

    Programmalezer(Programmacontrole controle) {
        this.controle = controle;
    }

    Programma read(String bestand, InputStream in) throws IOException {
        try {
            var programma = mapper.readValue(in.readAllBytes(), Programma.class);
            if (!bestand.endsWith(programma.sleutel() + ".json")) {
                throw new ProgrammaFout(
                        bestand, "the file is named after its sleutel, " + programma.sleutel());
            }
            controle.brokenRule(programma)
                    .ifPresent(
                            regel -> {
                                throw new ProgrammaFout(bestand, regel);
                            });
            return programma;
        } catch (JacksonException e) {
            throw new ProgrammaFout(
                    bestand, (e.getPathReference() + " " + e.getOriginalMessage()).strip());
        }
    }
}
