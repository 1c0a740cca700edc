package nl.samenhang.toegang.melding.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.platform.web.api.Afkeuring;
import nl.samenhang.platform.web.api.Afkeuring.Fout;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the message of a partner strictly: a field that we do not know would be lost without a
 * word. Says all that is wrong at once and never repeats a value.
 */
@Component
class Berichtlezer {

    static final int MOST_BYTES = 64 * 1024;

    private final ObjectReader reader;
    private final Validator validator;

    Berichtlezer(JsonMapper json, Validator validator) {
        this.reader =
                json.readerFor(MeldingBericht.class)
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        this.validator = validator;
    }

    MeldingBericht read(InputStream body) {
        var bericht = parse(text(bytes(body)));
        var fouten = new ArrayList<Fout>();
        validator.validate(bericht).stream().map(Berichtlezer::fout).forEach(fouten::add);
        checkBsn(bericht).ifPresent(fouten::add);
        if (!fouten.isEmpty()) {
            fouten.sort(Comparator.comparing(Fout::pointer));
            throw Afkeuring.of(fouten);
        }
        return bericht;
    }

    private static byte[] bytes(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Afkeuring(
                        CONTENT_TOO_LARGE,
                        "Het bericht is te groot. Een bericht mag 64 kB zijn.",
                        List.of());
            }
            return bytes;
        } catch (IOException e) {
            throw new Afkeuring(BAD_REQUEST, "Het bericht kwam niet helemaal binnen.", List.of());
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Afkeuring(
                    BAD_REQUEST, "Het bericht is geen UTF-8. Stuur JSON in UTF-8.", List.of());
        }
    }

    private MeldingBericht parse(String text) {
        try {
            return Optional.<MeldingBericht>ofNullable(reader.readValue(text))
                    .orElseThrow(
                            () -> new Afkeuring(BAD_REQUEST, "Het bericht is leeg.", List.of()));
        } catch (UnrecognizedPropertyException e) {
            throw unreadable(pointer(e), "Dit veld kennen we niet.");
        } catch (DatabindException e) {
            throw unreadable(
                    pointer(e),
                    "Deze waarde kunnen we niet lezen. Kijk in de beschrijving wat hier mag staan.");
        } catch (JacksonException e) {
            throw new Afkeuring(BAD_REQUEST, "Het bericht is geen geldige JSON.", List.of());
        }
    }

    private static Afkeuring unreadable(String pointer, String detail) {
        return Afkeuring.of(List.of(new Fout(pointer, detail)));
    }

    private static String pointer(DatabindException e) {
        var pointer = new StringBuilder();
        for (var step : e.getPath()) {
            pointer.append('/')
                    .append(
                            step.getPropertyName() == null
                                    ? step.getIndex()
                                    : step.getPropertyName());
        }
        return pointer.toString();
    }

    private static Fout fout(ConstraintViolation<MeldingBericht> violation) {
        var path =
                violation
                        .getPropertyPath()
                        .toString()
                        .replaceAll("\\.<[^>]*>|\\[[^]]*]", "")
                        .replace('.', '/');
        return new Fout("/" + path, violation.getMessage());
    }

    /** Eleven-test (Wet algemene bepalingen burgerservicenummer); the number is not repeated. */
    private static Optional<Fout> checkBsn(MeldingBericht bericht) {
        return Optional.ofNullable(bericht.betrokkene())
                .map(MeldingBericht.Betrokkene::burgerservicenummer)
                .filter(nummer -> Bsn.parse(nummer).isEmpty())
                .map(
                        nummer ->
                                new Fout(
                                        "/betrokkene/burgerservicenummer",
                                        "Dit is geen BSN. Kijk het nummer na."));
    }
}
