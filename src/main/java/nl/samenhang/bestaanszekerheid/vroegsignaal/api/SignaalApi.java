package nl.samenhang.bestaanszekerheid.vroegsignaal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import nl.samenhang.bestaanszekerheid.vroegsignaal.SignaalbestandId;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Terugkoppeling;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Vroegsignaalzaken;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.api.PartnerApi;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Payment arrears by the systems of landlords, energy companies and others (Wgs art. 3). */
@PartnerApi
@RequestMapping(
        path = "/api/v1/vroegsignaalleveringen",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(PartnerRechten.VROEGSIGNAAL_MELDEN)
@Verwerking(VroegsignaalRechten.DOEL)
@Tag(
        name = "Vroegsignalen",
        description = "Betalingsachterstanden doorgeven en horen wat ervan kwam")
class SignaalApi {

    /** What a partner hears about the signals of one delivery. */
    @Schema(name = "Signaalterugkoppelingen")
    record Terugkoppelingen(List<Terugkoppeling> signalen) {}

    private final Signaalbestanden bestanden;
    private final Vroegsignaalzaken zaken;
    private final Signaalantwoorden antwoorden;

    SignaalApi(Signaalbestanden bestanden, Vroegsignaalzaken zaken, Signaalantwoorden antwoorden) {
        this.bestanden = bestanden;
        this.zaken = zaken;
        this.antwoorden = antwoorden;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createVroegsignaallevering",
            summary = "Betalingsachterstanden doorgeven",
            description =
                    "Elk signaal wordt apart beoordeeld: goede signalen gaan mee, van de andere hoort u wat eraan schort."
                            + " Hetzelfde bericht nog een keer sturen verandert niets; u krijgt hetzelfde antwoord."
                            + " Een bericht mag 1 MB zijn.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    SignaalleveringBericht.class))))
    @ApiResponse(responseCode = "201", description = "De signalen zijn beoordeeld")
    @ApiResponse(
            responseCode = "200",
            description = "Dit bericht was al ontvangen",
            useReturnTypeSchema = true)
    ResponseEntity<SignaalleveringAntwoord> create(@Parameter(hidden = true) InputStream body) {
        var ontvangst =
                Aanname.translated(antwoorden, () -> bestanden.deliver(wie(), Aanname.read(body)));
        var antwoord = antwoorden.of(ontvangst.bestand());
        return ontvangst.eerder()
                ? ResponseEntity.ok(antwoord)
                : ResponseEntity.created(
                                URI.create("/api/v1/vroegsignaalleveringen/" + antwoord.id()))
                        .body(antwoord);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getVroegsignaallevering",
            summary = "Zien wat er met uw signalen is gebeurd")
    @ApiResponse(responseCode = "200", description = "Wat er met elk signaal is gebeurd")
    SignaalleveringAntwoord show(@PathVariable SignaalbestandId id) {
        return antwoorden.of(bestanden.get(id, wie()));
    }

    @GetMapping("/{id}/terugkoppelingen")
    @Operation(
            operationId = "listTerugkoppelingen",
            summary = "Horen wat er van uw signalen kwam",
            description =
                    "Alleen of er contact was, of iemand hulp aannam en of er een regeling is. Is hulp aangenomen, dan"
                            + " stopt u de afsluiting.")
    @ApiResponse(responseCode = "200", description = "Wat u over uw signalen mag weten")
    Terugkoppelingen terugkoppelingen(@PathVariable SignaalbestandId id) {
        bestanden.get(id, wie());
        return new Terugkoppelingen(zaken.terugkoppeling(id));
    }

    private static PartnerId wie() {
        return new PartnerId(Contexts.current().actor());
    }
}
