package nl.samenhang.mensen.overdracht;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.overdracht.Bevestiging.Getekend;
import nl.samenhang.mensen.overdracht.Bevestiging.Uitkomst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes and checks the signed answers to packages. */
@Component
class Bevestigingen {

    private final Sleutels sleutels;
    private final JsonMapper json;
    private final Clock clock;

    Bevestigingen(Sleutels sleutels, JsonMapper json, Clock clock) {
        this.sleutels = sleutels;
        this.json = json;
        this.clock = clock;
    }

    String taken(Ontvangst ontvangst, byte[] pakket, String kenmerk) {
        return sign(
                ontvangst,
                HexFormat.of().formatHex(Vingerafdruk.sha256(pakket)),
                Uitkomst.OVERGENOMEN,
                Optional.empty(),
                Optional.of(kenmerk));
    }

    String refused(Ontvangst ontvangst, String reden) {
        return sign(ontvangst, "", Uitkomst.GEWEIGERD, Optional.of(reden), Optional.empty());
    }

    /** The answer to this transfer, or a word on why it is none. */
    Bevestiging check(Overdracht overdracht, Optional<byte[]> sha256, byte[] bestand) {
        var getekend = read(new String(bestand, StandardCharsets.UTF_8), Getekend.class);
        var antwoord = read(getekend.inhoud(), Bevestiging.class);
        if (!antwoord.formaat().equals(Bevestiging.FORMAAT)
                || antwoord.versie() != Manifest.VERSIE) {
            throw wrong("soort");
        }
        if (!antwoord.pakket().equals(overdracht.id().value())
                || !antwoord.naar().equals(Contexts.current().gemeente().code())) {
            throw wrong("ander-pakket");
        }
        if (!antwoord.van().equals(overdracht.naar().code()) || !isSigned(getekend, antwoord)) {
            throw wrong("handtekening");
        }
        if (antwoord.uitkomst() == Uitkomst.OVERGENOMEN
                && sha256.filter(s -> HexFormat.of().formatHex(s).equals(antwoord.sha256()))
                        .isEmpty()) {
            throw wrong("anders");
        }
        return antwoord;
    }

    private String sign(
            Ontvangst ontvangst,
            String sha256,
            Uitkomst uitkomst,
            Optional<String> reden,
            Optional<String> kenmerk) {
        var inhoud =
                json.writeValueAsString(
                        new Bevestiging(
                                Bevestiging.FORMAAT,
                                Manifest.VERSIE,
                                ontvangst.pakket(),
                                sha256,
                                Contexts.current().gemeente().code(),
                                ontvangst.van().code(),
                                uitkomst,
                                reden,
                                kenmerk,
                                clock.instant(),
                                sleutels.require().vingerafdruk().tekst()));
        var getekend = sleutels.sign(inhoud.getBytes(StandardCharsets.UTF_8));
        return json.writeValueAsString(
                new Getekend(inhoud, Base64.getEncoder().encodeToString(getekend.handtekening())));
    }

    private boolean isSigned(Getekend getekend, Bevestiging antwoord) {
        return sleutels.find(antwoord.van(), Vingerafdruk.typed(antwoord.sleutel()))
                .filter(Sleutel::isGeldig)
                .filter(
                        sleutel ->
                                Handtekening.isOf(
                                        Base64.getDecoder().decode(sleutel.publiek()),
                                        getekend.inhoud().getBytes(StandardCharsets.UTF_8),
                                        decode(getekend.handtekening())))
                .isPresent();
    }

    private <T> T read(String tekst, Class<T> soort) {
        try {
            return json.readValue(tekst, soort);
        } catch (JacksonException e) {
            throw wrong("soort");
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Refusal wrong(String fout) {
        return new Refusal("bestand", Tekst.of("overdracht.bevestiging." + fout));
    }
}
