package nl.samenhang.toegang.melding.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.api.PartnerApi;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Volgstand;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Meldingen by the systems of schools, doctors, police and other partners. */
@PartnerApi
@RequestMapping(path = "/api/v1/meldingen", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(MeldingRechten.DOEN)
@Tag(name = "Meldingen", description = "Een melding doen en zien of zij is opgepakt")
class MeldingApi {

    private final Meldingen meldingen;
    private final Berichtlezer lezer;

    MeldingApi(Meldingen meldingen, Berichtlezer lezer) {
        this.meldingen = meldingen;
        this.lezer = lezer;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Verwerking(MeldingDoelen.DOEN)
    @Operation(
            operationId = "createMelding",
            summary = "Een melding doen",
            description =
                    "Stuur met elke melding een eigen sleutel mee. Komt hetzelfde bericht nog een keer binnen met die"
                            + " sleutel, dan blijft het een melding en krijgt u hetzelfde antwoord.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    MeldingBericht.class))))
    @ApiResponse(responseCode = "201", description = "De melding is ontvangen")
    @ApiResponse(
            responseCode = "200",
            description = "De melding was al ontvangen",
            useReturnTypeSchema = true)
    ResponseEntity<MeldingAntwoord> create(
            @Parameter(
                            name = "Idempotency-Key",
                            in = ParameterIn.HEADER,
                            description =
                                    "Uw eigen sleutel voor deze melding, hoogstens 100 tekens",
                            schema = @Schema(type = "string", maxLength = 100))
                    @RequestHeader(name = "Idempotency-Key")
                    Optional<String> sleutel,
            @Parameter(hidden = true) InputStream body) {
        var context = Contexts.current();
        var melding =
                Berichtomzetting.toMelding(lezer.read(body), Sleutels.check(sleutel), context);
        var ontvangst = meldingen.receive(melding);
        var antwoord =
                MeldingAntwoord.of(
                        new Volgstand(
                                ontvangst.referentie(),
                                ontvangst.ontvangen(),
                                ontvangst.status(),
                                false));
        return ontvangst.eerder()
                ? ResponseEntity.ok(antwoord)
                : ResponseEntity.created(URI.create("/api/v1/meldingen/" + ontvangst.referentie()))
                        .body(antwoord);
    }

    @GetMapping("/{referentie}")
    @Verwerking(MeldingDoelen.VOLGEN)
    @Operation(operationId = "getMelding", summary = "Zien hoe het met een melding staat")
    @ApiResponse(responseCode = "200", description = "Hoe het met de melding staat")
    MeldingAntwoord show(
            @Parameter(description = "Het nummer van de melding", example = "M-2026-000123")
                    @PathVariable
                    String referentie) {
        var partner = Contexts.current().actor();
        return meldingen
                .findByReferentie(referentie)
                .filter(
                        m ->
                                m.herkomst()
                                        .partner()
                                        .filter(p -> p.value().equals(partner))
                                        .isPresent())
                .map(meldingen::stand)
                .map(MeldingAntwoord::of)
                .orElseThrow(() -> new NotFound(new Onderwerp("melding", partner)));
    }
}
