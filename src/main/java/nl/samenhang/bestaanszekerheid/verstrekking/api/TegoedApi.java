package nl.samenhang.bestaanszekerheid.verstrekking.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.verstrekking.Inwisseling;
import nl.samenhang.bestaanszekerheid.verstrekking.Tegoedcode;
import nl.samenhang.bestaanszekerheid.verstrekking.Tegoeden;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.platform.web.api.Afkeuring;
import nl.samenhang.platform.web.api.Afkeuring.Fout;
import nl.samenhang.platform.web.api.PartnerApi;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Vouchers by the systems of shops and clubs. A POST also to look, because who has the code may
 * spend it: it must not stand in an address.
 */
@PartnerApi
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(PartnerRechten.TEGOED_INWISSELEN)
@Verwerking(VerstrekkingRechten.DOEL_INWISSELEN)
@Tag(name = "Tegoeden", description = "Een tegoed bekijken en inwisselen")
class TegoedApi {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Tegoeden tegoeden;
    private final Texts texts;

    TegoedApi(Tegoeden tegoeden, Texts texts) {
        this.tegoeden = tegoeden;
        this.texts = texts;
    }

    @PostMapping(path = "/tegoedvragen", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "findTegoed",
            summary = "Zien wat er over is van een tegoed",
            description = "Voor welk onderdeel het is en hoeveel er over is. Niet van wie het is.")
    @ApiResponse(responseCode = "200", description = "Wat er over is")
    Tegoedstand find(@Valid @RequestBody Tegoedvraag vraag) {
        return Tegoedcode.parse(vraag.code())
                .flatMap(tegoeden::see)
                .map(
                        gezien ->
                                new Tegoedstand(
                                        onderdeel(gezien.onderdeel()),
                                        gezien.over().centen(),
                                        Optional.of(gezien.laatsteDag())))
                .orElseThrow(TegoedApi::unknown);
    }

    @PostMapping(path = "/inwisselingen", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createInwisseling",
            summary = "Een tegoed inwisselen, helemaal of voor een deel",
            description =
                    "Stuur een eigen kenmerk mee. Komt hetzelfde nog een keer met dat kenmerk, dan telt het een keer en"
                            + " krijgt u hetzelfde antwoord.")
    @ApiResponse(responseCode = "201", description = "Het tegoed is ingewisseld")
    @ApiResponse(
            responseCode = "200",
            description = "Dit was al ingewisseld",
            useReturnTypeSchema = true)
    ResponseEntity<Tegoedstand> create(@Valid @RequestBody Inwisselbericht bericht) {
        var code = Tegoedcode.parse(bericht.code()).orElseThrow(TegoedApi::unknown);
        var gedaan = tegoeden.redeem(code, new Bedrag(bericht.centen()), bericht.kenmerk());
        return switch (gedaan.uitkomst()) {
            case GEDAAN -> ResponseEntity.status(HttpStatus.CREATED).body(stand(gedaan));
            case EERDER -> ResponseEntity.ok(stand(gedaan));
            case ONBEKEND -> throw unknown();
            case VERLOPEN -> throw conflict("/code", "Dit tegoed is niet meer geldig.");
            case TE_VEEL ->
                    throw conflict(
                            "/centen",
                            "Er is niet genoeg over. Over is " + gedaan.over().centen() + " cent.");
            case KENMERK ->
                    throw conflict("/kenmerk", "Dit kenmerk is al gebruikt voor iets anders.");
        };
    }

    private Tegoedstand stand(Inwisseling gedaan) {
        return new Tegoedstand(
                onderdeel(gedaan.onderdeel()), gedaan.over().centen(), Optional.empty());
    }

    private String onderdeel(String code) {
        return texts.t(DUTCH, "verstrekking.onderdeel." + code);
    }

    private static Afkeuring unknown() {
        return Afkeuring.of(List.of(new Fout("/code", "Deze code kennen we niet. Kijk haar na.")));
    }

    private static Afkeuring conflict(String waar, String waarom) {
        return new Afkeuring(
                HttpStatus.CONFLICT,
                "Het tegoed is niet ingewisseld.",
                List.of(new Fout(waar, waarom)));
    }
}
