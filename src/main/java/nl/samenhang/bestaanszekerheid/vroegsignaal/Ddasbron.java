package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signals as JSON in the shape of DDAS early signals 0.9, in a whole delivery of that exchange or
 * in a list of its own. Signals are counted from 1.
 *
 * @param soort what the arrears are about, where the delivery says so for all its signals
 */
record Ddasbron(Optional<Partnersoort> soort, List<Ruweregel> regels) implements Regelbron {

    private static final String SIGNALEN = "vroegsignalen";
    private static final String SOORT = "soort";
    private static final List<String> LEVERING =
            List.of(
                    "codegegevensleverancier",
                    "startdatumlevering",
                    "einddatumlevering",
                    "aanleverdatumentijd",
                    "teller",
                    "gemeentecode",
                    "aanleverende_organisatie",
                    "leveringen",
                    SOORT,
                    SIGNALEN);

    private static final ObjectReader READER =
            JsonMapper.shared()
                    .reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    /** Reads what can be nothing else. */
    static Ddasbron of(byte[] inhoud, Gemeentecode gemeente) {
        return of(Regelbron.decode(inhoud), gemeente);
    }

    static Ddasbron of(String tekst, Gemeentecode gemeente) {
        var levering = parse(tekst);
        var signalen = new ArrayList<JsonNode>();
        collect(levering, gemeente, signalen);
        var regels = new ArrayList<Ruweregel>();
        for (var signaal : signalen) {
            regels.add(Ddasveld.regel(regels.size() + 1, signaal));
        }
        return Regelbron.requireSize(new Ddasbron(soort(levering), regels));
    }

    @Override
    public String veld(String kolom) {
        return Ddasveld.of(kolom);
    }

    private static JsonNode parse(String tekst) {
        try {
            return READER.readTree(tekst);
        } catch (JacksonException broken) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.json"));
        }
    }

    /** A delivery may hold one for each municipality, and then each says of which it is. */
    private static void collect(JsonNode levering, Gemeentecode gemeente, List<JsonNode> signalen) {
        for (var veld : levering.propertyStream().toList()) {
            var naam = Ddasveld.plain(veld.getKey());
            Ddasveld.require(LEVERING.contains(naam), veld.getKey());
            if (naam.equals("gemeentecode")
                    && !veld.getValue().asString("").equals(gemeente.code())) {
                throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.andere-gemeente"));
            }
            if (naam.equals(SIGNALEN)) {
                veld.getValue().forEach(signalen::add);
            }
            if (naam.equals("leveringen")) {
                veld.getValue().forEach(deel -> collect(deel, gemeente, signalen));
            }
        }
    }

    private static Optional<Partnersoort> soort(JsonNode levering) {
        var soort = levering.path(SOORT).asString("");
        return Arrays.stream(Partnersoort.values()).filter(s -> s.name().equals(soort)).findFirst();
    }
}
